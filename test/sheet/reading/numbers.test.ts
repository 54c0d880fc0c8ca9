import { CellError, type CellValue } from "../../../src/formula";
import { findUnit } from "../../../src/award";
import { cellOf, check } from "../../../src/sheet";
// eslint-disable-next-line no-restricted-imports
import { EMPTY, readIn, readNumber } from "../../../src/sheet/reading/numbers";
import { codeOf, grid, nameOf } from "../../builders/grids";

/** A sheet with one claim, whose first number stands in C2: its award, and what is told. */
function checked(item: string, columns: Readonly<Record<string, CellValue>>) {
  const { findings, rows } = check([
    grid(item, [
      ["企业名称", "统一社会信用代码", ...Object.keys(columns)],
      [nameOf(1), codeOf(1), ...Object.values(columns)],
    ]),
  ]);
  const told = findings.map((finding) => `${finding.code} ${cellOf(finding)} ${finding.shown}`.trim());
  return { told, computed: rows[0]!.computed };
}

test.each<{ what: string; cell: CellValue; computed: number | null; told: readonly string[] }>([
  { what: "a number", cell: 600, computed: 60, told: [] },
  { what: "a number with a fraction", cell: 612.5, computed: 61.25, told: [] },
  { what: "digits stored as text", cell: "1,200", computed: 120, told: ["number-as-text C2 1,200"] },
  { what: "full-width digits", cell: "６１２．５", computed: 61.25, told: ["number-as-text C2 ６１２．５"] },
  { what: "an empty cell", cell: null, computed: null, told: ["missing-value C2"] },
  { what: "an empty text, as formulas leave it", cell: "", computed: null, told: ["missing-value C2"] },
  { what: "blanks", cell: "  ", computed: null, told: ["missing-value C2"] },
  { what: "words", cell: "待定", computed: null, told: ["bad-number C2 待定"] },
  { what: "a percentage, whatever it is of", cell: "5%", computed: null, told: ["bad-number C2 5%"] },
  { what: "TRUE", cell: true, computed: null, told: ["bad-number C2 TRUE"] },
  { what: "FALSE", cell: false, computed: null, told: ["bad-number C2 FALSE"] },
  { what: "an error", cell: new CellError("#DIV/0!"), computed: null, told: ["bad-number C2 #DIV/0!"] },
  { what: "more than any cell holds", cell: Infinity, computed: null, told: ["bad-number C2 Infinity"] },
  { what: "a dash", cell: "—", computed: null, told: ["bad-number C2 —"] },
])("where a number is needed: $what", ({ cell, computed, told }) => {
  expect(checked("设备补助", { 设备投资额: cell, 申报金额: computed ?? 60 })).toEqual({ told, computed });
});

test.each(["-", "--", "—", "——", "–", "－", "/", "\\", "无", " 无 ", "", null])(
  "where none is needed, “%s” is nothing",
  (nothing) => {
    const claim = { 个性投入: nothing, 共性投入: 40, 批次: "第二批", 申报金额: 20 };
    expect(checked("轻量级改造", claim)).toEqual({ told: [], computed: 20 });
  },
);

/** A cell of a column of amounts in 万元 by itself, as a total is read. */
test.each<[what: string, cell: CellValue, wan: number]>([
  ["a number", 25, 25],
  ["digits stored as text", "1,200", 1200],
  ["an amount in words", "250000元", 25],
  ["what is not plainly one amount", "约25", NaN],
  ["a dash", "—", NaN],
  ["an empty cell", null, NaN],
  ["TRUE", true, NaN],
  ["an error", new CellError("#N/A"), NaN],
])("%s by itself", (_, cell, wan) => {
  expect(readIn({ key: "claimed", unit: findUnit("万元")! }, cell)).toBe(wan);
});

test("an empty cell holds no number, and is told from one that holds something else", () => {
  expect(readNumber(null)).toEqual([EMPTY, NaN]);
});
