import stringWidth from "string-width";
import { createColors } from "picocolors";
import { FINDING_TITLES, REPORT_TEXT, findingText, plainNumber } from "../../src/text";
import { cellOf, conclusionOf, type Finding, type Report, type Severity, type Sums } from "../../src/sheet";
import { oneLine } from "../one-line";
import { CHECK_TEXT } from "./texts";

/** How a report is shown. */
export interface Look {
  readonly colours: boolean;
  /** Show every finding and every firm. */
  readonly all: boolean;
}

const MOST_FINDINGS = 200;
const MOST_FIRMS = 15;
const ORDER: readonly Severity[] = ["error", "question", "warning", "info"];
const SIGN = { error: "✗", question: "?", warning: "!", info: "·" } as const;

const PAINT = { payable: "green", undecided: "yellow", "not-payable": "red", nothing: "yellow" } as const;

type Colours = ReturnType<typeof createColors>;

/** A table whose first column is text and whose others are numbers, lined up for a terminal. */
function table(head: readonly string[], rows: readonly (readonly string[])[], indent: string): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => stringWidth(row[at]!))));
  return all.map((row) => {
    const cells = row.map((text, at) => {
      const space = " ".repeat(widths[at]! - stringWidth(text));
      return at === 0 ? text + space : space + text;
    });
    return indent + cells.join("  ");
  });
}

const sumCells = ({ rows, claimed, computed, payable }: Sums): string[] => [
  String(rows),
  plainNumber(claimed),
  plainNumber(computed),
  plainNumber(payable),
];

function verdict({ summary, rows }: Report, colours: Colours): string[] {
  const { claimed, computed, payable, unknown, start } = summary;
  const conclusion = conclusionOf(rows.length, summary);
  const others = REPORT_TEXT.others(conclusion);
  const head = colours[PAINT[conclusion.verdict]](REPORT_TEXT.verdict(conclusion));
  const lines = [`  ${colours.bold(head)}${others}`];
  if (rows.length === 0) return lines;
  lines.push(`  ${REPORT_TEXT.sums(claimed, computed, payable)}${REPORT_TEXT.unknown(unknown)}`);
  lines.push(`  ${colours.dim(REPORT_TEXT.dates(start) + (start === null ? CHECK_TEXT.hintStart : ""))}`);
  return lines;
}

function findingLine(finding: Finding, width: number, colours: Colours): string {
  const { code, severity, parameters, article, accepted } = finding;
  const paint = accepted
    ? colours.dim
    : { error: colours.red, question: colours.magenta, warning: colours.yellow, info: colours.cyan }[
        severity
      ];
  const cell = cellOf(finding) ?? "";
  const message = oneLine(findingText(code, parameters, "zh"));
  const cites =
    article === undefined || message.includes(REPORT_TEXT.article(article))
      ? ""
      : `（${REPORT_TEXT.article(article)}）`;
  const why = accepted ? ` ${REPORT_TEXT.accepted(oneLine(accepted.reason))}` : "";
  const place = cell + " ".repeat(Math.max(0, width - cell.length));
  return `    ${paint(SIGN[severity])} ${colours.bold(place)}  ${paint(FINDING_TITLES[code][0])}：${message}${cites}${why}`;
}

function sheetLines(report: Report, at: number, look: Look, colours: Colours): string[] {
  const { name, role, headerRow, rows } = report.sheets[at]!;
  const findings = report.findings.filter(({ sheetIndex }) => sheetIndex === at);
  const about = [
    REPORT_TEXT.role[role],
    ...(role === "none" ? [] : [CHECK_TEXT.rows(rows), CHECK_TEXT.header(headerRow!)]),
  ].join("，");
  const lines = ["", `  ${colours.bold(oneLine(name))} ${colours.dim(`（${about}）`)}`];
  const most = look.all ? Infinity : MOST_FINDINGS;
  let shown = 0;
  for (const severity of ORDER) {
    for (const accepted of [false, true]) {
      const some = findings.filter(
        (one) => one.severity === severity && (one.accepted !== undefined) === accepted,
      );
      if (some.length === 0 || shown >= most) continue;
      const width = Math.max(...some.map((one) => (cellOf(one) ?? "").length));
      for (const finding of some.slice(0, most - shown)) lines.push(findingLine(finding, width, colours));
      shown += Math.min(some.length, most - shown);
    }
  }
  if (shown < findings.length) lines.push(`    ${CHECK_TEXT.more(shown, findings.length)}`);
  return lines;
}

function sumLines({ summary }: Report, look: Look): string[] {
  const items = summary.byItem.map((one) => [oneLine(one.name), ...sumCells(one)]);
  const articles = summary.byArticle.map((one) => [REPORT_TEXT.article(one.article), ...sumCells(one)]);
  const most = look.all ? Infinity : MOST_FIRMS;
  const firms = summary.byEnterprise
    .slice(0, most)
    .map((one) => [oneLine(one.name) || REPORT_TEXT.noName, ...sumCells(one)]);
  const more =
    summary.byEnterprise.length > most
      ? [`    ${CHECK_TEXT.moreFirms(most, summary.byEnterprise.length)}`]
      : [];
  return [
    "",
    ...table([REPORT_TEXT.byItem, ...CHECK_TEXT.shortSumHead], items, "    "),
    "",
    ...table([REPORT_TEXT.byArticle, ...CHECK_TEXT.shortSumHead], articles, "    "),
    "",
    ...table([REPORT_TEXT.byEnterprise, ...CHECK_TEXT.shortSumHead], firms, "    "),
    ...more,
  ];
}

/** One workbook's report for people: the verdict first, then each sheet, most severe first, then the sums. */
export function peopleReport(file: string, report: Report, look: Look): string {
  const colours = createColors(look.colours);
  const lines = [colours.bold(file), ...verdict(report, colours)];
  report.sheets.forEach((_, at) => lines.push(...sheetLines(report, at, look, colours)));
  if (report.rows.length > 0) lines.push(...sumLines(report, look));
  if (report.listFindings.length > 0) {
    lines.push("", `  ${colours.bold(CHECK_TEXT.listsTitle)}`);
    for (const finding of report.listFindings) {
      const place = `${finding.sheet}!${cellOf(finding) ?? ""}`;
      lines.push(
        `    ${SIGN[finding.severity]} ${oneLine(place)}  ${oneLine(findingText(finding.code, finding.parameters, "zh"))}`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}
