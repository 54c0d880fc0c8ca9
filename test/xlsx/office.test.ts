import { NO_SETTINGS } from "../../src/sheet";
import type { EditedBook } from "../../xlsx";
import { CSV, XLSX, converted, hasLibreOffice } from "./libreoffice";
import { BOOKS, fixture, legible, open, resolved, save, untouched, withSheet } from "./round-trip";

const inOffice = hasLibreOffice ? test : test.skip;

/** All rows of a book written anew. */
function rewritten(name: string): Uint8Array {
  const book = open(fixture(name));
  const all = untouched(book);
  return save(book, {
    ...all,
    sheets: all.sheets.map((sheet, at) => ({ ...sheet, content: book.sheets[at]! })),
  });
}

const named = (make: (name: string) => Uint8Array): Record<string, Uint8Array> =>
  Object.fromEntries(BOOKS.map((name) => [name, make(name)]));

const texts = (files: Map<string, Uint8Array>): Record<string, string> =>
  Object.fromEntries([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]));

inOffice("LibreOffice shows every sheet as it showed it before", () => {
  const before = texts(converted(named(legible), CSV));
  const after = texts(converted(named(rewritten), CSV));
  expect(after).toEqual(before);
  expect(after["whole-申报汇总.csv"]).toContain("武义四号电器有限公司,绿色工厂,市级,\"1,234,567.89\",20.0%,\"246,913.58万元\",2024年5月4日"); // prettier-ignore
});

inOffice("LibreOffice saves from it what it saved from the book before", () => {
  const [before, after] = [converted(named(legible), XLSX), converted(named(rewritten), XLSX)];
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  for (const [name, bytes] of before) {
    const [a, b] = [open(bytes), open(after.get(name)!)];
    expect([name, resolved(b)]).toEqual([name, resolved(a)]);
    expect([name, b.definedNames]).toEqual([name, a.definedNames]);
    expect([name, b.notShown]).toEqual([name, a.notShown]);
  }
});

inOffice("LibreOffice shows a book whose rows moved as if it had moved them itself", () => {
  const book = open(fixture("whole.xlsx"));
  const other = open(fixture("moved-rows-inside.xlsx"));
  const styled = other.sheets[0]!.rows.map((row) => row && { ...row, cells: row.cells.map((cell) => cell && { ...cell, style: other.styles[cell.style]! }) }); // prettier-ignore
  const edited = withSheet(untouched(book), 0, () => ({
    content: { ...book.sheets[0]!, rows: styled },
    moves: [{ axis: "row", kind: "insert", at: 4, count: 3 }],
  }));
  const ours = texts(converted({ "book.xlsx": save(book, edited) }, CSV));
  expect(ours).toEqual(texts(converted({ "book.xlsx": fixture("moved-rows-inside.xlsx") }, CSV)));
});

const PLAIN = { numberFormat: "General", font: { name: "等线", size: 11 }, borders: {} } as const;

inOffice("LibreOffice opens a new book, and computes its formulas to the same values", () => {
  const money = { ...PLAIN, numberFormat: "#,##0.00", fill: "#FFFF00" };
  const edited: EditedBook = {
    settings: NO_SETTINGS,
    activeSheet: 0,
    sheets: [
      {
        name: "新 & '表'一",
        visibility: "visible",
        content: {
          rows: [
            { cells: [{ value: 1.5, style: money }, { value: "甲\n<乙>", style: 0 }, { value: true, style: 0 }] },
            { cells: [{ value: 2.5, style: money }, { value: null, style: 0, formula: "SUM(A1:A2)", pending: true }] },
            { cells: [{ value: null, style: 0, formula: "SUM(A1:A2*A1:A2)", pending: true }] },
            { cells: [{ value: null, style: 0, formula: 'TEXTJOIN("、",TRUE,A1:A2)', pending: true }] },
          ],
          columns: [{ from: 0, to: 0, width: 20 }],
          merges: [],
          frozen: { rows: 1, columns: 0 },
          showGridlines: true,
          zoom: 100,
        },
      },
    ],
  };
  const [csv] = Object.values(texts(converted({ "new.xlsx": save(undefined, edited) }, CSV)));
  expect(csv).toBe('1.50,"甲\n<乙>",TRUE\n2.50,4,\n8.5,,\n1.5、2.5,,\n');
}); // prettier-ignore
