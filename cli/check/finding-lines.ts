import type { createColors } from "picocolors";
import { places } from "../places";
import { FINDING_TITLES, REPORT_TEXT } from "../../src/text";
import { RowsByPlace, decisionText, isOfBook, messageOf, type Report, type Severity } from "../../src/sheet";
import { oneLine } from "../one-line";
import type { Addressed } from "./addresses";

export type Colours = ReturnType<typeof createColors>;

const ORDER: readonly Severity[] = ["error", "question", "warning", "info"];
export const SIGN = { error: "✗", question: "?", warning: "!", info: "·" } as const;

/** The colour of a severity. */
export const paintOf = (severity: Severity, colours: Colours): ((text: string) => string) =>
  ({ error: colours.red, question: colours.magenta, warning: colours.yellow, info: colours.cyan })[severity];

/** A text filled up to a width on the terminal. */
export const padded = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - places(text)));

/** The claims of a report, looked up only where some finding was accepted. */
export const rowsFor = ({ findings, rows }: Report): RowsByPlace =>
  new RowsByPlace(findings.some(({ accepted }) => accepted) ? rows : []);

function findingLine(
  { finding, address }: Addressed,
  width: number,
  rows: RowsByPlace,
  colours: Colours,
): string {
  const { code, severity, article, accepted } = finding;
  const paint = accepted ? colours.dim : paintOf(severity, colours);
  const message = oneLine(messageOf(finding, "zh"));
  const cites =
    article === undefined || message.includes(REPORT_TEXT.article(article))
      ? ""
      : `（${REPORT_TEXT.article(article)}）`;
  const why = accepted ? ` ${oneLine(decisionText(finding, rows, "zh"))}` : "";
  const place = colours.bold(padded(oneLine(address), width));
  // What came with the file stands below a heading that says so.
  const title = isOfBook(finding) ? "" : `${paint(FINDING_TITLES[code][0])}：`;
  return `    ${paint(SIGN[severity])} ${place}  ${title}${message}${cites}${why}`;
}

/**
 * Findings as lines, most severe first, the accepted ones of a severity last; no more than `most`.
 *
 * @param more what is said where some are left out
 */
export function findingLines(
  all: readonly Addressed[],
  most: number,
  more: (shown: number, all: number) => string,
  rows: RowsByPlace,
  colours: Colours,
): string[] {
  const lines: string[] = [];
  for (const severity of ORDER) {
    for (const accepted of [false, true]) {
      const some = all
        .filter(
          ({ finding }) => finding.severity === severity && (finding.accepted !== undefined) === accepted,
        )
        .slice(0, most - lines.length);
      const width = some.reduce((wide, { address }) => Math.max(wide, places(oneLine(address))), 0);
      for (const one of some) lines.push(findingLine(one, width, rows, colours));
    }
  }
  return lines.length < all.length ? [...lines, `    ${more(lines.length, all.length)}`] : lines;
}
