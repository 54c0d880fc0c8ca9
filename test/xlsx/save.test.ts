import { read as readOther } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { NODE_CODEC } from "../../cli/check/codec";
import { CellError } from "../../src/formula";
import { NO_SETTINGS } from "../../src/sheet";
import { WorkbookFault, readBook, type CellModel, type EditedBook, type StyleChoice } from "../../xlsx";
import { minimalParts, packageOf, partsOf } from "../builders/packages";
import {
  BOOKS,
  fixture,
  legible,
  open,
  resolved,
  save,
  shown,
  untouched,
  withCell,
  withSheet,
} from "./round-trip";

const text = (parts: Map<string, Buffer>, name: string): string => parts.get(name)!.toString("utf8");

/** The parts that differ between two packages, those that only one has among them. */
async function differing(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [a, b] = [await partsOf(before), await partsOf(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((part) => !a.get(part)?.equals(b.get(part) ?? Buffer.of(0))); // prettier-ignore
}

test.each(BOOKS)("%s: saved untouched, it is the same file, byte for byte", (name) => {
  const book = open(fixture(name));
  const saved = save(book, untouched(book));
  expect(Buffer.from(saved).equals(fixture(name))).toBe(true);
});

test.each(BOOKS)("%s: with one cell changed, only its sheet is", async (name) => {
  const source = legible(name);
  const book = open(fixture(name));
  const cell = { value: "改过的", style: 0 };
  const saved = save(
    book,
    withSheet(untouched(book), 0, () => ({ content: withCell(book.sheets[0]!, 3, 1, cell) })),
  );
  const { part } = book.sheets[0]!;
  expect(await differing(source, saved)).toEqual([part]);
  // Outside of its rows nothing is different in the sheet either, but for where the cells end.
  const frame = (bytes: Buffer): string =>
    bytes
      .toString("utf8")
      .replace(/<sheetData>[^]*<\/sheetData>|<sheetData\/>/, "")
      .replace(/<dimension ref="[^"]*"\/>/, "");
  expect(frame((await partsOf(saved)).get(part)!)).toBe(frame((await partsOf(source)).get(part)!));
  const again = open(saved);
  expect(again.sheets[0]!.rows[3]!.cells[1]).toEqual(cell);
  const expected = book.sheets.map((sheet, at) => shown(at === 0 ? withCell(sheet, 3, 1, cell) : sheet));
  expect(again.sheets.map(shown)).toEqual(expected);
  expect(again.styles).toEqual(book.styles);
  expect(again.definedNames).toEqual(book.definedNames);
  expect(again.notShown).toEqual(book.notShown);
});

test.each(BOOKS)("%s: with all rows written anew, it shows the same", (name) => {
  const book = open(fixture(name));
  const all = untouched(book);
  const edited = { ...all, sheets: all.sheets.map((sheet, at) => ({ ...sheet, content: book.sheets[at]! })) };
  const again = open(save(book, edited));
  expect(again.sheets.map(shown)).toEqual(book.sheets.map(shown));
  expect(again.styles).toEqual(book.styles);
  expect(again.notShown).toEqual(book.notShown);
});

const bytesOf = (saved: Uint8Array): ArrayBuffer =>
  saved.buffer.slice(saved.byteOffset, saved.byteOffset + saved.byteLength) as ArrayBuffer;

async function asExceljs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytesOf(bytes));
  return book;
}

/** What exceljs sees of a book: values, formulas, formats, sizes, merges, panes. */
async function seenByExceljs(bytes: Uint8Array): Promise<unknown> {
  const book = await asExceljs(bytes);
  return book.worksheets.map((sheet) => ({
    name: sheet.name,
    state: sheet.state,
    views: sheet.views,
    merges: (sheet.model as unknown as { merges: string[] }).merges,
    widths: sheet.columns?.map(({ width, hidden }) => [width, hidden]),
    rows: sheet.getSheetValues().map((_, row) => {
      const { height, hidden } = sheet.getRow(row || 1);
      const cells: unknown[] = [];
      sheet
        .getRow(row || 1)
        .eachCell({ includeEmpty: true }, ({ value, style }) => cells.push([value, style]));
      return { height, hidden, cells };
    }),
  }));
}

/** exceljs cannot load pivot tables made by LibreOffice. */
const FOR_EXCELJS = BOOKS.filter((name) => name !== "chart-and-pivot.xlsx");

test.each(FOR_EXCELJS)("%s: exceljs sees the same after all rows were written anew", async (name) => {
  const book = open(fixture(name));
  const all = untouched(book);
  const edited = { ...all, sheets: all.sheets.map((sheet, at) => ({ ...sheet, content: book.sheets[at]! })) };
  expect(await seenByExceljs(save(book, edited))).toEqual(await seenByExceljs(legible(name)));
});

test.each(BOOKS)("%s: SheetJS sees the same after all rows were written anew", (name) => {
  const book = open(fixture(name));
  const all = untouched(book);
  const edited = { ...all, sheets: all.sheets.map((sheet, at) => ({ ...sheet, content: book.sheets[at]! })) };
  const seen = (bytes: Uint8Array): unknown =>
    Object.entries(readOther(bytes, { cellFormula: true, cellNF: true, cellStyles: true }).Sheets).map(
      ([sheet, cells]) => [
        sheet,
        Object.entries(cells)
          .filter(([key]) => !["!margins", "!ref"].includes(key))
          .map(([key, cell]: [string, unknown]) => [
            key,
            key === "!rows"
              ? Array.from(cell as object[], (row) => row && { ...row, level: 0 })
              : typeof cell === "object" && cell !== null && "t" in cell
                ? { ...cell, h: 0, r: 0 }
                : cell,
          ]),
      ],
    );
  expect(seen(save(book, edited))).toEqual(seen(legible(name)));
});

const PLAIN = { numberFormat: "General", font: { name: "等线", size: 11 }, borders: {} } as const;
const LAYOUT = { columns: [], merges: [], frozen: { rows: 0, columns: 0 }, showGridlines: true, zoom: 100 };

/** A book of one new sheet with these cells in its first row. */
const newBook = (...cells: CellModel<StyleChoice>[]): EditedBook => ({
  sheets: [{ name: "新表", visibility: "visible", content: { ...LAYOUT, rows: [{ cells }] } }],
  settings: NO_SETTINGS,
  activeSheet: 0,
});

test("a new book from nothing, with everything that a sheet shows", async () => {
  const money: StyleChoice = { ...PLAIN, numberFormat: '#,##0.00"万元"', horizontal: "right" };
  const head: StyleChoice = {
    ...PLAIN,
    font: { name: "黑体", size: 12, bold: true, colour: "#FFFFFF" },
    fill: "#1F4E78",
    borders: { bottom: { line: "medium", colour: "#C00000" }, top: { line: "thin" } },
    horizontal: "center",
    vertical: "center",
    wrap: true,
  };
  const edited: EditedBook = {
    settings: NO_SETTINGS,
    activeSheet: 1,
    sheets: [
      { name: "封面", visibility: "visible" },
      {
        name: "申报 & '一'表",
        visibility: "visible",
        content: {
          rows: [
            {
              cells: [
                { value: "企业", style: head },
                { value: "金额", style: head },
              ],
              height: 30,
            },
            undefined,
            {
              cells: [
                { value: "甲", style: 0 },
                { value: 1234.5, style: money },
              ],
              hidden: true,
            },
            { cells: [], style: money },
          ],
          columns: [
            { from: 0, to: 0, width: 30.5 },
            { from: 1, to: 3, hidden: true, style: money },
          ],
          merges: [{ top: 4, left: 0, bottom: 5, right: 1 }],
          frozen: { rows: 1, columns: 1 },
          topLeft: "B9",
          showGridlines: false,
          zoom: 80,
          tabColour: "#C00000",
          defaultRowHeight: 18,
          defaultColumnWidth: 12,
        },
      },
      { name: "暗", visibility: "veryHidden", content: { ...LAYOUT, rows: [] } },
    ],
  };
  const saved = save(undefined, edited);
  const book = open(saved);
  expect(book.activeSheet).toBe(1);
  const { rows, ...content } = edited.sheets[1]!.content!;
  expect(resolved(book)[1]).toEqual({
    name: "申报 & '一'表",
    visibility: "visible",
    ...content,
    rows: rows.map(
      (row) =>
        row && {
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, style: cell!.style === 0 ? PLAIN : cell!.style })),
        },
    ),
  });
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["封面", "visible"],
    ["申报 & '一'表", "visible"],
    ["暗", "veryHidden"],
  ]);
  // One style each, however many cells have it.
  expect(book.styles).toHaveLength(3);
  const other = await asExceljs(saved);
  const sheet = other.getWorksheet("申报 & '一'表")!;
  expect(sheet.getCell("B3").value).toBe(1234.5);
  expect(sheet.getCell("B3").numFmt).toBe('#,##0.00"万元"');
  expect(sheet.getCell("A1").font).toMatchObject({
    name: "黑体",
    size: 12,
    bold: true,
    color: { argb: "FFFFFFFF" },
  });
  expect(sheet.getCell("A1").fill).toMatchObject({ fgColor: { argb: "FF1F4E78" } });
  expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 1, showGridLines: false });
  expect(other.getWorksheet("暗")!.state).toBe("veryHidden");
});

/** A cell as the editor has it, how the file must hold it, and what is read from it where that differs. */
const CELLS: readonly (readonly [
  why: string,
  cell: CellModel<StyleChoice>,
  xml: string,
  read?: CellModel<StyleChoice>,
])[] = [
  ["a number", { value: 5, style: 0 }, `<c r="A1"><v>5</v></c>`],
  ["the shortest text that reads back to the same number", { value: 0.1 + 0.2, style: 0 }, `<c r="A1"><v>0.30000000000000004</v></c>`],
  ["a large number", { value: 1e21, style: 0 }, `<c r="A1"><v>1e+21</v></c>`],
  ["no number at all", { value: Infinity, style: 0 }, `<c r="A1" t="e"><v>#NUM!</v></c>`, { value: new CellError("#NUM!"), style: 0 }],
  ["a text", { value: "甲 & <乙>", style: 0 }, `<c r="A1" t="inlineStr"><is><t>甲 &amp; &lt;乙&gt;</t></is></c>`],
  ["a text with blanks at its ends and lines", { value: " 甲\n乙 ", style: 0 }, `<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲\n乙 </t></is></c>`],
  ["an empty text", { value: "", style: 0 }, `<c r="A1" t="inlineStr"><is><t></t></is></c>`],
  ["control characters", { value: "甲\r\n\u0001乙", style: 0 }, `<c r="A1" t="inlineStr"><is><t xml:space="preserve">甲&#13;\n_x0001_乙</t></is></c>`],
  ["a text that looks like one", { value: "_x000D_", style: 0 }, `<c r="A1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>`],
  ["half of a pair", { value: "甲\uD800", style: 0 }, `<c r="A1" t="inlineStr"><is><t>甲\uFFFD</t></is></c>`, { value: "甲\uFFFD", style: 0 }],
  ["a text that looks like a formula", { value: "=1+1", style: 0 }, `<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>`],
  ["a truth value", { value: false, style: 0 }, `<c r="A1" t="b"><v>0</v></c>`],
  ["an error", { value: new CellError("#DIV/0!"), style: 0 }, `<c r="A1" t="e"><v>#DIV/0!</v></c>`],
  ["an error that older programs do not know", { value: new CellError("#SPILL!"), style: 0 }, `<c r="A1" t="e"><v>#VALUE!</v></c>`, { value: new CellError("#VALUE!"), style: 0 }],
  ["a blank cell", { value: null, style: 0 }, `<c r="A1"/>`],
  ["a formula", { value: 3, style: 0, formula: "SUM(B1:B2)" }, `<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>`, { value: 3, style: 0, formula: "SUM(B1:B2)", dynamic: false }],
  ["a formula whose value is a text", { value: "a<b", style: 0, formula: '"a<b"' }, `<c r="A1" t="str"><f>&quot;a&lt;b&quot;</f><v>a&lt;b</v></c>`, { value: "a<b", style: 0, formula: '"a<b"', dynamic: false }],
  ["a formula whose value is a truth value", { value: true, style: 0, formula: "1=1" }, `<c r="A1" t="b"><f>1=1</f><v>1</v></c>`, { value: true, style: 0, formula: "1=1", dynamic: false }],
  ["a formula whose value is an error", { value: new CellError("#N/A"), style: 0, formula: "NA()" }, `<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>`, { value: new CellError("#N/A"), style: 0, formula: "NA()", dynamic: false }],
  ["a formula without a value", { value: null, style: 0, formula: "1+1", pending: true }, `<c r="A1"><f>1+1</f></c>`, { value: null, style: 0, formula: "1+1", pending: true, dynamic: false }],
  ["an add-in's function, which may spill", { value: 5, style: 0, formula: "WUYI.GROWTH_AWARD(500)" }, `<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_WUYI_GROWTH_AWARD(500)</f><v>5</v></c>`, { value: 5, style: 0, formula: "WUYI.GROWTH_AWARD(500)", dynamic: true, fills: { top: 0, left: 0, bottom: 0, right: 0 } }],
  ["a spilled array", { value: 1, style: 0, formula: "SEQUENCE(2)", fills: { top: 0, left: 0, bottom: 1, right: 0 } }, `<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c>`, { value: 1, style: 0, formula: "SEQUENCE(2)", dynamic: true, fills: { top: 0, left: 0, bottom: 1, right: 0 } }],
  ["an array of the old kind", { value: 1, style: 0, formula: "B1:B2*2", dynamic: false, fills: { top: 0, left: 0, bottom: 1, right: 0 } }, `<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c>`],
  ["a formula that works on ranges as a whole", { value: 1, style: 0, formula: "SUM(B1:B2*C1:C2)" }, `<c r="A1" cm="1"><f t="array" ref="A1">SUM(B1:B2*C1:C2)</f><v>1</v></c>`, { value: 1, style: 0, formula: "SUM(B1:B2*C1:C2)", dynamic: true, fills: { top: 0, left: 0, bottom: 0, right: 0 } }],
  ["a text in pieces", { value: "甲 乙", style: 0, runs: [{ text: "甲 " }, { text: "乙", font: { name: "宋体", size: 9, bold: true, underline: "double", colour: "#FF0000" } }] }, `<c r="A1" t="inlineStr"><is><r><t xml:space="preserve">甲 </t></r><r><rPr><b/><u val="double"/><sz val="9"/><color rgb="FFFF0000"/><rFont val="宋体"/></rPr><t>乙</t></r></is></c>`],
]; // prettier-ignore

test.each(CELLS.map(([why, cell, xml, read = cell]) => [why, cell, xml, read] as const))(
  "%s",
  async (_, cell, xml, read) => {
    const saved = save(undefined, newBook(cell));
    const sheet = text(await partsOf(saved), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain(`<sheetData><row r="1">${xml}</row></sheetData>`);
    expect(open(saved).sheets[0]!.rows[0]!.cells[0]).toEqual(read);
  },
);

test("a text is cut to what a cell holds, never inside of a letter", () => {
  const read = (value: string): unknown => open(save(undefined, newBook({ value, style: 0 }))).sheets[0]!.rows[0]!.cells[0]!.value; // prettier-ignore
  expect(read("甲".repeat(40_000))).toBe("甲".repeat(32_767));
  expect(read(`${"甲".repeat(32_766)}𠮷`)).toBe("甲".repeat(32_766));
});

test("a formula that is longer than Excel takes leaves its value", () => {
  const long = `1${"+1".repeat(4_096)}`;
  const book = open(save(undefined, newBook({ value: 4097, style: 0, formula: long })));
  expect(book.sheets[0]!.rows[0]!.cells[0]).toEqual({ value: 4097, style: 0 });
});

test("texts that the book has already are used again, and its table of texts stays as it is", async () => {
  const source = fixture("features.xlsx");
  const book = open(source);
  const saved = save(
    book,
    withSheet(untouched(book), 0, () => ({
      content: withCell(withCell(book.sheets[0]!, 7, 0, { value: "节水型企业", style: 0 }), 7, 1, { value: "新的", style: 0 }), // prettier-ignore
    })),
  );
  const row = /<row r="8">(.*?)<\/row>/.exec(text(await partsOf(saved), "xl/worksheets/sheet1.xml"))![1];
  expect(row).toMatch(
    /^<c r="A8" t="s"><v>\d+<\/v><\/c><c r="B8" t="inlineStr"><is><t>新的<\/t><\/is><\/c>$/,
  );
  expect(await differing(source, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
});

test("a changed style keeps what it was made from, and is added once", async () => {
  const book = open(fixture("whole.xlsx"));
  const { cells } = book.sheets[0]!.rows[2]!;
  const [base, number] = [cells[5]!.style, cells[5]!.value];
  const bold = { ...book.styles[base]!, font: { ...book.styles[base]!.font, bold: true as const }, base };
  const content = withCell(withCell(book.sheets[0]!, 2, 5, { value: number, style: bold }), 3, 5, {
    value: 1,
    style: { ...bold },
  });
  const saved = save(
    book,
    withSheet(untouched(book), 0, () => ({ content })),
  );
  const again = open(saved);
  expect(again.styles).toHaveLength(book.styles.length + 1);
  expect(again.styles.slice(0, -1)).toEqual(book.styles);
  const { base: from, ...look } = bold;
  expect(from).toBe(base);
  expect(again.styles.at(-1)).toEqual(look);
  expect(again.sheets[0]!.rows[2]!.cells[5]!.style).toBe(again.sheets[0]!.rows[3]!.cells[5]!.style);
  // Its number format, fill and border are those of the style that it was made from.
  const xfs = [...text(await partsOf(saved), "xl/styles.xml").matchAll(/<cellXfs.*<\/cellXfs>/gs)][0]![0].match(/<xf [^>]*>/g)!; // prettier-ignore
  const ids = (xf: string): string[] => ["numFmtId", "fillId", "borderId"].map((name) => new RegExp(`${name}="(\\d+)"`).exec(xf)![1]!); // prettier-ignore
  expect(ids(xfs.at(-1)!)).toEqual(ids(xfs[base]!));
});

test("a style that looks like one of the book is that one", () => {
  const book = open(fixture("whole.xlsx"));
  const content = withCell(book.sheets[0]!, 9, 0, { value: 1, style: { ...book.styles[5]! } });
  const again = open(
    save(
      book,
      withSheet(untouched(book), 0, () => ({ content })),
    ),
  );
  expect(again.styles).toEqual(book.styles);
  expect(again.sheets[0]!.rows[9]!.cells[0]!.style).toBe(5);
});

test("formulas without values: whoever opens the book works them out", async () => {
  const saved = save(undefined, newBook({ value: null, style: 0, formula: "1+1", pending: true }));
  expect(text(await partsOf(saved), "xl/workbook.xml")).toContain(`<calcPr fullCalcOnLoad="1"/>`);
});

test("a chain of calculation goes when formulas may have changed", async () => {
  const source = await packageOf({
    ...minimalParts(`<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>`),
    "xl/calcChain.xml": "<calcChain/>",
    "[Content_Types].xml": minimalParts("")["[Content_Types].xml"]!.replace("</Types>", `<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>`), // prettier-ignore
    "xl/_rels/workbook.xml.rels": minimalParts("")["xl/_rels/workbook.xml.rels"]!.replace("</Relationships>", `<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>`), // prettier-ignore
  });
  const book = open(source);
  expect(await differing(source, save(book, untouched(book)))).toEqual([]);
  const saved = save(
    book,
    withSheet(untouched(book), 0, () => ({ content: book.sheets[0]! })),
  );
  expect((await differing(source, saved)).sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  expect(text(await partsOf(saved), "[Content_Types].xml")).not.toContain("calcChain");
});

test("a new sheet beside others: numbers and names that nothing has used", async () => {
  const source = fixture("whole.xlsx");
  const book = open(source);
  const edited = untouched(book);
  const sheet = { name: "新表", visibility: "visible", content: { ...LAYOUT, rows: [{ cells: [{ value: 1, style: 0 }] }] } } as const; // prettier-ignore
  const saved = save(book, { ...edited, sheets: [edited.sheets[0]!, sheet, ...edited.sheets.slice(1)] });
  expect((await differing(source, saved)).sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
    "xl/worksheets/sheet4.xml",
  ]);
  const again = open(saved);
  expect(again.sheets.map(({ name }) => name)).toEqual(["申报汇总", "新表", "参数", "旧表"]);
  expect(text(await partsOf(saved), "xl/workbook.xml")).toContain(
    `<sheet name="新表" sheetId="4" r:id="rIdWuyi1"/>`,
  );
  // Names of a sheet count in the new order.
  expect(again.definedNames).toEqual(book.definedNames.map((one) => (one.sheet === 1 ? { ...one, sheet: 2 } : one))); // prettier-ignore
});

test("another sheet in front: only the two views change", async () => {
  const source = fixture("whole.xlsx");
  const book = open(source);
  const saved = save(book, { ...untouched(book), activeSheet: 1 });
  expect((await differing(source, saved)).sort()).toEqual([
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
  ]);
  const parts = await partsOf(saved);
  expect(text(parts, "xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
  expect(text(parts, "xl/worksheets/sheet2.xml")).toContain(`tabSelected="1"`);
  const back = open(saved);
  expect(back.activeSheet).toBe(1);
  expect(back.sheets.map(shown)).toEqual(book.sheets.map(shown));
});

test("panes, zoom, lines and colours change alone", async () => {
  const book = open(fixture("whole.xlsx"));
  const content = { ...book.sheets[0]!, frozen: { rows: 1, columns: 0 }, topLeft: "A5", zoom: 120, showGridlines: false, tabColour: "#00FF00", merges: [], columns: [{ from: 0, to: 1, width: 12 }], defaultRowHeight: 20 }; // prettier-ignore
  const saved = save(book, withSheet(untouched(book), 0, () => ({ content }))); // prettier-ignore
  const again = open(saved).sheets[0]!;
  expect(shown(again)).toEqual(shown(content));
  const xml = text(await partsOf(saved), "xl/worksheets/sheet1.xml");
  expect(xml).not.toContain("mergeCell");
  expect(xml).toContain(`<pane ySplit="1" topLeftCell="A5" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView>`); // prettier-ignore
  expect(xml.match(/<selection/g)).toHaveLength(1);
  const thawed = open(save(book, withSheet(untouched(book), 0, () => ({ content: { ...content, frozen: { rows: 0, columns: 0 } } })))); // prettier-ignore
  expect(thawed.sheets[0]).toMatchObject({ frozen: { rows: 0, columns: 0 }, topLeft: "A5" });
});

test("marks are set, replaced and taken away; the rows stay byte for byte", async () => {
  const source = fixture("whole.xlsx");
  const book = open(source);
  const marked = save(
    book,
    withSheet(untouched(book), 0, () => ({ marks: { error: ["F3:F4"], warning: ["A1"] } })),
  );
  expect((await differing(source, marked)).sort()).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  const rows = (parts: Map<string, Buffer>): string => /<sheetData>.*<\/sheetData>/s.exec(text(parts, "xl/worksheets/sheet1.xml"))![0]; // prettier-ignore
  expect(rows(await partsOf(marked))).toBe(rows(await partsOf(source)));
  const again = open(marked);
  expect(again.sheets[0]!.marks).toEqual({ error: ["F3:F4"], question: [], warning: ["A1"], info: [] });
  expect(again.notShown).toEqual(book.notShown);
  // Left out, they stay, also where the rows are written anew.
  const kept = save(again, withSheet(untouched(again), 0, () => ({ content: again.sheets[0]! }))); // prettier-ignore
  expect(open(kept).sheets[0]!.marks).toEqual(again.sheets[0]!.marks);
  const replaced = save(again, withSheet(untouched(again), 0, () => ({ marks: { info: ["B2"] } }))); // prettier-ignore
  expect(open(replaced).sheets[0]!.marks).toEqual({ error: [], question: [], warning: [], info: ["B2"] });
  // The formats of marks are in the book already.
  expect(await differing(marked, replaced)).toEqual(["xl/worksheets/sheet1.xml"]);
  const cleared = save(again, withSheet(untouched(again), 0, () => ({ marks: {} }))); // prettier-ignore
  expect(open(cleared).sheets[0]!.marks).toBeUndefined();
  expect(text(await partsOf(cleared), "xl/worksheets/sheet1.xml")).toBe(text(await partsOf(source), "xl/worksheets/sheet1.xml")); // prettier-ignore
});

const RICH_METADATA =
  `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes>` +
  `<futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`;

/** A book with a picture in a cell, as far as cells know of it. */
const pictureBook = async (): Promise<Uint8Array> => {
  const parts = minimalParts(
    `<row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c><c r="B1"><v>1</v></c></row>`,
  );
  parts["xl/metadata.xml"] = RICH_METADATA;
  parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"]!.replace("</Relationships>", `<Relationship Id="m" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/></Relationships>`); // prettier-ignore
  return packageOf(parts);
};

test("a picture in a cell stays while its value does, also where rows moved", async () => {
  const book = open(await pictureBook());
  const [picture, one] = book.sheets[0]!.rows[0]!.cells;
  const down = {
    ...book.sheets[0]!,
    rows: [undefined, { cells: [{ value: picture!.value, style: 0 }, one] }],
  };
  const moves = [{ axis: "row", kind: "insert", at: 0, count: 1 }] as const;
  const saved = save(book, withSheet(untouched(book), 0, () => ({ content: down, moves }))); // prettier-ignore
  expect(text(await partsOf(saved), "xl/worksheets/sheet1.xml")).toContain(`<c r="A2" t="e" vm="1"><v>#VALUE!</v></c>`); // prettier-ignore
  const typed = save(book, withSheet(untouched(book), 0, () => ({ content: withCell(book.sheets[0]!, 0, 0, { value: 5, style: 0 }) }))); // prettier-ignore
  expect(text(await partsOf(typed), "xl/worksheets/sheet1.xml")).toContain(`<c r="A1"><v>5</v></c>`);
});

test("a book with other metadata learns of spilled arrays beside it", async () => {
  const book = open(await pictureBook());
  const content = withCell(book.sheets[0]!, 1, 0, { value: 1, style: 0, formula: "SEQUENCE(2)" });
  const saved = save(book, withSheet(untouched(book), 0, () => ({ content }))); // prettier-ignore
  const parts = await partsOf(saved);
  expect(text(parts, "xl/worksheets/sheet1.xml")).toContain(`<c r="A2" cm="1"><f t="array" ref="A2">`);
  expect(text(parts, "xl/worksheets/sheet1.xml")).toContain(`<c r="A1" t="e" vm="1">`);
  expect(text(parts, "xl/metadata.xml")).toMatch(/<metadataType name="XLRICHVALUE"\/><metadataType name="XLDAPR".*<futureMetadata name="XLRICHVALUE".*<futureMetadata name="XLDAPR".*<cellMetadata count="1"><bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata count="1">/s); // prettier-ignore
  // Saved once more, what is there is used.
  const again = open(saved);
  expect(again.sheets[0]!.rows[1]!.cells[0]).toMatchObject({ formula: "SEQUENCE(2)", dynamic: true });
  const twice = save(again, withSheet(untouched(again), 0, () => ({ content: withCell(again.sheets[0]!, 2, 0, { value: 1, style: 0, formula: "SEQUENCE(2)" }) }))); // prettier-ignore
  expect(await differing(saved, twice)).toEqual(["xl/worksheets/sheet1.xml"]);
});

test("a book in the strict form stays in it", async () => {
  const strict = (xml: string): string =>
    xml
      .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"); // prettier-ignore
  const parts = Object.entries(minimalParts(`<row r="1"><c r="A1" t="d"><v>2024-05-01</v></c></row>`));
  const book = open(await packageOf(Object.fromEntries(parts.map(([name, xml]) => [name, strict(xml)]))));
  const edited = withSheet(untouched(book), 0, () => ({
    content: withCell(book.sheets[0]!, 1, 0, { value: 1, style: { ...PLAIN, fill: "#FFFF00" }, formula: "SEQUENCE(1)" }), // prettier-ignore
  }));
  const saved = save(book, { ...edited, sheets: [...edited.sheets, { name: "新", visibility: "visible" }] });
  const after = await partsOf(saved);
  for (const [name, xml] of after) if (name !== "xl/styles.xml") expect(xml.toString()).not.toContain("officeDocument/2006"); // prettier-ignore
  expect([...after.keys()]).not.toContain("xl/metadata.xml");
  const again = open(saved);
  expect(again.sheets.map(({ name }) => name)).toEqual(["申报", "新"]);
  expect(again.sheets[0]!.rows.map((row) => row!.cells[0]!.value)).toEqual([45413, 1]);
  expect(again.styles[again.sheets[0]!.rows[1]!.cells[0]!.style]!.fill).toBe("#FFFF00");
});

test("a sheet whose elements have prefixes keeps them", async () => {
  const parts = minimalParts(`<row r="1"><c r="A1"><v>1</v></c></row>`);
  parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"]!.replaceAll("<", "<x:").replaceAll("<x:/", "</x:").replace("xmlns=", "xmlns:x="); // prettier-ignore
  const book = open(await packageOf(parts));
  const content = { ...withCell(book.sheets[0]!, 0, 1, { value: "甲", style: 0 }), merges: [{ top: 2, left: 0, bottom: 2, right: 1 }] }; // prettier-ignore
  const saved = save(book, withSheet(untouched(book), 0, () => ({ content }))); // prettier-ignore
  const xml = text(await partsOf(saved), "xl/worksheets/sheet1.xml");
  expect(xml.match(/<\/?(?!x:|\?)[a-z]/gi)).toBeNull();
  expect(open(saved).sheets[0]).toMatchObject({ rows: [{ cells: [{ value: 1 }, { value: "甲" }] }], merges: [{ top: 2 }] }); // prettier-ignore
});

/** Books that no program would open again. */
const REFUSED: readonly (readonly [why: string, says: string, sheets: EditedBook["sheets"]])[] = [
  ["no sheet", "一张表也没有", []],
  ["hidden sheets only", "都隐藏了", [{ name: "甲", visibility: "hidden" }]],
  ["a sheet without a name", "没有名称", [{ name: " ", visibility: "visible" }]],
  ["a long name", "超过 31 个字", [{ name: "甲".repeat(32), visibility: "visible" }]],
  ["signs in a name", "不接受的符号", [{ name: "甲/乙", visibility: "visible" }]],
  ["quotes around a name", "单引号", [{ name: "'甲", visibility: "visible" }]],
  ["two sheets of one name", "都叫", [{ name: "a", visibility: "visible" }, { name: "A", visibility: "visible" }]],
]; // prettier-ignore

test.each(REFUSED)("refused: %s", (_, says, sheets) => {
  const call = (): Uint8Array => save(undefined, { sheets, settings: NO_SETTINGS, activeSheet: 0 });
  expect(call).toThrow(WorkbookFault);
  expect(call).toThrow(says);
});

test("31 signs are a name", () => {
  const name = "甲".repeat(31);
  expect(open(save(undefined, { sheets: [{ name, visibility: "visible" }], settings: NO_SETTINGS, activeSheet: 0 })).sheets[0]!.name).toBe(name); // prettier-ignore
});

test("what was saved is checked like what was opened", () => {
  const book = open(fixture("whole.xlsx"));
  const all = untouched(book);
  const edited = { ...all, sheets: all.sheets.map((sheet, at) => ({ ...sheet, content: book.sheets[at]! })) };
  const grids = (bytes: Uint8Array): unknown => readBook(bytes, NODE_CODEC).sheets.map(({ grid, formulas }) => [grid, formulas]); // prettier-ignore
  expect(grids(save(book, edited))).toEqual(grids(fixture("whole.xlsx")));
});
