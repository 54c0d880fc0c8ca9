import type { CellValue } from "../../src/formula";
import { columnName } from "../../src/sheet";
import { codeOf, formula, nameOf, type Typed } from "./grids";

/** The headers of the mixed sheet, in their order. */
export const HEADERS = [
  "序号",
  "企业名称",
  "统一社会信用代码",
  "奖补项目",
  "等级",
  "申报基数（万元）",
  "数量",
  "申报金额（万元）",
  "已奖金额（万元）",
  "认定日期",
  "申报年度",
  "项目名称",
  "备案编号",
  "纳统",
  "上级文件",
  "上年增加值",
  "本年增加值",
  "容积率",
  "消防等级",
  "机器人台数",
  "软性投入",
  "硬件投入",
  "市级重点项目",
  "批次",
  "共性投入",
  "个性投入",
  "上级补贴",
  "保险额",
  "本年营业收入",
  "上年营业收入",
  "省级及以上奖项数",
  "市级奖项数",
  "备注",
] as const;

/** A column by the first letters of its header. */
export type Field =
  | "企业"
  | "代码"
  | "项目"
  | "等级"
  | "基数"
  | "数量"
  | "申报"
  | "已奖"
  | "日期"
  | "年度"
  | "名称"
  | "备案"
  | "纳统"
  | "文件"
  | "上年"
  | "本年"
  | "容积率"
  | "消防"
  | "台数"
  | "软"
  | "硬"
  | "市重点"
  | "批次"
  | "共性"
  | "个性"
  | "补贴"
  | "保险"
  | "营收"
  | "上年营收"
  | "省奖"
  | "市奖"
  | "备注";

const FIELDS: readonly Field[] = [
  "企业",
  "代码",
  "项目",
  "等级",
  "基数",
  "数量",
  "申报",
  "已奖",
  "日期",
  "年度",
  "名称",
  "备案",
  "纳统",
  "文件",
  "上年",
  "本年",
  "容积率",
  "消防",
  "台数",
  "软",
  "硬",
  "市重点",
  "批次",
  "共性",
  "个性",
  "补贴",
  "保险",
  "营收",
  "上年营收",
  "省奖",
  "市奖",
  "备注",
];

/** A claim by its fields. `firm` fills name and code. */
export type Claim = { readonly firm?: number } & { readonly [F in Field]?: Typed };

/** Where the first claim stands; from 1. */
export const FIRST_ROW = 3;

/** The address of a field of the nth claim (from 0), or of the total below `claims` claims. */
export const at = (field: Field, nth: number): string =>
  `${columnName(FIELDS.indexOf(field) + 1)}${FIRST_ROW + nth}`;

const valueOf = (typed: Typed): CellValue =>
  typeof typed === "object" && typed !== null && "formula" in typed ? typed.formula : (typed ?? null);

function row(claim: Claim, nth: number): Typed[] {
  const { firm } = claim;
  const named: Claim = firm === undefined ? claim : { 企业: nameOf(firm), 代码: codeOf(firm), ...claim };
  return [nth + 1, ...FIELDS.map((field) => (field in named ? named[field] : null))];
}

/** The mixed sheet's rows: title, header, claims, and a total of the claimed amounts (unless another is given). */
export function claimRows(claims: readonly Claim[], total?: Typed): Typed[][] {
  const sum = claims.reduce((all, { 申报 }) => {
    const value = valueOf(申报);
    return typeof value === "number" ? all + value : all + (Number(value) || 0);
  }, 0);
  const last: Typed[] = ["合计"];
  last[7] = total === undefined ? formula(Number(sum.toPrecision(15))) : total;
  return [["工业奖补申报汇总表"], [...HEADERS], ...claims.map(row), last];
}

/** A claim of each kind, all of them right: what is claimed is what is due. */
export const CLEAN: readonly Claim[] = [
  { firm: 1, 项目: "工业增加值增长奖", 基数: 620, 申报: 5, 年度: 2024 },
  { firm: 2, 项目: "增长奖", 上年: 3000, 本年: 5100, 申报: 20, 年度: 2024 },
  {
    firm: 3,
    项目: "生产性设备投资补助",
    等级: "省重点",
    基数: 3000,
    申报: 540,
    备案: "2024-331",
    纳统: "是",
    年度: 2024,
  },
  { firm: 4, 项目: "设备补助", 基数: 480, 申报: 38.4, 备案: "2024-332", 纳统: "是", 年度: "2024年" },
  { firm: 5, 项目: "工业机器人补助", 基数: 150, 台数: 10, 申报: 30, 备案: "2024-333", 年度: 2024 },
  { firm: 6, 项目: "厂房改扩建奖励", 基数: 12000, 容积率: 1.8, 消防: "丙", 申报: 60, 年度: 2024 },
  { firm: 7, 项目: "企业梯度培育荣誉", 等级: "小巨人", 申报: 100, 日期: "2024-05-01", 年度: 2024 },
  { firm: 8, 项目: "小微企业之星", 等级: "月度", 申报: 5, 年度: 2024 },
  { firm: 9, 项目: "软件企业营收增长奖", 营收: 1300, 上年营收: 1000, 申报: 20, 年度: 2024 },
  { firm: 10, 项目: "产业大脑能力中心组件", 数量: 12, 申报: 6, 年度: 2024 },
  { firm: 11, 项目: "中小企业轻量级数字化改造", 批次: "第二批", 共性: 40, 个性: 20, 申报: 28, 年度: 2024 },
  { firm: 12, 项目: "两化融合项目", 软: 100, 硬: 200, 申报: 65, 备案: "2024-334", 年度: 2024 },
  { firm: 13, 项目: "数字化示范试点", 等级: "省级", 申报: 30, 年度: 2024 },
  { firm: 13, 项目: "云上企业", 等级: "省级", 申报: 30, 名称: "云", 年度: 2024 },
  { firm: 14, 项目: "数字化改造样本企业", 基数: 15, 申报: 15, 年度: 2024 },
  { firm: 15, 项目: "首台（套）保险补偿配套", 补贴: 60, 保险: 80, 申报: 20, 年度: 2024 },
  { firm: 16, 项目: "工业设计大赛获奖", 省奖: 1, 市奖: 1, 申报: 15, 年度: 2024 },
  { firm: 17, 项目: "中小企业服务平台培训补助", 基数: 9, 申报: 9, 年度: 2024 },
  { firm: 18, 项目: "节水型企业", 等级: "省级", 申报: 15, 年度: 2024 },
  { firm: 19, 项目: "首次购买云服务资助", 申报: 0, 年度: 2024 },
  { firm: 20, 项目: "清洁生产审核", 申报: 5, 年度: 2024 },
];

/** The clean claims with one changed, or some added. */
export const changed = (nth: number, change: Claim): Claim[] =>
  CLEAN.map((claim, at) => (at === nth ? { ...claim, ...change } : claim));
export const withMore = (...more: readonly Claim[]): Claim[] => [...CLEAN, ...more];
/** The number that the first added claim has. */
export const NEXT = CLEAN.length;
