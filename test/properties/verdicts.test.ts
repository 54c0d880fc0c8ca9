import fc from "fast-check";
import { check, type Grid, type Merge } from "../../src/sheet";
// The order of the checks is nobody else's business than this test's.
// eslint-disable-next-line no-restricted-imports
import { CHECKS } from "../../src/sheet/findings";
import { CLEAN, HEADERS, changed, claimRows, withMore, type Claim } from "../builders/claims";
import { SOLE, codeOf, grid, nameOf, type Typed } from "../builders/grids";
import { veto } from "../builders/sheets";

const RUNS = process.env["WUYI_FULL"] ? 1000 : 60;
const holds = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, law), { numRuns: RUNS, seed: 20240501 });

const rows = claimRows(CLEAN);
const [WIDTH, FIRST, LAST] = [HEADERS.length, 2, 1 + CLEAN.length];
const CLAIMED = 7;
const PLAIN = grid("申报汇总", rows);
/** The same with an amount that is too high. */
const WRONG = claimRows(changed(3, { 申报: 9000 }));
const isGreen = (...grids: readonly Grid[]): boolean => check(grids).summary.verdict === "payable";
/** What the cells of the claimed amounts hold, whatever covers or hides them. */
const stored = (all: readonly (readonly Typed[])[]): number =>
  all.slice(FIRST, LAST + 1).reduce((sum, row) => sum + (Number(row[CLAIMED]) || 0), 0);

test("the plain workbook is green, and the one with a fault is not", () => {
  expect(isGreen(PLAIN)).toBe(true);
  expect(isGreen(grid("申报汇总", WRONG))).toBe(false);
});

const merge: fc.Arbitrary<Merge> = fc
  .tuple(fc.nat(LAST + 1), fc.nat(WIDTH - 1), fc.nat(4), fc.nat(3))
  .map(([top, left, down, across]) => ({ top, left, bottom: Math.min(top + down, LAST + 1), right: Math.min(left + across, WIDTH - 1) }))
  .filter(({ top, left, bottom, right }) => bottom > top || right > left); // prettier-ignore
const shape = fc.record({
  merges: fc.array(merge, { maxLength: 5 }),
  hiddenRows: fc.uniqueArray(fc.nat(LAST), { maxLength: 6 }),
  name: fc.constantFrom("申报汇总", "历史兑现", "一票否决名单", "WUYI检查报告", "说明", "往年", "附件", "草稿（作废）", "Sheet1", ""),
  order: fc.shuffledSubarray(HEADERS.map((_, at) => at), { minLength: WIDTH, maxLength: WIDTH }),
}); // prettier-ignore

const reordered = (all: readonly (readonly Typed[])[], order: readonly number[]): Typed[][] =>
  all.map((row, at) => (at === 0 || at === all.length - 1 ? [...row] : order.map((column) => row[column])));

test("hide, merge or rename what you like: green only where the same money was compared, row by row", () => {
  holds(shape, ({ merges, hiddenRows, name }) => {
    const report = check([grid(name, rows, { merges, hiddenRows })]);
    if (report.summary.verdict !== "payable") return;
    expect(report.summary.claimed).toBeCloseTo(stored(rows), 6);
    expect(report.rows).toHaveLength(CLEAN.length);
    for (const { claimed, payable } of report.rows) expect(claimed! - payable!).toBeLessThan(1e-6);
  });
});

test("a workbook with a fault is green in no such shape", () => {
  holds(shape, ({ merges, hiddenRows, name }) => {
    expect(isGreen(grid(name, WRONG, { merges, hiddenRows }))).toBe(false);
  });
});

test("the order of columns changes nothing", () => {
  // The total's word and amount stand where their columns went.
  const body = (claims: readonly Claim[]): Typed[][] => claimRows(claims).slice(0, -1);
  holds(shape, ({ order }) => {
    const green = check([grid("申报汇总", reordered([...body(CLEAN), []], order))]);
    expect([green.summary.verdict, green.summary.claimed]).toEqual(["payable", check([PLAIN]).summary.claimed]);
    const wrong = check([grid("申报汇总", reordered([...body(changed(3, { 申报: 9000 })), []], order))]);
    expect(wrong.findings.map(({ code }) => code)).toEqual(check([grid("申报汇总", body(changed(3, { 申报: 9000 })))]).findings.map(({ code }) => code));
  });
}); // prettier-ignore

test("hidden rows are told, and judged as the others", () => {
  holds(fc.uniqueArray(fc.nat(LAST), { maxLength: 10 }), (hiddenRows) => {
    for (const all of [rows, WRONG]) {
      const [plain, hidden] = [
        check([grid("申报汇总", all)]),
        check([grid("申报汇总", all, { hiddenRows })]),
      ];
      expect(hidden.findings.filter(({ code }) => code !== "hidden-row")).toEqual(plain.findings);
      expect(hidden.summary.verdict).toBe(plain.summary.verdict);
    }
  });
});

const INVISIBLE = ["\u200b", "\u200c", "\u2060", "\u00ad", "\ufeff", "\u202e", "\ufe0f", "\u180e", "\u2066"];

test("letters that nobody sees are told in any name, and hide no vetoed firm", () => {
  const letter = fc.constantFrom(...INVISIBLE);
  holds(fc.tuple(letter, fc.nat(SOLE.length), letter, fc.nat(SOLE.length)), ([one, at, other, there]) => {
    const name = [...SOLE].flatMap((text, nth) => [...(nth === at ? [one] : []), ...(nth === there ? [other] : []), text]).join("");
    if (name === SOLE) return;
    const { findings, summary } = check([grid("申报汇总", claimRows(changed(3, { 企业: name, 代码: codeOf(95) }))), veto([SOLE, null, "环保", null, null])]);
    expect(summary.verdict).toBe("not-payable");
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["vetoed", "invisible-characters"]));
  });
}); // prettier-ignore

/** A firm and an amount that no claim row of the sheet reads. */
const payment = fc.record({
  firm: fc.integer({ min: 200, max: 400 }),
  amount: fc.constantFrom<Typed>(9000, "9000万元", "玖仟万元整"),
  gap: fc.nat(3),
  where: fc.constantFrom("above", "right", "below", "sheet"),
});

test("a firm beside an amount, wherever it stands, is never left out of a green verdict", () => {
  holds(payment, ({ firm, amount, gap, where }) => {
    const lead: Typed[] = Array<Typed>(gap).fill(null);
    const cells: Typed[] = [...lead, nameOf(firm), amount];
    const all = rows.map((row) => [...row]);
    if (where === "above") all.splice(1, 0, cells);
    if (where === "right") all[FIRST + gap] = [...(all[FIRST + gap] ?? []), ...Array<Typed>(WIDTH - (all[FIRST + gap] ?? []).length).fill(null), ...cells];
    if (where === "below") all.push(cells);
    const sheets = [grid("申报汇总", all), ...(where === "sheet" ? [grid("附件", [["名称", "兑付"], cells])] : [])];
    expect(isGreen(...sheets)).toBe(false);
  });
}); // prettier-ignore

test("the order of the checks is for display alone: the same findings, the same money", () => {
  const checks = CHECKS as unknown[];
  const order = [...checks];
  const book = [
    grid("申报汇总", claimRows(withMore({ ...CLEAN[3]!, 企业: `${nameOf(4)}\u200b` }, { firm: 40, 项目: "光伏", 申报: 3 }, { firm: 10, 项目: "产业大脑能力中心组件", 数量: 18, 申报: 90_000, 年度: 2024 })), { hiddenRows: [3], merges: [{ top: 4, left: 9, bottom: 6, right: 9 }] }),
    veto([nameOf(8), codeOf(8), "环保", null, null]),
  ];
  const plain = check(book);
  expect(plain.findings.length).toBeGreaterThan(5);
  try {
    holds(fc.shuffledSubarray(order, { minLength: order.length, maxLength: order.length }), (shuffled) => {
      checks.splice(0, checks.length, ...shuffled);
      const { findings, rows: told, summary } = check(book);
      expect(findings).toEqual(plain.findings);
      expect(told).toEqual(plain.rows);
      expect(summary).toEqual(plain.summary);
    });
  } finally {
    checks.splice(0, checks.length, ...order);
  }
}); // prettier-ignore
