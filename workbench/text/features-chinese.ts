import type { FeatureKind } from "../../xlsx";

const count =
  (unit: string, name: string) =>
  (n: number): string =>
    `${n} ${unit}${name}`;
const whole = (name: string) => (): string => name;

/** What a file may hold that the spreadsheet does not show, with how much of it. */
export const FEATURES_CHINESE: Readonly<Record<FeatureKind, (n: number) => string>> = {
  chart: count("个", "图表"),
  picture: count("张", "图片"),
  shape: count("个", "形状"),
  comment: count("条", "批注"),
  "threaded-comment": count("条", "批注对话"),
  "data-validation": count("处", "数据验证"),
  "conditional-format": count("处", "条件格式"),
  table: count("个", "表格（套用格式）"),
  "pivot-table": count("个", "数据透视表"),
  sparkline: count("个", "迷你图"),
  hyperlink: count("个", "超链接"),
  "sheet-protection": count("张表的", "工作表保护"),
  "workbook-protection": whole("工作簿保护"),
  "auto-filter": count("处", "筛选"),
  outline: count("行列的", "分级显示"),
  scenario: count("个", "方案"),
  "custom-view": count("个", "自定义视图"),
  "data-table": count("个", "模拟运算表"),
  "cell-picture": count("张", "单元格图片"),
  "form-control": count("个", "窗体控件"),
  "embedded-object": count("个", "嵌入对象"),
  slicer: count("个", "切片器"),
  "chart-sheet": count("张", "图表工作表"),
  macro: whole("宏"),
  "external-link": count("个", "外部链接"),
  signature: whole("数字签名"),
};
