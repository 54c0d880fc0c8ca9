import { losses, type EditedBook, type EditedSheet, type Loss, type OpenedBook } from "../../xlsx";
import { packageOf, partsOf } from "../builders/packages";
import { fixture, open, save, shown, untouched, withCell, withSheet } from "./round-trip";
import { MAIN, Parts, brokenIn, sheetXml } from "./whole-package";

const opened = async (parts: Parts): Promise<OpenedBook> => open(await packageOf(parts.all));

/** The parts of a saved book, in which nothing may be broken. */
async function saved(book: OpenedBook, edited: EditedBook): Promise<Map<string, string>> {
  const bytes = save(book, edited);
  expect(await brokenIn(bytes)).toEqual([]);
  return new Map([...(await partsOf(bytes))].map(([name, content]) => [name, content.toString("utf8")]));
}

const renamed = (book: OpenedBook, at: number, name: string): EditedBook =>
  withSheet(untouched(book), at, () => ({ name }));
const without = (book: OpenedBook, ...gone: number[]): EditedBook => {
  const edited = untouched(book);
  return { ...edited, activeSheet: 0, sheets: edited.sheets.filter((_, at) => !gone.includes(at)) };
};

const CHART = (formula: string): string => `<c:chartSpace xmlns:c="x"><c:f>${formula}</c:f></c:chartSpace>`;
const NAMES = `<definedNames><definedName name="局部" localSheetId="0">申报!$A$1</definedName><definedName name="全局">申报!$A$1+其他!$A$1</definedName><definedName name="其他的" localSheetId="1">其他!$A$1</definedName></definedNames>`;
const VALIDATION = (formula: string): string => `<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>${formula}</formula1></dataValidation></dataValidations>`; // prettier-ignore

/** Two sheets that point to each other in every way; the second has a chart and a drawing of its own. */
const entangled = (): Parts =>
  new Parts(`<row r="1"><c r="A1"><v>1</v></c></row>`)
    .sheet(
      "其他",
      sheetXml(
        `<row r="1"><c r="A1"><f>申报!A1*2</f><v>2</v></c></row>`,
        `${VALIDATION("申报!$A$1:$A$3")}<hyperlinks><hyperlink ref="B1" location="申报!A1"/></hyperlinks><drawing r:id="drawing"/>`,
      ),
    )
    .relate(
      "xl/worksheets/sheet2.xml",
      "drawing",
      "xl/drawings/drawing1.xml",
      `<xdr:wsDr><xdr:sp textlink="申报!$A$1"/></xdr:wsDr>`,
    )
    .relate("xl/drawings/drawing1.xml", "chart", "xl/charts/chart1.xml", CHART("申报!$A$1:$A$3"))
    .workbook(NAMES);

test("a renamed sheet: whatever names it calls it so", async () => {
  const book = await opened(entangled());
  const after = await saved(book, renamed(book, 0, "新 名"));
  expect(after.get("xl/workbook.xml")).toContain(`<sheet name="新 名" sheetId="1" r:id="b"/>`);
  expect(after.get("xl/workbook.xml")).toContain(
    `<definedName name="局部" localSheetId="0">'新 名'!$A$1</definedName><definedName name="全局">'新 名'!$A$1+其他!$A$1</definedName><definedName name="其他的" localSheetId="1">其他!$A$1</definedName>`,
  );
  const sheet = after.get("xl/worksheets/sheet2.xml")!;
  expect(sheet).toContain(`<f>'新 名'!A1*2</f><v>2</v>`);
  expect(sheet).toContain(VALIDATION("'新 名'!$A$1:$A$3"));
  expect(sheet).toContain(`location="'新 名'!A1"`);
  expect(after.get("xl/drawings/drawing1.xml")).toContain(`textlink="'新 名'!$A$1"`);
  expect(after.get("xl/charts/chart1.xml")).toBe(CHART("'新 名'!$A$1:$A$3"));
  // The sheet itself says its name nowhere.
  expect(after.get("xl/worksheets/sheet1.xml")).toBe(entangled().all["xl/worksheets/sheet1.xml"]);
  expect(losses(book, renamed(book, 0, "新 名"))).toEqual([]);
});

test("two sheets that change names with each other", async () => {
  const book = await opened(entangled());
  const edited = withSheet(renamed(book, 0, "其他"), 1, () => ({ name: "申报" }));
  const after = await saved(book, edited);
  expect(after.get("xl/workbook.xml")).toContain(
    `<definedName name="全局">其他!$A$1+申报!$A$1</definedName>`,
  );
  expect(after.get("xl/worksheets/sheet2.xml")).toContain(`<f>其他!A1*2</f>`);
});

test("a touched sheet's formulas are the editor's; a former name that nobody has is put right", async () => {
  const book = await opened(entangled());
  const touched = withSheet(renamed(book, 0, "新名"), 1, () => ({
    content: withCell(book.sheets[1]!, 1, 0, { value: 3, style: 0, formula: "新名!A1+申报!A1" }),
  }));
  const after = await saved(book, touched);
  expect(after.get("xl/worksheets/sheet2.xml")).toContain(`<f>新名!A1+新名!A1</f>`);
  expect(after.get("xl/worksheets/sheet2.xml")).toContain(`<f>新名!A1*2</f>`);
});

test("a deleted sheet goes with everything that only it used", async () => {
  const book = await opened(entangled());
  const after = await saved(book, without(book, 1));
  expect([...after.keys()].sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  expect(after.get("xl/workbook.xml")).toContain(
    `<definedNames><definedName name="局部" localSheetId="0">申报!$A$1</definedName><definedName name="全局">申报!$A$1+#REF!</definedName></definedNames>`,
  );
  expect(losses(book, without(book, 1))).toEqual([]);
});

test("what pointed to a deleted sheet points to nothing", async () => {
  const book = await opened(entangled());
  const after = await saved(book, without(book, 0));
  expect(after.get("xl/workbook.xml")).toContain(
    `<definedNames><definedName name="全局">#REF!+其他!$A$1</definedName><definedName name="其他的" localSheetId="0">其他!$A$1</definedName></definedNames>`,
  );
  const sheet = after.get("xl/worksheets/sheet2.xml")!;
  expect(sheet).toContain(`<f>#REF!*2</f><v>2</v>`);
  expect(sheet).toContain(VALIDATION("#REF!"));
  expect(after.get("xl/charts/chart1.xml")).toBe(CHART("#REF!"));
  expect(losses(book, without(book, 0))).toEqual([{ kind: "chart-source", sheet: "其他", count: 1 }]);
});

test("a picture that two sheets share stays with the other", async () => {
  const parts = new Parts()
    .sheet("其他", sheetXml("", `<drawing r:id="drawing"/>`))
    .behind(`<drawing r:id="drawing"/>`)
    .relate("xl/worksheets/sheet1.xml", "drawing", "xl/drawings/drawing1.xml", `<xdr:wsDr/>`)
    .relate("xl/worksheets/sheet2.xml", "drawing", "xl/drawings/drawing2.xml", `<xdr:wsDr/>`)
    .relate("xl/drawings/drawing1.xml", "image", "xl/media/image1.png", "png");
  parts.all["xl/drawings/_rels/drawing2.xml.rels"] = parts.all["xl/drawings/_rels/drawing1.xml.rels"]!;
  const book = await opened(parts);
  const after = await saved(book, without(book, 0));
  expect([...after.keys()].filter((part) => /drawings|media/.test(part)).sort()).toEqual([
    "xl/drawings/_rels/drawing2.xml.rels",
    "xl/drawings/drawing2.xml",
    "xl/media/image1.png",
  ]);
});

test("sheets in another order: names and the sheet in front follow", async () => {
  const book = open(fixture("whole.xlsx"));
  const edited = untouched(book);
  const order = [2, 1, 0].map((at) => edited.sheets[at]!);
  const bytes = save(book, { ...edited, sheets: order, activeSheet: 2 });
  expect(await brokenIn(bytes)).toEqual([]);
  const again = open(bytes);
  expect(again.sheets.map(shown)).toEqual([2, 1, 0].map((at) => shown(book.sheets[at]!)));
  expect(again.activeSheet).toBe(2);
  const moved = book.definedNames.map((one) =>
    one.sheet === undefined ? one : { ...one, sheet: 2 - one.sheet },
  );
  expect(again.definedNames).toEqual(moved);
});

test("sheets without cells stay behind the sheet that they stood behind", async () => {
  const parts = new Parts()
    .relate("xl/workbook.xml", "chartsheet", "xl/chartsheets/sheet1.xml", `<chartsheet xmlns:r="x"><drawing r:id="drawing"/></chartsheet>`)
    .relate("xl/chartsheets/sheet1.xml", "drawing", "xl/drawings/drawing1.xml", "<xdr:wsDr/>")
    .relate("xl/drawings/drawing1.xml", "chart", "xl/charts/chart1.xml", CHART("申报!$A$1"));
  parts.all["xl/workbook.xml"] = parts.all["xl/workbook.xml"]!.replace("</sheets>", `<sheet name="图" sheetId="9" r:id="chartsheet"/></sheets>`);
  parts.sheet("其他", sheetXml("")).workbook(`<definedNames><definedName name="图名" localSheetId="1">1</definedName><definedName name="其他的" localSheetId="2">其他!$A$1</definedName></definedNames>`);
  const book = await opened(parts);
  const edited = untouched(book);
  const [first, second] = edited.sheets as [EditedSheet, EditedSheet];
  const after = await saved(book, { ...edited, sheets: [second, { ...first, name: "新" }], activeSheet: 1 });
  expect([...after.get("xl/workbook.xml")!.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual(["其他", "新", "图"]);
  expect(after.get("xl/workbook.xml")).toContain(`<definedName name="图名" localSheetId="2">1</definedName><definedName name="其他的" localSheetId="0">其他!$A$1</definedName>`);
  expect(after.get("xl/charts/chart1.xml")).toBe(CHART("新!$A$1"));
  const alone = await saved(book, { ...edited, sheets: [second], activeSheet: 0 });
  expect([...alone.get("xl/workbook.xml")!.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual(["其他", "图"]);
}); // prettier-ignore

test("names that the person changed take the place of the book's", async () => {
  const book = await opened(entangled());
  const definedNames = [
    { name: "全局", formula: "SORT(申报!$A$1:$A$9)" },
    { name: "新的", formula: "1+1", sheet: 1, hidden: true as const },
  ];
  const after = await saved(book, { ...untouched(book), definedNames });
  expect(after.get("xl/workbook.xml")).toContain(
    `<definedNames><definedName name="全局">_xlfn._xlws.SORT(申报!$A$1:$A$9)</definedName><definedName name="新的" localSheetId="1" hidden="1">1+1</definedName></definedNames>`,
  );
});

test("the titles among a book's properties go when they would be wrong", async () => {
  const xml = `<Properties><Application>X</Application><HeadingPairs><x/></HeadingPairs><TitlesOfParts><x/></TitlesOfParts></Properties>`;
  const book = await opened(entangled().relate("", "extended-properties", "docProps/app.xml", xml));
  expect((await saved(book, untouched(book))).get("docProps/app.xml")).toBe(xml);
  expect((await saved(book, renamed(book, 0, "新名"))).get("docProps/app.xml")).toBe(
    `<Properties><Application>X</Application></Properties>`,
  );
});

const PIVOT = `<pivotTableDefinition name="透视"><location ref="A3:C9"/></pivotTableDefinition>`;
const CACHE = `<pivotCacheDefinition xmlns:r="x"><cacheSource type="worksheet"><worksheetSource ref="A1:A9" sheet="申报"/></cacheSource></pivotCacheDefinition>`;

/** Data on the first sheet, a pivot table of it on the second. */
const pivoted = (): Parts =>
  new Parts(`<row r="1"><c r="A1"><v>1</v></c></row>`)
    .sheet("透视", sheetXml(`<row r="3"><c r="A3"><v>1</v></c></row>`))
    .relate("xl/workbook.xml", "pivotCacheDefinition", "xl/pivotCache/pivotCacheDefinition1.xml", CACHE)
    .relate("xl/pivotCache/pivotCacheDefinition1.xml", "pivotCacheRecords", "xl/pivotCache/pivotCacheRecords1.xml", "<r/>")
    .relate("xl/worksheets/sheet2.xml", "pivotTable", "xl/pivotTables/pivotTable1.xml", PIVOT)
    .relate("xl/pivotTables/pivotTable1.xml", "pivotCacheDefinition", "xl/pivotCache/pivotCacheDefinition1.xml", CACHE)
    .workbook(`<pivotCaches><pivotCache cacheId="1" r:id="pivotCacheDefinition"/></pivotCaches>`); // prettier-ignore

test("a deleted pivot table goes with its cache and its records", async () => {
  const book = await opened(pivoted());
  const after = await saved(book, without(book, 1));
  expect([...after.keys()].filter((part) => part.includes("pivot"))).toEqual([]);
  expect(after.get("xl/workbook.xml")).not.toContain("pivotCache");
});

test("slicers of a deleted pivot table go wherever they stand; others stay", async () => {
  const slicer = (name: string, cache: string): string => `<slicer name="${name}" cache="${cache}"/>`;
  const box = (name: string): string => `<xdr:twoCellAnchor><mc:AlternateContent><mc:Choice><xdr:graphicFrame><sle:slicer name="${name}"/></xdr:graphicFrame></mc:Choice></mc:AlternateContent></xdr:twoCellAnchor>`; // prettier-ignore
  const parts = pivoted()
    .behind(`<drawing r:id="drawing"/><extLst><ext uri="x"><x14:slicerList><x14:slicer r:id="slicer"/></x14:slicerList></ext></extLst>`)
    .relate("xl/worksheets/sheet1.xml", "drawing", "xl/drawings/drawing1.xml", `<xdr:wsDr>${box("等级")}${box("另一个")}</xdr:wsDr>`)
    .relate("xl/worksheets/sheet1.xml", "slicer", "xl/slicers/slicer1.xml", `<slicers>${slicer("等级", "切片器_等级")}</slicers>`)
    .relate("xl/workbook.xml", "slicerCache", "xl/slicerCaches/slicerCache1.xml", `<slicerCacheDefinition name="切片器_等级"><pivotTables><pivotTable tabId="2" name="透视"/></pivotTables></slicerCacheDefinition>`)
    .workbook(`<extLst><ext uri="y" xmlns:x14="urn:x14"><x14:slicerCaches><x14:slicerCache r:id="slicerCache"/></x14:slicerCaches></ext><ext uri="z" xmlns:x14="urn:x14"><x14:other/></ext></extLst>`); // prettier-ignore
  const book = await opened(parts);
  const after = await saved(book, without(book, 1));
  expect([...after.keys()].filter((part) => part.includes("slicer"))).toEqual([]);
  expect(after.get("xl/workbook.xml")).toContain(
    `<extLst><ext uri="z" xmlns:x14="urn:x14"><x14:other/></ext></extLst>`,
  );
  expect(after.get("xl/worksheets/sheet1.xml")).not.toContain("slicer");
  expect(after.get("xl/drawings/drawing1.xml")).toBe(`<xdr:wsDr>${box("另一个")}</xdr:wsDr>`);
  expect(losses(book, without(book, 1))).toEqual([{ kind: "slicer", sheet: "申报", count: 1 }]);
});

const TABLE = (ref: string, columns: readonly string[], more = ""): string =>
  `<table xmlns="${MAIN}" id="1" name="表" displayName="表" ref="${ref}"${more}><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns></table>`;
const column = (id: number, name: string, inner = ""): string =>
  inner === ""
    ? `<tableColumn id="${id}" name="${name}"/>`
    : `<tableColumn id="${id}" name="${name}">${inner}</tableColumn>`;
const CALCULATED = `<calculatedColumnFormula>表[[#This Row],[基数]]*2</calculatedColumnFormula>`;
const textRow = (row: number, ...texts: string[]): string =>
  `<row r="${row}">${texts.map((text, at) => `<c r="${"ABC"[at]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;

/** A table in A1:C3 of the first sheet; formulas on both sheets name its columns. */
const tabled = (): Parts =>
  new Parts(textRow(1, "企业", "基数", "金额") + textRow(2, "甲", "1", "2") + textRow(3, "乙", "3", "4"))
    .sheet("公式", sheetXml(`<row r="1"><c r="A1"><f>SUM(表[基数])</f><v>4</v></c></row>`))
    .behind(`<tableParts count="1"><tablePart r:id="table"/></tableParts>`)
    .relate("xl/worksheets/sheet1.xml", "table", "xl/tables/table1.xml", TABLE("A1:C3", [column(1, "企业"), column(2, "基数"), column(3, "金额", CALCULATED)])); // prettier-ignore

test("a table grows with rows that are put into it", async () => {
  const book = await opened(tabled());
  const rows = [book.sheets[0]!.rows[0], book.sheets[0]!.rows[1], undefined, book.sheets[0]!.rows[2]];
  const after = await saved(book, withSheet(untouched(book), 0, () => ({ content: { ...book.sheets[0]!, rows }, moves: [{ axis: "row", kind: "insert", at: 2, count: 1 }] }))); // prettier-ignore
  expect(after.get("xl/tables/table1.xml")).toContain(`ref="A1:C4"><autoFilter ref="A1:C4"/>`);
  expect(after.get("xl/worksheets/sheet2.xml")).toBe(tabled().all["xl/worksheets/sheet2.xml"]);
});

test("a column that is put into a table takes its header for a name; a deleted one goes", async () => {
  const book = await opened(tabled());
  const cells = (...texts: string[]) => ({ cells: texts.map((value) => ({ value, style: 0 })) });
  const rows = [cells("企业", "等级", "金额"), cells("甲", "", "2"), cells("乙", "", "4")];
  const moves = [{ axis: "column", kind: "insert", at: 1, count: 1 }, { axis: "column", kind: "delete", at: 2, count: 1 }] as const; // prettier-ignore
  const edited = withSheet(untouched(book), 0, () => ({ content: { ...book.sheets[0]!, rows }, moves }));
  const after = await saved(book, edited);
  expect(after.get("xl/tables/table1.xml")).toBe(
    TABLE("A1:C3", [column(1, "企业"), column(4, "等级"), column(3, "金额", CALCULATED)]),
  );
  expect(losses(book, edited)).toEqual([]);
});

test("a header that was typed over renames the column wherever it is named", async () => {
  const book = await opened(tabled());
  const edited = withSheet(untouched(book), 0, () => ({ content: withCell(book.sheets[0]!, 0, 1, { value: "投资 [万元]", style: 0 }) })); // prettier-ignore
  const after = await saved(book, edited);
  expect(after.get("xl/tables/table1.xml")).toContain(`<tableColumn id="2" name="投资 [万元]"/>`);
  expect(after.get("xl/tables/table1.xml")).toContain(`表[[#This Row],[投资 '[万元']]]*2`);
  expect(after.get("xl/worksheets/sheet2.xml")).toContain(`<f>SUM(表[投资 '[万元']])</f>`);
  expect(losses(book, edited)).toEqual([]);
});

/** What a table cannot be any more. */
const LOST_TABLES: readonly (readonly [why: string, change: (book: OpenedBook) => Partial<EditedSheet>])[] = [
  ["a header that is empty", ({ sheets }) => ({ content: withCell(sheets[0]!, 0, 1, { value: null, style: 0 }) })],
  ["a header that is a number", ({ sheets }) => ({ content: withCell(sheets[0]!, 0, 1, { value: 5, style: 0 }) })],
  ["two headers of one name", ({ sheets }) => ({ content: withCell(sheets[0]!, 0, 1, { value: "企业", style: 0 }) })],
  ["no header", ({ sheets }) => ({ content: { ...sheets[0]!, rows: sheets[0]!.rows.slice(1) }, moves: [{ axis: "row", kind: "delete", at: 0, count: 1 }] })],
  ["no data", ({ sheets }) => ({ content: { ...sheets[0]!, rows: sheets[0]!.rows.slice(0, 1) }, moves: [{ axis: "row", kind: "delete", at: 1, count: 2 }] })],
]; // prettier-ignore

test.each(LOST_TABLES)("a table becomes a plain range: %s", async (_, change) => {
  const book = await opened(tabled());
  const edited = withSheet(untouched(book), 0, () => change(book));
  const after = await saved(book, edited);
  expect([...after.keys()]).not.toContain("xl/tables/table1.xml");
  expect(after.get("xl/worksheets/sheet1.xml")).not.toContain("tablePart");
  expect(after.get("xl/worksheets/sheet2.xml")).toMatch(/<f>SUM\((?:申报!\$B\$\d(?::\$B\$\d)?|#REF!)\)<\/f>/);
  expect(losses(book, edited)).toEqual([{ kind: "table", sheet: "申报", count: 1 }]);
});

test("a table that is deleted with its sheet leaves nothing to name", async () => {
  const book = await opened(tabled());
  const after = await saved(book, without(book, 0));
  expect([...after.keys()].filter((part) => part.includes("table"))).toEqual([]);
  expect(after.get("xl/worksheets/sheet2.xml")).toContain(`<f>SUM(#REF!)</f>`);
});

const touch = (book: OpenedBook, at: number, change: Partial<EditedSheet> = {}): EditedBook =>
  withSheet(untouched(book), at, () => ({ content: book.sheets[at]!, ...change }));
const insertRow = (at: number) => [{ axis: "row", kind: "insert", at, count: 1 }] as const;

/** Everything that can be lost, each planted once, and what is told of it. */
const LOSSES: readonly (readonly [why: string, parts: () => Parts, edit: (book: OpenedBook) => EditedBook, told: readonly Loss[]])[] = [
  ["nothing touched", entangled, untouched, []],
  ["touched, and nothing to lose", entangled, (book) => touch(book, 0), []],
  ["rows put into a pivot table", pivoted, (book) => touch(book, 1, { moves: insertRow(5) }), [{ kind: "pivot-table", sheet: "透视", count: 1 }]],
  ["a pivot table's source is gone", pivoted, (book) => without(book, 0), [{ kind: "pivot-source", count: 1 }]],
  ["a chart's range is gone", entangled, (book) => touch(book, 0, { moves: [{ axis: "row", kind: "delete", at: 0, count: 9 }] }), [{ kind: "chart-source", sheet: "其他", count: 1 }]],
  ["what-if tables", () => new Parts(`<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>1</v></c></row>`), (book) => touch(book, 0), [{ kind: "data-table", sheet: "申报", count: 1 }]],
  ["a picture in a cell that was typed over", () => new Parts(`<row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c></row>`).relate("xl/workbook.xml", "sheetMetadata", "xl/metadata.xml", `<metadata xmlns="${MAIN}"/>`), (book) => touch(book, 0, { content: withCell(book.sheets[0]!, 0, 0, { value: 1, style: 0 }) }), [{ kind: "cell-picture", sheet: "申报", count: 1 }]],
  ["a text that is too long", entangled, (book) => touch(book, 0, { content: withCell(book.sheets[0]!, 0, 0, { value: "甲".repeat(32_768), style: 0 }) }), [{ kind: "long-text", sheet: "申报", count: 1 }]],
  ["a text that is just as long as a cell holds", entangled, (book) => touch(book, 0, { content: withCell(book.sheets[0]!, 0, 0, { value: "甲".repeat(32_767), style: 0 }) }), []],
  ["a formula that is too long", entangled, (book) => touch(book, 0, { content: withCell(book.sheets[0]!, 0, 0, { value: 1, style: 0, formula: `1${"+1".repeat(4_096)}` }) }), [{ kind: "long-formula", sheet: "申报", count: 1 }]],
  ["a formula that is just as long as Excel takes", entangled, (book) => touch(book, 0, { content: withCell(book.sheets[0]!, 0, 0, { value: 1, style: 0, formula: `11${"+1".repeat(4_095)}` }) }), []],
  ["a sheet with code", () => entangled().relate("xl/workbook.xml", "vbaProject", "xl/vbaProject.bin", "bin"), (book) => without(book, 1), [{ kind: "sheet-macro", sheet: "其他", count: 1 }]],
  ["a signature", () => entangled().relate("", "origin", "_xmlsignatures/origin.sigs", "").relate("_xmlsignatures/origin.sigs", "signature", "_xmlsignatures/sig1.xml", "<x/>"), (book) => touch(book, 0), [{ kind: "signature", count: 1 }]],
  ["a signature of a book that stays as it is", () => entangled().relate("", "origin", "_xmlsignatures/origin.sigs", ""), untouched, []],
]; // prettier-ignore

test.each(LOSSES)("told before saving: %s", async (_, parts, edit, told) => {
  const book = await opened(parts());
  expect(losses(book, edit(book))).toEqual(told);
  const after = await saved(book, edit(book));
  if (told.some(({ kind }) => kind === "signature"))
    expect([...after.keys()].join()).not.toContain("signature");
});

test("moves without content, and two sheets from one, are mistakes of the caller", async () => {
  const book = await opened(entangled());
  const moved = withSheet(untouched(book), 0, () => ({ moves: insertRow(0) }));
  expect(() => save(book, moved)).toThrow("no content");
  const doubled = withSheet(untouched(book), 1, () => ({ source: 0 }));
  expect(() => save(book, doubled)).toThrow("Two sheets");
});
