import { textOf } from "../formula";
import type { Claims, ClaimSheet } from "./claims";
import { filledRows } from "./filled-rows";
import { wrongTotals } from "./findings/totals";
import { cellAt, filledColumns, type Grid } from "./grid";
import { namesFirm } from "./lists";
import { NUMBER, TEXT, readNumber } from "./reading/numbers";
import { headerTexts } from "./recognise/layout";
import { isOrdinal } from "./recognise/numbering";
import { saysAmount } from "./recognise/said-amount";
import type { Table } from "./recognise/table";
import { rowPrintOf } from "./recognise/titles";

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

/** Whether a table holds nothing besides its claims that a person would have to look at. */
export const holdsNothingElse = (claims: Claims, sheet: ClaimSheet): boolean =>
  wrongTotals(claims, sheet).length === 0 && hasQuietRows(sheet.table);

/** Whether the rows of a table that are no claims, and the titles above it, speak of no payment. */
const hasQuietRows = (table: Table): boolean =>
  table.others.every(({ row, kind }) => QUIET.has(kind) && !speaksOfMoney(table.grid, row)) &&
  Array.from({ length: table.layout.headerTop }, (_, row) => row).every((row) => {
    const texts = textsIn(table.grid, row);
    return !(texts.some(namesFirm) && texts.some(saysAmount));
  });

const rowText = (grid: Grid, row: number): string => rowPrintOf(grid, row).trim();

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
