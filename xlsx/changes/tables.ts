import type { Merge } from "../../src/sheet";
import type { TableFate } from "../formulas";
import { movedIndex, movedRange, originOf, type Move } from "../move";
import { rangeName, readRange } from "../range";
import { XmlElement } from "../xml-tree";
import { moveFilter, moveSort } from "./auto-filter";
import type { BookChange } from "./book-change";

/** The cells of a table's sheet, before and now. */
export interface TableSheet {
  /** What the sheet is called now. */
  readonly name: string;
  readonly moves: readonly Move[];
  /** The text of a cell; undefined where it holds none. */
  readonly before: (row: number, column: number) => string | undefined;
  readonly now: (row: number, column: number) => string | undefined;
}

/** What becomes of a table. */
export interface TablePlan {
  readonly key: string;
  /** It stays a table; otherwise it becomes a plain range, or is gone with its cells. */
  readonly stays: boolean;
  /** Its cells are still there, but it cannot be one any more: a loss. */
  readonly lost: boolean;
  readonly fate: TableFate;
  /** By column now: its former number in the table; undefined for a new one. */
  readonly origins: readonly (number | undefined)[];
  readonly names: readonly string[];
  readonly range: Merge | undefined;
}

const LONGEST_NAME = 255;

/** A table whose cells are gone: whoever names it has nothing left to name. */
export const GONE_TABLE: TableFate = { renamed: new Map(), converted: "gone" };

/** The name under which formulas know a table, in small letters. */
export const tableKey = (root: XmlElement): string =>
  (root.attribute("displayName") ?? root.attribute("name") ?? "").toLowerCase();

/** Names of columns are written with their line breaks as `_x000a_`. */
const columnText = (name: string): string =>
  name.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
const writtenName = (name: string): string =>
  name.replace(/[\r\n\t]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, "0")}_`);

const count = (root: XmlElement, name: string, otherwise: number): number =>
  Number(root.attribute(name) ?? otherwise) || 0;

const columnsOf = (root: XmlElement): XmlElement[] =>
  root.child("tableColumns")?.elements.filter(({ name }) => name === "tableColumn") ?? [];

/** The columns' names now; undefined where they cannot be names. */
function namesNow(
  former: readonly string[],
  origins: readonly (number | undefined)[],
  before: Merge,
  range: Merge,
  sheet: TableSheet,
): string[] | undefined {
  const names = origins.map((origin, at) => {
    const now = sheet.now(range.top, range.left + at);
    if (origin === undefined) return now;
    // A header that was not what the table calls its column is none of ours to judge.
    return now === sheet.before(before.top, before.left + origin) ? former[origin] : now;
  });
  const valid = names.every((name) => name !== undefined && name !== "" && name.length <= LONGEST_NAME);
  const distinct = new Set(names.map((name) => name?.toLowerCase())).size === names.length;
  return valid && distinct ? (names as string[]) : undefined;
}

/** Finds out what becomes of a table whose sheet was changed. */
export function planTable(root: XmlElement, sheet: TableSheet): TablePlan | undefined {
  const before = readRange(root.attribute("ref") ?? "");
  if (!before) return undefined;
  const [headerRows, totalsRows] = [count(root, "headerRowCount", 1), count(root, "totalsRowCount", 0)];
  const former = columnsOf(root).map((column) => columnText(column.attribute("name") ?? ""));
  // A table with more or fewer columns than its range contradicts itself, and is carried as it is.
  if (former.length !== before.right - before.left + 1) return undefined;
  const range = movedRange(before, sheet.moves);
  const base = { key: tableKey(root), origins: [], names: [], range };
  if (!range) return { ...base, stays: false, lost: false, fate: GONE_TABLE };
  const origin = originOf(sheet.moves, "column");
  const origins = Array.from({ length: range.right - range.left + 1 }, (_, at) => {
    const column = origin(range.left + at);
    return column !== undefined && column >= before.left && column <= before.right
      ? column - before.left
      : undefined;
  });
  const whole =
    (headerRows === 0 || movedIndex(before.top, sheet.moves, "row") === range.top) &&
    (totalsRows === 0 || movedIndex(before.bottom, sheet.moves, "row") === range.bottom) &&
    range.bottom - range.top + 1 > headerRows + totalsRows;
  const names =
    headerRows > 0
      ? namesNow(former, origins, before, range, sheet)
      : origins.includes(undefined)
        ? undefined
        : origins.map((at) => former[at!]!);
  if (whole && names) {
    const renamed = new Map(
      names.flatMap((now, at) => {
        const was = origins[at] === undefined ? now : former[origins[at]!]!;
        return was === now ? [] : [[was.toLowerCase(), now] as const];
      }),
    );
    return { ...base, stays: true, lost: false, fate: { renamed }, origins, names };
  }
  const columns = new Map(
    origins.flatMap((at, n) =>
      at === undefined ? [] : [[former[at]!.toLowerCase(), range.left + n] as const],
    ),
  );
  const headers = movedIndex(before.top, sheet.moves, "row") === undefined ? 0 : headerRows;
  const totals = movedIndex(before.bottom, sheet.moves, "row") === undefined ? 0 : totalsRows;
  const converted = { sheet: sheet.name, range, headerRows: headers, totalsRows: totals, columns };
  return { ...base, stays: false, lost: true, fate: { renamed: new Map(), converted } };
}

/** Changes a table's part as planned. */
export function changeTable(root: XmlElement, plan: TablePlan, sheet: string, change: BookChange): void {
  const before = readRange(root.attribute("ref") ?? "")!;
  const { range, origins, names } = plan;
  if (!range) return;
  const moves = change.movesOf(sheet);
  if (rangeName(range) !== root.attribute("ref")) root.set("ref", rangeName(range));
  for (const child of root.elements) {
    if (child.name === "autoFilter" && !moveFilter(child, moves)) root.remove(child);
    if (child.name === "sortState" && !moveSort(child, moves)) root.remove(child);
  }
  const list = root.child("tableColumns");
  if (!list) return;
  const columns = columnsOf(root);
  const headerRows = count(root, "headerRowCount", 1);
  changeColumnFormulas(columns, { ...before, top: before.top + headerRows }, sheet, change);
  const same = origins.length === columns.length && origins.every((origin, at) => origin === at);
  columns.forEach((column, at) => {
    const now = names[origins.indexOf(at)];
    if (now !== undefined && now !== columnText(column.attribute("name") ?? ""))
      column.set("name", writtenName(now));
  });
  if (same) return;
  const p = list.tagPrefix;
  let next = 1 + Math.max(0, ...columns.map((column) => Number(column.attribute("id")) || 0));
  const tags = origins.map((origin, at) =>
    origin === undefined
      ? XmlElement.of(`${p}tableColumn`, { id: String(next++), name: writtenName(names[at]!) })
      : columns[origin]!,
  );
  list.children.splice(0, list.children.length, ...tags);
  list.set("count", String(tags.length));
}

/** Formulas of columns are meant for the first row of the table's data. */
function changeColumnFormulas(
  columns: readonly XmlElement[],
  data: Merge,
  sheet: string,
  change: BookChange,
): void {
  for (const column of columns) {
    for (const element of column.elements) {
      if (element.name !== "calculatedColumnFormula" && element.name !== "totalsRowFormula") continue;
      const changed = change.anchored({ ranges: [data], formulas: [element.text] }, sheet);
      if (changed) element.text = changed.formulas[0]!;
    }
  }
}
