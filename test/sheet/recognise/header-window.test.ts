// The header of a table that begins further down or further right than the sheet's first one.
/* eslint-disable no-restricted-imports */
import { layoutFrom, type HeaderPlace } from "../../../src/sheet/recognise/header-window";
/* eslint-enable no-restricted-imports */
import { columnName, type Grid } from "../../../src/sheet";
import { lined } from "../../builders/lined";

/** The rows of the header, its columns by what they mean, and the titles above it. */
function found(sheet: Grid, place: Partial<HeaderPlace>): string {
  const whole = { from: 0, to: Infinity, left: 0, right: Infinity, titles: [] };
  const layout = layoutFrom(sheet, { ...whole, ...place });
  if (!layout) return "none";
  const { headerTop, headerBottom, columns, titles, others } = layout;
  const meant = [...columns].map(([key, { at }]) => `${key} ${columnName(at)}`);
  const rows = `${headerTop + 1}–${headerBottom + 1}`;
  return [rows, ...meant, ...titles.map((title) => `below ${title}`), ...others].join(", ");
}

const SHORT = "enterprise A, claimed B";
const TWO_ROWS = ["企业名称|申报|", "|奖补项目|申报金额", "甲|清洁生产|5"];

test.each<[why: string, lines: readonly string[], merges: string, place: Partial<HeaderPlace>, found: string]>([
  ["further down", ["x", "x", "企业名称|申报金额", "甲|5"], "", { from: 2 }, `3–3, ${SHORT}`],
  ["further down, below titles that stand elsewhere", ["x", "x", "企业名称|申报金额", "甲|5"], "", { from: 2, titles: ["绿色工厂", "第一批"] }, `3–3, ${SHORT}, below 绿色工厂, below 第一批`],
  ["above another that says more", ["企业名称|申报金额|", "甲|五万|", "企业名称|奖补项目|申报金额"], "", { to: 1 }, `1–1, ${SHORT}`],
  ["further right", ["备注||企业名称|申报金额", "x||甲|5"], "", { left: 2 }, "1–1, enterprise C, claimed D"],
  ["up to a column", ["企业名称|申报金额|奖补项目", "甲|5|清洁生产"], "", { right: 1 }, `1–1, ${SHORT}`],
  ["of two rows, further down and right", ["x", ...TWO_ROWS.map((line) => `|${line}`)], "B2:B3 C2:D2", { from: 1, left: 1, right: 3 }, "2–3, enterprise B, item C, claimed D"],
  ["beside a cell that is merged down past it from above", ["x||备注", "企业名称|申报金额|", "甲|5|"], "C1:C3", { from: 1 }, `2–2, ${SHORT}`],
  ["beside a cell to the left that is merged down past it", ["序号|企业名称|申报金额", "|甲|5"], "A1:A2", { left: 1 }, "1–1, enterprise B, claimed C"],
  ["beside a cell to the right that is merged down past it", ["企业名称|申报金额|备注", "甲|5|"], "C1:C2", { right: 1 }, `1–1, ${SHORT}`],
  ["whose first column is merged down", ["企业名称|申报金额", "|", "甲|5"], "A1:A2", {}, `1–2, ${SHORT}`],
  ["whose first column is merged down, further down", ["x", "企业名称|申报金额", "|", "甲|5"], "A2:A3", { from: 1 }, `2–3, ${SHORT}`],
  ["whose last column is merged down", ["企业名称|申报金额", "|", "甲|5"], "B1:B2", { right: 1 }, `1–2, ${SHORT}`],
  ["with a name over two columns, further down", ["x", "申报企业||申报金额", "简称|名称|", "甲|甲公司|5"], "A2:B2 C2:C3", { from: 1 }, "2–3, enterprise B, claimed C, 申报企业简称"],
  ["below a title that sounds like one of its columns", ["企业名称|备用|奖补项目", "甲|x|清洁生产"], "", { titles: ["奖励金额（万元）"] }, "1–1, enterprise A, item C, below 奖励金额（万元）, 备用"],
  ["none, where a title would be a part of it", ["序号|企业名称|奖补项目", "1|甲|清洁生产"], "", { titles: ["奖励金额（万元）"] }, "none"],
  ["none, where nothing stands", ["x|y", "1|2"], "", {}, "none"],
])("a header %s", (_, lines, merges, place, expected) => {
  expect(found(lined("申报", lines, merges), place)).toBe(expected);
}); // prettier-ignore

test("a column that a host leaves out has no header", () => {
  const sheet = lined("申报", ["企业名称||申报金额", "甲||5"]);
  const columns = sheet.columns.map((column, at) => (at === 1 ? undefined : column));
  expect(found({ ...sheet, columns }, {})).toBe("1–1, enterprise A, claimed C");
});
