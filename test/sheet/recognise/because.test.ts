import { check, takenText, type Grid, type SheetSetting } from "../../../src/sheet";
import { codeOf, nameOf } from "../../builders/grids";
import { lined } from "../../builders/lined";

/** What a sheet's columns are told to be, by letter. */
function told(sheet: Grid, setting?: SheetSetting, language: "zh" | "en" = "zh"): readonly string[] {
  const report = check([sheet], { sheets: setting ? { [sheet.name]: setting } : {} });
  return report.sheets[0]!.taken.map((column) => `${column.letter} ${takenText(column, language)}`);
}

const row = `${nameOf(1)}|${codeOf(1)}|生产性设备投资补助|300|24`;
const claims = (title: string, amount: string): Grid =>
  lined("申报", [title, `单位名称|统一社会信用代码|奖补项目|设备投资额|${amount}`, row]);

test("each column is told with what it was taken for, and why", () => {
  expect(told(claims("2024 年申报", "申报金额（万元）"))).toEqual([
    "A “单位名称”：企业名称。因为：表头“单位名称”是它的一种叫法。",
    "B “统一社会信用代码”：统一社会信用代码。因为：表头就是这个名称。",
    "C “奖补项目”：奖补项目。因为：表头就是这个名称。",
    "D “设备投资额”：设备投资额，单位万元（没有写明，按通常）。因为：表头就是这个名称。",
    "E “申报金额（万元）”：申报金额，单位万元（表头写明）。因为：表头就是这个名称。",
  ]);
});

test.each<[what: string, title: string, amount: string, told: string]>([
  ["the header", "单位：元", "申报金额（万元）", "单位万元（表头写明）"],
  ["a text above", "单位：元", "申报金额", "单位元（表头上方写明）"],
  ["nowhere", "申报", "申报金额", "单位万元（没有写明，按通常）"],
])("a unit from %s is told with where it is from", (_, title, amount, expected) => {
  expect(told(claims(title, amount)).at(-1)).toContain(expected);
});

test.each<[what: string, by: SheetSetting["by"], why: string]>([
  ["the person who checks", undefined, "核对人指定"],
  ["what that person said of the same header", "mapping", "核对人对同样的表头指定过"],
])("a column by %s is told so, the others as before", (_, by, why) => {
  const setting = { columns: { claimed: "E" }, ...(by && { by }) };
  expect(told(claims("申报", "要的钱（万元）"), setting).slice(-2)).toEqual([
    "D “设备投资额”：设备投资额，单位万元（没有写明，按通常）。因为：表头就是这个名称。",
    `E “要的钱（万元）”：申报金额，单位万元（表头写明）。因为：${why}。`,
  ]);
});

test("a list's columns are told too; one that no word names by what stands in it", () => {
  const list = lined("一票否决名单", [`企业名称|否决事项`, `${nameOf(1)}|环保处罚`]);
  expect(told(list)).toEqual([
    "A “企业名称”：企业名称。因为：表头就是这个名称。",
    "B “否决事项”：否决事项。因为：表头就是这个名称。",
  ]);
  const bare = lined("一票否决名单", ["一票否决名单", nameOf(1), nameOf(2)]);
  expect(told(bare)).toEqual(["A “一票否决名单”：企业名称。因为：列里的内容是这样。"]);
});

test("English says the same", () => {
  expect(told(claims("单位：元", "申报金额"), { columns: { base: "D" } }, "en").slice(-2)).toEqual([
    "D “设备投资额”: 申报基数, in 元 (stated above); because the person who checks said so.",
    "E “申报金额”: 申报金额, in 元 (stated above); because the header is its very name.",
  ]);
});

test("nothing is told of a sheet that is not checked", () => {
  expect(told(lined("通讯录", ["姓名|电话", "张三|0579"]))).toEqual([]);
});
