import stringWidth from "string-width";
import { createColors } from "picocolors";
import { FINDING_TITLES, findingText, numberText } from "../../src/text";
import { cellOf, type Finding, type Report, type Severity, type Sums } from "../../src/sheet";
import { CHECK_TEXT } from "./texts";

/** How a report is shown. */
export interface Look {
  readonly colours: boolean;
  /** Show every finding and every firm. */
  readonly all: boolean;
}

const MOST_FINDINGS = 200;
const MOST_FIRMS = 15;
const ORDER: readonly Severity[] = ["error", "warning", "info"];
const SIGN = { error: "✗", warning: "!", info: "·" } as const;

type Colours = ReturnType<typeof createColors>;

const money = (amount: number): string => numberText(Number(amount.toPrecision(15)));
const oneLine = (text: string): string => text.replace(/[\t\r\n]+/g, " ").replace(/\p{Cc}/gu, "");

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
  money(claimed),
  money(computed),
  money(payable),
];

function verdict({ summary, rows }: Report, colours: Colours): string[] {
  const { counts, accepted, cellsToChange, payableAsIs, claimed, computed, payable, unknown, start } =
    summary;
  const others = CHECK_TEXT.others(counts.warning, counts.info, accepted);
  const head =
    rows.length === 0
      ? colours.yellow(CHECK_TEXT.verdictNoClaims)
      : payableAsIs
        ? colours.green(CHECK_TEXT.verdictGood)
        : colours.red(CHECK_TEXT.verdictBad(cellsToChange, counts.error));
  const lines = [`  ${colours.bold(head)}${others === "" ? "" : `另有 ${others}。`}`];
  if (rows.length === 0) return lines;
  lines.push(
    `  ${CHECK_TEXT.sums(money(claimed), money(computed), money(payable))}${unknown > 0 ? CHECK_TEXT.unknown(unknown) : ""}`,
  );
  lines.push(`  ${colours.dim(CHECK_TEXT.dates(start))}`);
  return lines;
}

function findingLine(finding: Finding, width: number, colours: Colours): string {
  const { code, severity, parameters, article, accepted } = finding;
  const paint = accepted
    ? colours.dim
    : { error: colours.red, warning: colours.yellow, info: colours.cyan }[severity];
  const cell = cellOf(finding) ?? "";
  const message = oneLine(findingText(code, parameters, "zh"));
  const cites =
    article === undefined || message.includes(CHECK_TEXT.articleName(article))
      ? ""
      : CHECK_TEXT.article(article);
  const why = accepted ? ` ${CHECK_TEXT.acceptedBecause(oneLine(accepted.reason))}` : "";
  const place = cell + " ".repeat(Math.max(0, width - cell.length));
  return `    ${paint(SIGN[severity])} ${colours.bold(place)}  ${paint(FINDING_TITLES[code][0])}：${message}${cites}${why}`;
}

function sheetLines(report: Report, at: number, look: Look, colours: Colours): string[] {
  const { name, role, headerRow, rows } = report.sheets[at]!;
  const findings = report.findings.filter(({ sheetIndex }) => sheetIndex === at);
  const about = [
    CHECK_TEXT.role[role],
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
  const articles = summary.byArticle.map((one) => [CHECK_TEXT.articleName(one.article), ...sumCells(one)]);
  const most = look.all ? Infinity : MOST_FIRMS;
  const firms = summary.byEnterprise
    .slice(0, most)
    .map((one) => [oneLine(one.name) || CHECK_TEXT.noName, ...sumCells(one)]);
  const more =
    summary.byEnterprise.length > most
      ? [`    ${CHECK_TEXT.moreFirms(most, summary.byEnterprise.length)}`]
      : [];
  return [
    "",
    ...table(CHECK_TEXT.byItem, items, "    "),
    "",
    ...table(CHECK_TEXT.byArticle, articles, "    "),
    "",
    ...table(CHECK_TEXT.byEnterprise, firms, "    "),
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
