import { cellOf, check, type Finding } from "../../../src/sheet";
import { readHistory, readList, type HistorySheet } from "../../../src/sheet/lists";
import { codeOf, grid, nameOf, type Typed } from "../../builders/grids";

// What a history says of past awards, and which rows cannot be used whole.

type Rows = readonly (readonly Typed[])[];
const [A, B] = ["武义甲五金有限公司", "武义乙门业厂"];
const HEAD = ["企业名称", "奖补项目", "等级", "年度", "已奖金额"];

/** The awards of a history, and the cells that are told. */
function read(rows: Rows, name = "往年兑现"): { awards: string[]; told: string[] } {
  const { tables, unused } = readList(grid(name, rows), "history");
  const awards: string[] = [];
  const told = unused.map(({ row, column, why }) => `${"ABCDEFG"[column]}${row + 1} ${why}`);
  for (const table of tables) {
    const identities = { table, names: [], codes: [], verdicts: [] };
    const firms = [...new Set(table.records.map((record) => record.name))];
    const read: HistorySheet = readHistory({ sheetIndex: 0, label: name, table, identities }, (entry) =>
      firms.indexOf(table.records[entry]!.name),
    );
    for (const { firm, item, grade, year, paid } of read.awards)
      awards.push(
        [firms[firm], item.id, grade, year || "", paid ?? "?"].filter((part) => part !== "").join(" "),
      );
    told.push(...read.unused.map(({ row, column, why }) => `${"ABCDEFG"[column]}${row + 1} ${why}`));
  }
  return { awards, told };
}

test.each<[what: string, rows: Rows, awards: readonly string[]]>([
  ["as asked for", [HEAD, [A, "清洁生产审核", null, 2022, 5]], [`${A} clean-audit 2022 5`]],
  ["奖励 behind the item", [HEAD, [A, "清洁生产审核奖励", null, 2022, 5]], [`${A} clean-audit 2022 5`]],
  [
    "the grade in the item's text",
    [HEAD, [A, "省级绿色工厂", null, 2023, 25]],
    [`${A} green-factory 省级 2023 25`],
  ],
  [
    "the item in the grade's text",
    [HEAD, [A, "企业技术中心", "市级企业技术中心", 2023, 10]],
    [`${A} tech-center 市级 2023 10`],
  ],
  [
    "a title for the item",
    [HEAD, [A, "国家级专精特新小巨人", null, 2023, 100]],
    [`${A} title 专精特新小巨人 2023 100`],
  ],
  [
    "two firms under one merged line",
    [HEAD, [A, "清洁生产审核", null, 2022, 5], ["合计", null, null, null, 5]],
    [`${A} clean-audit 2022 5`],
  ],
  [
    "a firm on a line of its own",
    [HEAD, [A], [null, "清洁生产审核", null, 2022, 5], [null, "绿色工厂", "省级", 2023, 25]],
    [`${A} clean-audit 2022 5`, `${A} green-factory 省级 2023 25`],
  ],
  [
    "年份, 奖励项目, 奖励金额",
    [
      ["序号", "年份", "企业名称", "奖励项目", "级别", "奖励金额（万元）", "文号"],
      [1, "2023年度", A, "企业技术中心", "市级", 10, "30号"],
    ],
    [`${A} tech-center 市级 2023 10`],
  ],
  [
    "words of its own",
    [
      ["获奖单位", "名目", "档", "年", "兑现资金（元）"],
      [A, "清洁生产审核", null, 2022, 50_000],
    ],
    [`${A} clean-audit 2022 5`],
  ],
  [
    "the year in the title",
    [["2022年政策兑现情况"], ["企业名称", "奖补项目", "已奖金额"], [A, "清洁生产审核", 5]],
    [`${A} clean-audit 2022 5`],
  ],
  [
    "the item in the title",
    [["2022年清洁生产审核兑现名单"], ["企业名称", "已奖金额"], [A, 5], [B, 5]],
    [`${A} clean-audit 2022 5`, `${B} clean-audit 2022 5`],
  ],
  [
    "a former name: one award, found under both",
    [HEAD, [`${A}（原${B}）`, "清洁生产审核", null, 2022, 5]],
    [`${A} clean-audit 2022 5`, `${B} clean-audit 2022 5`],
  ],
  [
    "no amounts for what is paid once",
    [
      ["企业名称", "奖补项目", "年度"],
      [A, "清洁生产审核", 2022],
    ],
    [`${A} clean-audit 2022 ?`],
  ],
])("%s", (_, rows, awards) => {
  expect(read(rows)).toEqual({ awards, told: [] });
});

test.each<[what: string, rows: Rows, awards: readonly string[], told: readonly string[]]>([
  ["an item that is not in the catalogue", [HEAD, [A, "光伏补助", null, 2022, 5]], [], ["B2 item"]],
  ["no item", [HEAD, [A, null, null, 2022, 5]], [], ["B2 item"]],
  ["several items", [HEAD, [A, "清洁生产审核、绿色工厂", null, 2022, 5]], [], ["B2 item"]],
  [
    "a grade that the item does not have",
    [HEAD, [A, "绿色工厂", "县级", 2022, 5]],
    [`${A} green-factory 2022 5`],
    ["C2 grade"],
  ],
  ["no grade", [HEAD, [A, "绿色工厂", null, 2022, 25]], [`${A} green-factory 2022 25`], ["C2 grade"]],
  [
    "money that came back",
    [HEAD, [A, "清洁生产审核", null, 2022, -5]],
    [`${A} clean-audit 2022 ?`],
    ["E2 amount"],
  ],
  [
    "no amount for a title",
    [HEAD, [A, "企业梯度培育荣誉", "小巨人", 2022, null]],
    [`${A} title 专精特新小巨人 2022 ?`],
    ["E2 amount"],
  ],
  [
    "one amount for two firms",
    [HEAD, [`${A}、${B}`, "清洁生产审核", null, 2022, 10]],
    [`${A} clean-audit 2022 ?`, `${B} clean-audit 2022 ?`],
    ["E2 amount", "E2 amount"],
  ],
  [
    "a firm's cell left empty",
    [HEAD, [A, "清洁生产审核", null, 2022, 5], [null, "绿色工厂", "省级", 2023, 25]],
    [`${A} clean-audit 2022 5`, `${A} green-factory 省级 2023 25`],
    ["B3 firm"],
  ],
])("%s is told", (_, rows, awards, told) => {
  expect(read(rows)).toEqual({ awards, told });
});

test("a former name's award stands against the firm that claims under it", () => {
  const claims = grid("申报表", [
    ["企业名称", "统一社会信用代码", "奖补项目", "申报金额"],
    [nameOf(1), codeOf(1), "清洁生产审核", 5],
  ]);
  const past = grid("往年兑现", [HEAD, [`${A}（曾用名：${nameOf(1)}）`, "清洁生产审核", null, 2022, 5]]);
  const [finding] = check([claims, past]).findings as readonly Finding[];
  expect([finding!.code, cellOf(finding!)]).toEqual(["already-awarded", "C2"]);
});
