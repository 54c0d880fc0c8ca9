import { cellOf, check, type CheckOptions, type Grid, type Report } from "../../../src/sheet";
import { findingText } from "../../../src/text";
import { FIRST_ROW, at, claimRows, type Claim } from "../../builders/claims";
import { codeOf, grid, nameOf } from "../../builders/grids";

const claims = (...rows: readonly Claim[]): Grid => grid("申报", claimRows(rows, null));
const errors = ({ findings }: Report): string[] =>
  findings.filter(({ severity }) => severity === "error").map((one) => `${one.code} ${cellOf(one)}`);
const said = ({ findings }: Report, code: string): string[] =>
  findings.filter((one) => one.code === code).map((one) => findingText(one.code, one.parameters, "zh"));

interface Case {
  readonly grids: readonly Grid[];
  readonly options?: CheckOptions;
  readonly payable: number;
  readonly errors: readonly string[];
  readonly says?: string;
  /** How many claims, where the case is about that. */
  readonly rows?: number;
}

const history = (...paid: readonly number[]): Grid =>
  grid("往年兑现", [
    ["企业名称", "统一社会信用代码", "奖补项目", "年度", "已奖金额"],
    ...paid.map((amount) => [nameOf(1), codeOf(1), "产业大脑组件", 2024, amount]),
  ]);

const FOUND: readonly (readonly [why: string, one: Case])[] = [
  [
    "a negative 已奖金额 does not raise what is payable",
    {
      grids: [claims({ firm: 1, 项目: "清洁生产审核", 申报: 5, 已奖: -5000, 年度: 2024 })],
      payable: 5,
      errors: [`out-of-range ${at("已奖", 0)}`],
      says: "不能为负数，现为 -5,000",
    },
  ],
  [
    "a negative claim under a higher document does not lower the sum of the others",
    {
      grids: [
        claims(
          { firm: 1, 项目: "清洁生产审核", 申报: -500, 文件: "省发〔2024〕1号", 年度: 2024 },
          { firm: 2, 项目: "清洁生产审核", 申报: 5, 年度: 2024 },
        ),
      ],
      payable: 5,
      errors: [`out-of-range ${at("申报", 0)}`],
      says: "不能为负数，现为 -500",
    },
  ],
  [
    "an amount that no sum can hold is told and not added",
    {
      grids: [claims({ firm: 1, 项目: "清洁生产审核", 申报: 1e308, 年度: 2024 })],
      payable: 5,
      errors: [`out-of-range ${at("申报", 0)}`],
      says: "超过 9,000,000,000 万元",
    },
  ],
  [
    "a paid amount of the past that no sum can hold is no number",
    {
      grids: [claims({ firm: 1, 项目: "产业大脑组件", 数量: 2, 申报: 1, 年度: 2024 }), history(1e308)],
      payable: 1,
      errors: ["bad-number E2"],
    },
  ],
  [
    "more pieces than AWARD takes are out of range in a sheet too",
    {
      grids: [claims({ firm: 1, 项目: "省级鉴定工业新产品", 数量: 1e300, 申报: 5, 年度: 2024 })],
      payable: 0,
      errors: [`out-of-range ${at("数量", 0)}`],
      says: "超过 1,000,000",
    },
  ],
  [
    "a setting that names a column no sheet has names none",
    {
      grids: [claims({ firm: 1, 项目: "清洁生产审核", 申报: 5, 年度: 2024 })],
      options: { sheets: { 申报: { columns: { claimed: "ZZZ" } } } },
      payable: 5,
      errors: ["missing-value A2"],
    },
  ],
  [
    "a record of two merged rows is one claim",
    {
      grids: [
        grid(
          "申报",
          [
            ["企业名称", "奖补项目", "申报金额"],
            [nameOf(1), "清洁生产", 5],
            [null, null, null],
          ],
          { merges: [0, 1, 2].map((column) => ({ top: 1, left: column, bottom: 2, right: column })) },
        ),
      ],
      payable: 5,
      errors: [],
      rows: 1,
    },
  ],
  [
    "a row for no title at all is neither paid after an earlier one, nor an earlier one itself",
    {
      grids: [
        claims(
          {
            firm: 1,
            项目: "企业梯度培育荣誉",
            等级: "省专精特新中小企业",
            数量: 0,
            申报: 0,
            已奖: 5,
            年度: 2024,
          },
          { firm: 1, 项目: "企业梯度培育荣誉", 等级: "专精特新小巨人", 数量: 1, 申报: 100, 年度: 2025 },
        ),
      ],
      payable: 100,
      errors: [],
    },
  ],
];

test.each(FOUND)("%s", (_, { grids, options, payable, errors: expected, says, rows }) => {
  const report = check(grids, options);
  expect(report.summary.payable).toBe(payable);
  if (rows !== undefined) expect(report.rows).toHaveLength(rows);
  expect(errors(report)).toEqual(expected);
  if (says !== undefined) expect(said(report, "out-of-range").join("")).toContain(says);
});

test("a header that is merged beyond the last row is a header, however many rows a host counts", () => {
  const merges = [{ top: 0, left: 0, bottom: 2, right: 0 }];
  const short = grid("往年兑现", [["企业名称", "奖补项目", "已奖金额"]], { merges });
  expect(check([short]).sheets[0]!.role).toBe("history");
  expect(check([{ ...short, rowCount: 6 }]).sheets[0]!.role).toBe("history");
});

test("merged cells that run beyond the last row make no claims, however many rows a host counts", () => {
  const rows = claimRows([{ firm: 1, 项目: "清洁生产", 申报: 5, 年度: 2024 }], null).slice(0, FIRST_ROW);
  const merges = [{ top: FIRST_ROW - 1, left: 1, bottom: FIRST_ROW + 20, right: 1 }];
  const short = grid("申报", rows, { merges });
  expect(check([{ ...short, rowCount: short.rowCount + 30 }]).rows).toEqual(check([short]).rows);
});
