import { ITEM_NAMES, halfWidth } from "../../src/policy";

/** No name is longer; what is beyond is not looked at. */
const LONGEST = 1_024;
const wide = (length: number): string => "Ａ".repeat(length);
const blanks = (length: number): string => " ".repeat(length);

test.each([
  ["ＡＢ（１）", "AB(1)", "全角变半角"],
  ["企业名称", "企业名称", "汉字不变"],
  ["e\u0301", "é", "组合的字母成为一个"],
  ["㎡", "m2", "平方米的符号拆开"],
  ["", "", "空"],
])("%j is read as %j: %s", (text, half) => {
  expect(halfWidth(text)).toBe(half);
});

test.each([
  ["as long as a name can be: all of it", LONGEST, 0],
  ["a letter longer: its beginning", LONGEST, 1],
  ["a cell full of it: its beginning", LONGEST, 31_000],
])("a text that is %s is made half", (_, made, left) => {
  expect(halfWidth(wide(made + left))).toBe("A".repeat(made) + wide(left));
});

test("a name among blanks is found as long as a name can be, and no further", () => {
  const name = "清洁生产审核";
  const found = ITEM_NAMES.find(name);
  expect(found).toBeDefined();
  expect(ITEM_NAMES.find(name + blanks(LONGEST - name.length))).toBe(found);
  expect(ITEM_NAMES.find(name + blanks(LONGEST - name.length + 1))).toBeUndefined();
});

test("what a long text may mean is looked for in its beginning", () => {
  expect(ITEM_NAMES.nearest(`${blanks(LONGEST - 4)}清洁生产审核`)).toContain("清洁生产审核");
  expect(ITEM_NAMES.nearest(`${blanks(LONGEST)}清洁生产审核`)).toEqual([]);
});
