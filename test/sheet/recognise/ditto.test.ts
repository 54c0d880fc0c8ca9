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

const [FIRMS, CODED] = ["企业名称|奖补项目|申报金额", "企业名称|统一社会信用代码|奖补项目|申报金额"];

/** Names that are written once for several rows, and names that are missing: why, the rows, and the claims. */
test.each([
  ["a firm above its claims, again and again", FIRMS, ["甲公司|绿色工厂|25", "|清洁生产|5", "乙公司|清洁生产|5", "|绿色工厂|25"], "甲公司 green-factory, 甲公司 clean-audit, 乙公司 clean-audit, 乙公司 green-factory"],
  ["one firm above most rows", FIRMS, ["甲公司|绿色工厂|25", "|清洁生产|5", "|节水型企业|15"], "甲公司 green-factory, 甲公司 clean-audit, 甲公司 water-saving"],
  ["with its code", CODED, ["甲公司|A1|绿色工厂|25", "||清洁生产|5", "||节水型企业|15"], "甲公司 green-factory, 甲公司 clean-audit, 甲公司 water-saving"],
  ["its code repeated", CODED, ["甲公司|A1|绿色工厂|25", "|A1|清洁生产|5", "|A1|节水型企业|15"], "甲公司 green-factory, 甲公司 clean-audit, 甲公司 water-saving"],
  ["another code is of another firm", CODED, ["甲公司|A1|绿色工厂|25", "|A2|清洁生产|5", "|A3|节水型企业|15"], "甲公司 green-factory,  clean-audit,  water-saving"],
  ["no item says that the row is a claim of its own", FIRMS, ["甲公司|绿色工厂|25", "||5", "|节水型企业|15", "乙公司|清洁生产|5"], "甲公司 green-factory,  null,  water-saving, 乙公司 clean-audit"],
  ["the same item twice is nobody's", FIRMS, ["甲公司|绿色工厂|25", "|绿色工厂|25", "|绿色工厂|25"], "甲公司 green-factory,  green-factory,  green-factory"],
  ["behind a sum a firm is missing", FIRMS, ["甲公司|绿色工厂|25", "小计||25", "|清洁生产|5", "|节水型企业|15"], "甲公司 green-factory,  clean-audit,  water-saving"],
  ["once, in groups that are summed up one by one", FIRMS, ["甲公司|绿色工厂|25", "|清洁生产|5", "小计||30", "乙公司|清洁生产|5", "小计||5", "丙公司|清洁生产|5", "小计||5"], "甲公司 green-factory, 甲公司 clean-audit, 乙公司 clean-audit, 丙公司 clean-audit"],
  ["once, in a group of several firms", FIRMS, ["甲公司|绿色工厂|25", "乙公司|清洁生产|5", "|清洁生产|5", "小计||35", "丙公司|清洁生产|5", "小计||5"], "甲公司 green-factory, 乙公司 clean-audit,  clean-audit, 丙公司 clean-audit"],
  ["two among many are missing", FIRMS, ["甲公司|绿色工厂|25", "|清洁生产|5", ...[..."乙丙丁戊己庚辛壬"].map((n) => `${n}公司|清洁生产|5`), "|绿色工厂|25"], "甲公司 green-factory,  clean-audit, 乙公司 clean-audit, 丙公司 clean-audit, 丁公司 clean-audit, 戊公司 clean-audit, 己公司 clean-audit, 庚公司 clean-audit, 辛公司 clean-audit, 壬公司 clean-audit,  green-factory"],
  ["an item above its firms", FIRMS, ["甲公司|绿色工厂（省级）|25", "乙公司||25", "丙公司|清洁生产|5", "丁公司||5"], "甲公司 green-factory, 乙公司 green-factory, 丙公司 clean-audit, 丁公司 clean-audit"],
  ["items that stand again below: blanks are missing", FIRMS, ["甲公司|清洁生产|5", "乙公司||5", "丙公司|清洁生产|5", "丁公司||5"], "甲公司 clean-audit, 乙公司 null, 丙公司 clean-audit, 丁公司 null"],
])("%s", (_, head, lines, claims) => {
  const { rows } = check([lined("申报", [head, ...lines])]);
  expect(rows.map(({ enterprise, item }) => `${enterprise} ${item}`).join(", ")).toBe(claims);
}); // prettier-ignore

test("one firm's claim once more below its mark is a repetition", () => {
  const { findings } = check([lined("申报", [HEAD, "甲公司|清洁生产||5", "同上|清洁生产||5"])]);
  expect(findings.map(({ code, row }) => `${code} ${row! + 1}`)).toContain("duplicate-claim 3");
});

test("what is told of a mark stands on the mark, and not on the cell that it means", () => {
  const { findings } = check([lined("申报", [HEAD, "甲公司|清洁生产||5", "甲公司|〃||5"])]);
  const [told] = findings.filter(({ code }) => code === "duplicate-claim");
  expect([told?.row, told?.column]).toEqual([2, 1]);
});
