import { CellError, answerOf, type CellValue } from "../../src/formula";
import { needsAddin } from "../../workbench/handover/needs-addin";
import { plainCall } from "../../workbench/handover/plain-call";
import { withoutAddin, type HandoverWay } from "../../workbench/handover/without-addin";
import type { CellModel, SheetContent } from "../../xlsx";

const NAMES = [
  { name: "我的奖励", formula: "WUYI.GROWTH_AWARD(Sheet1!A1)" },
  { name: "再来一次", formula: "我的奖励*2" },
  { name: "税率", formula: "0.13" },
];

test.each<[formula: string, needs: boolean, why: string]>([
  ["WUYI.GROWTH_AWARD(D2)", true, "a call of ours"],
  ["wuyi.growth_award(D2)", true, "in small letters"],
  ["SUM(1,WUYI.GROWTH_AWARD(D2:D9))", true, "inside another function"],
  ["_xldudf_WUYI_GROWTH_AWARD(D2)", true, "as Excel shows it where the add-in is lost"],
  ["我的奖励+1", true, "through a name"],
  ["再来一次", true, "through a name of a name"],
  ["SUM(G4#)", true, "what another formula spilled"],
  ["D2*税率", false, "another name"],
  ['"WUYI.GROWTH_AWARD(D2)"&D2', false, "in a text"],
  ["SUM('WUYI.表'!A1)", false, "a sheet's name"],
  ["IF(A1=#N/A,1,2)", false, "an error"],
  ["SUM(D2:D9)", false, "none of ours"],
])("%s needs the add-in: %s (%s)", (formula, needs) => {
  expect(needsAddin(NAMES)(formula)).toBe(needs);
});

test.each<[formula: string, why: string]>([
  ["1+WUYI.GROWTH_AWARD(D2)", "more than a call"],
  ["WUYI.GROWTH_AWARD(D2)+WUYI.GROWTH_AWARD(D3)", "two calls"],
  ["WUYI.GROWTH_AWARD(D2*2)", "an argument that only a spreadsheet computes"],
  ["WUYI.GROWTH_AWARD(税率)", "a name"],
  ["WUYI.GROWTH_AWARD(D2:E9)", "two columns"],
  ["WUYI.EQUIPMENT_SUBSIDY(D2:D9,E2:E8)", "columns that are not of one length"],
  ['WUYI.EQUIPMENT_SUBSIDY(D2,"省重占")', "a level that there is not"],
  ["WUYI.GROWTH_AWARD(D2,F2)", "a unit from a cell"],
  ['WUYI.GROWTH_AWARD(D2,"角")', "a unit that there is not"],
  ["WUYI.AWARD(C2,D2,E2)", "an item from a cell"],
  ['WUYI.AWARD("没有这个",D2)', "an item that there is not"],
  ['WUYI.AWARD("工业设计大赛获奖","省级",2)', "a contest, whose prizes a plain formula counts by grade"],
  ['WUYI.AWARD("绿色工厂",D2,2)', "a number of pieces that the item does not ask for"],
  ['WUYI.EXPLAIN("GROWTH_AWARD",D2)', "an explanation"],
  ["WUYI.CREDIT_CODE_VALID(C2)", "no amount"],
  ["WUYI.GROWTH_AWARD()", "an argument missing"],
])("%s has no plain formula: %s", (formula) => {
  expect(plainCall(formula)).toBeUndefined();
});

test.each<[formula: string, rows: number, cells: readonly string[]]>([
  ["WUYI.GROWTH_AWARD(D2)", 1, ["D2"]],
  ["wuyi.growth_award($D$2)", 1, ["D2"]],
  ["WUYI.GROWTH_AWARD('申报 表'!D2:D9)", 8, ["'申报 表'!D2", "'申报 表'!D3"]],
  ['WUYI.EQUIPMENT_SUBSIDY(D2:D9,"省重点")', 8, ["D2", "D3"]],
  ["WUYI.EQUIPMENT_SUBSIDY(D2:D9,E2:E9)", 8, ["E2", "E3"]],
  ["WUYI.EQUIPMENT_SUBSIDY(D2:D9,$E$1)", 8, ["E1", "E1"]],
  ['WUYI.EQUIPMENT_SUBSIDY(D2:D9,,"元")', 8, ["D2", "D3"]],
  ['WUYI.TITLE_AWARD(D2:D9,"省专精特新中小企业")', 8, ["D2", "D3"]],
  ['WUYI.AWARD("绿色工厂",E2:E9)', 8, ["E2", "E3"]],
  ['WUYI.AWARD("设备投资",E2:E9,D2:D9)', 8, ["D2", "D3"]],
])("%s has a plain formula for each of %i rows, over %j", (formula, rows, cells) => {
  const call = plainCall(formula);
  expect(call?.rows).toBe(rows);
  cells.forEach((cell, row) => {
    const plain = call!.formula(row)!;
    expect(plain).toContain(cell);
    expect(plain).not.toContain("WUYI");
  });
});

test("typed arguments are taken as our functions read them", () => {
  const amount = (formula: string): string | undefined => plainCall(formula)?.formula(0);
  expect(Number(amount('WUYI.AWARD("绿色工厂","省级")'))).toBe(25);
  expect(amount('WUYI.TITLE_AWARD("小巨人、省隐形冠军")')).toBe(
    amount('WUYI.TITLE_AWARD("省隐形冠军；国家级专精特新“小巨人”")') ?? "none",
  );
});

type Cell = CellModel<number>;
const typed = (value: CellValue): Cell => ({ value, style: 0 });

function sheet(rows: readonly (readonly (Cell | undefined)[])[]): SheetContent {
  return {
    rows: rows.map((cells) => ({ cells })),
    columns: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    zoom: 100,
  };
}

/** Four awards that one call spills: of an amount, of an empty row, of a text that is no number, of an amount. */
const growth = (base: CellValue): CellValue => answerOf("GROWTH_AWARD", [base]).row[0]!;
const SPILLED = sheet([
  [typed(500), { value: growth(500), style: 3, formula: "WUYI.GROWTH_AWARD(A1:A4)", fills: { top: 0, left: 1, bottom: 3, right: 1 } }],
  [undefined, { value: null, style: 3, inner: true }],
  [typed("待定"), { value: growth("待定"), style: 3, inner: true }],
  [typed(1000), { value: growth(1000), style: 3, inner: true }],
  [undefined, { value: 15, style: 4, formula: "SUM(B1:B2,B4)" }],
]); // prettier-ignore

const columnB = (way: HandoverWay, kept?: (row: number) => boolean): (Cell | undefined)[] =>
  withoutAddin(SPILLED, needsAddin([]), way, ({ row }) => kept?.(row) ?? false).content.rows.map(
    (row) => row?.cells[1],
  );

test("a spilled call becomes a formula a row; an error stays, an empty row stays empty, other formulas stay", () => {
  const [first, second, third, fourth, sum] = columnB("formulas");
  expect(first).toMatchObject({ value: 5, style: 3 });
  expect(first!.formula).toContain("A1");
  expect(first!.fills).toBeUndefined();
  expect(second).toEqual({ value: null, style: 3 });
  expect(third!.value).toBeInstanceOf(CellError);
  expect(third!.formula).toBeUndefined();
  expect(fourth!.formula).toBe(first!.formula!.replaceAll("A1", "A4"));
  expect(sum).toEqual({ value: 15, style: 4, formula: "SUM(B1:B2,B4)" });
});

test("with results only, no cell has a formula of ours or is part of an array", () => {
  const cells = columnB("results");
  expect(cells.map((cell) => cell?.formula)).toEqual([undefined, undefined, undefined, undefined, "SUM(B1:B2,B4)"]); // prettier-ignore
  expect(cells.some((cell) => cell?.inner || cell?.fills)).toBe(false);
  expect([cells[0]!.value, cells[3]!.value]).toEqual([5, 10]);
});

test("a cell whose plain formula would give something else keeps its result", () => {
  const [first, , , fourth] = columnB("formulas", (row) => row === 3);
  expect(first!.formula).toBeDefined();
  expect(fourth).toEqual({ value: 10, style: 3 });
});

test("it says how many cells have a formula, and how many a result", () => {
  const { formulas, results } = withoutAddin(SPILLED, needsAddin([]), "formulas");
  expect([formulas.length, results.length]).toEqual([2, 1]);
});
