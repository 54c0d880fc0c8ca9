import { REPORT_TEXT } from "../../src/text";
import { conclusionOf, inTheWay, obstacleLine, readSentences, type Report } from "../../src/sheet";
import { oneLine } from "../one-line";
import { addressed } from "./addresses";
import { SIGN, padded, paintOf, type Colours } from "./finding-lines";
import { CHECK_TEXT } from "./texts";
import { places } from "../places";

const PAINT = { payable: "green", undecided: "yellow", "not-payable": "red", nothing: "yellow" } as const;

/** A person reads so many before the rest. */
const MOST_IN_THE_WAY = 5;

/** What stands in the way of payment, most money first, each with its address. */
function obstacles(report: Report, colours: Colours): string[] {
  const all = inTheWay(report);
  if (all.length === 0) return [];
  const { ofBook, ofSheets, ofLists } = addressed(report);
  const first = all.slice(0, MOST_IN_THE_WAY);
  const wanted = new Set(first.map(({ finding }) => finding));
  const addresses = new Map(
    [...ofBook, ...ofSheets, ...ofLists]
      .filter(({ finding }) => wanted.has(finding))
      .map(({ finding, address }) => [finding, oneLine(address)]),
  );
  const width = Math.max(...[...addresses.values()].map((address) => places(address)));
  const lines = first.map((one) => {
    const { severity } = one.finding;
    const place = colours.bold(padded(addresses.get(one.finding)!, width));
    return `    ${paintOf(severity, colours)(SIGN[severity])} ${place}  ${oneLine(obstacleLine(one, "zh"))}`;
  });
  const more = all.length - first.length;
  return [
    `  ${REPORT_TEXT.inTheWay}`,
    ...lines,
    ...(more > 0 ? [`    ${REPORT_TEXT.moreInTheWay(more)}`] : []),
  ];
}

/** The verdict, what stands in the way, the sums, and what the verdict rests on. */
export function verdictLines(report: Report, colours: Colours): string[] {
  const { summary, rows } = report;
  const { claimed, computed, payable, unknown, start } = summary;
  const conclusion = conclusionOf(rows.length, summary);
  const head = colours[PAINT[conclusion.verdict]](REPORT_TEXT.verdict(conclusion));
  const { read, left, decided } = readSentences(report, "zh");
  const dates = REPORT_TEXT.dates(start) + (start === null ? CHECK_TEXT.hintStart : "");
  return [
    `  ${colours.bold(head)}${REPORT_TEXT.others(conclusion)}`,
    ...obstacles(report, colours),
    ...(rows.length === 0
      ? []
      : [`  ${REPORT_TEXT.sums(claimed, computed, payable)}${REPORT_TEXT.unknown(unknown)}`]),
    `  ${read}`,
    ...(left === "" ? [] : [`  ${oneLine(left)}`]),
    `  ${decided}`,
    ...(rows.length === 0 ? [] : [`  ${colours.dim(dates)}`]),
  ];
}
