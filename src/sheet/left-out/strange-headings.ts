import { isBlank } from "../../formula";
import { gradesOf } from "../../policy";
import type { ClaimSheet } from "../claims";
import { cellAt, filledColumns } from "../grid";
import { isNeutral } from "../recognise/item-words";
import {
  isGroupNumber,
  isPlace,
  isSentence,
  likeNote,
  opensNote,
  withoutOrdinal,
} from "../recognise/row-texts";
import type { OtherRow, Table } from "../recognise/table";

/** A heading above claims that says what nobody understood. */
export interface StrangeHeading {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const HEADS: ReadonlySet<OtherRow["kind"]> = new Set(["section", "outside", "note"]);
/** Longer texts are sentences. */
const LONGEST = 40;
/** By what rows are grouped that says nothing of the award: size, class, trade. */
const GROUP =
  /^(?:规[上下]|规模以[上下]|大型|大?中型|中小型?|小微|[a-d]类|.{2,8}(?:行业|产业|产业链|平台|科室?|部门))(?:工业)?(?:企业)?$/iu;

/** The text of a row that holds nothing else but a remark or what stands beside the table; undefined where it holds more. */
function loneText(
  { grid, layout }: Table,
  row: number,
): { readonly at: number; readonly text: string } | undefined {
  const told = new Set([...layout.columns].filter(([key]) => key !== "note").map(([, { at }]) => at));
  const cells = filledColumns(grid)
    .map((at) => ({ at, value: cellAt(grid, row, at) }))
    .filter(({ value }) => !isBlank(value) && !(typeof value === "string" && isGroupNumber(value.trim())));
  const [cell, ...others] = cells;
  if (!cell || others.some(({ at }) => told.has(at)) || typeof cell.value !== "string") return undefined;
  return { at: cell.at, text: cell.value.trim() };
}

const saysNothing = (text: string): boolean =>
  text.length > LONGEST ||
  isPlace(text) ||
  isNeutral(text) ||
  GROUP.test(withoutOrdinal(text)) ||
  isSentence(text) ||
  opensNote(text) ||
  likeNote(text);

/**
 * Headings within a table whose claims are all for one item, where the item has grades: what such a heading says
 * may be another grade, or another item, for the rows below it. Where every row says it itself, no heading does.
 */
export function strangeHeadings({ table, item }: ClaimSheet): readonly StrangeHeading[] {
  if (!item || gradesOf(item).length === 0) return [];
  if (table.column("item") || table.column("grade")) return [];
  const { rows } = table;
  const last = rows.at(-1) ?? -1;
  return table.others.flatMap(({ row, kind }): StrangeHeading[] => {
    if (!HEADS.has(kind) || row > last || table.isHeading(row)) return [];
    const lone = loneText(table, row);
    return !lone || saysNothing(lone.text) ? [] : [{ row, column: lone.at, text: lone.text }];
  });
}
