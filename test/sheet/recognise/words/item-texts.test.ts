import { itemById } from "../../../../src/policy";
import { readGrade, readItem } from "../../../../src/sheet";

/** What a cell says, in one line: the item, its grade, its kind; or the items that may be meant. */
function said(text: string): string {
  const { item, grade, category, likely } = readItem(text);
  if (!item) return `? ${likely.map(({ id }) => id).join(" ")}`.trim();
  return [item.id, ...(grade === undefined ? [] : [grade]), ...(category === "" ? [] : [category])].join(" ");
}

/** Where an item stands in a list, when, and what is paid: none of it changes the item. */
test.each<[why: string, text: string, said: string]>([
  ["an article, and a clause in brackets", "第四条（第2款）技改补助", "equipment"],
  ["two clauses of an article", "第4条第1款、第3款技改", "equipment"],
  ["two batches", "绿色工厂（第一批、第二批）", "green-factory"],
  ["a year before", "2024绿色工厂", "green-factory"],
  ["a year behind", "绿色工厂2024", "green-factory"],
  ["two years", "2023至2024年绿色工厂", "green-factory"],
  ["two years with a line", "2023-2024年绿色工厂", "green-factory"],
  ["five digits are no year", "绿色工厂20245", "? green-factory"],
  ["an amount in 万元", "省级绿色工厂奖励25万元", "green-factory 省级"],
  ["an amount with decimals", "省级绿色工厂奖励25.75万元", "green-factory 省级"],
  ["an amount in 元", "省级绿色工厂250000元", "green-factory 省级"],
])("around a name: %s", (_, text, expected) => expect(said(text)).toBe(expected)); // prettier-ignore

test.each<[why: string, text: string, said: string]>([
  ["brackets left out", "重点产业技术联盟集群", "alliance"],
  ["奖励 instead of 奖, of a short name", "软件增长奖励", "software-growth"],
  ["the province instead of 省级, within a grade", "浙江省试点未来工厂", "future-factory 省级未来工厂试点"],
  ["the city instead of 市级, within a grade", "金华市智能工厂（数字化车间）", "future-factory 市级数字化车间（智能工厂）"],
  ["the city's level", "金华市级智能工厂（数字化车间）", "future-factory 市级数字化车间（智能工厂）"],
  ["Roman numbers of a class", "优秀工业新产品（II类）", "new-product 二类"],
  ["the level behind, which makes a grade with the name", "未来工厂（省级）", "future-factory 省级未来工厂"],
  ["the same behind other words", "首次认定未来工厂（省级）", "future-factory 省级未来工厂"],
  ["the level that a title has anyway", "小巨人（国家级）", "title 专精特新小巨人"],
  ["the level that an item has anyway", "DCMM三级（国家级）", "dcmm 三级"],
  ["a level that a title cannot have", "国家级单项冠军（省级）", "title 省级国家级单项冠军"],
  ["a level of what has no levels", "省级技改", "equipment 省级生产性设备投资补助"],
  ["the level twice, in other words", "市级绿色工厂（设区市级）", "green-factory 市级"],
  ["the county, which pays", "县级工业增加值增长奖", "growth"],
  ["a kind among other words", "大数据示范奖励", "digital-demo 大数据示范"],
])("a name in other words: %s", (_, text, expected) => expect(said(text)).toBe(expected)); // prettier-ignore

/** What sounds like an item and may be something else is asked about. */
test.each<[why: string, text: string, said: string]>([
  ["an item and a word for another", "绿色工厂、技术创新", "? green-factory tech-project"],
  ["a word of English within a name", "绿色national工厂", "?"],
  ["a letter that is a grade only where it stands alone", "小微企业之星月", "? micro-star"],
  ["a number that is a grade only where it stands alone", "优秀工业新产品一", "? new-product"],
  ["a platform, which is an item only with 补助", "平台建设奖励", "?"],
  ["a fire class, which has a column of its own", "甲类厂房改扩建", "? factory"],
  ["a bill, made of letters of the words for money", "技改贴现", "? equipment"],
  ["what stands before the name", "纳税企业增加值增长", "? growth"],
])("no item: %s", (_, text, expected) => expect(said(text)).toBe(expected)); // prettier-ignore

test("a declared name is itself; a name among other words is not", () => {
  const green = itemById("green-factory");
  expect(readItem("绿色工厂")).toEqual({
    item: green,
    grade: undefined,
    category: "",
    exact: true,
    likely: [green],
  });
  expect(readItem("绿色工厂奖励")).toEqual({
    item: green,
    grade: undefined,
    category: "",
    exact: false,
    likely: [green],
  });
});

/** 60 letters are a name with many words around it, more are a sentence; blanks count up to 120. */
test.each<[letters: string, text: () => string, isRead: boolean]>([
  ["60 letters", () => `绿色工厂${"奖励".repeat(28)}`, true],
  ["61 letters", () => `绿色工厂${"奖励".repeat(28)}奖`, false],
  ["120 letters, most of them blanks", () => `省级绿色工厂${" ".repeat(114)}`, true],
  ["121 letters, most of them blanks", () => `省级绿色工厂${" ".repeat(115)}`, false],
])("a text of %s", (_, text, isRead) => {
  const green = itemById("green-factory");
  expect(readItem(text()).item).toBe(isRead ? green : undefined);
  expect(readGrade(green, text()).kind === "other").toBe(!isRead);
});

test("of a sentence nothing is said, not even what it may mean", () => {
  const nothing = { item: undefined, grade: undefined, category: "", exact: false, likely: [] };
  expect(readItem(`绿色工厂${"奖励".repeat(30)}`)).toEqual(nothing);
});

test("a column of grades without a word is no grade", () => {
  expect(readGrade(itemById("green-factory"), "“”")).toEqual({ kind: "other" });
});
