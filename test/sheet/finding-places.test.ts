import { examine, cellOf, check, type Finding, type Grid } from "../../src/sheet";
import { findingText } from "../../src/text";
import { CLEAN, NEXT, at, claimRows, withMore } from "../builders/claims";
import { codeOf, grid, nameOf } from "../builders/grids";

// The cell that a finding points to, and what it calls the firm and the unit, where a sheet lacks columns.

const VETO = grid("一票否决名单", [
  ["企业名称", "统一社会信用代码", "否决事项"],
  [nameOf(1), codeOf(1), "环保处罚"],
]);
const places = (...grids: readonly Grid[]): string[] =>
  check(grids).findings.map((one) => `${one.code} ${one.sheet}!${cellOf(one)}`);

test.each<[what: string, grids: readonly Grid[], places: readonly string[]]>([
  [
    "a veto on the firm's name",
    [
      grid("清洁生产审核", [
        ["统一社会信用代码", "企业名称", "申报金额"],
        [codeOf(1), nameOf(1), 5],
      ]),
      VETO,
    ],
    ["vetoed 清洁生产审核!B2"],
  ],
  [
    "a veto on the code where there are no names",
    [
      grid("清洁生产审核", [
        ["备注", "统一社会信用代码", "申报金额"],
        [null, codeOf(1), 5],
      ]),
      VETO,
    ],
    ["vetoed 清洁生产审核!B2"],
  ],
  [
    "a lower title on the amount",
    [
      grid("申报", [
        ["企业名称", "奖补项目", "等级", "申报金额"],
        [nameOf(1), "梯度培育", "小巨人", 100],
        [nameOf(1), "梯度培育", "省专精特新", 20],
      ]),
    ],
    ["title-not-highest 申报!D3"],
  ],
  [
    "a lower title on the item where there are no amounts",
    [
      grid("申报", [
        ["企业名称", "等级", "奖补项目"],
        [nameOf(1), "小巨人", "梯度培育"],
        [nameOf(1), "省专精特新", "梯度培育"],
      ]),
    ],
    ["missing-value 申报!A1", "title-not-highest 申报!C3"],
  ],
  [
    "a lower title on the firm's name where there is nothing else",
    [
      grid("企业梯度培育荣誉", [
        ["等级", "企业名称"],
        ["小巨人", nameOf(1)],
        ["省专精特新", nameOf(1)],
      ]),
    ],
    ["missing-value 企业梯度培育荣誉!A1", "title-not-highest 企业梯度培育荣誉!B3"],
  ],
  ["a sheet that was not read on no cell", [grid("说明", [["请如实填写"]])], ["sheet-not-read 说明!null"]],
])("%s", (_, grids, expected) => {
  expect(places(...grids)).toEqual(expected);
});

test("what a firm without a name is called, and the unit of a sheet without amounts", () => {
  const sheet = grid("清洁生产审核", [
    ["统一社会信用代码", "申报年度"],
    [codeOf(1), 2024],
  ]);
  const { findings } = check([sheet, VETO]);
  const vetoed = findings.find(({ code }) => code === "vetoed") as Finding<"vetoed"> | undefined;
  expect(vetoed!.parameters).toMatchObject({ enterprise: codeOf(1), otherwise: 5, unit: "万元" });
  expect(findingText("vetoed", vetoed!.parameters, "zh")).toContain("5 万元");
});

test("a listed firm of another time likewise", () => {
  const sheet = grid("清洁生产审核", [
    ["备注", "统一社会信用代码", "申报年度"],
    [null, codeOf(1), 2024],
  ]);
  const from2025 = grid("一票否决名单", [
    ["统一社会信用代码", "起始日期"],
    [codeOf(1), "2025-01-01"],
  ]);
  expect(examine([sheet, from2025]).listedOutside()).toMatchObject([
    { cell: "B2", enterprise: codeOf(1), from: "2025-01-01", to: "" },
  ]);
});

test("a merged cell is told of once, on its first row, and decides about all its rows", () => {
  const sheet = grid(
    "清洁生产审核",
    [
      ["企业名称", "统一社会信用代码", "申报年度", "申报金额"],
      [nameOf(1), codeOf(1), 2023, 5],
      [null, null, 2024, 5],
    ],
    {
      merges: [
        { top: 1, left: 0, bottom: 2, right: 0 },
        { top: 1, left: 1, bottom: 2, right: 1 },
      ],
    },
  );
  // Of one firm in two years: an award of once is claimed twice.
  expect(places(sheet, VETO)).toEqual(["vetoed 清洁生产审核!A2", "duplicate-claim 清洁生产审核!D3"]);
  expect(check([sheet, VETO]).rows.map(({ payable }) => payable)).toEqual([0, 0]);
});

test("claims without a firm have nothing to do with awards without one", () => {
  const history = grid("往年兑现", [
    ["企业名称", "奖补项目", "年度", "已奖金额"],
    [null, "清洁生产审核", 2022, 5],
  ]);
  const claims = withMore({ 项目: "清洁生产审核", 申报: 5, 年度: 2024 });
  expect(check([grid("申报汇总", claimRows(claims)), history]).rows.at(-1)!.payable).toBe(5);
});

test("findings stand in the order of sheets, rows, kinds and columns", () => {
  const bad = withMore(
    { firm: 50, 项目: "设备补助", 基数: "待定", 申报: "待定", 备案: "2024-1", 纳统: "是", 年度: "去年" },
    { firm: 51, 项目: "光伏补助", 申报: 5, 年度: 2024 },
  );
  const cell = (field: "基数" | "申报" | "年度" | "项目", nth: number): string => at(field, NEXT + nth);
  expect(
    places(grid("说明", [["一"]]), grid("申报汇总", claimRows(bad, null)), grid("须知", [["二"]])),
  ).toEqual([
    "sheet-not-read 说明!null",
    `bad-date 申报汇总!${cell("年度", 0)}`,
    `bad-number 申报汇总!${cell("基数", 0)}`,
    `bad-number 申报汇总!${cell("申报", 0)}`,
    `unknown-item 申报汇总!${cell("项目", 1)}`,
    "sheet-not-read 须知!null",
  ]);
});

test("of two sheets of claims, each row answers for itself", () => {
  const book = examine([
    grid("申报汇总", claimRows(CLEAN)),
    grid("清洁生产审核", [
      ["企业名称", "申报金额"],
      [nameOf(60), 5],
    ]),
  ]);
  expect(book.account(0, 2)).toMatchObject({ sheet: "申报汇总", item: "growth", enterprise: nameOf(1) });
  expect(book.account(1, 1)).toMatchObject({
    sheet: "清洁生产审核",
    item: "clean-audit",
    enterprise: nameOf(60),
  });
  expect(book.values(1, 1)).toMatchObject({ item: "clean-audit", enterprise: nameOf(60) });
  expect(book.account(2, 1)).toBeUndefined();
});
