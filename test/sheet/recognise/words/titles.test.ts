import { itemOfSheet, itemOfTitle } from "../../../../src/sheet";

/** What a title says, in one line: the item, its grade, its kind; nothing where it is about none. */
const said = (reading: ReturnType<typeof itemOfTitle>): string =>
  reading ? [reading.item.id, reading.grade, reading.category].filter(Boolean).join(" ") : "";

/** Words of titles beside an item's name: the county, its offices, its policies, what is done with the money. */
test.each<[why: string, title: string, said: string]>([
  ["the county", "武义县绿色工厂奖励名单", "green-factory"],
  ["an office", "县经信局绿色工厂奖励名单", "green-factory"],
  ["a policy", "惠企政策绿色工厂奖励", "green-factory"],
  ["what is asked for", "拟享受绿色工厂奖励企业名单", "green-factory"],
  ["a township behind", "技改项目白洋街道", "equipment"],
  ["who checks, behind a word that ends the phrase", "第三方机构审定绿色工厂奖励名单", "green-factory"],
  ["the twelfth sheet", "节水型企业12", "water-saving"],
  ["the twelfth sheet, in Chinese", "节水型企业十二", "water-saving"],
  ["a grade with a number, which is no number of a sheet", "DCMM三级奖励名单", "dcmm 三级"],
  ["a grade that is a choice of the item", "省重点技改项目", "equipment 省重点"],
  ["a level behind the name", "未来工厂（省级）奖励名单", "future-factory 省级未来工厂"],
  ["an award beside it that holds the letter of a level", "绿色工厂、上市奖励名单", "green-factory"],
  ["a level in brackets", "绿色工厂名单（市级）", "green-factory 市级"],
  ["a short name alone", "增长奖", "growth"],
  ["a kind of an item alone", "云上企业", "digital-demo 云上企业"],
  ["a kind among other words", "2024年大数据示范企业奖励名单", "digital-demo 大数据示范"],
])("a title with %s", (_, title, expected) => expect(said(itemOfTitle(title))).toBe(expected)); // prettier-ignore

/** Titles about something else: words that begin like the known ones, or are made of their letters. */
test.each<[why: string, title: string]>([
  ["firms of a list", "百强企业增加值增长"],
  ["the whole province", "全省绿色工厂名单"],
  ["another office", "县商务局绿色工厂名单"],
  ["a kind of factory", "信息化绿色工厂名单"],
  ["a change of what is made", "转产技改补助名单"],
  ["what is paid afterwards", "补发绿色工厂奖励名单"],
  ["a settlement", "技改结算清单"],
  ["a deposit", "技改定金补助名单"],
  ["an order", "技改下单补助名单"],
  ["an item and a word for another", "绿色工厂、技术创新奖励名单"],
  ["a title and a word for another", "小巨人、专精特新企业奖励名单"],
  ["an item and what has a grade of another", "绿色工厂、三级医院奖励名单"],
  ["a grade that the item has not", "国家级节水型企业奖励名单"],
])("a title about %s is about none", (_, title) => expect(itemOfTitle(title)).toBeUndefined());

/** 60 letters are a title, more are a sentence; blanks count up to 120. */
test.each<[letters: string, title: () => string, said: string]>([
  ["60 letters", () => `绿色工厂${"奖励".repeat(28)}`, "green-factory"],
  ["61 letters", () => `绿色工厂${"奖励".repeat(28)}奖`, ""],
  ["120 letters, most of them blanks", () => `省级绿色工厂${" ".repeat(114)}`, "green-factory 省级"],
  ["121 letters, most of them blanks", () => `省级绿色工厂${" ".repeat(115)}`, ""],
])("a title of %s", (_, title, expected) => expect(said(itemOfTitle(title()))).toBe(expected));

/** A sheet's name, its titles, and what they say together. */
test.each<[why: string, name: string, titles: readonly string[], said: string]>([
  ["a name that says nothing", "Sheet1", ["绿色工厂奖励名单"], "green-factory"],
  ["a kind that a title adds", "数字化示范试点", ["云上企业奖励名单"], "digital-demo 云上企业"],
  ["a grade and a kind", "省级云上企业", ["2024年云上企业奖励名单"], "digital-demo 省级 云上企业"],
  ["two kinds", "云上企业", ["5G全连接工厂奖励名单"], "digital-demo"],
])("a sheet with %s", (_, name, titles, expected) => expect(said(itemOfSheet(name, titles))).toBe(expected));
