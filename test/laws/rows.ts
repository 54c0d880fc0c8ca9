import { ITEMS, countsPieces, gradesOf, tierStarts, valueOf, type Input, type Item } from "../../src/policy";
import type { Grid } from "../../src/sheet";
import { codeOf, grid, nameOf, type Typed } from "../builders/grids";
import type { Random } from "../fuzz/random";

/** What a row says besides whose it is, by header. */
export type Row = Readonly<Record<string, Typed>>;

/** A row of a firm. */
export interface FirmRow {
  readonly firm: number;
  readonly year: number;
  readonly row: Row;
}

/** How many runs a law gets for each item. */
export const RUNS = process.env["WUYI_FULL"] ? 400 : 25;

/** Amounts of whole 元 around every place where something changes. */
export function money(random: Random, item: Item): number {
  const edges = [...tierStarts(item), 10, 30, 60, 100, 150, 500];
  const edge = random.pick(edges);
  return random.pick([edge, edge - 0.0001, edge + 0.0001, random.below(1e8) / 1e4, random.below(4_000_000) / 1e4]);
} // prettier-ignore

function inputValue(random: Random, item: Item, input: Input): Typed {
  switch (input.kind) {
    case "money":
      return input.positive ? money(random, item) + 1 : money(random, item);
    case "count":
      return input.least + random.below(12);
    case "measure":
      return input.unit === "㎡" ? random.below(500_000) / 10 : random.pick([1.4, 1.5, 1.500001, 1.8, 3]);
    case "choice":
      return random.pick(input.choices).name;
  }
}

/** A row that an item can take, from its declaration alone: a new item is covered without a word here. */
export function rowOf(random: Random, item: Item): Row {
  const row: Record<string, Typed> = {};
  if (item.amount.kind === "approved") {
    const [least, most] = [item.amount.least ? valueOf(item.amount.least) : 0, valueOf(item.amount.most)];
    row["核定金额"] = least + (random.below(1001) / 1000) * (most - least);
  } else if (item.inputs.length > 0) {
    for (const input of item.inputs) row[input.label] = inputValue(random, item, input);
  } else {
    const grades = gradesOf(item);
    if (grades.length > 0) row["等级"] = random.pick(grades).name;
    if (countsPieces(item)) row["数量"] = 1 + random.below(30);
  }
  return row;
}

/** A sheet of claims for one item; every row asks for money, and for a project of its own. */
export function claimSheet(item: Item, rows: readonly FirmRow[]): Grid {
  const headers = [...new Set(rows.flatMap(({ row }) => Object.keys(row)))];
  return grid("申报", [
    ["企业名称", "统一社会信用代码", "奖补项目", "申报金额", "申报年度", "项目名称", ...headers],
    ...rows.map(({ firm, year, row }, at) => [nameOf(firm), codeOf(firm), item.name, 1, year, String(row["项目名称"] ?? `项目${at}`), ...headers.map((header) => row[header] ?? null)]),
  ]); // prettier-ignore
}

/** Some rows of an item, of some firms in one year or several. */
export function rowsOf(random: Random, item: Item, years: readonly number[] = [2024]): FirmRow[] {
  return random.times(1 + random.below(7), (at) => ({
    firm: random.below(3),
    year: random.pick(years),
    row: { ...rowOf(random, item), 项目名称: `项目${at}` },
  }));
}

export const ALL = ITEMS.map((item) => [item.id, item] as const);
