import type { Grid } from "../../../src/sheet";
import { claimRows, withMore, type Claim } from "../../builders/claims";
import { codeOf, grid, nameOf } from "../../builders/grids";

export const VETO_LIST = "一票否决名单";
/** Firms of the claims whose names are much like listed ones; no other firm's is. */
export const CLAIMED = ["武义柏舟机械有限公司", "武义县竹海门业有限公司"] as const;
export const ON_LIST = ["武义柏舟机械厂", "武义竹海门业厂"] as const;

/** A listed firm whose claim is of another time. */
export const EARLIER = "武义沧浪文具有限公司";

const claim = (more: Claim): Claim => ({ 项目: "清洁生产审核", 申报: 5, 年度: 2024, ...more });

/** Claims of a listed firm, of two with similar names, and of one that is listed for another time. */
export const VETO_CLAIMS: readonly Claim[] = withMore(
  claim({ firm: 50, 日期: "2024-06-01" }),
  claim({ 企业: CLAIMED[0], 代码: codeOf(71) }),
  claim({ 企业: CLAIMED[0], 代码: codeOf(71), 项目: "节水型企业", 等级: "省级", 申报: 15 }),
  claim({ 企业: CLAIMED[1], 代码: null }),
  claim({ 企业: EARLIER, 代码: codeOf(60), 日期: "2025-03-01", 年度: 2025 }),
);

/** The list as a person keeps it: with a number, a document and its own order of columns. */
export const VETO_ROWS = [
  ["武义县一票否决企业名单"],
  ["序号", "企业名称", "信用代码", "否决原因", "开始日期", "结束日期", "备注"],
  [1, nameOf(50), codeOf(50), "安全生产事故", "2024-03-01", "2025-02-28"],
  [2, ON_LIST[0], null, "拖欠工资", "2024-01-01", "2024-12-31"],
  [3, ON_LIST[1], null, "环境违法", "2024-05-01", null],
  [4, EARLIER, codeOf(60), "环境违法", "2024-03-01", "2025-02-28"],
] as const;

export const vetoBook = (): readonly Grid[] => [
  grid("申报汇总", claimRows(VETO_CLAIMS)),
  grid(VETO_LIST, VETO_ROWS),
];
