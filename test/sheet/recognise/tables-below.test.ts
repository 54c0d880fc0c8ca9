// Tables below one another: which header begins another table, and what is said of the rows below it.
import { readTables } from "./tables-read";

const STARS = "序号|企业名称|等级|奖励金额";
const FIRST = ["绿色工厂奖励|||", STARS, "1|甲公司|省级|25"];
const GREEN = "3 甲公司 green-factory 25";
const WIDER = "企业名称|等级|联系人|奖励金额";

test.each<[why: string, lines: readonly string[], read: readonly string[], merges?: string]>([
  ["a title with a unit behind its item says something new", [...FIRST, "节水型企业奖励（万元）|||", STARS, "1|乙公司|省级|15"], [GREEN, "6 乙公司 water-saving 15"]],
  ["one that names no item that is known is asked about", [...FIRST, "其他奖励（万元）|||", STARS, "1|乙公司|省级|25"], [GREEN, "unread-table A5"]],
  ["one behind a page's number says something new", [...FIRST, "第2页 节水型企业奖励|||", STARS, "1|乙公司|省级|25"], [GREEN, "unread-table A5"]],
  ["its header once more on the next page is asked about too", [...FIRST, "其他奖励|||", STARS, "1|乙公司||25", STARS, "2|丙公司|省级|25"], [GREEN, "unread-table A5", "unread-table A7"]],
  ["and below 续表", [...FIRST, "其他奖励|||", STARS, "1|乙公司||25", "续表|||", STARS, "2|丙公司|省级|25"], [GREEN, "unread-table A5", "unread-table A8"]],
  ["and below a row of other words", [...FIRST, "其他奖励|||", "企业名称|等级|奖补情况|", STARS, "1|乙公司|省级|25"], [GREEN, "unread-table A6"]],
  ["until a title says what it is", [...FIRST, "其他奖励|||", STARS, "1|乙公司||25", "节水型企业奖励|||", STARS, "2|丙公司|省级|15"], [GREEN, "9 丙公司 water-saving 15", "unread-table A5"]],
  ["another header without a title, and the first once more", [...FIRST, WIDER, "乙公司|省级|李|25", STARS, "2|丙公司|省级|25"], [GREEN, "7 丙公司 green-factory 25", "unread-table A4"]],
  ["a header of two rows, merged downwards alone", [...FIRST, "节水型企业奖励|||", "序号|企业名称|奖补情况|其他", "||等级|奖励金额", "1|乙公司|省级|15"], [GREEN, "7 乙公司 water-saving 15"], "A5:A6 B5:B6"],
  ["a unit alone says nothing", [...FIRST, "单位：万元|||", STARS, "2|乙公司|省级|25"], [GREEN, "6 乙公司 green-factory 25"]],
  ["a township's government says nothing", [...FIRST, "桐琴镇人民政府|||", STARS, "2|乙公司|省级|25"], [GREEN, "6 乙公司 green-factory 25"]],
  ["the header once more, with the numbers of its columns", [...FIRST, STARS, "1|2|3|4", "2|乙公司|省级|25"], [GREEN, "6 乙公司 green-factory 25"]],
  ["the header once more, with the units below it", [...FIRST, STARS, "|||万元", "2|乙公司|省级|25"], [GREEN, "6 乙公司 green-factory 25"]],
  ["another header, and no title: nothing says for what", [...FIRST, WIDER, "乙公司|省级|李|25"], [GREEN, "unread-table A4"]],
  ["another header, whose rows have an item each", [...FIRST, "其他|||", "企业名称|奖补项目|等级|奖励金额", "乙公司|节水型企业|省级|15"], [GREEN, "6 乙公司 water-saving 15"]],
  ["an item each: the title is of none of them", [...FIRST, "节水型企业奖励|||", "企业名称|奖补项目|等级|奖励金额", "乙公司||省级|15"], [GREEN, "6 乙公司 null 15", "missing-value B6"]],
  ["a header that names nobody is not understood", [...FIRST, "节水型企业奖励|||", "项目名称|等级|联系人|奖励金额", "一号线|省级|李|15"], [GREEN, "unread-table A5"]],
  ["what is below a table that claims nothing is read again", [...FIRST, "往年奖励|||", STARS, "1|乙公司|省级|25", "节水型企业奖励|||", STARS, "1|丙公司|省级|15"], [GREEN, "9 丙公司 water-saving 15", "unread-table A5"]],
  ["a header of two rows once more", ["绿色工厂|||", "序号|企业名称|申报|", "||等级|金额", "1|甲公司|省级|25", "合计|||25", "序号|企业名称|申报|", "||等级|金额", "2|乙公司|省级|25"], ["4 甲公司 green-factory 25", "8 乙公司 green-factory 25"], "A2:A3 B2:B3 C2:D2 A6:A7 B6:B7 C6:D6"],
])("%s", (_, lines, read, merges = "") => {
  expect(readTables("Sheet1", lines, merges)).toEqual(read);
}); // prettier-ignore

/** A title that the sheet begins with says nothing new further down, if it is one of the last twelve. */
test.each<[above: string, read: readonly string[]]>([
  [
    "子丑寅卯辰巳午未申酉",
    ["14 甲公司 green-factory 25", "17 乙公司 water-saving 15", "20 丙公司 water-saving 15"],
  ],
  ["子丑寅卯辰巳午未申酉戌", ["15 甲公司 green-factory 25", "18 乙公司 water-saving 15", "unread-table A20"]],
])("the sheet's own title below another table, with the titles %s below it", (above, read) => {
  const others = [...above].map((title) => `${title}|||`);
  const below = ["节水型企业奖励|||", WIDER, "乙公司|省级|李|15", "武义县|||", WIDER, "丙公司|省级|李|15"];
  expect(readTables("Sheet1", ["武义县|||", ...others, ...FIRST, ...below])).toEqual(read);
});
