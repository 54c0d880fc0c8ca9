import { createColors } from "picocolors";
import { places } from "../places";
import { REPORT_TEXT, plainNumber } from "../../src/text";
import type { Report, Sums } from "../../src/sheet";
import { oneLine } from "../one-line";
import { columnLines } from "./column-lines";
import { addressed, type Addressed } from "./addresses";
import { findingLines, rowsFor, type Colours } from "./finding-lines";
import { CHECK_TEXT } from "./texts";
import { verdictLines } from "./verdict-lines";

/** How a report is shown. */
export interface Look {
  readonly colours: boolean;
  /** Show every finding and every firm. */
  readonly all: boolean;
  /** Show what each column was taken for, and why. */
  readonly columns: boolean;
}

const MOST_FINDINGS = 200;
const MOST_FIRMS = 15;

/** A table whose first column is text and whose others are numbers, lined up for a terminal. */
function table(head: readonly string[], rows: readonly (readonly string[])[], indent: string): string[] {
  // Measuring a text takes longer than anything else here.
  const all = [head, ...rows].map((row) => row.map((text) => ({ text, width: places(text) })));
  const widths = head.map((_, at) => all.reduce((wide, row) => Math.max(wide, row[at]!.width), 0));
  return all.map((row) => {
    const cells = row.map(({ text, width }, at) => {
      const space = " ".repeat(widths[at]! - width);
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

/** The heading of a sheet: its name, and what it was read as. */
function sheetHead({ sheets }: Report, at: number, colours: Colours): string {
  const { name, role, headerRow, rows, by } = sheets[at]!;
  const about = [
    REPORT_TEXT.role[role],
    ...(role === "none" ? [] : [CHECK_TEXT.rows(rows)]),
    ...(role === "none" || headerRow === null ? [] : [CHECK_TEXT.header(headerRow)]),
    ...(by === undefined ? [] : [by === "mapping" ? CHECK_TEXT.byMapping : CHECK_TEXT.byPerson]),
  ].join("，");
  return `  ${colours.bold(oneLine(name))} ${colours.dim(`（${about}）`)}`;
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

/** The findings of each sheet; on the sheet their addresses need no name. */
function bySheet(all: readonly Addressed[]): ReadonlyMap<number, readonly Addressed[]> {
  const sheets = new Map<number, Addressed[]>();
  for (const { finding, address } of all) {
    const { sheet, sheetIndex, row } = finding;
    const one = { finding, address: row === null ? "" : address.slice(sheet.length + 1) };
    const known = sheets.get(sheetIndex);
    if (known) known.push(one);
    else sheets.set(sheetIndex, [one]);
  }
  return sheets;
}

/**
 * One workbook's report for people: the verdict, what stands in its way and what it rests on; then what came
 * with the file, each sheet, most severe first, and the lists; then the sums.
 */
export function peopleReport(file: string, report: Report, look: Look): string {
  const colours = createColors(look.colours);
  const rows = rowsFor(report);
  const { ofBook, ofSheets, ofLists } = addressed(report);
  const most = look.all ? Infinity : MOST_FINDINGS;
  const linesOf = (some: readonly Addressed[], more: typeof CHECK_TEXT.more): string[] =>
    findingLines(some, most, more, rows, colours);
  const section = (title: string, some: readonly Addressed[]): string[] =>
    some.length === 0 ? [] : ["", `  ${colours.bold(title)}`, ...linesOf(some, CHECK_TEXT.moreListed)];
  const sheets = bySheet(ofSheets);
  const lines = [
    colours.bold(oneLine(file)),
    ...verdictLines(report, colours),
    ...section(REPORT_TEXT.inside, ofBook),
    ...report.sheets.flatMap((sheet, at) => [
      "",
      sheetHead(report, at, colours),
      ...columnLines(sheet, look.columns),
      ...linesOf(sheets.get(at) ?? [], CHECK_TEXT.more),
    ]),
    ...section(CHECK_TEXT.listsTitle, ofLists),
    ...(report.rows.length > 0 ? sumLines(report, look) : []),
  ];
  return `${lines.join("\n")}\n`;
}
