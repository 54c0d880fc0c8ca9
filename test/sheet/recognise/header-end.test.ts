// Rows below a header that belong to it: units, and its names in English.
// eslint-disable-next-line no-restricted-imports
import { headerEnd } from "../../../src/sheet/recognise/header-end";
import { lined } from "../../builders/lined";

const NAMES = ["企业名称", "信用代码", "金额"];

/** How many rows below the names belong to the header. */
const below = (rows: readonly string[], names: readonly string[] = NAMES): number =>
  headerEnd(lined("申报", [names.join("|"), ...rows]), 0, names);

test.each<[why: string, rows: readonly string[], count: number]>([
  ["claims", ["甲|91330723|5"], 0],
  ["units", ["||万元", "甲|91330723|5"], 1],
  ["English", ["Company|Credit Code|Amount (RMB)", "甲|91330723|5"], 1],
  ["English with blanks around, in some columns", [" Company || Amount ", "甲|91330723|5"], 1],
  ["English, then units", ["Company|Code|Amount", "||万元", "甲|91330723|5"], 2],
  ["three rows, and no more", ["||万元", "||万元", "||元", "||元"], 3],
  ["English in one column alone may be a firm", ["Siemens||"], 0],
  ["capitals alone may be firms or codes", ["ABB|SKF|"], 0],
  ["a word with digits", ["Company 1|Code|Amount"], 0],
  ["a Chinese word among them", ["Company|代码|Amount"], 0],
  ["a number among them", ["Company|Code|5"], 0],
  ["English that begins with capitals", ["Company|USC Code|Amount"], 1],
  ["Chinese and English in one cell", ["企业 Company|代码 Code|金额 Amount"], 0],
  ["an empty row", ["", "||万元"], 0],
])("below the names: %s", (_, rows, count) => expect(below(rows)).toBe(count));

test.each<[why: string, names: readonly string[], count: number]>([
  ["names of which one is Chinese", ["企业", "No", "Sum"], 1],
  ["names in English alone", ["Firm", "No", "Sum"], 0],
  ["a column beyond the names", ["企业", "代码"], 0],
  ["a column without a name", ["企业", "", "金额"], 0],
])("English below %s", (_, names, count) => {
  expect(headerEnd(lined("申报", ["x|y|z", "Company|Code|Amount"]), 0, names)).toBe(count);
});

test("what stands beyond the 512th column is not looked at", () => {
  const wide = `万元${"|".repeat(512)}甲`;
  expect(headerEnd(lined("申报", ["金额", wide]), 0, ["金额"])).toBe(1);
});
