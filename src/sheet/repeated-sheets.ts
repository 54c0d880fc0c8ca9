import type { Claims } from "./claims";
import type { ReadSheet } from "./workbook";

/** A sheet whose claims all stand on others too. */
export interface Repeats {
  /** The names of the others. */
  readonly sheet: string;
  readonly rows: number;
}

/** What people and programs call a sheet that is no longer the one that counts. */
const DRAFT =
  /初稿|草稿|底稿|原稿|[一二三四]稿$|备份|副本|复件|拷贝|存档|原始|历史版本|作废|废弃|^旧|旧[表版]?\d*$|[（(]\d+[)）]$|draft|backup|copy|\bold\b|\bbak\b/iu;
/** What a sheet is called that takes up what stands on the others. */
const SUMS_UP = /汇总|总表|全县|合并|总名单|总清单/u;

/** What a claim says, as a text that is the same in other columns or another unit. */
type Print = (claims: Claims, claim: number) => string;

/** Who claims what, and how much: all that a sheet says that takes up others. */
function outlineOf(claims: Claims, claim: number): readonly unknown[] {
  const firm = claims.firms[claim]!;
  return [
    firm >= 0 ? firm : [claims.text(claim, "enterprise"), claims.text(claim, "code")],
    claims.items[claim]?.id ?? claims.text(claim, "item"),
    claims.categories[claim],
    claims.claimed[claim],
  ];
}

const outline: Print = (claims, claim) => JSON.stringify(outlineOf(claims, claim));

/** Everything that a person would compare of two claims. */
const whole: Print = (claims, claim) => {
  const { grades, choices, years, paid, award, base } = claims;
  const texts = (["grade", "project", "document"] as const).map((key) => claims.text(claim, key));
  const own = [grades, choices, years, paid, award, base].map((of) => of[claim]);
  return JSON.stringify([outlineOf(claims, claim), own, texts]);
};

/** The claims of some sheets, each by what it says, and how often. */
function counted(claims: Claims, indexes: readonly number[], print: Print): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { first, table } of indexes.flatMap((index) => claims.tablesOf(index)))
    for (let entry = 0; entry < table.size; entry++) {
      const said = print(claims, first + entry);
      counts.set(said, (counts.get(said) ?? 0) + 1);
    }
  return counts;
}

const isWithin = (part: ReadonlyMap<string, number>, all: ReadonlyMap<string, number>): boolean =>
  [...part].every(([print, count]) => (all.get(print) ?? 0) >= count);

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

/** Half a fen, and what a unit of 万元 with few decimals cannot show. */
const NEAR = 0.51;

/** Whether a sheet names nobody, and each of its rows is what the others ask for its item in all. */
function sumsItems(claims: Claims, index: number, others: readonly number[]): boolean {
  const tables = claims.tablesOf(index);
  const rows = tables.flatMap(({ first, table }) => Array.from(table.rows, (_, entry) => first + entry));
  const isNobodys = tables.every(({ table }) => !table.column("enterprise") && !table.column("code"));
  if (!isNobodys || rows.length === 0 || rows.some((claim) => claims.firms[claim]! >= 0)) return false;
  const sums = claimedByItem(claims, others);
  return rows.every((claim) => {
    const sum = sums.get(claims.items[claim]?.id ?? "none");
    return sum !== undefined && Math.abs(sum - claims.claimed[claim]!) <= NEAR;
  });
}

/**
 * The sheets of claims that only say once more what others say: a draft or a copy, by everything that it says;
 * a sheet that takes up the others, by who claims what and how much. Its name has to say so: otherwise it is a
 * claim made twice. What names nobody, and is what the others ask for each item in all, sums them up whatever
 * it is called.
 *
 * @returns by the sheet's index; what a person decided of a sheet stays
 */
export function repeatedSheets(claims: Claims, sheets: readonly ReadSheet[]): ReadonlyMap<number, Repeats> {
  const repeats = new Map<number, Repeats>();
  const indexes = [...new Set(claims.sheets.map(({ sheetIndex }) => sheetIndex))];
  const nameOf = (index: number): string => sheets[index]!.grid.name;
  for (const [print, names] of [
    [whole, DRAFT],
    [outline, SUMS_UP],
  ] as const) {
    const left = indexes.filter((index) => !repeats.has(index));
    const others = left.filter((index) => names.test(nameOf(index)) && !sheets[index]!.recognised.by);
    const originals = left.filter((index) => !names.test(nameOf(index)));
    if (others.length === 0 || originals.length === 0) continue;
    const all = counted(claims, originals, print);
    for (const index of others) {
      const own = counted(claims, [index], print);
      if (own.size === 0 || !isWithin(own, all)) continue;
      const rows = [...own.values()].reduce((sum, count) => sum + count, 0);
      const stands = (one: number): boolean =>
        [...counted(claims, [one], print).keys()].some((said) => own.has(said));
      repeats.set(index, { sheet: originals.filter(stands).map(nameOf).join("、"), rows });
    }
  }
  for (const index of indexes) {
    const others = indexes.filter((other) => other !== index && !repeats.has(other));
    if (repeats.has(index) || sheets[index]!.recognised.by || !sumsItems(claims, index, others)) continue;
    const rows = claims.tablesOf(index).reduce((sum, { table }) => sum + table.size, 0);
    repeats.set(index, { sheet: others.map(nameOf).join("、"), rows });
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
