import fc from "fast-check";
import { CellError, ERROR_CODES, type CellValue } from "../../src/formula";
import { cellOf, check, checkSteps, type Grid, type Report } from "../../src/sheet";
import { findingText, type Language } from "../../src/text";
import { CLEAN, HEADERS, NEXT, claimRows, withMore, type Claim } from "../builders/claims";
import { formula, grid, nameOf, codeOf } from "../builders/grids";

/** Claims with faults that do not depend on the order of rows. */
const FAULTY: readonly Claim[] = [
  { firm: 41, 项目: "工业增加值增长奖", 申报: 5, 年度: 2024 },
  { firm: 42, 项目: "光伏补助", 申报: 5, 年度: 2024 },
  { firm: 43, 项目: "绿色工厂", 等级: "县级", 申报: 5, 年度: 2024 },
  { firm: 44, 项目: "设备补助", 基数: 3000, 申报: 450.01, 年度: 2024, 纳统: "否" },
  { firm: 45, 代码: "123", 项目: "清洁生产审核", 申报: "5", 年度: "待定" },
  { firm: 46, 项目: "清洁生产审核", 申报: 50_000, 年度: 2024, 文件: "省发〔2024〕1号" },
  { firm: 47, 项目: "设备补助", 基数: 499, 申报: 399_200, 备案: "a", 纳统: "是", 年度: 2024 },
];

const veto = grid("一票否决名单", [
  ["企业名称", "统一社会信用代码"],
  [nameOf(18), codeOf(18)],
]);
const named = (report: Report, rows: readonly Claim[]): string[] =>
  report.findings
    .map(
      ({ code, row, column, sheetIndex }) =>
        `${sheetIndex} ${row === null ? "" : JSON.stringify(rows[row - 2] ?? row)} ${column} ${code}`,
    )
    .sort();

test("shuffling the rows keeps the findings", () => {
  const rows = withMore(...FAULTY);
  const expected = named(check([grid("申报", claimRows(rows, null)), veto]), rows);
  expect(expected.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
      expect(named(check([grid("申报", claimRows(shuffled, null)), veto]), shuffled)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

/** Whatever a cell can hold. */
const anything: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -10, max: 100_000 }),
  fc.boolean(),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(...ERROR_CODES).map((code) => new CellError(code)),
  fc.constantFrom(
    "合计",
    "小计",
    "清洁生产",
    "小巨人",
    "省级",
    "１，２００",
    "__proto__",
    "待定",
    "2024年",
    "=1+1",
    "一票否决",
  ),
);
const row = fc.array(anything, { minLength: 1, maxLength: HEADERS.length });

function said(report: Report, language: Language): void {
  for (const finding of report.findings) {
    const text = findingText(finding.code, finding.parameters, language);
    expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/);
    expect(text.length).toBeGreaterThan(4);
  }
}

test("an unrelated sheet changes nothing", () => {
  const base = grid("申报", claimRows(withMore(...FAULTY)));
  const before = check([base, veto]);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (cells) => {
      const after = check([base, veto, grid("通讯录", cells)]);
      const [own, other] = [0, 1].map((rest) =>
        after.findings.filter(({ sheetIndex }) => Number(sheetIndex === 2) === rest),
      );
      fc.pre(after.sheets[2]!.role === "none");
      expect(own).toEqual(before.findings);
      expect(other!.map(({ code }) => code)).toEqual(["sheet-not-read"]);
      expect(after.rows).toEqual(before.rows);
    }),
    { numRuns: 100 },
  );
});

test("whatever the cells hold, there is an answer, in words, in order, and in money that is never negative", () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 30 }),
      fc.boolean(),
      fc.array(row, { maxLength: 6 }),
      (rows, hidden, past) => {
        const sheet = grid("申报", [[...HEADERS], ...rows], { hiddenRows: hidden ? [1, 2] : [] });
        const history = grid("往年", [
          ["企业名称", "统一社会信用代码", "奖补项目", "等级", "年度", "已奖金额"],
          ...past,
        ]);
        const report = check([sheet, history, grid("一票否决", [["企业名称", "起始日期"], ...past])]);
        said(report, "zh");
        said(report, "en");
        const places = report.findings.map(({ sheetIndex, row: at }) => sheetIndex * 1e6 + (at ?? -1));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const { payable } of report.rows) expect(payable === null || payable >= 0).toBe(true);
      },
    ),
    { numRuns: process.env["WUYI_FULL"] ? 20_000 : 300 },
  );
});

test("grids without any header never fail", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ maxLength: 8 }), fc.array(row, { maxLength: 12 })), { maxLength: 4 }),
      (sheets) => {
        const report = check(sheets.map(([name, rows]) => grid(name, rows)));
        expect(report.sheets).toHaveLength(sheets.length);
      },
    ),
    { numRuns: 200 },
  );
});

test("a veto never raises what is payable, and no split of pieces passes the cap", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      (counts, vetoed) => {
        const rows: Claim[] = counts.map((count, nth) => ({
          firm: 60,
          项目: "产业大脑组件",
          数量: count,
          申报: count / 2,
          名称: `批${nth}`,
          年度: 2024,
        }));
        const list: Grid[] = vetoed ? [grid("一票否决", [["企业名称"], [nameOf(60)]])] : [];
        const { payable } = check([grid("申报", claimRows(rows)), ...list]).summary;
        const all = counts.reduce((sum, count) => sum + count, 0) / 2;
        expect(payable).toBe(vetoed ? 0 : Math.min(10, all));
      },
    ),
    { numRuns: 100 },
  );
});

test("a check can be followed and stopped at any step", () => {
  const sheet = grid("申报", claimRows(CLEAN, formula(1056.4)));
  const steps = checkSteps([sheet]);
  let last = 0;
  let count = 0;
  for (let step = steps.next(); !step.done; step = steps.next()) {
    expect(step.value.done).toBeGreaterThanOrEqual(last);
    expect(step.value.done).toBeLessThanOrEqual(1);
    last = step.value.done;
    count++;
  }
  expect(count).toBeGreaterThan(30);
  for (let stop = 0; stop < count; stop += 7) {
    const stopped = checkSteps([sheet]);
    for (let n = 0; n < stop; n++) stopped.next();
    expect(stopped.return(undefined as never).done).toBe(true);
  }
});

test("the same workbook gives the same report", () => {
  const sheets = [grid("申报", claimRows(withMore(...FAULTY))), veto];
  expect(check(sheets)).toEqual(check(sheets));
  expect(check(sheets).findings.every((one) => cellOf(one) !== undefined)).toBe(true);
  expect(NEXT).toBe(CLEAN.length);
});
