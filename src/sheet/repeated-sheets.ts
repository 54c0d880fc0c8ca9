import type { Claims } from "./claims";
import { isOrdinal } from "./recognise/numbering";
import {
  claimTexts,
  counted,
  holdsNothingElse,
  isCopyOf,
  isWithin,
  rowsOf,
  type Said,
} from "./said-once-more";
import type { ReadSheet } from "./workbook";

/** A sheet whose claims all stand on others too. */
export interface Repeats {
  /** The names of the others. */
  readonly sheet: string;
  readonly rows: number;
}

/** What people call a sheet that is no longer the one that counts. */
const DRAFT =
  /初稿|草稿|底稿|原稿|[一二三四]稿$|备份|副本|复件|拷贝|存档|原始|历史版本|作废|废弃|^旧\d*$|旧[表版稿]\d*$|draft|backup|copy|\bold\b|\bbak\b/iu;
/** What Excel puts behind the name of a sheet that it copies. */
const COPIED = /\s*[（(]\d+[)）]$/u;
/** What a sheet is called that takes up what stands on the others; another batch is none. */
const SUMS_UP = /汇总|总表|总名单|总清单/u;
const OF_ITS_OWN = /第?[一二三四五六七八九十\d]+批|补报|补充|追加|增补|街道|镇|乡/u;

const claimsOf = (claims: Claims, index: number): string[] =>
  claims.tablesOf(index).flatMap(({ table }) => claimTexts(table));

type ByIndex = (index: number) => boolean;

/** Which of some sheets can be others once more, by their names. */
function byName(names: ReadonlyMap<number, string>): readonly [isDraft: ByIndex, isSum: ByIndex] {
  const all = new Set(names.values());
  const isDraft = (index: number): boolean => {
    const name = names.get(index)!;
    return DRAFT.test(name) || (COPIED.test(name) && all.has(name.replace(COPIED, "")));
  };
  return [isDraft, (index) => SUMS_UP.test(names.get(index)!) && !OF_ITS_OWN.test(names.get(index)!)];
}

/** What all claims of some sheets ask for each item, in fen. */
function claimedByItem(claims: Claims, indexes: readonly number[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { first, table } of indexes.flatMap((index) => claims.tablesOf(index)))
    for (let claim = first; claim < first + table.size; claim++) {
      const id = claims.items[claim]?.id ?? "";
      sums.set(id, (sums.get(id) ?? 0) + (claims.claimed[claim]! || 0));
    }
  return sums;
}

/** What a sheet that sums items up has columns of. */
const SUMMED = new Set<string>(["item", "claimed", "note"]);
/** Half a fen, and what doubles lose of it. */
const NEAR = 0.51;

/** Whether a sheet names nobody, and each of its rows is what the others ask for its item in all, and no more. */
function sumsItems(claims: Claims, index: number, others: readonly number[]): boolean {
  const tables = claims.tablesOf(index);
  const isPlain = tables.every(
    ({ table }) =>
      [...table.layout.columns.keys()].every((key) => SUMMED.has(key)) &&
      table.layout.others.every(isOrdinal),
  );
  if (!isPlain) return false;
  const rows = tables.flatMap(({ first, table }) => Array.from(table.rows, (_, entry) => first + entry));
  const items = new Set(rows.map((claim) => claims.items[claim]?.id));
  if (rows.length === 0 || items.size < rows.length || items.has(undefined)) return false;
  if (rows.some((claim) => claims.firms[claim]! >= 0)) return false;
  const sums = claimedByItem(claims, others);
  return rows.every((claim) => {
    const sum = sums.get(claims.items[claim]!.id);
    return sum !== undefined && Math.abs(sum - claims.claimed[claim]!) <= NEAR;
  });
}

/**
 * The sheets of claims that only say once more what others say: a draft, a copy, a sheet that takes up the
 * others. Its name has to say so, every filled cell of its claims has to stand on the others below the same
 * header, and it may hold nothing else that a person would have to look at: otherwise it is a claim made twice.
 * What names nobody, and is what the others ask for each item in all, sums them up whatever it is called.
 *
 * @returns by the sheet's index; what a person decided of a sheet stays
 */
export function repeatedSheets(claims: Claims, sheets: readonly ReadSheet[]): ReadonlyMap<number, Repeats> {
  const repeats = new Map<number, Repeats>();
  const indexes = [...new Set(claims.sheets.map(({ sheetIndex }) => sheetIndex))];
  if (indexes.length < 2) return repeats;
  const names = new Map(indexes.map((index) => [index, sheets[index]!.grid.name]));
  const known = new Map<number, Said>();
  const saidOn = (index: number): Said => {
    const said = known.get(index) ?? rowsOf(sheets[index]!.grid);
    known.set(index, said);
    return said;
  };
  // What is told of a copy that stands on the other cell for cell is told there.
  const mayRepeat = (index: number, originals: readonly number[]): boolean =>
    !sheets[index]!.recognised.by &&
    (claims.tablesOf(index).every((sheet) => holdsNothingElse(claims, sheet)) ||
      originals.some((one) => isCopyOf(sheets[index]!.grid, saidOn(one))));
  const add = (index: number, of: readonly number[]): void => {
    const rows = claims.tablesOf(index).reduce((sum, { table }) => sum + table.size, 0);
    if (rows > 0) repeats.set(index, { sheet: of.map((one) => names.get(one)!).join("、"), rows });
  };
  const [isDraft, isSum] = byName(names);
  for (const isOther of [isDraft, isSum]) {
    const left = indexes.filter((index) => !repeats.has(index));
    // What is called a copy of something else is no sheet that another one could sum up.
    const originals = left.filter(
      (index) =>
        !isDraft(index) && !isOther(index) && (isOther === isDraft || !COPIED.test(names.get(index)!)),
    );
    const others = left.filter((index) => isOther(index) && mayRepeat(index, originals));
    if (others.length === 0 || originals.length === 0) continue;
    const bySheet = new Map(originals.map((index) => [index, claimsOf(claims, index)]));
    const all = counted([...bySheet.values()].flat());
    const sheetOf = new Map(
      [...bySheet].flatMap(([index, texts]) => texts.map((text) => [text, index] as const)),
    );
    for (const index of others) {
      const own: Said = counted(claimsOf(claims, index));
      if (isWithin(own, all)) add(index, [...new Set([...own.keys()].map((text) => sheetOf.get(text)!))]);
    }
  }
  for (const index of indexes) {
    const others = indexes.filter((other) => other !== index && !repeats.has(other));
    if (!repeats.has(index) && sumsItems(claims, index, others) && mayRepeat(index, [])) add(index, others);
  }
  return repeats;
}

/** A sheet that is left alone, since its claims stand on another. */
export const leftToOthers = (sheet: ReadSheet, repeats: Repeats): ReadSheet => ({
  ...sheet,
  recognised: { ...sheet.recognised, role: "none" },
  table: undefined,
  tables: [],
  repeats,
});
