import { ITEMS, foldName, type Input, type Item, type NamedColumn } from "../../policy";
import { INPUT_WORDS } from "./input-words";

/** Columns that belong to a sheet and not to one item. */
const GENERAL = {
  enterprise: {
    label: "企业名称",
    headers: [
      "单位名称",
      "申报企业",
      "企业",
      "申报单位",
      "企业全称",
      "申报企业名称",
      "申报单位名称",
      "单位全称",
      "公司名称",
    ],
  },
  code: {
    label: "统一社会信用代码",
    headers: [
      "信用代码",
      "社会信用代码",
      "统一信用代码",
      "统一社会信用代码证号",
      "企业信用代码",
      "企业统一社会信用代码",
    ],
  },
  item: {
    label: "奖补项目",
    headers: [
      "政策条款",
      "申报项目",
      "奖励项目",
      "补助项目",
      "奖补事项",
      "申报事项",
      "奖励事项",
      "兑现项目",
      "奖补条款",
    ],
  },
  grade: {
    label: "等级",
    headers: [
      "级别",
      "档次",
      "项目等级",
      "项目级别",
      "认定等级",
      "认定级别",
      "奖项等级",
      "荣誉",
      "荣誉称号",
      "荣誉名称",
      "获得荣誉",
      "类别等级",
    ],
  },
  base: {
    label: "申报基数",
    headers: [
      "基数",
      "计奖基数",
      "奖补基数",
      "计算基数",
      "核定基数",
      "申报基数或数量",
      "投资额",
      "投资金额",
      "实际投资额",
    ],
  },
  approved: { label: "核定金额", headers: ["核定奖补金额", "审定金额", "主管部门核定金额"] },
  quantity: {
    label: "数量",
    headers: ["件数", "个数", "组件数", "组件数量", "申报数量", "奖项数", "奖项数量", "产品数量"],
  },
  claimed: {
    label: "申报金额",
    headers: [
      "奖励金额",
      "补助金额",
      "申请金额",
      "奖补金额",
      "申报奖补金额",
      "申报奖励金额",
      "申报补助金额",
      "申请奖补金额",
      "申请补助金额",
      "申请奖励金额",
      "补贴金额",
    ],
  },
  paid: {
    label: "已奖金额",
    headers: [
      "已享受金额",
      "已兑现金额",
      "已奖励金额",
      "已补助金额",
      "已享受奖补金额",
      "已拨付金额",
      "今年已奖金额",
    ],
  },
  date: {
    label: "认定日期",
    headers: ["认定时间", "获评日期", "获评时间", "获得日期", "获得时间", "发文日期"],
  },
  year: { label: "申报年度", headers: ["年度", "年份", "所属年度", "奖补年度", "兑现年度"] },
  filing: {
    label: "备案编号",
    headers: ["项目代码", "备案号", "项目备案编号", "备案项目代码", "备案代码", "投资项目代码", "项目备案号"],
  },
  statistics: { label: "纳统", headers: ["是否纳统", "纳统情况", "纳入统计", "是否纳入统计", "是否已纳统"] },
  project: { label: "项目名称", headers: ["申报项目名称", "产品名称", "项目或产品名称"] },
  projectTotal: { label: "项目总投资", headers: ["总投资", "总投资额", "项目总投资额", "项目投资总额"] },
  document: { label: "上级文件", headers: ["上级文件号", "上级文件文号", "上级政策文件", "上级文号"] },
  note: { label: "备注", headers: ["说明", "备注说明"] },
  vetoMatter: { label: "否决事项", headers: ["否决原因", "否决事由", "一票否决事项", "否决情形"] },
  vetoFrom: {
    label: "起始日期",
    headers: ["开始日期", "起始时间", "开始时间", "否决起始日期", "生效日期", "否决日期"],
  },
  vetoTo: {
    label: "截止日期",
    headers: ["结束日期", "截止时间", "结束时间", "终止日期", "否决截止日期", "失效日期"],
  },
} as const satisfies Record<string, NamedColumn>;

export type GeneralKey = keyof typeof GENERAL;

/** The key of a column: a general one, an input of an item (`equipment.amount`), or one side of a difference. */
export type ColumnKey = GeneralKey | `${string}.${string}`;

/** The key of an item's input. */
export const inputKey = (item: Item, input: Input): ColumnKey => `${item.id}.${input.id}`;
/** The keys of the two columns whose difference an input is. */
export const laterKey = (item: Item, input: Input): ColumnKey => `${item.id}.${input.id}.later`;
export const earlierKey = (item: Item, input: Input): ColumnKey => `${item.id}.${input.id}.earlier`;

/** A meaning that a header can have; the lower the rank, the closer to the column's first name. */
export interface Meaning {
  readonly key: ColumnKey;
  readonly rank: number;
}

const MEANINGS = new Map<string, Meaning[]>();
const LABELS = new Map<ColumnKey, string>();

function declare(key: ColumnKey, { label, headers }: NamedColumn): void {
  LABELS.set(key, label);
  [label, ...headers].forEach((name, rank) => {
    const folded = foldName(name);
    const known = MEANINGS.get(folded) ?? [];
    known.push({ key, rank });
    MEANINGS.set(folded, known);
  });
}

for (const [key, column] of Object.entries(GENERAL)) declare(key as GeneralKey, column);
for (const item of ITEMS) {
  for (const input of item.inputs) {
    const key = inputKey(item, input);
    declare(key, { label: input.label, headers: [...(input.headers ?? []), ...(INPUT_WORDS[key] ?? [])] });
    if (input.kind === "money" && input.difference) {
      declare(laterKey(item, input), input.difference.later);
      declare(earlierKey(item, input), input.difference.earlier);
    }
  }
}

/** A meaning that people can give a column: a general one, or an input of an item. */
export interface ColumnChoice {
  readonly key: ColumnKey;
  readonly label: string;
  readonly item: Item | undefined;
}

/** Every meaning that a column can have: the general ones, then those of each item. */
export const COLUMN_CHOICES: readonly ColumnChoice[] = [...LABELS].map(([key, label]) => ({
  key,
  label,
  item: ITEMS.find(({ id }) => key.startsWith(`${id}.`)),
}));

/** What a header's name can mean: one general column, or inputs of several items. */
export const meaningsOf = (foldedName: string): readonly Meaning[] => MEANINGS.get(foldedName) ?? [];

const MONEY = new Set<ColumnKey>(["claimed", "paid", "base", "approved", "projectTotal"]);
const MONEY_INPUTS = new Set<string>(
  ITEMS.flatMap((item) =>
    item.inputs.filter(({ kind }) => kind === "money").map((input) => inputKey(item, input)),
  ),
);

/** Whether a column of this meaning holds money. */
export const isMoneyKey = (key: ColumnKey): boolean => MONEY.has(key) || MONEY_INPUTS.has(key);

/** Whether a text read from outside is the key of a column. */
export const isColumnKey = (text: string): text is ColumnKey => LABELS.has(text as ColumnKey);

/** What a column is called first. */
export const labelOfColumn = (key: ColumnKey): string => LABELS.get(key) ?? key;
