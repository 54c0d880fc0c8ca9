import { textOf } from "../formula";
import { filledRows } from "./filled-rows";
import { cellAt, filledColumns, type Grid } from "./grid";
import { namesFirm } from "./lists";
import { readIn, NUMBER, TEXT, readNumber } from "./reading/numbers";
import { headerTexts } from "./recognise/layout";
import { isOrdinal } from "./recognise/numbering";
import { saysAmount } from "./recognise/said-amount";
import type { Table } from "./recognise/table";

/** How often each row is said. */
export type Said = ReadonlyMap<string, number>;

/** How often each text stands in a list. */
export function counted(texts: readonly string[]): Said {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Whether each of some rows is said among others, as often at least. */
export const isWithin = (part: Said, all: Said): boolean =>
  [...part].every(([text, count]) => (all.get(text) ?? 0) >= count);

/** What the claims of a table say, whatever the order of its columns: every filled cell behind its header. */
export function claimTexts({ grid, layout, rows }: Table): string[] {
  const headers = headerTexts(grid, layout);
  const columns = filledColumns(grid).filter((at) => !isOrdinal(headers[at] ?? ""));
  const unit = layout.columns.get("claimed")?.unit.name ?? "";
  return Array.from(rows, (row) =>
    [
      unit,
      ...columns
        .map((at) => `${headers[at] ?? ""}=${textOf(cellAt(grid, row, at)).trim()}`)
        .filter((text) => !text.endsWith("="))
        .sort(),
    ].join("\n"),
  );
}

const textsIn = (grid: Grid, row: number): string[] =>
  filledColumns(grid).flatMap((at) => {
    const value = cellAt(grid, row, at);
    return typeof value === "string" ? value : [];
  });

/** Whether a row that is no claim speaks of a payment all the same. */
const speaksOfMoney = (grid: Grid, row: number): boolean =>
  textsIn(grid, row).some((text) => namesFirm(text) || saysAmount(text));

const QUIET: ReadonlySet<string> = new Set(["note", "heading", "section", "part", "prefilled"]);
/** Half a fen in 万元, and what few decimals cannot show. */
const NEAR = 0.51e-6;

/** Whether every total of a table is what its claims add up to: those since the last total, all, or those below. */
function totalsFit(table: Table): boolean {
  const column = table.column("claimed");
  if (!column) return true;
  const amounts = Array.from(table.rows, (row) => readNumber(cellAt(table.grid, row, column.at))[1] || 0);
  const sum = (from: number, to: number): number =>
    amounts.slice(from, to).reduce((all, one) => all + one, 0);
  return table.totals.every(({ row, claimsAbove }, nth) => {
    const given = readIn({ key: "claimed", unit: column.unit }, cellAt(table.grid, row, column.at));
    if (Number.isNaN(given)) return true;
    const before = table.totals[nth - 1]?.claimsAbove ?? 0;
    const after = table.totals[nth + 1]?.claimsAbove ?? table.size;
    const sums = [
      sum(before, claimsAbove),
      sum(0, claimsAbove),
      sum(claimsAbove, after),
      sum(claimsAbove, table.size),
    ];
    return sums.some((one) => Math.abs(one - given) <= Math.max(NEAR, Math.abs(one) * 1e-12));
  });
}

/** Whether a table holds nothing besides its claims that a person would have to look at. */
export const holdsNothingElse = (table: Table): boolean =>
  totalsFit(table) &&
  table.others.every(({ row, kind }) => QUIET.has(kind) && !speaksOfMoney(table.grid, row)) &&
  Array.from({ length: table.layout.headerTop }, (_, row) => row).every((row) => {
    const texts = textsIn(table.grid, row);
    return !(texts.some(namesFirm) && texts.some(saysAmount));
  });

const rowText = (grid: Grid, row: number): string =>
  filledColumns(grid)
    .map((at) => textOf(cellAt(grid, row, at)).trim())
    .join("\n")
    .trim();

/** The rows of a sheet as they stand. */
export const rowsOf = (grid: Grid): Said => counted([...filledRows(grid)].map((row) => rowText(grid, row)));

/** Whether a sheet stands on another, row for row and cell for cell; titles that say nothing of money may differ. */
export function isCopyOf(grid: Grid, rows: Said): boolean {
  const own = [...filledRows(grid)].filter((row) => {
    const values = filledColumns(grid).map((at) => readNumber(cellAt(grid, row, at))[0]);
    return values.some((kind) => kind === NUMBER || kind === TEXT) || speaksOfMoney(grid, row);
  });
  return isWithin(counted(own.map((row) => rowText(grid, row))), rows);
}
