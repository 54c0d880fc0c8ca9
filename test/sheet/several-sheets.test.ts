import { examine, check, type Grid, type RowValues } from "../../src/sheet";
import { stepText } from "../../src/text";
import { claimRows } from "../builders/claims";
import { codeOf, grid, nameOf, type Typed } from "../builders/grids";

// Claims of a workbook are numbered through; each is read from its own sheet and row.

const WHO = ["企业名称", "统一社会信用代码"];
const sheet = (name: string, header: readonly string[], ...rows: readonly (readonly Typed[])[]): Grid =>
  grid(name, [
    [...WHO, ...header, "申报金额（万元）"],
    ...rows.map(([firm, ...cells]) => [nameOf(firm as number), codeOf(firm as number), ...cells]),
  ]);

const BOOK: readonly Grid[] = [
  grid(
    "申报汇总",
    claimRows(
      [
        { firm: 1, 项目: "清洁生产", 申报: 3, 已奖: 2 },
        { firm: 2, 项目: "清洁生产", 申报: 5 },
      ],
      null,
    ),
  ),
  sheet("样本企业", ["核定金额"], [3, 12, 12], [4, 18, 18]),
  sheet("产业大脑组件", ["数量"], [5, 4, 2], [6, 10, 5]),
  sheet(
    "轻量级数字化改造",
    ["批次", "共性投入", "个性投入"],
    [7, "第一批", 40, null, 24],
    [8, "第二批", 40, 20, 28],
  ),
];

/** By the sheet and the row as people count: computed, payable, a part of the steps, and what the row says. */
type Row = readonly [
  sheet: number,
  row: number,
  firm: number,
  computed: number,
  payable: number,
  step: string,
  values: Partial<RowValues>,
];

const ROWS: readonly Row[] = [
  [0, 3, 1, 5, 3, "5 万元", { item: "clean-audit", quantity: null, paid: 2 }],
  [0, 4, 2, 5, 5, "5 万元", { item: "clean-audit", quantity: null, paid: null }],
  [1, 2, 3, 12, 12, "12 万元", { item: "benchmark-sample", quantity: 12, numbers: {} }],
  [1, 3, 4, 18, 18, "18 万元", { item: "benchmark-sample", quantity: 18, numbers: {} }],
  [2, 2, 5, 2, 2, "2 万元", { item: "brain-component", quantity: 4 }],
  [2, 3, 6, 5, 5, "5 万元", { item: "brain-component", quantity: 10 }],
  [
    3,
    2,
    7,
    24,
    24,
    "60% = 24 万元",
    { item: "light-digital", choices: { batch: "第一批" }, numbers: { common: 40 } },
  ],
  [
    3,
    3,
    8,
    28,
    28,
    "50% = 20 万元",
    { choices: { batch: "第二批" }, numbers: { common: 40, individual: 20 } },
  ],
];

test.each(ROWS)("sheet %i, row %i", (nth, row, firm, computed, payable, step, values) => {
  const answer = examine(BOOK);
  const account = answer.account(nth, row - 1)!;
  const place = { sheet: BOOK[nth]!.name, row, enterprise: nameOf(firm) };
  expect(account).toMatchObject({ ...place, claimed: payable, computed, payable });
  expect(account.steps.map((one) => stepText(one)).join("\n")).toContain(step);
  const said = answer.values(nth, row - 1)!;
  expect(said).toMatchObject({ enterprise: nameOf(firm), ...values });
  if (values.numbers) expect(said.numbers).toEqual(values.numbers);
});

test("nothing is found in it", () => {
  expect(check(BOOK).findings).toEqual([]);
});

test("a sheet without a paid column behind one with it pays in full", () => {
  const paid = sheet("清洁生产", ["已奖金额"], [1, 2, 3], [2, 1, 4]);
  const plain = sheet("省级行业清洁生产迭代升级示范", [], [3, 8], [4, 8]);
  expect(check([paid, plain]).rows.map(({ payable }) => payable)).toEqual([3, 4, 8, 8]);
});

test("a sheet that names one item names no kind of it: the history's kind does not stand apart", () => {
  const history = grid("往年兑现", [
    [...WHO, "奖补项目", "等级", "年度", "已奖金额"],
    [nameOf(1), codeOf(1), "云上企业", "省级", 2022, 30],
  ]);
  const demos = sheet("数字化示范试点", ["等级"], [1, "省级", 30]);
  expect(check([demos, history]).findings.map(({ code }) => code)).toEqual(["already-awarded"]);
});
