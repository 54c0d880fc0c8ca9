import { NODE_CODEC } from "../../cli/check/codec";
import { check, reportTable } from "../../src/sheet";
import { markBook, readBook } from "../../xlsx";
import { MAIN, packageOf } from "../builders/packages";
import { misplaced } from "./schema-order";
import { BOOKS, legible, open, save, untouched } from "./round-trip";
import { Parts, sheetXml } from "./whole-package";
import { hasSchemas, schemaFaults } from "./schemas";

/** Every sheet written anew with a new style, another view, a tab colour and merged cells, and a new sheet. */
function edited(bytes: Uint8Array): Uint8Array {
  const book = open(bytes);
  const style = { numberFormat: "0.00", font: { name: "黑体", size: 14, bold: true as const, underline: "double" as const }, fill: "#FFEE00", borders: { left: { line: "thin" as const, colour: "#FF0000" } }, wrap: true as const, unlocked: true as const }; // prettier-ignore
  const sheets = untouched(book).sheets.map((sheet, at) => {
    const before = book.sheets[at]!;
    const rows = [...before.rows, { cells: [{ value: "甲\r\n乙", style }, { value: null, style, formula: "SORT(A1:A9)", pending: true as const }] }]; // prettier-ignore
    const last = rows.length;
    return {
      ...sheet,
      content: {
        ...before,
        rows,
        tabColour: "#00B050",
        frozen: { rows: 1, columns: 1 },
        merges: [...before.merges, { top: last + 2, left: 0, bottom: last + 3, right: 1 }],
        zoom: 80,
        showGridlines: false,
        defaultRowHeight: 20,
        columns: [{ from: 0, to: 0, width: 30 }],
      },
    };
  });
  const added = { name: "新表一", visibility: "visible" as const, content: { ...book.sheets[0]!, rows: [] } };
  return save(book, { ...untouched(book), sheets: [added, ...sheets], activeSheet: 0 });
}

function marked(bytes: Uint8Array): Uint8Array {
  const book = readBook(bytes, NODE_CODEC);
  const report = check(book.sheets.map(({ grid }) => grid));
  const marks = book.sheets.map((_, sheetIndex) => ({ sheetIndex, ranges: { error: ["A1"], question: ["B2:B3"], warning: [], info: [] } })); // prettier-ignore
  return markBook(book, marks, reportTable(report), NODE_CODEC);
}

const small = (parts: Parts): Promise<Uint8Array> => packageOf(parts.all);

const SOURCES: readonly (readonly [what: string, make: () => Uint8Array | Promise<Uint8Array>])[] = [
  ...BOOKS.map((name) => [name, () => legible(name)] as const),
  ["a sheet of rows only", () => small(new Parts('<row r="1"><c r="A1"><v>1</v></c></row>'))],
  ["a sheet with what stands behind rows", () => small(new Parts().sheet("乙", sheetXml("", '<sheetProtection sheet="1"/><autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells><dataValidations count="1"><dataValidation sqref="A1" type="none"/></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>')))],
  ["a tab colour whose element is closed by a tag", () => small(new Parts().sheet("乙", `<worksheet xmlns="${MAIN}"><sheetPr><tabColor rgb="FF000000"></tabColor><pageSetUpPr/></sheetPr><sheetData/></worksheet>`))],
  ["elements with prefixes", () => small(new Parts().sheet("乙", `<x:worksheet xmlns:x="${MAIN}"><x:sheetPr/><x:sheetViews><x:sheetView workbookViewId="0"></x:sheetView></x:sheetViews><x:sheetData/></x:worksheet>`))],
  ["views with another prefix than their sheet", () => small(new Parts().sheet("乙", `<worksheet xmlns="${MAIN}" xmlns:x="${MAIN}"><x:sheetPr></x:sheetPr><x:sheetViews><x:sheetView workbookViewId="0"><x:selection/></x:sheetView></x:sheetViews><sheetData/></worksheet>`))],
  ["an empty style sheet", () => small(new Parts().relate("xl/workbook.xml", "styles", "xl/styles.xml", `<styleSheet xmlns="${MAIN}"/>`))],
]; // prettier-ignore

const ALL = [["edited", edited] as const, ["marked", marked] as const];

describe.each(ALL)("%s", (_, make) => {
  test.each(SOURCES)("%s: every element stands where the schema has it", async (_, source) => {
    expect(await misplaced(make(await source()))).toEqual([]);
  });
});

test("an element out of its place, twice, or with a prefix that stands for nothing is found", async () => {
  const found = async (behind: string): Promise<string[]> => misplaced(await small(new Parts().sheet("乙", sheetXml("", behind)))); // prettier-ignore
  expect(await found("<sheetPr/>")).toEqual(["xl/worksheets/sheet2.xml: sheetPr behind sheetData in worksheet"]);
  expect(await found("<sheetData/>")).toEqual(["xl/worksheets/sheet2.xml: two sheetData in worksheet"]);
  expect(await found("<rows/>")).toEqual(["xl/worksheets/sheet2.xml: rows in worksheet"]);
  expect((await found("<q:a/>")).join()).toContain("unbound namespace prefix");
}); // prettier-ignore

/** The schemas as they are published are not part of the project: WUYI_SCHEMAS names the folder that holds them. */
(hasSchemas ? test : test.skip)("the published schemas find nothing new in any copy", async () => {
  for (const name of BOOKS)
    for (const [, make] of ALL) {
      const before = new Set(await schemaFaults(legible(name)));
      const after = await schemaFaults(make(legible(name)));
      expect([name, after.filter((fault) => !before.has(fault))]).toEqual([name, []]);
    }
});
