import { ITEMS, LARGEST_MONEY, gradesOf, tierStarts } from "../../src/policy";
import { CellError, type CellValue } from "../../src/formula";
import {
  COLUMN_CHOICES,
  REPORT_SHEET,
  columnName,
  type CheckOptions,
  type ColumnKey,
  type Grid,
  type Merge,
  type Role,
  type SheetSetting,
} from "../../src/sheet";
import { HEADERS } from "../builders/claims";
import { codeOf, grid, nameOf, type Typed } from "../builders/grids";
import { cell } from "./function-cases";
import type { Random } from "./random";

/** A workbook, and what the check is told besides it. */
export interface GridCase {
  readonly grids: readonly Grid[];
  readonly options: CheckOptions;
}

/** Few firms, so that they meet: in caps, titles, vetoes and histories. */
const FIRMS = 4;
const AMOUNTS = [0, 1, 2, 5, 10, 15, 20, 25, 30, 50, 80, 100, 150, 200, 300, 500, ...ITEMS.flatMap((item) => tierStarts(item)), LARGEST_MONEY]; // prettier-ignore
const SHEET_NAMES = ["申报", "申报汇总表", "增长奖", "设备补助（元）", "一票否决名单", "往年兑现", "2024年历史", "Sheet1", "", "constructor", "__proto__", "toString", `${REPORT_SHEET}`, "O'Brien!", "a".repeat(31)]; // prettier-ignore
const TITLES = [
  "2024 年度申报汇总表",
  "单位：元",
  "单位：万元",
  "绿色工厂申报表",
  "一票否决企业名单",
  "2023年 2024年",
];
const LIST_HEADERS = ["企业名称", "统一社会信用代码", "奖补项目", "等级", "年度", "已奖金额", "否决事项", "起始日期", "截止日期"]; // prettier-ignore
const LABELS = COLUMN_CHOICES.map(({ label }) => label);
const UNITS = ["", "", "（万元）", "（元）", "(亿元)", "/千元", "（㎡）", "*"];

const money = (random: Random): number => random.pick(AMOUNTS) * random.pick([1, 1, 1, 1.5, 1.000001, 0.999999, 10_000, -1]); // prettier-ignore
const dates = [
  "2024-05-01",
  "2024年",
  45_413,
  2024,
  2023,
  2022,
  "2024-02-30",
  "待定",
  1900,
  9999,
  99_999,
  -1,
];

/** What stands under a header more often than not. */
function likely(random: Random, header: string): CellValue {
  const firm = random.below(FIRMS);
  if (/企业/.test(header)) return nameOf(firm);
  if (/代码/.test(header)) return random.chance(0.9) ? codeOf(firm) : random.pick(["123", codeOf(firm).slice(0, 17), 9.13307e17, "无"]); // prettier-ignore
  if (/项目$/.test(header)) {
    const item = random.pick(ITEMS);
    return random.pick([item.name, ...item.aliases, ...(item.categories ?? []).map(({ name }) => name)]);
  }
  if (/等级|荣誉/.test(header)) {
    const grades = gradesOf(random.pick(ITEMS)).map(({ name }) => name);
    return random.pick([null, ...grades, "省级", "国家重点", "省重点", "小巨人、单项冠军", "小巨人", "、", "，；", "小巨人、、县级"]); // prettier-ignore
  }
  if (/年度|日期/.test(header)) return random.pick(dates);
  if (/数量|台数|项数|件/.test(header)) return random.pick([0, 1, 2, 3, 25, 1.5, -1, null, "2"]);
  if (/容积率/.test(header)) return random.pick([1.5, 1.500001, 1.8, 101, null]);
  if (/纳统|重点项目|批次|消防/.test(header)) return random.pick(["是", "否", "第二批", "丙", "丁", null]);
  if (/文件/.test(header)) return random.pick([null, null, null, "浙经信〔2024〕1号"]);
  if (/备案|名称|备注|事项/.test(header)) return random.pick([null, "甲项目", "乙项目", "2024-331"]);
  return random.chance(0.1) ? random.pick([String(money(random)), "1，200", "-", null]) : money(random);
}

function value(random: Random, header: string, wild: number): Typed {
  if (random.chance(wild)) return random.chance(0.3) ? null : cell(random);
  const one = random.chance(0.12) ? null : likely(random, header);
  return random.chance(0.1) ? { formula: one } : one;
}

function merges(random: Random, rows: number, columns: number): Merge[] {
  if (random.chance(0.8)) return [];
  return random.times(1 + random.below(4), () => {
    const [top, left] = [random.below(rows + 2), random.below(columns + 2)];
    const wide = random.chance(0.1) ? 16_000 : random.below(3);
    const tall = random.chance(0.1) ? 1_000_000 : random.below(4);
    return { top, left, bottom: top + tall, right: left + (random.chance(0.5) ? 0 : wide) };
  });
}

function headers(random: Random, list: boolean): string[] {
  const all = list ? LIST_HEADERS : random.chance(0.7) ? HEADERS : LABELS;
  const some = all.filter(() => random.chance(list ? 0.8 : 0.6));
  return some.map((one) => (random.chance(0.15) ? one.replace(/（.*/, "") + random.pick(UNITS) : one));
}

function sheet(random: Random, nth: number): Grid {
  const list = nth > 0 && random.chance(0.7);
  const name = random.chance(0.15) ? random.pick(SHEET_NAMES) : list ? random.pick(["一票否决名单", "往年兑现"]) : `申报${nth}`; // prettier-ignore
  const head = headers(random, list);
  const wild = random.pick([0, 0.02, 0.1, 0.9]);
  const count = random.below(random.chance(0.1) ? 40 : 12);
  const above: Typed[][] = random.chance(0.3) ? [[random.pick(TITLES)]] : [];
  const rows: Typed[][] = random.times(count, () => head.map((header) => value(random, header, wild)));
  if (random.chance(0.3)) rows.push(head.map((_, at) => (at === 0 ? random.pick(["合计", "小计", "总计：", "备注：以上"]) : money(random)))); // prettier-ignore
  const all = [...above, ...(random.chance(0.95) ? [head] : []), ...rows];
  const made = grid(name, all, {
    hiddenRows: random.chance(0.2) ? [random.below(all.length + 1), all.length + 5] : [],
    merges: merges(random, all.length, head.length),
    date1904: random.chance(0.1),
  });
  // Readers of files leave holes, and count rows that hold nothing.
  if (random.chance(0.2)) return { ...made, rowCount: made.rowCount + random.below(50), columns: [...made.columns, undefined] }; // prettier-ignore
  return made;
}

const ROLES: readonly Role[] = ["claims", "veto", "history", "none"];

function setting(random: Random): SheetSetting {
  const columns: Partial<Record<ColumnKey, string>> = {};
  for (let n = random.below(4); n > 0; n--)
    columns[random.pick(COLUMN_CHOICES).key] = random.pick([
      "",
      "A",
      "B",
      columnName(random.below(40)),
      "ZZZ",
    ]);
  return {
    ...(random.chance(0.5) && { role: random.pick(ROLES) }),
    ...(random.chance(0.3) && { item: random.pick([...ITEMS.map(({ id }) => id), "没有"]) }),
    ...(random.chance(0.3) && { headerRow: random.pick([1, 2, 3, 40, 1e9]) }),
    ...(random.chance(0.6) && { columns }),
  };
}

function options(random: Random, grids: readonly Grid[]): CheckOptions {
  if (random.chance(0.6)) return {};
  return {
    ...(random.chance(0.5) && { start: random.pick([45_413, 0, 1, 2_900_000]) }),
    ...(random.chance(0.5) && { sheets: Object.fromEntries(grids.filter(() => random.chance(0.7)).map(({ name }) => [name, setting(random)])) }), // prettier-ignore
    ...(random.chance(0.3) && { lists: [{ role: random.pick(["veto", "history"] as const), name: "另册.xlsx", grids: [sheet(random, 1)] }] }), // prettier-ignore
    ...(random.chance(0.2) && { accepted: [{ sheet: grids[0]?.name ?? "", cell: random.pick([null, "H5"]), code: "amount-mismatch", shown: "5", reason: "x" }] }), // prettier-ignore
  };
}

/** A workbook of anything: mostly what a county's would be, with everything in it that could go wrong. */
export function gridCase(random: Random): GridCase {
  const grids = random.times(random.pick([0, 1, 1, 1, 2, 2, 3, 4]), (nth) => sheet(random, nth));
  return { grids, options: options(random, grids) };
}

/** A case as a person can read it: its sheets by rows. */
export function shownGrids({ grids, options: told }: GridCase): string {
  const sheets = grids.map(({ name, rowCount, columns, merges: merged, hiddenRows, date1904 }) => ({
    name,
    rowCount,
    columns: columns.map((column) => column && { values: column.values.map((one) => (one instanceof CellError ? one.code : one)), formulas: column.formulaRows }),
    merges: merged,
    hidden: [...hiddenRows],
    date1904,
  })); // prettier-ignore
  return JSON.stringify({ sheets, told });
}
