import { check } from "../../../src/sheet";
import { lined } from "../../builders/lined";

const HEAD = "企业名称|奖补项目|等级|申报金额";

/** Marks that say what the row above says: why, the rows, and the claims. */
test.each([
  ["同上 below a firm", ["甲公司|绿色工厂|省级|25", "同上|清洁生产||5"], "甲公司 green-factory, 甲公司 clean-audit"],
  ["one mark below another", ["甲公司|清洁生产||5", "〃|节水型企业|省级|15", "″|绿色工厂|省级|25"], "甲公司 clean-audit, 甲公司 water-saving, 甲公司 green-factory"],
  ["below an item and a grade, with blanks", ["甲公司|绿色工厂|省级|25", "乙公司| 同上|同上 |25"], "甲公司 green-factory, 乙公司 green-factory"],
  ["over a 小计", ["甲公司|绿色工厂|省级|25", "小计|||25", "同上|清洁生产||5"], "甲公司 green-factory, 甲公司 clean-audit"],
  ["nothing stands above the first", ["同上|清洁生产||5"], "同上 clean-audit"],
  ["a firm whose name begins like one", ["甲公司|清洁生产||5", "同上五金厂|清洁生产||5"], "甲公司 clean-audit, 同上五金厂 clean-audit"],
  ["a blank is a cell that lacks its firm", ["甲公司|清洁生产||5", "|节水型企业|省级|15"], "甲公司 clean-audit,  water-saving"],
])("%s", (_, lines, claims) => {
  const { rows, findings } = check([lined("申报", [HEAD, ...lines])]);
  expect(rows.map(({ enterprise, item }) => `${enterprise} ${item}`).join(", ")).toBe(claims);
  expect(findings.filter(({ code }) => code === "unknown-item" || code === "unknown-grade")).toEqual([]);
}); // prettier-ignore

test("one firm's claim once more below its mark is a repetition", () => {
  const { findings } = check([lined("申报", [HEAD, "甲公司|清洁生产||5", "同上|清洁生产||5"])]);
  expect(findings.map(({ code, row }) => `${code} ${row! + 1}`)).toContain("duplicate-claim 3");
});
