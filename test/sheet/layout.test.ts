import { check, type Grid, type Merge, type SheetReport } from "../../src/sheet";
import { findingText } from "../../src/text";
import { codeOf, grid, nameOf, type Typed } from "../builders/grids";

const read = (sheet: Grid): SheetReport => check([sheet]).sheets[0]!;
const firm = (n: number): Typed[] => [nameOf(n), codeOf(n)];
const merge = (top: number, left: number, bottom: number, right: number): Merge => ({
  top,
  left,
  bottom,
  right,
});

/** A sheet, and what must be recognised of it. */
const SHEETS: readonly (readonly [why: string, sheet: Grid, expected: Partial<SheetReport>])[] = [
  [
    "a header in the first row",
    grid("Sheet1", [
      ["企业名称", "统一社会信用代码", "奖补项目", "申报金额"],
      [...firm(1), "清洁生产审核", 5],
    ]),
    {
      role: "claims",
      item: null,
      headerRow: 1,
      rows: 1,
      columns: { enterprise: "A", code: "B", item: "C", claimed: "D" },
    },
  ],
  [
    "a header below titles, with units in brackets of both widths",
    grid("Sheet1", [
      ["某县申报表"],
      ["填报日期：2024年5月"],
      [],
      ["单位名称", "信用代码", "政策条款", "奖励金额(元)"],
      [...firm(1), "清洁生产", 50000],
    ]),
    { role: "claims", headerRow: 4, columns: { enterprise: "A", code: "B", item: "C", claimed: "D" } },
  ],
  [
    "a header over two rows that stands once more below, flat: the rows between are claims",
    grid(
      "Sheet1",
      [
        ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）"],
        ["Company", null, "Item", "Amount"],
        [...firm(1), "清洁生产", 5],
        ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）"],
        [...firm(2), "清洁生产", 5],
      ],
      { merges: [merge(0, 1, 1, 1)] },
    ),
    {
      role: "claims",
      headerRow: 2,
      columns: { enterprise: "A", code: "B", item: "C", claimed: "D" },
    },
  ],
  [
    "a header over two merged rows",
    grid(
      "Sheet1",
      [
        ["序号", "企业信息", null, "申报", null],
        [null, "企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）"],
        [1, ...firm(1), "清洁生产", 5],
      ],
      { merges: [merge(0, 0, 1, 0), merge(0, 1, 0, 2), merge(0, 3, 0, 4)] },
    ),
    {
      role: "claims",
      headerRow: 2,
      rows: 1,
      columns: { enterprise: "B", code: "C", item: "D", claimed: "E" },
    },
  ],
  [
    "a row of units below the header",
    grid("Sheet1", [
      ["企业名称", "奖补项目", "申报金额"],
      [null, null, "（元）"],
      [nameOf(1), "清洁生产", 50000],
    ]),
    { role: "claims", headerRow: 2, rows: 1 },
  ],
  [
    "claims for one item, by the sheet's name",
    grid("设备补助", [
      ["企业名称", "设备投资额（万元）", "补助金额（万元）"],
      [nameOf(1), 3000, 450],
    ]),
    {
      role: "claims",
      item: "equipment",
      columns: { enterprise: "A", "equipment.amount": "B", claimed: "C" },
    },
  ],
  [
    "claims for one item, by a title above the header",
    grid("Sheet1", [
      ["2024年度工业机器人补助申报表"],
      ["申报企业", "机器人金额", "机器人台数", "申请金额"],
      [nameOf(1), 100, 5, 20],
    ]),
    { role: "claims", item: "robot", headerRow: 2 },
  ],
  [
    "a veto list by its name",
    grid("2024一票否决", [
      ["企业名称", "否决事项"],
      ["甲公司", "安全"],
    ]),
    { role: "veto", rows: 1 },
  ],
  [
    "a veto list by its title",
    grid("Sheet3", [["一票否决名单"], ["企业名称"], ["甲公司"], ["乙公司"]]),
    { role: "veto", headerRow: 2, rows: 2 },
  ],
  [
    "a history by its name, whose amounts are called 奖励金额",
    grid("已兑现", [
      ["企业名称", "奖补项目", "年度", "奖励金额"],
      [nameOf(1), "清洁生产", 2022, 5],
    ]),
    { role: "history", rows: 1 },
  ],
  [
    "a title that mentions the veto does not make claims a list",
    grid("申报", [
      ["申报表（一票否决企业不得申报，往年已兑现的不再申报）"],
      ["企业名称", "奖补项目", "申报金额"],
      [nameOf(1), "清洁生产", 5],
    ]),
    { role: "claims" },
  ],
  [
    "a sheet of something else",
    grid("通讯录", [
      ["姓名", "电话"],
      ["张三", "123"],
    ]),
    { role: "none", headerRow: null },
  ],
  [
    "a header called __proto__",
    grid("x", [
      ["__proto__", "constructor"],
      [1, 2],
    ]),
    { role: "none" },
  ],
];

test.each(SHEETS.map(([why, sheet, expected]) => ({ why, sheet, expected })))(
  "$why",
  ({ sheet, expected }) => {
    expect(read(sheet)).toMatchObject(expected);
  },
);

const claimed = (sheet: Grid): unknown[] => check([sheet]).rows.map((row) => [row.claimed, row.computed]);

test("a unit in the header, and one that a title states for the whole sheet", () => {
  expect(
    claimed(
      grid("Sheet1", [
        ["企业名称", "奖补项目", "申报金额（元）"],
        [nameOf(1), "清洁生产", 50000],
      ]),
    ),
  ).toEqual([[5, 5]]);
  expect(
    claimed(
      grid("设备补助", [
        ["申报表", null, "单位：元"],
        ["企业名称", "设备投资额", "申报金额"],
        [nameOf(1), 4_800_000, 384_000],
      ]),
    ),
  ).toEqual([[38.4, 38.4]]);
});

test("subtotals, totals, remarks and numbered blank lines are no claims", () => {
  const sheet = grid("申报", [
    ["序号", "企业名称", "奖补项目", "申报金额"],
    [1, nameOf(1), "清洁生产", 5],
    [2, nameOf(2), "清洁生产", 5],
    ["小计", null, null, 10],
    [3, nameOf(3), "清洁生产", 5],
    [null, "小 计：", null, 5],
    [4, null, null, null],
    ["总计", null, null, 15],
    ["填表人：张三", "审核人：李四"],
    ["注：以上均已公示"],
  ]);
  const report = check([sheet]);
  expect(report.sheets[0]!.rows).toBe(3);
  expect(report.findings).toEqual([]);
});

test("a name merged over several rows belongs to each of them, and is told once", () => {
  const sheet = grid(
    "申报",
    [
      ["企业名称", "统一社会信用代码", "奖补项目", "申报金额"],
      [...firm(1), "清洁生产", 5],
      [null, null, "两化贯标", 15],
      [nameOf(2), "123", "清洁生产", 5],
      [null, null, "两化贯标", 15],
    ],
    { merges: [merge(1, 0, 2, 0), merge(1, 1, 2, 1), merge(3, 0, 4, 0), merge(3, 1, 4, 1)] },
  );
  const report = check([sheet]);
  expect(report.findings.map(({ code, row }) => [code, row])).toEqual([["bad-credit-code", 3]]);
  expect(report.rows.map(({ enterprise }) => enterprise)).toEqual([
    nameOf(1),
    nameOf(1),
    nameOf(2),
    nameOf(2),
  ]);
});

test("serial numbers of both date systems mean the same day", () => {
  const sheet = (date1904: boolean, serial: number): Grid =>
    grid(
      "申报",
      [
        ["企业名称", "奖补项目", "申报金额", "认定日期"],
        [nameOf(1), "清洁生产", 5, serial],
      ],
      { date1904 },
    );
  const veto = grid("一票否决", [
    ["企业名称", "起始日期", "截止日期"],
    [nameOf(1), "2024-05-01", "2024-05-01"],
  ]);
  for (const one of [sheet(false, 45413), sheet(true, 45413 - 1462)]) {
    expect(check([one, veto]).findings.map(({ code }) => code)).toEqual(["vetoed"]);
  }
  expect(check([sheet(false, 45414), veto]).findings).toEqual([]);
});

test("what a person decided about a sheet comes first", () => {
  const strange = grid("Sheet1", [
    ["甲", "乙", "丙"],
    [nameOf(1), 3000, 450],
  ]);
  expect(read(strange).role).toBe("none");
  const options = {
    sheets: {
      Sheet1: {
        role: "claims",
        item: "equipment",
        headerRow: 1,
        columns: { enterprise: "A", "equipment.amount": "B", claimed: "C" },
      },
    },
  } as const;
  expect(check([strange], options).rows).toMatchObject([{ row: 2, claimed: 450, computed: 450 }]);
  expect(check([strange], { sheets: { Sheet1: { role: "none" } } }).rows).toEqual([]);
});

test("an accepted finding stays, is not counted, and comes back when anything changes that decides on its row", () => {
  const sheet = (amount: number, firm = nameOf(1)): Grid =>
    grid("申报", [
      ["企业名称", "奖补项目", "申报金额"],
      [firm, "清洁生产", amount],
    ]);
  const shown = `${nameOf(1)}｜清洁生产｜8`;
  const accepted = [{ sheet: "申报", cell: "C2", code: "amount-mismatch", shown, reason: "另有批复" }];
  const before = check([sheet(8)], { accepted });
  expect(before.findings).toMatchObject([{ code: "amount-mismatch", accepted: { reason: "另有批复" } }]);
  expect(before.summary).toMatchObject({ payableAsIs: true, cellsToChange: 0, accepted: 1 });
  for (const other of [sheet(9), sheet(8, nameOf(2))])
    expect(check([other], { accepted }).summary).toMatchObject({
      payableAsIs: false,
      cellsToChange: 1,
      accepted: 0,
    });
});

test("payable, row by row, and the sums", () => {
  const sheet = grid("申报", [
    ["企业名称", "奖补项目", "等级", "数量", "申报金额", "已奖金额"],
    [nameOf(1), "梯度培育荣誉", "小巨人", null, 100, 10],
    [nameOf(2), "产业大脑组件", null, 16, 8, null],
    [nameOf(2), "产业大脑组件", null, 10, 5, null],
    [nameOf(3), "清洁生产", null, null, 5, null],
    [nameOf(3), "清洁生产", null, null, 5, null],
    [nameOf(4), "清洁生产", null, null, 5, 2],
    [nameOf(5), "清洁生产", null, null, 5, null],
  ]);
  const veto = grid("一票否决", [["企业名称"], [nameOf(5)]]);
  const report = check([sheet, veto]);
  expect(report.rows.map(({ computed, payable }) => [computed, payable])).toEqual([
    [100, 90],
    [8, 8],
    [5, 2],
    [5, 5],
    [5, 0],
    [5, 3],
    [5, 0],
  ]);
  expect(report.summary).toMatchObject({ rows: 7, claimed: 133, computed: 133, payable: 108, unknown: 0 });
  expect(report.summary.byItem.map(({ item, payable }) => [item, payable])).toEqual([
    ["title", 90],
    ["brain-component", 10],
    ["clean-audit", 8],
  ]);
  expect(report.summary.byArticle.map(({ article, payable }) => [article, payable])).toEqual([
    [2, 90],
    [6, 10],
    [13, 8],
  ]);
  expect(report.summary.byEnterprise.map(({ name, payable }) => [name, payable])).toEqual([
    [nameOf(1), 90],
    [nameOf(2), 10],
    [nameOf(3), 5],
    [nameOf(4), 3],
    [nameOf(5), 0],
  ]);
});

test("numbers at the edge of what a cell can hold are told, not computed with", () => {
  const largest = 1.7976931348623157e308;
  const sheet = grid("申报", [
    ["企业名称", "奖补项目", "申报基数", "申报金额"],
    [nameOf(1), "清洁生产", null, largest],
    ["合计", null, -largest, 0],
  ]);
  const texts = check([sheet]).findings.map((one) => findingText(one.code, one.parameters, "zh"));
  expect(texts).toHaveLength(3);
  expect(texts.join()).not.toMatch(/NaN|Infinity/);
});
