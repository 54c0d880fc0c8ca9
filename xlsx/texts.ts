import type { Language } from "../src/text";
import type { FeatureKind } from "./open";
import type { Loss, LossKind } from "./save";

/** What the kinds of things are called that are kept and not shown. */
const FEATURES: Readonly<Record<FeatureKind, readonly [chinese: string, english: string]>> = {
  chart: ["图表", "charts"],
  picture: ["图片", "pictures"],
  shape: ["形状", "shapes"],
  comment: ["批注", "notes"],
  "threaded-comment": ["对话批注", "comments"],
  "data-validation": ["数据验证", "data validation"],
  "conditional-format": ["条件格式", "conditional formats"],
  table: ["表格（套用格式的区域）", "tables"],
  "pivot-table": ["数据透视表", "pivot tables"],
  sparkline: ["迷你图", "sparklines"],
  hyperlink: ["超链接", "hyperlinks"],
  "sheet-protection": ["工作表保护", "sheet protection"],
  "workbook-protection": ["工作簿保护", "workbook protection"],
  "auto-filter": ["筛选按钮", "filter buttons"],
  outline: ["分级显示", "outline groups"],
  scenario: ["方案", "scenarios"],
  "custom-view": ["自定义视图", "custom views"],
  "data-table": ["模拟运算表", "what-if tables"],
  "cell-picture": ["单元格中的图片", "pictures in cells"],
  "form-control": ["表单控件", "form controls"],
  "embedded-object": ["嵌入的对象", "embedded objects"],
  slicer: ["切片器", "slicers"],
  "chart-sheet": ["图表工作表", "chart sheets"],
  macro: ["宏", "macros"],
  "external-link": ["到其他工作簿的链接", "links to other workbooks"],
  signature: ["数字签名", "digital signatures"],
  encryption: ["加密（打开时不问密码）", "encryption (that asks for no password)"],
};

/** What a kind of thing is called that the browser sheet keeps and does not show. */
export const featureName = (kind: FeatureKind, language: Language): string =>
  FEATURES[kind][language === "zh" ? 0 : 1];

type Sentence = (count: number, language: Language) => string;

const both =
  (chinese: (count: number) => string, english: (count: number) => string): Sentence =>
  (count, language) =>
    language === "zh" ? chinese(count) : english(count);

const LOSSES: Readonly<Record<LossKind, Sentence>> = {
  table: both(
    (n) => `${n} 个表格的表头或形状已改变，将变成普通区域，内容不变。`,
    (n) => `${n} table(s) whose header or shape was changed will become plain ranges; their cells stay.`,
  ),
  "pivot-table": both(
    (n) => `${n} 个数据透视表内插入或删除了行列，将只留下数值。`,
    (n) => `${n} pivot table(s) had rows or columns put in or taken out and will keep their values only.`,
  ),
  "pivot-source": both(
    (n) => `${n} 处数据透视表的数据来源已删除，透视表保留现有内容，不能再刷新。`,
    (n) => `${n} source(s) of pivot tables are gone: the tables keep what they show but cannot be refreshed.`,
  ),
  "chart-source": both(
    (n) => `图表有 ${n} 处数据来源已删除，图表保留原来的样子，不再更新。`,
    (n) => `${n} range(s) that charts show are gone: the charts keep their last picture.`,
  ),
  slicer: both(
    (n) => `${n} 个切片器所筛选的内容已删除，切片器将一并删除。`,
    (n) => `${n} slicer(s) will be removed, as what they filter is gone.`,
  ),
  "data-table": both(
    (n) => `${n} 个模拟运算表将只留下数值。`,
    (n) => `${n} what-if table(s) will keep their values only.`,
  ),
  "cell-picture": both(
    (n) => `${n} 个单元格中的图片因单元格被改动而无法保留。`,
    (n) => `${n} picture(s) in cells cannot be kept, as their cells were changed.`,
  ),
  "long-text": both(
    (n) => `${n} 个单元格的文字超过 32,767 个字符，将被截断。`,
    (n) => `${n} text(s) longer than 32,767 characters will be cut.`,
  ),
  "long-formula": both(
    (n) => `${n} 个公式超过 8,192 个字符，将只留下数值。`,
    (n) => `${n} formula(s) longer than 8,192 characters will keep their values only.`,
  ),
  "sheet-macro": both(
    () => `工作表已删除，宏工程里属于它的代码将失去所属。`,
    () => `The sheet was deleted; its code in the macros will belong to no sheet.`,
  ),
  signature: both(
    () => `数字签名只对未改动的文件有效，将被去掉。`,
    () => `The digital signature holds for the unchanged file only and will be removed.`,
  ),
};

/**
 * A loss as a sentence.
 *
 * @example lossText({ kind: "pivot-table", sheet: "透视", count: 1 }, "zh")
 * // "透视：1 个数据透视表内插入或删除了行列，将只留下数值。"
 */
export function lossText({ kind, sheet, count }: Loss, language: Language): string {
  const place = sheet === undefined ? "" : language === "zh" ? `${sheet}：` : `${sheet}: `;
  return place + LOSSES[kind](count, language);
}
