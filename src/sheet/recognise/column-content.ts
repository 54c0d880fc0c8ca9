import { isBlank } from "../../formula";
import { gradesOf, ITEMS, choiceTable, type Item } from "../../policy";
import { cellAt, filledColumns, type Grid } from "../grid";
import { isCodeLike, isFirmLike } from "../lists";
import { readItem } from "./item-words";
import type { ColumnKey } from "./vocabulary";

/** As many cells of a column are looked at; what it holds shows in fewer. */
const MOST_CELLS = 40;
/** So many of the texts have to agree with what a header alone does not say. */
const SHARE = 0.6;

/** What stands in a column below a header: how many of its first cells are what. */
export interface ColumnContent {
  readonly filled: number;
  readonly items: number;
  readonly grades: number;
  /** 一般, 否, 无: no grade, where others have one. */
  readonly answers: number;
  readonly firms: number;
  readonly codes: number;
}

const EVERY_GRADE = ITEMS.flatMap((item) => [
  gradesOf(item),
  ...item.inputs.filter((input) => input.kind === "choice").map(({ choices }) => choices),
]).map(choiceTable);
/** 是 and 无 alone answer questions of all kinds. */
const ANSWER = /^(?:是|否|有|无|一般|一般项目|普通|[-—–/]+)$/;
const isGrade = (text: string): boolean =>
  !ANSWER.test(text) && EVERY_GRADE.some((table) => table.find(text) !== undefined);

/** Where what stands below a header ends for now: a blank row, behind which another table may stand. */
export function blankRowBelow(grid: Grid, bottom: number): number {
  const columns = filledColumns(grid);
  const isEmpty = (row: number): boolean => columns.every((at) => isBlank(cellAt(grid, row, at)));
  const last = Math.min(grid.rowCount, bottom + 1 + MOST_CELLS);
  let row = bottom + 1;
  while (row < last && isEmpty(row)) row++;
  while (row < last && !isEmpty(row)) row++;
  return row < last ? row : Infinity;
}

/** Looks at the first filled cells of a column below a row, down to the row before an end. */
export function contentBelow(grid: Grid, bottom: number, at: number, end = Infinity): ColumnContent {
  const values = grid.columns[at]?.values ?? [];
  let [filled, items, grades, answers, firms, codes] = [0, 0, 0, 0, 0, 0];
  const last = Math.min(values.length, end);
  for (let row = bottom + 1; row < last && filled < MOST_CELLS; row++) {
    const value = values[row] ?? null;
    if (isBlank(value)) continue;
    filled++;
    if (typeof value !== "string") continue;
    const text = value.trim();
    if (readItem(text).item !== undefined) items++;
    if (isGrade(text)) grades++;
    if (ANSWER.test(text)) answers++;
    if (isFirmLike(text)) firms++;
    if (isCodeLike(text)) codes++;
  }
  return { filled, items, grades, answers, firms, codes };
}

/** Whether the first cells of a column name several items, each by its own words. */
export function namesItems(grid: Grid, bottom: number, at: number): boolean {
  const items = new Set<Item>();
  let [filled, named] = [0, 0];
  const values = grid.columns[at]?.values ?? [];
  for (let row = bottom + 1; row < values.length && filled < MOST_CELLS; row++) {
    const value = values[row] ?? null;
    if (typeof value !== "string" || isBlank(value)) continue;
    filled++;
    const { item } = readItem(value.trim());
    if (!item) continue;
    named++;
    items.add(item);
  }
  return items.size > 1 && named >= filled * SHARE;
}

/** Whether what stands in a column is what a key's cells are, though its header alone would not say so. */
export function confirms(key: ColumnKey, content: ColumnContent): boolean {
  const enough = (count: number, filled = content.filled): boolean => count > 0 && count >= filled * SHARE;
  if (key === "item") return enough(content.items);
  if (key === "grade") return enough(content.grades, content.filled - content.answers);
  if (key === "enterprise") return enough(content.firms);
  if (key === "code") return enough(content.codes);
  return true;
}
