import { VetoList, foldEnterprise } from "../../src/enterprise";

/** A name as people type it, and as it is compared. */
const NAMES: readonly (readonly [why: string, typed: string, compared: string])[] = [
  ["plain characters stay", "武义宏远五金有限公司", "武义宏远五金有限公司"],
  ["full width is made half, small letters capitals", "武义ａ有限公司", "武义A有限公司"],
  ["blanks of every kind are dropped", " 武义\u3000宏远\t五金 ", "武义宏远五金"],
  ["round brackets of full width", "宏远（武义）五金", "宏远(武义)五金"],
  ["lenticular and tortoise-shell brackets", "宏远【武义】〔县〕五金", "宏远(武义)(县)五金"],
  ["square and curly brackets", "宏远[武义]{县}五金", "宏远(武义)(县)五金"],
  ["pointed brackets", "〈宏远〉《五金》", "(宏远)(五金)"],
];

test.each(NAMES)("%s", (_, typed, compared) => {
  expect(foldEnterprise(typed)).toBe(compared);
});

test("empty cells of a list are no firms", () => {
  const list = new VetoList(["", " \u3000", "甲公司", "甲 公司"]);
  expect(list.size).toBe(1);
  expect(list.has("")).toBe(false);
  expect(list.has("甲公司")).toBe(true);
});
