import { featureName, lossText, type FeatureKind, type LossKind } from "../../xlsx";

const LOSSES: readonly (readonly [kind: LossKind, chinese: string, english: string])[] = [
  ["table", "申报：3 个表格的表头或形状已改变，将变成普通区域，内容不变。", "申报: 3 table(s) whose header or shape was changed will become plain ranges; their cells stay."],
  ["pivot-table", "申报：3 个数据透视表内插入或删除了行列，将只留下数值。", "申报: 3 pivot table(s) had rows or columns put in or taken out and will keep their values only."],
  ["pivot-source", "申报：3 处数据透视表的数据来源已删除，透视表保留现有内容，不能再刷新。", "申报: 3 source(s) of pivot tables are gone: the tables keep what they show but cannot be refreshed."],
  ["chart-source", "申报：图表有 3 处数据来源已删除，图表保留原来的样子，不再更新。", "申报: 3 range(s) that charts show are gone: the charts keep their last picture."],
  ["slicer", "申报：3 个切片器所筛选的内容已删除，切片器将一并删除。", "申报: 3 slicer(s) will be removed, as what they filter is gone."],
  ["data-table", "申报：3 个模拟运算表将只留下数值。", "申报: 3 what-if table(s) will keep their values only."],
  ["cell-picture", "申报：3 个单元格中的图片因单元格被改动而无法保留。", "申报: 3 picture(s) in cells cannot be kept, as their cells were changed."],
  ["long-text", "申报：3 个单元格的文字超过 32,767 个字符，将被截断。", "申报: 3 text(s) longer than 32,767 characters will be cut."],
  ["long-formula", "申报：3 个公式超过 8,192 个字符，将只留下数值。", "申报: 3 formula(s) longer than 8,192 characters will keep their values only."],
  ["sheet-macro", "申报：工作表已删除，宏工程里属于它的代码将失去所属。", "申报: The sheet was deleted; its code in the macros will belong to no sheet."],
  ["signature", "申报：数字签名只对未改动的文件有效，将被去掉。", "申报: The digital signature holds for the unchanged file only and will be removed."],
]; // prettier-ignore

test.each(LOSSES)("%s", (kind, chinese, english) => {
  expect(lossText({ kind, sheet: "申报", count: 3 }, "zh")).toBe(chinese);
  expect(lossText({ kind, sheet: "申报", count: 3 }, "en")).toBe(english);
});

test("a loss of the whole book names no sheet", () => {
  expect(lossText({ kind: "signature", count: 1 }, "zh")).toBe("数字签名只对未改动的文件有效，将被去掉。");
});

const FEATURES: readonly (readonly [kind: FeatureKind, chinese: string, english: string])[] = [
  ["chart", "图表", "charts"],
  ["conditional-format", "条件格式", "conditional formats"],
  ["data-validation", "数据验证", "data validation"],
  ["pivot-table", "数据透视表", "pivot tables"],
];

test.each(FEATURES)("%s", (kind, chinese, english) => {
  expect(featureName(kind, "zh")).toBe(chinese);
  expect(featureName(kind, "en")).toBe(english);
});
