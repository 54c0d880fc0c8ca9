import fc from "fast-check";
import { NODE_CODEC } from "../../cli/check/codec";
import { computeFormulas } from "../../engine";
import { CellError, type CellValue } from "../../src/formula";
import { cellName, type Grid } from "../../src/sheet";
import { readBook, recomputed, type Engine } from "../../xlsx";
import { minimalParts, packageOf } from "../builders/packages";

/** A formula with what the file holds as its value; a text value is written as such. */
interface Stored {
  readonly f: string;
  readonly v?: number | string | boolean;
  /** The range of an array. */
  readonly ref?: string;
}
type Written = number | string | null | Stored;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function cellXml(written: Written, row: number, column: number): string {
  if (written === null) return "";
  const r = `r="${cellName(row, column)}"`;
  if (typeof written === "number") return `<c ${r}><v>${written}</v></c>`;
  if (typeof written === "string") return `<c ${r} t="inlineStr"><is><t>${escaped(written)}</t></is></c>`;
  const { f, v, ref } = written;
  const type = typeof v === "string" ? (v.startsWith("#") ? "e" : "str") : typeof v === "boolean" ? "b" : "n";
  const value = v === undefined ? "" : `<v>${escaped(String(typeof v === "boolean" ? Number(v) : v))}</v>`;
  return `<c ${r} t="${type}"><f${ref === undefined ? "" : ` t="array" ref="${ref}"`}>${escaped(f)}</f>${value}</c>`;
}

const rowsXml = (rows: readonly (readonly Written[])[]): string =>
  rows.map((cells, row) => `<row r="${row + 1}">${cells.map((one, column) => cellXml(one, row, column)).join("")}</row>`).join(""); // prettier-ignore

interface Around {
  readonly workbook?: string;
  readonly engine?: Engine;
}

/** The first sheet of a book, computed again. */
async function computedGrid(
  rows: readonly (readonly Written[])[],
  { workbook = "", engine = computeFormulas }: Around = {},
): Promise<Grid> {
  const parts = minimalParts(rowsXml(rows));
  const part = "xl/workbook.xml";
  const bytes = await packageOf({
    ...parts,
    [part]: parts[part]!.replace("</workbook>", `${workbook}</workbook>`),
  });
  const book = readBook(bytes, NODE_CODEC);
  const around = { recomputes: book.workbook.recomputes, names: book.definedNames };
  return (await recomputed(book.sheets, around, engine))[0]!;
}

/** What is doubtful, each as `A1 kind computed`. */
const doubts = ({ doubtful = [] }: Grid): string[] =>
  doubtful.map(({ row, column, kind, computed }) => `${cellName(row, column)} ${kind} ${computed instanceof CellError ? computed.code : computed}`); // prettier-ignore

const at = (grid: Grid, row: number, column: number): CellValue | undefined =>
  grid.columns[column]?.values[row];

/** Rows, and what of them is doubtful. */
const CASES: readonly (readonly [why: string, rows: readonly (readonly Written[])[], expected: readonly string[]])[] = [
  ["a value that its formula gives", [[1200, { f: "A1*10%", v: 120 }]], []],
  ["a value that was typed over the stored one", [[1200, { f: "900", v: 120 }]], ["B1 stale 900"]],
  ["another number", [[1200, { f: "A1*10%", v: 900 }]], ["B1 stale 120"]],
  ["the last digits", [[0.1, 0.2, { f: "A1+B1", v: 0.3 }]], []],
  ["what is left of nothing", [[0.3, 0.1, { f: "A1-B1*3", v: 0 }]], []],
  ["a fen in a million", [[1e6, { f: "A1+0.01", v: 1e6 }]], ["B1 stale 1000000.01"]],
  ["another text", [["甲", { f: "A1", v: "乙" }]], ["B1 stale 甲"]],
  ["the same text", [["甲", { f: "A1", v: "甲" }]], []],
  ["a number for a text", [["", { f: 'IF(A1="","",5)', v: 5 }]], ["B1 stale "]],
  ["the empty text", [[null, { f: 'IF(A1="","",5)', v: "" }]], []],
  ["a blank that is referred to", [[null, { f: "A1", v: 0 }]], []],
  ["a truth value", [[3, { f: "A1>2", v: true }, { f: "A1>2", v: false }]], ["C1 stale true"]],
  ["a truth value as a number", [[3, { f: "A1>2", v: 1 }]], []],
  ["an error that is one", [[0, { f: "1/A1", v: "#DIV/0!" }]], []],
  ["a value where there is an error", [[0, { f: "1/A1", v: 5 }]], ["B1 unknown null"]],
  ["a sum of a value that is none", [[{ f: "900", v: 120 }, { f: "A1*2", v: 240 }, { f: "SUM(A1:B1)", v: 360 }]], ["A1 stale 900", "B1 stale 1800", "C1 stale 2700"]],
  ["a lookup, which is the engine's", [[1, 5], [2, 6], [{ f: "VLOOKUP(2,A1:B2,2,FALSE)", v: 6 }, { f: "VLOOKUP(1,A1:B2,2,FALSE)", v: 6 }]], ["B3 stale 5"]],
  ["what rests on a lookup", [[1, 5], [{ f: "VLOOKUP(1,A1:B1,2,FALSE)", v: 9 }, { f: "A2*2", v: 18 }]], ["A2 stale 5", "B2 stale 10"]],
  ["our own functions behind another add-in's file", [[3000, { f: '[1]!_xldudf_WUYI_EQUIPMENT_SUBSIDY(A1,"省重点")', v: 540 }, { f: '[1]!_xldudf_WUYI_EQUIPMENT_SUBSIDY(A1,"省重点")', v: 541 }]], ["C1 stale 540"]],
  ["our own functions", [[3000, { f: '_xldudf_WUYI_EQUIPMENT_SUBSIDY(A1,"省重点")', v: 540 }, { f: 'WUYI.EQUIPMENT_SUBSIDY(A1,"省重点")', v: 541 }]], ["C1 stale 540"]],
  ["a choice by the clock", [[{ f: "IF(NOW()>1,900,120)", v: 120 }]], ["A1 volatile 900"]],
  ["a choice by the clock that says the same", [[{ f: "IF(TODAY()>1,900,120)", v: 900 }]], []],
  ["what rests on such a choice", [[{ f: "IF(NOW()>1,900,120)", v: 120 }, { f: "A1*2", v: 240 }]], ["A1 volatile 900", "B1 volatile 1800"]],
  ["what rests on it and is no better for it", [[{ f: "IF(NOW()>1,900,120)", v: 120 }, { f: "A1*2", v: 7 }]], ["A1 volatile 900", "B1 stale 240"]],
  ["another book", [[{ f: "[1]Sheet1!A1", v: 5 }, { f: "A1*2", v: 10 }, { f: "A1*2", v: 11 }]], ["A1 unknown null", "C1 stale 10"]],
  ["a table's column", [[{ f: "SUM(表1[金额])", v: 5 }]], ["A1 unknown null"]],
  ["several sheets at once", [[{ f: "SUM(一月:三月!A1)", v: 5 }]], ["A1 unknown null"]],
  ["a name that nobody gave, hidden by a function", [[{ f: "IFERROR(金额,1)", v: 5 }]], ["A1 unknown null"]],
  ["a function that nobody knows", [[{ f: "IFERROR(NOSUCH(1),1)", v: 5 }]], ["A1 unknown null"]],
  ["a function on which programs differ", [[5, { f: 'TEXT(A1,"0.00")', v: "五" }]], ["B1 unknown null"]],
  ["cells that read themselves", [[{ f: "B1+1", v: 1 }, { f: "A1+1", v: 2 }, { f: "A1*2", v: 2 }]], ["A1 unknown null"]],
  ["an array", [[1, { f: "A1:A2*2", v: 2, ref: "B1:B2" }], [2, 4]], []],
  ["an inner cell of an array", [[1, { f: "A1:A2*2", v: 2, ref: "B1:B2" }], [2, 900]], ["B2 stale 4"]],
  ["an array of one value", [[1, { f: "A1*2", v: 2, ref: "B1:B2" }], [2, 2]], []],
  ["an array that is too small", [[1, { f: "A1:A2*2", v: 2, ref: "B1:B3" }], [2, 4], [3, 7]], ["B3 stale #N/A"]],
  ["a range where one value belongs", [[1], [2, { f: "A1:A2*2", v: 4 }]], ["B2 unknown null"]],
]; // prettier-ignore

test.each(CASES)("%s", async (_, rows, expected) => {
  const grid = await computedGrid(rows);
  expect(doubts(grid)).toEqual(expected);
});

test("values stay as the file holds them, and formulas without one get it", async () => {
  const grid = await computedGrid([[1200, { f: "A1*10%", v: 900 }, { f: "B1*2" }, { f: "VLOOKUP(1200,A1:A1,1,FALSE)" }, { f: "金额" }]]); // prettier-ignore
  expect([1, 2, 3, 4].map((column) => at(grid, 0, column))).toEqual([
    900,
    240,
    1200,
    new CellError("#UNKNOWN!"),
  ]);
  expect(doubts(grid)).toEqual(["B1 stale 120", "E1 unknown null"]);
  expect(grid.columns[2]!.formulaRows).toEqual([0]);
});

test("sheets without formulas come back as they are", async () => {
  const [sheet] = readBook(await packageOf(minimalParts(rowsXml([[1]]))), NODE_CODEC).sheets;
  const [grid] = await recomputed([sheet!], { recomputes: true, names: [] }, () => Promise.reject());
  expect(grid).toBe(sheet!.grid);
});

test("plain arithmetic needs no engine", async () => {
  const engine: Engine = () => Promise.reject(new Error("asked"));
  const rows = [[5, { f: 'IF(A1="","",ROUND(A1*10%,2))', v: 0.5 }, { f: "SUM(A1:B1,MAX(1,2))-MIN(A1,9)" }]];
  expect(at(await computedGrid(rows, { engine }), 0, 2)).toBe(2.5);
});

test("an engine that comes to no end leaves what arithmetic cannot say unknown", async () => {
  const rows = [[{ f: "900", v: 120 }, { f: "COUNT(1)", v: 1 }, { f: "COUNT(1)" }, { f: "A1*2", v: 240 }, { f: "B1*2", v: 2 }, { f: "C1*2" }]]; // prettier-ignore
  const grid = await computedGrid(rows, { engine: () => Promise.resolve(undefined) });
  expect(doubts(grid)).toEqual(["A1 stale 900", "B1 unknown null", "C1 unknown null", "D1 stale 1800", "F1 unknown null"]); // prettier-ignore
  expect([at(grid, 0, 2), at(grid, 0, 5)]).toEqual([new CellError("#UNKNOWN!"), new CellError("#UNKNOWN!")]);
});

describe("a book that is computed whenever it is opened", () => {
  const workbook = `<calcPr fullCalcOnLoad="1"/>`;
  test("shows what its formulas compute to", async () => {
    const grid = await computedGrid([[1200, { f: "900", v: 120 }, { f: "A1*2", v: 2400 }]], { workbook });
    expect(doubts(grid)).toEqual(["B1 stale 900"]);
    expect(at(grid, 0, 1)).toBe(900);
  });
  test("holds no values where the program that wrote it computed none", async () => {
    const grid = await computedGrid([[1200, { f: "A1*10%", v: 0 }, { f: "A1*2", v: 0 }]], { workbook });
    expect([at(grid, 0, 1), at(grid, 0, 2), grid.doubtful]).toEqual([120, 2400, undefined]);
  });
  test("of another namespace says nothing", async () => {
    const grid = await computedGrid([[{ f: "900", v: 120 }]], { workbook: `<calcPr xmlns="urn:other" fullCalcOnLoad="1"/>` }); // prettier-ignore
    expect(at(grid, 0, 0)).toBe(120);
  });
});

test("days of a book that counts from 1904", async () => {
  const rows = [
    [
      { f: "DATE(2024,5,1)", v: 43951 },
      { f: "DATE(2024,5,1)", v: 43952 },
    ],
  ];
  const parts = minimalParts(rowsXml(rows));
  const part = "xl/workbook.xml";
  const bytes = await packageOf({ ...parts, [part]: parts[part]!.replace("<sheets>", `<workbookPr date1904="1"/><sheets>`) }); // prettier-ignore
  const [grid] = await recomputed(readBook(bytes, NODE_CODEC).sheets, { recomputes: false, names: [] }, computeFormulas); // prettier-ignore
  expect(doubts(grid!)).toEqual(["B1 stale 45413"]);
});

test("names stand for cells and values", async () => {
  const workbook = `<definedNames><definedName name="比例">0.1</definedName><definedName name="投资">申报!$A$1</definedName><definedName name="动">申报!A1</definedName></definedNames>`;
  const grid = await computedGrid([[1200, { f: "投资*比例", v: 120 }, { f: "投资*比例", v: 900 }, { f: "动*1", v: 1200 }]], { workbook }); // prettier-ignore
  expect(doubts(grid)).toEqual(["C1 stale 120", "D1 unknown null"]);
});

test("copies of a formula, shared or written out, are each held against their own cells", async () => {
  const shared = `<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f t="shared" si="0" ref="B1:B3">A1*2+$A$1</f><v>15</v></c></row><row r="2"><c r="A2"><v>6</v></c><c r="B2"><f t="shared" si="0"/><v>17</v></c></row><row r="3"><c r="A3"><v>7</v></c><c r="B3"><f t="shared" si="0"/><v>18</v></c></row>`;
  const book = readBook(await packageOf(minimalParts(shared)), NODE_CODEC);
  const [grid] = await recomputed(book.sheets, { recomputes: false, names: [] }, computeFormulas);
  expect(doubts(grid!)).toEqual(["B3 stale 19"]);
  // Rows in a column are alike but for what moves along; numbers that look like cells do not.
  const written = [[1, { f: "A1*1E1+LEN(\"A1\")", v: 12 }], [2, { f: "A2*1E2+LEN(\"A2\")", v: 202 }], [3, { f: "A3*1E3+A$1", v: 3001 }], [4, { f: "A4*1E3+A$1", v: 4002 }]]; // prettier-ignore
  expect(doubts(await computedGrid(written))).toEqual(["B4 stale 4001"]);
});

/** Formulas of plain arithmetic over A1:C3. */
const FORMULA: fc.Arbitrary<string> = fc.letrec<{ any: string; leaf: string; asked: string }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom("A1", "B1", "C1", "A2", "B2", "C2", "$A$3", "B$3", "C3"),
    fc.integer({ min: -50, max: 50 }).map(String),
    fc.constantFrom("0.1", "10%"),
  ),
  // Of truth values beside numbers the engine thinks otherwise than Excel.
  asked: fc.oneof(
    fc.tuple(tie("any"), fc.constantFrom("=", "<>", "<", ">="), tie("any")).map(([a, sign, b]) => `${a}${sign}${b}`),
    fc.tuple(fc.constantFrom("A1", "B2", "C3"), fc.constantFrom('=""', '="甲"', '<>""')).map(([a, b]) => a + b),
    fc.constantFrom("TRUE", "FALSE"),
  ),
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc.tuple(tie("any"), fc.constantFrom("+", "-", "*", "/"), tie("any")).map(([a, sign, b]) => `(${a}${sign}${b})`),
    fc.tuple(tie("asked"), tie("any"), tie("any")).map(([a, b, c]) => `IF(${a},${b},${c})`),
    fc.tuple(tie("any"), fc.integer({ min: -2, max: 4 })).map(([a, places]) => `ROUND(${a},${places})`),
    fc.tuple(fc.constantFrom("SUM", "MAX", "MIN"), fc.constantFrom("A1:C2", "A1:A3", "B1:C3,5", "A2")).map(([name, of]) => `${name}(${of})`),
    tie("any").map((a) => `(-(${a}))`),
  ),
})).any; // prettier-ignore

test("what arithmetic says is what the engine says", async () => {
  const value = fc.oneof(
    fc.integer({ min: -5000, max: 5000 }).map((n) => n / 100),
    fc.constantFrom<Written>(null, "甲", 0, 1200),
  );
  const cells = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(cells, fc.array(FORMULA, { minLength: 20, maxLength: 20 }), async (given, formulas) => {
      const rows = formulas.map((f, row): Written[] => [...(given[row] ?? [null, null, null]), { f }]);
      const byArithmetic = await computedGrid(rows, { engine: () => Promise.resolve(undefined) });
      const sheet = { grid: { ...byArithmetic, columns: byArithmetic.columns.slice(0, 3) }, pending: formulas.map((formula, row) => ({ row, column: 3, formula })) }; // prettier-ignore
      const [byEngine] = (await computeFormulas([sheet]))!;
      formulas.forEach((formula, row) => {
        const local = at(byArithmetic, row, 3);
        if (local instanceof CellError) return;
        compared++;
        const { value: other } = byEngine![row]!;
        const same = typeof local === "number" && typeof other === "number" ? Math.abs(local - other) <= 1e-9 * Math.max(1, Math.abs(local)) : (local || 0) === (other || 0) || Number(local) === Number(other); // prettier-ignore
        if (!same)
          throw new Error(`${formula} of ${JSON.stringify(given)}: ${String(local)} and ${String(other)}`);
      });
    }),
    { numRuns: 40 },
  );
  expect(compared).toBeGreaterThan(300);
});

test("a book whose values were computed is believed, and one that was changed is not", async () => {
  const numbers = fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 2, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(numbers, fc.nat(), fc.boolean(), async (bases, which, lookups) => {
      const last = bases.length;
      const formulas = bases.map((_, row) => (lookups ? `INDEX(A1:A${last},ROW())*2` : `A${row + 1}*2`));
      const values = bases.map((base) => base * 2);
      const sum = values.reduce((all, one) => all + one, 0);
      const rows = (changed: number): Written[][] => [
        ...bases.map((base, row): Written[] => [base, { f: formulas[row]!, v: values[row]! + (row === changed ? 1 : 0) }]), // prettier-ignore
        [null, { f: `SUM(B1:B${last})`, v: sum }],
      ];
      expect(doubts(await computedGrid(rows(-1)))).toEqual([]);
      const at = which % last;
      expect(doubts(await computedGrid(rows(at)))).toEqual([`B${at + 1} stale ${values[at]}`]);
    }),
    { numRuns: 25 },
  );
});

test("a sheet with a cell in its last corner is no larger than what its formulas read", async () => {
  const rows = `<row r="1"><c r="A1"><f>SUM(B:B)</f></c><c r="B1"><v>3</v></c><c r="C1"><f>SUM(B:XFD)</f><v>4</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
  const book = readBook(await packageOf(minimalParts(rows)), NODE_CODEC);
  const [grid] = await recomputed(book.sheets, { recomputes: false, names: [] }, computeFormulas);
  expect(doubts(grid!).map((one) => one.split(" ")[1])).toEqual(["unknown", "unknown"]);
});
