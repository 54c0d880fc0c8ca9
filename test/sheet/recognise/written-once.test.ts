// A firm or an item that is written once for several rows: how often a name has to be left out before it stands
// for the rows below it, and what ends a group.
import { check } from "../../../src/sheet";
import { codeOf } from "../../builders/grids";
import { lined } from "../../builders/lined";

const FIRMS = "企业名称|奖补项目|申报金额";
const CODED = "企业名称|统一社会信用代码|奖补项目|申报金额";
const [A, GREEN, CLEAN, WATER] = ["甲公司|绿色工厂|25", "|绿色工厂|25", "|清洁生产|5", "|节水型企业|15"];

/** A row of its own for each firm. */
const each = (names: string): string[] => [...names].map((name) => `${name}公司|清洁生产|5`);

/** The first letter of each row's firm, and a stroke where it has none. */
function firms(head: string, lines: readonly string[]): string {
  const { rows } = check([lined("申报", [head, ...lines])]);
  return rows.map(({ enterprise }) => enterprise.at(0) ?? "-").join("");
}

test.each<[why: string, lines: readonly string[], firms: string]>([
  ["below two names, in a fifth of the rows", [A, CLEAN, ...each("丙丁戊己庚辛乙"), GREEN], "甲甲丙丁戊己庚辛乙乙"],
  ["below two names, in fewer rows: missing", [A, CLEAN, ...each("丙丁戊己庚辛壬乙"), GREEN], "甲-丙丁戊己庚辛壬乙-"],
  ["below one name, in half of the rows", [A, CLEAN, WATER, ...each("乙")], "甲甲甲乙"],
  ["below one name, in fewer rows: missing", [A, CLEAN, WATER, ...each("乙丙")], "甲--乙丙"],
  ["once, in half of the rows: missing", [A, CLEAN], "甲-"],
  ["above the first name: missing", [GREEN, ...each("甲"), WATER, GREEN], "-甲甲甲"],
  ["a heading ends the group", [A, CLEAN, "一、桐琴镇||", WATER, ...each("乙"), WATER], "甲甲-乙乙"],
  ["two headings end it once", [A, CLEAN, "一、桐琴镇||", "二、王宅镇||", WATER, ...each("乙"), WATER], "甲甲-乙乙"],
  ["a remark does not", [A, CLEAN, "注：均已公示||", WATER], "甲甲甲"],
  ["nor the header of the next page", [A, CLEAN, FIRMS, WATER], "甲甲甲"],
  ["nor a part of an amount", [A, CLEAN, "其中：设备||3", WATER], "甲甲甲"],
  ["nor a row that was given a formula and nothing else", [A, CLEAN, "||0", WATER], "甲甲甲"],
  ["a sum ends it", [A, CLEAN, WATER, "小计||45", GREEN], "甲甲甲-"],
  ["one sum is no group of one name each", [A, CLEAN, ...each("乙丙"), "小计||40"], "甲-乙丙"],
  ["a sum of one group and one of all are not two groups", [A, CLEAN, "小计||30", ...each("乙"), "合计||35"], "甲-乙"],
  ["two groups that are summed up", [A, CLEAN, "小计||30", ...each("乙"), "小计||5"], "甲甲乙"],
  ["two groups, the second with its name in each row", [A, CLEAN, "小计||30", ...each("乙"), "乙公司|节水型企业|15", "小计||20"], "甲甲乙乙"],
  ["two groups, the second of two firms", [A, CLEAN, "小计||30", ...each("乙丙"), "小计||10"], "甲-乙丙"],
  ["two groups, the second begins without a name", [A, CLEAN, "小计||30", CLEAN, ...each("乙"), "小计||10"], "甲--乙"],
  ["two groups with their sums above", ["小计||30", A, CLEAN, "小计||5", ...each("乙")], "甲甲乙"],
  ["two groups with two sums between", [A, CLEAN, "小计||30", "小计||30", ...each("乙"), "小计||5"], "甲甲乙"],
  ["the item of the name's own row, with blanks around it", ["甲公司| 绿色工厂 |25", GREEN, CLEAN, WATER], "甲---"],
  ["an item a second time below one name", [A, CLEAN, CLEAN, WATER], "甲---"],
  ["an item that the name above has had", [A, CLEAN, WATER, ...each("乙"), GREEN, WATER], "甲甲甲乙乙乙"],
  ["a mark, and blanks below it", [A, "同上|清洁生产|5", WATER, "|企业技术中心|15"], "甲甲甲甲"],
  ["a mark with many blanks around it", [A, "     同上     |清洁生产|5"], "甲甲"],
  ["what only ends like a mark", [A, "甲厂同上|清洁生产|5"], "甲甲"],
  ["the item of the name's own row, once more with blanks", [A, "| 绿色工厂 |25", CLEAN, WATER], "甲---"],
  ["two headings, each of which ends a group", [A, CLEAN, "一、桐琴镇||", ...each("乙"), WATER, "二、王宅镇||", GREEN], "甲甲乙乙-"],
  ["a heading ends the group, and a sum stands further down", [A, CLEAN, "一、桐琴镇||", WATER, ...each("乙"), WATER, "小计||40"], "甲甲-乙乙"],
  ["two groups, the second with its name written wider", [A, CLEAN, "小计||30", ...each("乙"), " 乙公司 |节水型企业|15", "小计||20"], "甲甲乙乙"],
])("a firm: %s", (_, lines, expected) => {
  expect(firms(FIRMS, lines)).toBe(expected);
}); // prettier-ignore

const CODE = codeOf(1);
test.each<[why: string, lines: readonly string[], firms: string]>([
  ["the code of the firm above", [`甲公司|${CODE}|绿色工厂|25`, `|${CODE}|清洁生产|5`, `| ${CODE} |节水型企业|15`], "甲甲甲"],
  ["no code, where the firm above has one", [`甲公司|${CODE}|绿色工厂|25`, "||清洁生产|5", "||节水型企业|15"], "甲甲甲"],
  ["a code, where the firm above has none", ["甲公司||绿色工厂|25", `|${CODE}|清洁生产|5`, `|${CODE}|节水型企业|15`], "甲--"],
  ["the code of the firm above, which has blanks around it", [`甲公司| ${CODE} |绿色工厂|25`, `|${CODE}|清洁生产|5`, `|${CODE}|节水型企业|15`], "甲甲甲"],
])("a firm with a code: %s", (_, lines, expected) => {
  expect(firms(CODED, lines)).toBe(expected);
}); // prettier-ignore

test("a firm that is written once brings its code along", () => {
  const lines = [`甲公司|${CODE}|绿色工厂（省级）|25`, "||清洁生产|5", "||节水型企业（省级）|15"];
  expect(check([lined("申报", [CODED, ...lines])]).findings).toEqual([]);
});

/** Items that are written once above the firms that claim them: the item of each row. */
test.each<[why: string, lines: readonly string[], items: readonly (string | null)[]]>([
  ["above several firms", ["甲公司|清洁生产|5", "乙公司||5", "丙公司||5"], ["clean-audit", "clean-audit", "clean-audit"]],
  ["not for a row that names no firm", ["甲公司|清洁生产|5", "||5", "乙公司||5"], ["clean-audit", null, null]],
  ["not where an item stands twice", ["甲公司|清洁生产|5", "乙公司||5", "丙公司||5", "丁公司|清洁生产|5"], ["clean-audit", null, null, "clean-audit"]],
  ["nor where it stands twice with blanks around it", ["甲公司|清洁生产|5", "乙公司||5", "丙公司||5", "丁公司| 清洁生产 |5"], ["clean-audit", null, null, "clean-audit"]],
  ["nor where a mark says it once more", ["甲公司|清洁生产|5", "乙公司|同上|5", "丙公司||5", "丁公司||5"], ["clean-audit", "clean-audit", null, null]],
])("an item: %s", (_, lines, items) => {
  const { rows } = check([lined("申报", [FIRMS, ...lines])]);
  expect(rows.map(({ item }) => item)).toEqual(items);
}); // prettier-ignore

test.each<[why: string, lines: readonly string[], firms: string]>([
  ["a mark", ["同上|清洁生产|5", "乙公司|绿色工厂|25"], "同上,乙公司"],
  ["blanks", ["|清洁生产|5", "|绿色工厂|25", "|节水型企业|15"], ",,"],
])("%s right below the header, which stands below a title, is nobody", (_, lines, expected) => {
  const { rows } = check([lined("申报", ["申报表||", FIRMS, ...lines])]);
  expect(rows.map(({ enterprise }) => enterprise).join(",")).toBe(expected);
});
