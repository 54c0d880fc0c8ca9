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
const LONGEST_LABEL = 200;
const UNIT_CELL = /^[（(]?(?:单位[:：])?(?:万元|千元|亿元|元|家|个|件|%)[)）]?$/u;

const isLabel = (text: string, words: ListWords): boolean =>
  text !== "" &&
  text.length <= LONGEST_LABEL &&
  (words.find(text) !== null || (!isFirmName(text) && !isCodeLike(text)));

/** The cells of a row that belong to the header around one of its words: neighbours, over one empty column. */
function runAround(texts: readonly string[], at: number, words: ListWords): [left: number, right: number] {
  const goes = (place: number, step: 1 | -1): number => {
    let to = place;
    for (;;) {
      if (isLabel(texts[to + step] ?? "", words)) to += step;
      else if ((texts[to + step] ?? "x") === "" && isLabel(texts[to + 2 * step] ?? "", words)) to += 2 * step;
      else return to;
    }
  };
  return [goes(at, -1), goes(at, 1)];
}

/** What a column is called: its lowest text, all of them together, or the highest. */
function headOf(at: number, texts: readonly string[], words: ListWords): ColumnHead {
  const parts = texts.filter((text, row) => text !== "" && text !== texts[row - 1]);
  const named = parts.length > 1 ? [parts.at(-1)!, parts.join(""), parts[0]!] : parts;
  for (const text of named) {
    const word = words.find(text);
    if (word) return { at, text, word };
  }
  return { at, text: parts.at(-1) ?? "", word: null };
}

/** Parts a header where its words begin again: tables side by side. */
function parted(heads: readonly ColumnHead[]): ColumnHead[][] {
  const groups: ColumnHead[][] = [[]];
  let seen = new Set<string>();
  for (const head of heads) {
    const group = groups.at(-1)!;
    const { word } = head;
    if (word && seen.has(word.name) && group.some((one) => isFirmKey(one.word?.key))) {
      const next: ColumnHead[] = [head];
      // What names the firm may stand before the word that is repeated.
      const firstFirm = group.findIndex((one) => isFirmKey(one.word?.key));
      const leads = (one: ColumnHead | undefined): boolean =>
        one?.word !== undefined &&
        (isFirmKey(one.word?.key) || one.word?.key === "ordinal" || one.text === "");
      while (group.length > firstFirm + 1 && leads(group.at(-1))) next.unshift(group.pop()!);
      groups.push(next);
      seen = new Set(next.map((one) => one.word?.name ?? ""));
    } else {
      group.push(head);
      if (word) seen.add(word.name);
    }
  }
  // Words that are repeated without a firm are the same table's: two dates, two reasons.
  return groups.reduce<ColumnHead[][]>((all, group) => {
    if (all.length > 0 && !group.some((one) => isFirmKey(one.word?.key))) all.at(-1)!.push(...group);
    else all.push(group);
    return all;
  }, []);
}

/** The header, or headers side by side, whose row and place are known. */
export function headersAt(cells: Cells, words: ListWords, top: number, at: number): Header[] {
  const spread = cells.headerTexts(top, true);
  let [left, right] = runAround(spread, at, words);
  let bottom = cells.mergedTo(top, left, right, TALLEST - 1);
  if (bottom === top && cells.isGroup(top, left, right)) {
    // What stands over several columns has their names below it.
    const below = cells.headerTexts(top + 1, false);
    if (below.slice(left, right + 1).some((text) => words.find(text))) {
      bottom++;
      const [first, last] = runAround(below, at, words);
      [left, right] = [Math.min(left, first), Math.max(right, last)];
    }
  }
  const isUnits = (row: number): boolean => {
    const texts = cells
      .headerTexts(row, false)
      .slice(left, right + 1)
      .filter((text) => text !== "");
    return texts.length > 0 && texts.every((text) => UNIT_CELL.test(text));
  };
  if (bottom + 1 < cells.end && isUnits(bottom + 1)) bottom++;
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
    cells.headerTexts(top + row, bottom > top && top + row < bottom),
  );
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

/** The nearest header above that has one of these columns. */
function above(found: readonly Header[], { left, right }: Header): Header | undefined {
  for (let nth = found.length - 1; nth >= 0; nth--) {
    const one = found[nth]!;
    if (one.left <= right && left <= one.right) return one;
  }
  return undefined;
}

/** Whether a header that was found has this cell; they stand in the order of their rows. */
function isWithin(found: readonly Header[], row: number, at: number): boolean {
  for (let nth = found.length - 1; nth >= 0 && found[nth]!.top >= row - TALLEST; nth--) {
    const { bottom, left, right } = found[nth]!;
    if (row <= bottom && left <= at && at <= right) return true;
  }
  return false;
}

/** Whether a row with a firm's word in it is a header, and not one of the rows below an earlier one. */
function isHeader(cells: Cells, found: readonly Header[], header: Header): boolean {
  const known = header.heads.flatMap(({ word }) => word ?? []);
  const firm = known.find(({ key }) => isFirmKey(key));
  if (!firm) return false;
  const earlier = above(found, header);
  if (!earlier) return true;
  const beside = [header.left - 1, header.right + 1].some((at) => {
    const text = at >= earlier.left && at <= earlier.right ? cells.text(header.top, at) : "";
    return isFirmName(text) || isCodeLike(text);
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
      if (value.length <= LONGEST_LABEL && isFirmKey(words.find(value.trim())?.key)) places.push({ row, at });
    }
  });
  places.sort((a, b) => a.row - b.row || a.at - b.at);
  const found: Header[] = [];
  for (const { row, at } of places) {
    if (isWithin(found, row, at)) continue;
    const here = headersAt(cells, words, row, at);
    found.push(...here.filter((header) => isHeader(cells, found, header)));
  }
  return found;
}
