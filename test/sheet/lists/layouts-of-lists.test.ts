import { findBlocks, layoutOfList } from "../../../src/sheet/lists";
import { codeOf } from "../../builders/grids";
import { lined } from "../../builders/lined";

// The layout of a list's first table, as other sheets have one: headers, units, and what tells a column.

const [A, B] = ["武义甲五金有限公司", "武义乙门业厂"];
const [X, Y] = [codeOf(1), codeOf(2)];

/** A list's layout, a column in a line: its letter, its header, the unit and where that is from. */
const columnsOf = (role: "veto" | "history", lines: readonly string[]): string[] =>
  [...layoutOfList(findBlocks(lined("名单", lines), role))!.columns].map(
    ([key, { at, header, unit, unitFrom, because }]) =>
      [key, "ABCDEF"[at], header || "no header", unit.name, unitFrom ?? "", because!.kind].join(" ").trim(),
  );

test.each<[why: string, lines: readonly string[], columns: readonly string[]]>([
  [
    "the unit of a header before that of a title",
    ["单位：万元", "企业名称|奖补项目|已奖金额（元）|申报金额", `${A}|绿色工厂|5|5`],
    [
      "enterprise A 企业名称 万元  word",
      "item B 奖补项目 万元  word",
      "paid C 已奖金额（元） 元 header word",
      "claimed D 申报金额 万元  word",
    ],
  ],
  [
    "the nearest title's unit",
    ["单位：千元", "单位：元", "企业名称|奖补项目|已奖金额", `${A}|绿色工厂|5`],
    ["enterprise A 企业名称 元  word", "item B 奖补项目 元  word", "paid C 已奖金额 元  word"],
  ],
  [
    "a unit in the header's own row",
    ["企业名称|奖补项目|已奖金额|||单位：元", `${A}|绿色工厂|5`],
    ["enterprise A 企业名称 元  word", "item B 奖补项目 元  word", "paid C 已奖金额 元  word"],
  ],
  [
    "what only lists have is no column of the layout",
    ["序号|企业名称|曾用名|主管部门|已奖金额|奖补项目", `1|${A}|${B}|县局|5|绿色工厂`],
    ["enterprise B 企业名称 万元  word", "paid E 已奖金额 万元  word", "item F 奖补项目 万元  word"],
  ],
  [
    "columns that their contents tell",
    ["单位：元", "户头|说法|多少", `${A}|绿色工厂|5`, `${B}|绿色工厂|5`],
    ["enterprise A 户头 元  content", "item B 说法 元  content"],
  ],
  ["a word of its own behind another", ["说法| 户头 ", `x|${A}`, `y|${B}`], ["enterprise B 户头 万元  content"]],
  ["a column's own unit above names", ["户头|说法|到手（元）", `${A}|绿色工厂|5`, `${B}|绿色工厂|5`], ["enterprise A 户头 万元  content", "item B 说法 万元  content"]],
  ["a unit in the header's own row above names", ["户头|说法|多少||（元）", `${A}|绿色工厂|5`, `${B}|绿色工厂|5`], ["enterprise A 户头 元  content", "item B 说法 元  content"]],
  ["a unit above names without a header", ["|单位：元", `${A}|绿色工厂`, `${B}|绿色工厂`], ["enterprise A no header 元  content", "item B no header 元  content"]],
  ["every way to say a unit beside a header", ["企业名称|奖补项目|||金额单位：千元", `${A}|绿色工厂`], ["enterprise A 企业名称 千元  word", "item B 奖补项目 千元  word"]],
  ["the same alone", ["企业名称|奖补项目|||千元", `${A}|绿色工厂`], ["enterprise A 企业名称 千元  word", "item B 奖补项目 千元  word"]],
  ["the same of two words", ["企业名称|奖补项目|||(百万元)", `${A}|绿色工厂`], ["enterprise A 企业名称 百万元  word", "item B 奖补项目 百万元  word"]],
  ["a text that begins like one", ["企业名称|奖补项目|||元旦前核定金额（元）", `${A}|绿色工厂`], ["enterprise A 企业名称 万元  word", "item B 奖补项目 万元  word"]],
  ["a text that ends like one", ["企业名称|奖补项目|||核定金额（元）", `${A}|绿色工厂`], ["enterprise A 企业名称 万元  word", "item B 奖补项目 万元  word"]],
  ["without any header", [`${A}|${X}`, `${B}|${Y}`], ["enterprise A no header 万元  content", "code B no header 万元  content"]],
  [
    "content below a header's other words",
    ["单位：元", "企业名称|说法|已奖金额", `${A}|绿色工厂|5`],
    ["enterprise A 企业名称 元  word", "paid C 已奖金额 元  word", "item B 说法 元  content"],
  ],
])("a list's layout: %s", (_, lines, columns) => expect(columnsOf("history", lines)).toEqual(columns)); // prettier-ignore

test("a unit below a word in three rows is that column's", () => {
  const sheet = lined(
    "往年",
    ["企业名称|兑现情况||", "|奖补项目|金额|", "||元|", `${A}|绿色工厂|25|`],
    "A1:A3 B1:C1 B2:B3",
  );
  const paid = layoutOfList(findBlocks(sheet, "history"))!.columns.get("paid");
  expect(paid).toMatchObject({ at: 2, header: "金额元", unitFrom: "header", unit: { name: "元" } });
});

test("a veto list's layout does not have spans and reviews", () =>
  expect(columnsOf("veto", ["企业名称|惩戒期限|是否否决|事由", `${A}|三年|是|环保`])).toEqual([
    "enterprise A 企业名称 万元  word",
    "vetoMatter D 事由 万元  word",
  ]));

test.each<[above: number, unit: string]>([
  [29, "元"],
  [30, "万元"],
])("a unit %i rows above the row above the header counts as %s", (empty, unit) => {
  const lines = ["单位：元", ...Array.from({ length: empty }, () => ""), "企业名称|奖补项目|已奖金额", `${A}|绿色工厂|5`];
  expect(findBlocks(lined("往年", lines), "history").blocks[0]!.unit.name).toBe(unit);
}); // prettier-ignore

test("titles are told from the top, with those beside the table", () => {
  const lines = ["武义县|通报", "二〇二四年", "企业名称", A];
  expect(layoutOfList(findBlocks(lined("名单", lines), "veto"))).toMatchObject({
    headerTop: 2,
    headerBottom: 2,
    left: 0,
    others: [],
    titles: ["武义县", "通报", "二〇二四年"],
  });
  expect(layoutOfList(findBlocks(lined("名单", ["请如实填写"]), "veto"))).toBeUndefined();
});
