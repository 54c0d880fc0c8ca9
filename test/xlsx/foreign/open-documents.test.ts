import { CellError, type CellValue } from "../../../src/formula";
import {
  WorkbookFault,
  convertForeign,
  finish,
  foreignKind,
  openBookSteps,
  readBook,
  type Book,
  type OpenedBook,
} from "../../../xlsx";
import { NODE_CODEC } from "../../../cli/check/codec";
import { excelFormula } from "../../../xlsx/foreign/ods/open-formula";
import { flatOdsOf, odsNumber, odsOf, odsRow, odsTable, odsText } from "../../builders/open-documents";

async function read(
  source: Uint8Array | Promise<Uint8Array>,
): Promise<{ readonly book: Book; readonly opened: OpenedBook }> {
  const bytes = await source;
  const kind = foreignKind("甲.ods", bytes, NODE_CODEC)!;
  const { bytes: content } = await convertForeign(kind, "甲.ods", bytes, NODE_CODEC);
  return { book: readBook(content, NODE_CODEC), opened: finish(openBookSteps(content, NODE_CODEC)) };
}

const valuesOf = ({ sheets }: Book, row = 0): (CellValue | undefined)[] =>
  sheets[0]!.grid.columns.map((column) => column?.values[row]);

const cell = (attributes: string, text = ""): string =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;

describe("values", () => {
  test.each<[what: string, xml: string, value: CellValue | undefined]>([
    ["a number", odsNumber(1234.5), 1234.5],
    ["a share", cell('office:value-type="percentage" office:value="0.08"', "8%"), 0.08],
    ["money", cell('office:value-type="currency" office:currency="CNY" office:value="5"', "¥5"), 5],
    ["a day", cell('office:value-type="date" office:date-value="2024-05-01"', "5月1日"), 45_413],
    ["a day with a time", cell('office:value-type="date" office:date-value="2024-05-01T06:00:00"'), 45_413.25],
    ["a time", cell('office:value-type="time" office:time-value="PT36H00M00S"'), 1.5],
    ["a truth", cell('office:value-type="boolean" office:boolean-value="true"', "TRUE"), true],
    ["a text", odsText("武义 & 甲"), "武义 & 甲"],
    ["a text with line breaks, spaces and tabs", '<table:table-cell office:value-type="string"><text:p>甲<text:s text:c="3"/>乙<text:line-break/>丙</text:p><text:p>丁<text:tab/></text:p></table:table-cell>', "甲   乙\n丙\n丁\t"],
    ["a text that its attribute has", cell('office:value-type="string" office:string-value="007"', "7"), "007"],
    ["an error", cell('office:value-type="string" calcext:value-type="error" office:string-value=""', "#DIV/0!"), new CellError("#DIV/0!")],
    ["an error of LibreOffice's own", cell('office:value-type="string" calcext:value-type="error"', "Err:502"), new CellError("#VALUE!")],
    ["a comment is no part of the text", '<table:table-cell office:value-type="string"><office:annotation><text:p>请核对</text:p></office:annotation><text:p>甲</text:p></table:table-cell>', "甲"],
  ])("%s", async (_, xml, value) => {
    const { book } = await read(odsOf("", odsTable("表", odsRow(xml))));
    expect(valuesOf(book)).toEqual([value]);
  });

  test("what is repeated stands in each of its cells and rows; empty rows down to the end cost nothing", async () => {
    const rows =
      odsRow(odsNumber(7, 'table:number-columns-repeated="3"'), 'table:number-rows-repeated="2"') +
      odsRow("<table:table-cell table:number-columns-repeated='16384'/>", 'table:number-rows-repeated="1048574"');
    const { book } = await read(odsOf("", odsTable("表", rows)));
    expect([valuesOf(book), valuesOf(book, 1), book.sheets[0]!.grid.rowCount]).toEqual([[7, 7, 7], [7, 7, 7], 2]);
  });

  test("days of a file that counts from 1904 are its days", async () => {
    const settings = '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>'; // prettier-ignore
    const { book } = await read(odsOf("", settings + odsTable("表", odsRow(cell('office:value-type="date" office:date-value="2024-05-01"'))))); // prettier-ignore
    expect([book.workbook.date1904, valuesOf(book)]).toEqual([true, [45_413 - 1462]]);
  });

  test("a file that is one XML is read alike", async () => {
    const { book } = await read(flatOdsOf("", odsTable("表", odsRow(odsText("甲") + odsNumber(5)))));
    expect([book.sheets[0]!.name, valuesOf(book)]).toEqual(["表", ["甲", 5]]);
  });
}); // prettier-ignore

test.each<[open: string, typed: string | undefined]>([
  ["of:=SUM([.A1:.A3];[.B2])", "SUM(A1:A3,B2)"],
  ["of:=[$'表 一'.$B$2]*[Sheet2.A1]", "'表 一'!$B$2*Sheet2!A1"],
  ['of:=IF([.A1]>0;"甲;[.B1]";"")', 'IF(A1>0,"甲;[.B1]","")'],
  ["of:=SUM({1;2|3;4})", "SUM({1,2;3,4})"],
  ["of:=SUM([$一月.B2:$三月.B2])", "SUM(一月:三月!B2)"],
  ["of:=SUM([.A1:.A2]~[.C1])", "SUM(A1:A2,C1)"],
  ["of:=COM.MICROSOFT.IFS([.A1];1)", "IFS(A1,1)"],
  ["of:=[.#REF!]+1", "#REF!+1"],
  ["of:=['file:///tmp/b.ods'#$Sheet1.A1]", undefined],
])("the formula %s is typed %s", (open, typed) => expect(excelFormula(open)).toBe(typed));

test("formulas keep their values; one without a value is computed; one of another file is its value", async () => {
  const row = odsRow(
    odsNumber(5) +
      odsNumber(10, 'table:formula="of:=[.A1]*2"') +
      '<table:table-cell table:formula="of:=[.A1]+1"/>' +
      odsNumber(777, "table:formula=\"of:=['file:///b.ods'#$S.A1]\""),
  );
  const { book } = await read(odsOf("", odsTable("表", row)));
  expect(valuesOf(book)).toEqual([5, 10, undefined, 777]);
  expect(book.sheets[0]!.formulas.map(({ column, formula, valued }) => [column, formula, valued])).toEqual([
    [1, "A1*2", true],
    [2, "A1+1", false],
  ]);
});

const STYLES =
  '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>' +
  '<style:style style:name="white" style:family="table-cell"><style:text-properties fo:color="#ffffff"/></style:style>' +
  '<style:style style:name="child" style:family="table-cell" style:parent-style-name="white"/>' +
  '<style:style style:name="tiny" style:family="table-cell"><style:text-properties fo:font-size="1pt"/></style:style>' +
  '<style:style style:name="dark" style:family="table-cell" style:parent-style-name="white"><style:table-cell-properties fo:background-color="#000000"/></style:style>' +
  '<number:number-style style:name="N0"></number:number-style><style:style style:name="none" style:family="table-cell" style:data-style-name="N0"/>' +
  '<number:date-style style:name="N1"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text></number:date-style><style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>' +
  '<number:number-style style:name="N2"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style><style:style style:name="money" style:family="table-cell" style:data-style-name="N2"/>' +
  '<style:style style:name="piece" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style>';

test("what is hidden is told: sheets, rows, columns, and letters that nobody sees", async () => {
  const rows =
    '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="6"/>' +
    odsRow(odsText("甲") + odsNumber(1)) +
    odsRow(odsText("乙"), 'table:visibility="collapse"') +
    odsRow(odsText("丙"), 'table:visibility="filter"') +
    `<table:table-row-group table:display="false">${odsRow(odsText("丁"))}</table:table-row-group>` +
    odsRow(["white", "child", "tiny", "dark", "none"].map((style) => odsNumber(9, `table:style-name="${style}"`)).join("")) + // prettier-ignore
    odsRow('<table:table-cell office:value-type="string"><text:p>见<text:span text:style-name="piece">不见</text:span></text:p></table:table-cell>'); // prettier-ignore
  const { book } = await read(
    odsOf(STYLES, odsTable("表", rows) + odsTable("藏", odsRow(odsText("藏")), 'table:style-name="hidden"')),
  );
  const { hiddenRows, concealed } = book.sheets[0]!.grid;
  expect([...hiddenRows]).toEqual([1, 2, 3]);
  expect(concealed?.columns).toEqual(new Set([1]));
  expect(concealed?.cells.map(({ row, column, how }) => [row, column, how])).toEqual([
    [4, 0, "colour"],
    [4, 1, "colour"],
    [4, 2, "size"],
    [4, 4, "format"],
    [5, 0, "part"],
  ]);
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["表", "visible"],
    ["藏", "hidden"],
  ]);
});

test("formats and merges come along", async () => {
  const row = odsRow(odsNumber(45_413, 'table:style-name="day"') + odsNumber(1234.5, 'table:style-name="money" table:number-columns-spanned="2" table:number-rows-spanned="2"')); // prettier-ignore
  const { opened } = await read(odsOf(STYLES, odsTable("表", row)));
  const [first, second] = opened.sheets[0]!.rows[0]!.cells.map(
    (one) => opened.styles[one!.style]!.numberFormat,
  );
  expect([first, second]).toEqual(['yyyy"年"m"月"', "#,##0.00"]);
  expect(opened.sheets[0]!.merges).toEqual([{ top: 0, left: 1, bottom: 1, right: 2 }]);
});

describe("what cannot be read is said", () => {
  const many = odsRow(odsNumber(1, 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"'); // prettier-ignore
  test.each<[what: string, bytes: () => Promise<Uint8Array>, fault: WorkbookFault]>([
    ["a password", async () => odsOf("", "", { "META-INF/manifest.xml": "<m><encryption-data/></m>" }), new WorkbookFault("encrypted")],
    ["more cells than there can be", async () => odsOf("", odsTable("表", many)), new WorkbookFault("too-many-cells")],
    ["tags that do not match", async () => odsOf("<style:style>", ""), new WorkbookFault("tags", { part: "content.xml", fault: "unpaired" })],
    ["a DTD", async () => odsOf("", "", { "content.xml": "<!DOCTYPE a><a/>" }), new WorkbookFault("doctype", { part: "content.xml" })],
    ["no table", async () => odsOf("", ""), new WorkbookFault("no-workbook")],
  ])("%s", async (_, bytes, fault) => {
    await expect(bytes().then(read)).rejects.toThrow(fault.message);
  });

  test("a letter of the same family is no workbook", async () => {
    const bytes = await odsOf("", "", { mimetype: "application/vnd.oasis.opendocument.text" });
    expect(() => foreignKind("甲.odt", bytes, NODE_CODEC)).toThrow(new WorkbookFault("document").message);
  });
}); // prettier-ignore
