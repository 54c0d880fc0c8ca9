import { check, readSentences, type CheckOptions, type Grid } from "../../src/sheet";
import { REPORT_TEXTS } from "../../src/text";
import { grid } from "../builders/grids";
import { lined } from "../builders/lined";

// What was read of a workbook and what was not, and whose decisions the verdict rests on.

const HEAD = "企业名称|申报金额（万元）";
const PHONE = `${HEAD}|联系电话`;
const AUDIT = "清洁生产审核";
const sentences = (grids: readonly Grid[], options?: CheckOptions): ReturnType<typeof readSentences> =>
  readSentences(check(grids, options), "zh");

test.each<[why: string, grids: readonly Grid[], read: string, left: string]>([
  ["a sheet", [lined(AUDIT, [HEAD, "甲公司|5"])], "读了 1 张表、1 行、2 列", ""],
  ["two sheets, rows and columns of both", [lined(AUDIT, [HEAD, "甲公司|5", "乙公司|5"]), lined("循环经济试点", [HEAD, "甲公司|8"])], "读了 2 张表、3 行、4 列", ""],
  ["two tables of a sheet: their columns are the same", [lined("申报", [AUDIT, HEAD, "甲公司|5", "", "循环经济试点", HEAD, "甲公司|8"])], "读了 1 张表、2 行、2 列", ""],
  ["a column that nothing is taken from", [lined(AUDIT, [PHONE, "甲公司|5|1"])], "读了 1 张表、1 行、2 列", "没有读入：列“联系电话”。"],
  ["two of them, in their order", [lined(AUDIT, [`传真|${PHONE}`, "9|甲公司|5|1"])], "读了 1 张表、1 行、2 列", "没有读入：列“传真”、“联系电话”。"],
  ["one without a header is named by its letter", [lined(AUDIT, [`${HEAD}||备用`, "甲公司|5|1|x"])], "读了 1 张表、1 行、2 列", "没有读入：列“C”、“备用”。"],
  ["of two sheets of claims with their sheet", [lined(AUDIT, [PHONE, "甲公司|5|1"]), lined("循环经济试点", [HEAD, "甲公司|8"])], "读了 2 张表、2 行、4 列", "没有读入：列“清洁生产审核!联系电话”。"],
  ["two tables of a sheet: a column that one of them uses is read", [lined("申报", [AUDIT, `${HEAD}|联系电话`, "甲公司|5|1", "", "循环经济试点", `${HEAD}|备案编号`, "甲公司|8|a"])], "读了 1 张表、2 行、3 列", ""],
  ["two tables of a sheet: a column is named by the first header that names it", [lined("申报", [AUDIT, `${HEAD}|`, "甲公司|5|1", "", "循环经济试点", PHONE, "甲公司|8|2"])], "读了 1 张表、2 行、2 列", "没有读入：列“联系电话”。"],
  ["a sheet that holds no claims", [lined(AUDIT, [HEAD, "甲公司|5"]), lined("说明", ["请如实填写"])], "读了 1 张表、1 行、2 列", "没有读入：表“说明”。"],
  ["two remarks, and a header that is repeated, which says nothing new", [lined(AUDIT, [HEAD, "甲公司|5", HEAD, "乙公司|5", "注：以上已核实|", "注：原件另附|"])], "读了 1 张表、2 行、2 列", "没有读入：2 行。"],
  ["a total is read", [lined(AUDIT, [HEAD, "甲公司|5", "合计|5"])], "读了 1 张表、1 行、2 列", ""],
])("%s", (_, grids, read, left) => {
  const told = sentences(grids);
  expect([told.read, told.left]).toEqual([`${read}；没有给否决名单；没有给历史。`, left]);
}); // prettier-ignore

const CLAIMS = lined(AUDIT, [HEAD, "武义宏远五金有限公司|5"]);
const VETO = lined("一票否决名单", [
  "企业名称|否决事项|起始日期|截止日期",
  "武义竹海文具厂|环保|2024-01-01|",
  "武义竹山纸业有限公司|欠薪|2024-05-01|2024-01-01",
]);
const HISTORY = lined("往年兑现", [
  "企业名称|奖补项目|年度|已奖金额",
  "武义竹海文具厂|说不清的项目|2022|5",
  "武义竹山纸业有限公司|清洁生产审核|2022|5",
  "武义竹山纸业有限公司|绿色工厂|2022|25",
]);

test("of lists, how many entries are used and how many could not be used whole", () => {
  expect(sentences([CLAIMS, VETO]).read).toBe(
    "读了 1 张表、1 行、2 列；否决名单 2 户；没有给历史。其中没有完整用上的：否决名单 1 条。",
  );
  expect(sentences([CLAIMS, HISTORY]).read).toBe(
    "读了 1 张表、1 行、2 列；没有给否决名单；历史 3 条。其中没有完整用上的：历史 2 条。",
  );
  expect(sentences([CLAIMS, VETO, HISTORY]).read).toBe(
    "读了 1 张表、1 行、2 列；否决名单 2 户；历史 3 条。其中没有完整用上的：否决名单 1 条、历史 2 条。",
  );
});

test("a list that was given and holds no table is none", () => {
  const empty = [lined("说明", ["请如实填写"])];
  expect(sentences([CLAIMS], { lists: [{ role: "veto", name: "名单.xlsx", grids: empty }] }).read).toContain(
    "没有给否决名单",
  );
});

const brought = (used: boolean, sheet: string): NonNullable<CheckOptions["inside"]>[number] => ({
  from: "book",
  used,
  sheets: { [sheet]: { role: "none" } },
  accepted: [],
});

test.each<[why: string, options: CheckOptions, decided: string]>([
  ["none came", {}, "没有随文件带来的设置；没有人工接受。"],
  ["one came, and is not used", { inside: [brought(false, AUDIT)] }, "随文件带来的设置 1 项，均未采用；没有人工接受。"],
  ["one came, and is used", { inside: [brought(true, "说明")] }, "随文件带来的设置 1 项，均已由核对人采用；没有人工接受。"],
  [
    "two came, of which one is used",
    { inside: [brought(true, "说明"), brought(false, AUDIT)] },
    "随文件带来的设置 2 项，核对人采用了 1 项；没有人工接受。",
  ],
])("decisions that came with the file: %s", (_, options, decided) => {
  expect(sentences([CLAIMS, lined("说明", ["请如实填写"])], options).decided).toBe(decided);
}); // prettier-ignore

const leftOut = (grids: readonly Grid[], options?: CheckOptions): string[] =>
  check(grids, options).summary.read.left.map(({ sheet, what, where, why, names }) =>
    `${sheet} ${what} ${where.join()} ${why} ${names?.join() ?? ""}`.trim(),
  );

test("why each sheet was left out; a list tells of its entries itself", () => {
  const grids = [
    CLAIMS,
    lined("说明", ["请如实填写"]),
    lined("附表", [HEAD, "甲公司|5", "注：以上已核实"]),
    lined("空表", []),
    grid("WUYI检查报告", [[REPORT_TEXTS.zh.title], ["可以按现表兑付"], [...REPORT_TEXTS.zh.findingHead]]),
    VETO,
  ];
  const options: CheckOptions = { sheets: { 附表: { role: "none" }, 空表: { role: "claims" } } };
  expect(leftOut(grids, options)).toEqual([
    "说明 sheet  unknown",
    "附表 sheet  decided",
    "空表 sheet  unknown",
    "WUYI检查报告 sheet  report",
  ]);
  // A sheet of claims in which no table was found is not one that was read.
  expect(sentences(grids, options).read).toContain("读了 1 张表、1 行、2 列");
});

test("a sheet that says another once more is left out for that", () => {
  const rows = [HEAD, "武义宏远五金有限公司|5", "武义晨曦门业有限公司|5"];
  expect(leftOut([lined(AUDIT, rows), lined(`${AUDIT} (2)`, rows)])).toEqual([
    "清洁生产审核 (2) sheet  repeats",
  ]);
});

test("rows by their numbers and columns by their letters, from left to right, whichever table they stand in", () => {
  const sheet = lined("申报", [
    AUDIT,
    `${HEAD}||联系电话`,
    "甲公司|5||1",
    "注：第一批",
    "",
    "循环经济试点",
    `${HEAD}|传真|`,
    "乙公司|8|2|",
    "注：第二批",
  ]);
  const remarks = leftOut([sheet]);
  expect(remarks).toContain("申报 rows 4,9 note");
  expect(remarks).toContain("申报 columns C,D unused 传真,联系电话");
});

test("a sub-heading whose item is used is read; one that says nothing is not", () => {
  const sheet = lined("申报", [HEAD, "一、清洁生产审核", "甲公司|5", "二、其他情况", "乙公司|5"]);
  expect(leftOut([sheet]).filter((line) => line.includes("section"))).toEqual(["申报 rows 4 section"]);
});
