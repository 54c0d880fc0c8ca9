import { columnName } from "../../../src/sheet";
import { readList, type ListReading, type ListRole, type ListTable } from "../../../src/sheet/lists";
import { lined } from "../../builders/lined";

/** A table of a list in a line: its cells, the last row of its header, and where its columns stand. */
function tableText({ block }: ListTable): string {
  const { headerTop, headerBottom, left, right, last } = block;
  const columns = [...block.columns].map(([key, { at }]) => `${key} ${columnName(at)}`).sort();
  const place = `${columnName(left)}${headerTop + 1}:${columnName(right)}${last + 1}`;
  return `${place} below ${headerBottom + 1}: ${columns.join(", ")}`;
}

/** An entry by its row: its name, the end of its code; other names of the same firm stand behind bars. */
function entryTexts({ records }: ListTable): string[] {
  const entries: string[] = [];
  for (const { row, name, code, first } of records) {
    if (first) entries.push([row + 1, name, code.slice(-3)].filter((part) => part !== "").join(" "));
    else entries.push(`${entries.pop()}|${name || code.slice(-3)}`);
  }
  return entries;
}

/** What a list was read as: its tables, its entries, and the cells that are told with the reason. */
export const shownOf = ({ tables, unused }: ListReading) => ({
  tables: tables.map(tableText),
  entries: tables.flatMap(entryTexts),
  told: unused.map(
    ({ row, column, why, used }) => `${columnName(column)}${row + 1} ${why}${used ? ", used" : ""}`,
  ),
});

/** The same of a sheet that is written in lines. */
export const shownLines = (role: ListRole, lines: readonly string[], merges = "") =>
  shownOf(readList(lined("名单", lines, merges), role));
