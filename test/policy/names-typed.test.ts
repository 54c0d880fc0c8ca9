import { NameTable, choiceTable, foldName, namesIn } from "../../src/policy";

test.each([
  ["blanks", " 绿色 \t工厂\u3000", "绿色工厂"],
  ["quotation marks of every kind", "“浙江”‘制造’\"精\"'品'「甲」『乙』《丙》〈丁〉", "浙江制造精品甲乙丙丁"],
  ["full width and capitals", "ＤＣＭＭ贯标", "dcmm贯标"],
  ["brackets stay", "企业技术中心（制造业创新中心）", "企业技术中心(制造业创新中心)"],
])("a name is compared without its %s", (_, typed, compared) => {
  expect(foldName(typed)).toBe(compared);
});

test.each<[text: string, names: readonly string[]]>([
  ["小巨人", ["小巨人"]],
  ["甲、乙，丙,丁；戊;己\r庚\n辛", ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"]],
  [" 甲 乙 、、\r\n\u3000丙；", ["甲 乙", "丙"]],
  ["甲/乙", ["甲/乙"]],
  ["、，", []],
  ["", []],
])("the text %j names %j", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

const choice = (name: string, ...aliases: string[]) => ({ name, aliases });
const TABLE = choiceTable([
  choice("绿色工厂"),
  choice("绿色工厂示范"),
  choice("美丽绿色工厂园区"),
  choice("清洁生产审核", "清洁"),
  choice("甲乙丙丁戊"),
]);

/** What was typed, and the names that may have been meant, the nearest first. */
test.each<[why: string, typed: string, meant: string[]]>([
  ["one letter off", "绿色工场", ["绿色工厂", "绿色工厂示范"]],
  ["contained: the nearest in length first", "绿色工", ["绿色工厂", "绿色工厂示范", "美丽绿色工厂园区"]],
  ["it contains a name", "我县的绿色工厂示范", ["绿色工厂示范", "绿色工厂", "美丽绿色工厂园区"]],
  ["by another name", "清洁工", ["清洁生产审核"]],
  ["three letters of five", "甲乙子丑寅", ["甲乙丙丁戊"]],
  ["four letters of five are too many", "甲子丑寅卯", []],
  ["nothing typed", " “” ", []],
  ["nothing like it", "火箭发射", []],
  ["the first 40 letters count", `${"一".repeat(34)}清洁生产审核`, ["清洁生产审核"]],
  ["what comes after them does not", `${"一".repeat(39)}清洁`, []],
])("%s", (_, typed, meant) => {
  expect(TABLE.nearest(typed)).toEqual(meant);
});

test("no more than three names are told", () => {
  const many = choiceTable(["市级甲", "市级乙", "市级丙", "市级丁"].map((name) => choice(name)));
  expect(many.nearest("市级")).toEqual(["市级甲", "市级乙", "市级丙"]);
});

test("a name that two things claim is a fault in the data, the same name twice is not", () => {
  const table = new NameTable<number>();
  table.add(1, "甲", ["乙", "“甲”"]);
  expect(() => table.add(2, "丙", ["乙"])).toThrow("two things are called 乙");
  expect(table.find(" 乙 ")).toBe(1);
});

test("longer names are looked for first", () => {
  const table = choiceTable([choice("甲"), choice("甲乙丙"), choice("甲乙")]);
  expect(table.entriesLongestFirst().map(([name]) => name)).toEqual(["甲乙丙", "甲乙", "甲"]);
});

test("a list of choices has one table", () => {
  const choices = [choice("甲")];
  expect(choiceTable(choices)).toBe(choiceTable(choices));
});
