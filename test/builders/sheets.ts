import { readPeriod } from "../../src/calendar";
import type { CheckOptions, Grid } from "../../src/sheet";
import { claimRows, type Claim } from "./claims";
import { codeOf, grid, nameOf, type Typed } from "./grids";

/** The mixed sheet of claims. */
export const claims = (rows: readonly Claim[], total?: Typed): Grid =>
  grid("申报汇总", claimRows(rows, total));

/** A veto list: name, code, matter, first and last day. */
export const veto = (...rows: Typed[][]): Grid =>
  grid("一票否决名单", [["企业名称", "统一社会信用代码", "否决事项", "起始日期", "截止日期"], ...rows]);

/** Awards of the past: name, code, item, grade, year, amount. */
export const history = (...rows: Typed[][]): Grid =>
  grid("往年兑现", [["企业名称", "统一社会信用代码", "奖补项目", "等级", "年度", "已奖金额"], ...rows]);

/** Name and code of a firm. */
export const firm = (n: number): [string, string] => [nameOf(n), codeOf(n)];

/** The policy as of 2024. */
export const start: CheckOptions = { start: readPeriod("2024-01-01")!.from };
