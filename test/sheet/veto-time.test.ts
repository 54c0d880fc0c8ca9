import { examine, check, type Grid, type ListedOutside } from "../../src/sheet";
import { claimRows, withMore, type Claim } from "../builders/claims";
import { codeOf, grid, nameOf } from "../builders/grids";
import { veto } from "../builders/sheets";

// A listed firm is vetoed only in the veto's time: a row's date beside the span, from both sides of each end.

const SPAN = ["2024-03-01", "2025-02-28"] as const;
const claim = (more: Claim): Claim => ({ firm: 50, 项目: "清洁生产审核", 申报: 5, ...more });
const book = (more: Claim, ...entries: readonly (readonly (string | null)[])[]): Grid[] => [
  grid("申报汇总", claimRows(withMore(claim(more)), null)),
  veto(...entries.map((entry) => [...entry])),
];
const listed = (from: string | null, to: string | null) => [nameOf(50), codeOf(50), "安全事故", from, to];

const isVetoed = (grids: readonly Grid[]): boolean =>
  check(grids).findings.some(({ code }) => code === "vetoed");
const outside = (grids: readonly Grid[]): readonly ListedOutside[] => examine(grids).listedOutside();

test.each<[what: string, when: Claim, from: string | null, to: string | null, vetoed: boolean]>([
  ["the day before the first", { 日期: "2024-02-29" }, ...SPAN, false],
  ["the first day", { 日期: "2024-03-01" }, ...SPAN, true],
  ["in between", { 日期: "2024-09-15" }, ...SPAN, true],
  ["the last day", { 日期: "2025-02-28" }, ...SPAN, true],
  ["the day after the last", { 日期: "2025-03-01" }, ...SPAN, false],
  ["no date and no year", {}, ...SPAN, true],
  ["only a year, which the span touches", { 年度: 2025 }, ...SPAN, true],
  ["only a year before the span", { 年度: 2023 }, ...SPAN, false],
  ["only a year after the span", { 年度: 2026 }, ...SPAN, false],
  [
    "a date outside within a year inside: the date counts",
    { 日期: "2025-05-06", 年度: 2025 },
    ...SPAN,
    false,
  ],
  ["on the first day of its year, before the span", { 日期: "2024-01-01", 年度: 2024 }, ...SPAN, false],
  ["on the last day of its year, after the span", { 日期: "2025-12-31", 年度: 2025 }, ...SPAN, false],
  ["a date after its year: the year counts too", { 日期: "2026-01-05", 年度: 2025 }, ...SPAN, true],
  ["a date before its year: the year counts too", { 日期: "2023-12-31", 年度: 2024 }, ...SPAN, true],
  [
    "a date and a year that are two years, both before the span",
    { 日期: "2022-05-06", 年度: 2023 },
    ...SPAN,
    false,
  ],
  ["a month that ends on the first day's eve", { 日期: "2024年2月" }, ...SPAN, false],
  ["a month that the span ends in", { 日期: "2025年2月" }, ...SPAN, true],
  ["long ago, and the veto has no first day", { 日期: "2001-01-01" }, null, SPAN[1], true],
  ["after the last day of a veto without a first", { 日期: "2025-03-01" }, null, SPAN[1], false],
  ["long after, and the veto has no last day", { 日期: "2031-01-01" }, SPAN[0], null, true],
  ["before the first day of a veto without a last", { 日期: "2024-02-29" }, SPAN[0], "长期", false],
  ["any time, and the veto has no span", { 日期: "2024-05-01" }, null, null, true],
  ["a veto of one day, on it", { 日期: "2024-03-01" }, SPAN[0], SPAN[0], true],
  ["a veto of one day, the day after", { 日期: "2024-03-02" }, SPAN[0], SPAN[0], false],
])("a claim %s", (_, when, from, to, vetoed) => {
  const grids = book(when, listed(from, to));
  expect(isVetoed(grids)).toBe(vetoed);
  // Whoever is listed is shown: as vetoed, or as not in force.
  expect(outside(grids)).toHaveLength(vetoed ? 0 : 1);
});

test("a listed firm of another time is told with its time, the veto's, and by what it is known", () => {
  expect(outside(book({ 日期: "2025-03-01" }, listed(...SPAN)))).toEqual([
    {
      sheet: "申报汇总",
      cell: "B24",
      enterprise: nameOf(50),
      by: "code",
      matter: "安全事故",
      from: SPAN[0],
      to: SPAN[1],
      entries: 1,
      time: { from: "2025-03-01", to: "2025-03-01", says: "date" },
    },
  ]);
});

test("by its name and a year alone likewise", () => {
  const byName = [nameOf(50), null, "环保", null, "2022-12-31"];
  expect(outside(book({ 年度: 2024, 代码: null }, byName))).toMatchObject([
    { by: "name", from: "", to: "2022-12-31", time: { from: "2024-01-01", to: "2024-12-31", says: "year" } },
  ]);
});

test("of several spans one is enough; where none is, they are counted, each once", () => {
  const earlier = listed("2020-01-01", "2020-12-31");
  expect(isVetoed(book({ 日期: "2024-03-01" }, earlier, listed(...SPAN)))).toBe(true);
  expect(outside(book({ 日期: "2022-03-01" }, earlier, listed(...SPAN)))).toMatchObject([
    { entries: 2, from: "2020-01-01" },
  ]);
});

test("a firm all of whose rows are of another time is shown with each of them, and is paid", () => {
  const rows = withMore(
    claim({ 日期: "2023-05-01" }),
    claim({ 项目: "节水型企业", 等级: "省级", 申报: 15, 日期: "2025-03-01" }),
  );
  const grids = [grid("申报汇总", claimRows(rows, null)), veto(listed(...SPAN))];
  expect(outside(grids).map(({ cell, time }) => [cell, time.from])).toEqual([
    ["B24", "2023-05-01"],
    ["B25", "2025-03-01"],
  ]);
  const { rows: paid } = check(grids);
  expect(paid.slice(-2).map(({ payable }) => payable)).toEqual([5, 15]);
});

test("nobody on the list, and nobody is told of", () => {
  expect(outside(book({ 年度: 2024 }))).toEqual([]);
  expect(outside(book({ 年度: 2024 }, [nameOf(77), codeOf(77), "安全", ...SPAN]))).toEqual([]);
});
