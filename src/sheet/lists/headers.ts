import { isCodeLike, isFirmName, isPlainCode, isPlainFirm } from "./firm-text";
import type { Cells } from "./cells";
import { ListWords, isFirmKey, type ListWord } from "./header-words";

/** What stands above a column of a list. */
export interface ColumnHead {
  readonly at: number;
  readonly text: string;
  readonly word: ListWord | null;
}

/** A header, or that part of one that stands above one of several tables side by side. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly heads: readonly ColumnHead[];
  readonly left: number;
  readonly right: number;
}

/** A header of more rows than this is a form, not a table. */
const TALLEST = 3;
const UNIT_CELL = /^[（(]?(?:单位[:：])?(?:万元|千元|亿元|元|家|个|件|%)[)）]?$/u;

const isLabel = (text: string | undefined, words: ListWords): boolean =>
  text !== undefined &&
  text !== "" &&
  (words.find(text) !== null || (!isFirmName(text) && !isCodeLike(text)));

/** The cells of a row that belong to the header around one of its words: neighbours, over one empty column. */
function runAround(texts: readonly string[], at: number, words: ListWords): [left: number, right: number] {
  const goes = (place: number, step: 1 | -1): number => {
    let to = place;
    for (;;) {
      if (isLabel(texts[to + step], words)) to += step;
      else if (texts[to + step] === "" && isLabel(texts[to + step + step], words)) to += step + step;
      else return to;
    }
  };
  return [goes(at, -1), goes(at, 1)];
}

/** What a column is called: its lowest text, those above it joined one by one, or one of them alone. */
function headOf(at: number, texts: readonly string[], words: ListWords): ColumnHead {
  const joined = texts.map((_, row) => texts.slice(row).join(""));
  for (const text of [...joined.toReversed(), ...texts.toReversed()]) {
    const word = words.find(text);
    if (word) return { at, text, word };
  }
  return { at, text: texts.findLast((text) => text !== "") ?? "", word: null };
}

const isOfFirm = ({ word }: ColumnHead): boolean => isFirmKey(word?.key);

/** What may stand before the word with which a table begins again: its number, or its firm in other words. */
const leads = (head: ColumnHead, again: ColumnHead): boolean =>
  head.text === "" || head.word?.key === "ordinal" || (isOfFirm(head) && !isOfFirm(again));

/** Parts a header where its words begin again: tables side by side. */
function parted(heads: readonly ColumnHead[]): ColumnHead[][] {
  const groups: ColumnHead[][] = [[]];
  for (const head of heads) {
    const group = groups.at(-1)!;
    const firm = group.findIndex(isOfFirm);
    const again = group.some(({ word }) => word !== null && word.name === head.word?.name);
    if (firm < 0 || !again) {
      group.push(head);
      continue;
    }
    let from = group.length;
    while (from > firm + 1 && leads(group[from - 1]!, head)) from--;
    groups.push([...group.splice(from), head]);
  }
  // Words that are repeated without a firm are the same table's: two dates, two reasons.
  const last = groups.at(-1)!;
  if (groups.length > 1 && !last.some(isOfFirm)) groups.splice(-2, 2, [...groups.at(-2)!, ...last]);
  return groups;
}

/** Whether a row says units and nothing else below a header. */
function isUnits(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  return filled.length > 0 && filled.every((text) => UNIT_CELL.test(text));
}

/** The header, or headers side by side, whose row and place are known. */
export function headersAt(cells: Cells, words: ListWords, top: number, at: number): Header[] {
  let [left, right] = runAround(cells.spreadTexts(top), at, words);
  let bottom = cells.mergedTo(top, left, right, TALLEST - 1);
  if (bottom === top && cells.isGroup(top, left, right)) {
    // What stands over several columns has their names below it.
    const below = cells.headerTexts(top + 1);
    if (below.slice(left, right + 1).some((text) => words.find(text))) {
      bottom++;
      const [first, last] = runAround(below, at, words);
      [left, right] = [Math.min(left, first), Math.max(right, last)];
    }
  }
  if (isUnits(cells.headerTexts(bottom + 1).slice(left, right + 1))) bottom++;
  const rows: string[][] = [];
  for (let row = top; row < bottom; row++) rows.push(cells.spreadTexts(row));
  rows.push(cells.headerTexts(bottom));
  const heads = Array.from({ length: right - left + 1 }, (_, place) =>
    headOf(
      left + place,
      rows.map((row) => row[left + place]!),
      words,
    ),
  );
  return parted(heads).map((group) => {
    const filled = group.filter(({ text }) => text !== "");
    return { top, bottom, heads: group, left: filled[0]!.at, right: filled.at(-1)!.at };
  });
}

/** Whether a row with a firm's word in it is a header, and not one of the rows below an earlier one. */
function isHeader(cells: Cells, found: readonly Header[], header: Header): boolean {
  const known = header.heads.flatMap(({ word }) => word ?? []);
  const firm = known.find(({ key }) => isFirmKey(key));
  if (!firm) return false;
  const earlier = found.findLast(({ left, right }) => left <= header.right && header.left <= right);
  if (!earlier) return true;
  const beside = [header.left - 1, header.right + 1].some((at) => {
    const text = cells.text(header.top, at);
    return at >= earlier.left && at <= earlier.right && (isFirmName(text) || isCodeLike(text));
  });
  return !beside && (known.length > 1 || !ListWords.isLoose(firm));
}

/** Every header of a list's sheet that names a firm's column, from the top, those side by side from the left. */
export function findHeaders(cells: Cells, words: ListWords): Header[] {
  const places: { readonly row: number; readonly at: number }[] = [];
  cells.grid.columns.forEach((column, at) => {
    for (let row = 0; row < Math.min(column?.values.length ?? 0, cells.end); row++) {
      const value = column!.values[row];
      if (typeof value !== "string" || isPlainFirm(value) || isPlainCode(value)) continue;
      if (isFirmKey(words.find(value)?.key)) places.push({ row, at });
    }
  });
  places.sort((a, b) => a.row - b.row);
  const found: Header[] = [];
  let near: Header[] = [];
  for (const { row, at } of places) {
    near = near.filter(({ bottom }) => row <= bottom);
    if (near.some(({ left, right }) => left <= at && at <= right)) continue;
    const here = headersAt(cells, words, row, at).filter((header) => isHeader(cells, found, header));
    near.push(...here);
    found.push(...here);
  }
  return found;
}
