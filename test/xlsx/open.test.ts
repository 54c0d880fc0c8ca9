import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NODE_CODEC } from "../../cli/check/codec";
import { CellError } from "../../src/formula";
import { NO_SETTINGS, settingsXml } from "../../src/sheet";
import { WorkbookFault, finish, openBookSteps, readBook, type OpenedBook } from "../../xlsx";
import { minimalParts, packageOf } from "../builders/packages";
import { Parts } from "./whole-package";

const open = (bytes: Uint8Array): OpenedBook => finish(openBookSteps(bytes, NODE_CODEC));
const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, "../books", name));

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORKBOOK = "xl/workbook.xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const SHEET = "xl/worksheets/sheet1.xml";

/** A small book with more parts, each related to the workbook under its kind. */
async function bookWith(
  rows: string,
  related: Readonly<Record<string, readonly [part: string, xml: string]>> = {},
  edit: (parts: Record<string, string>) => void = () => {},
): Promise<OpenedBook> {
  const parts = minimalParts(rows);
  for (const [kind, [part, xml]] of Object.entries(related)) {
    parts[`xl/${part}`] = xml;
    parts[RELATIONSHIPS] = parts[RELATIONSHIPS]!.replace(
      "</Relationships>",
      `<Relationship Id="${kind}" Type="${TYPES}/${kind}" Target="${part}"/></Relationships>`,
    );
  }
  edit(parts);
  return open(await packageOf(parts));
}

const sheetXml = (before: string, rows: string, after = ""): string =>
  `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

const styleSheet = (lists: string): readonly [string, string] => [
  "styles.xml",
  `<styleSheet xmlns="${MAIN}">${lists}</styleSheet>`,
];

/** One cell format as files write it, and how it must look. */
const STYLES: readonly (readonly [why: string, lists: string, xf: string, expected: object])[] = [
  ["a format by number", "", `<xf numFmtId="14"/>`, { numberFormat: "yyyy/m/d" }],
  ["a Chinese date by number", "", `<xf numFmtId="31"/>`, { numberFormat: 'yyyy"年"m"月"d"日"' }],
  ["a Chinese month by number", "", `<xf numFmtId="57"/>`, { numberFormat: 'yyyy"年"m"月"' }],
  ["per cent", "", `<xf numFmtId="10"/>`, { numberFormat: "0.00%" }],
  [
    "a format of the book's own",
    `<numFmts><numFmt numFmtId="164" formatCode="#,##0.00;[Red]-#,##0.00&quot;万元&quot;"/></numFmts>`,
    `<xf numFmtId="164"/>`,
    { numberFormat: '#,##0.00;[Red]-#,##0.00"万元"' },
  ],
  ["a number that names no format", "", `<xf numFmtId="999"/>`, { numberFormat: "General" }],
  [
    "a font with everything",
    `<fonts><font><b/><i val="1"/><strike/><u val="double"/><vertAlign val="superscript"/><sz val="14"/><color rgb="FFC00000"/><name val="黑体"/></font></fonts>`,
    `<xf fontId="0"/>`,
    { font: { name: "黑体", size: 14, bold: true, italic: true, strike: true, underline: "double", script: "superscript", colour: "#C00000" } },
  ],
  ["a font that switches bold off", `<fonts><font><b val="0"/><u/><sz val="9"/><name val="宋体"/></font></fonts>`, `<xf fontId="0"/>`, { font: { name: "宋体", size: 9, underline: "single" } }],
  ["a theme's colour, lighter", `<fills><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999816888943144"/></patternFill></fill></fills>`, `<xf fillId="0"/>`, { fill: "#DAE3F3" }],
  ["a theme's colour, darker", `<fills><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.249977111117893"/></patternFill></fill></fills>`, `<xf fillId="0"/>`, { fill: "#BFBFBF" }],
  ["the theme's light and dark, which styles count the other way round", `<fonts><font><color theme="1"/><name val="x"/></font></fonts>`, `<xf fontId="0"/>`, { font: { name: "x", size: 11, colour: "#000000" } }],
  ["a numbered colour", `<fills><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>`, `<xf fillId="0"/>`, { fill: "#FFFF00" }],
  ["a numbered colour that the book defines", `<fills><fill><patternFill patternType="solid"><fgColor indexed="1"/></patternFill></fill></fills><colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00123456"/></indexedColors></colors>`, `<xf fillId="0"/>`, { fill: "#123456" }],
  ["a window's own colour", `<fonts><font><color indexed="64"/><name val="x"/></font></fonts>`, `<xf fontId="0"/>`, { font: { name: "x", size: 11 } }],
  ["a colour whose alpha another program left at nothing", `<fills><fill><patternFill patternType="solid"><fgColor rgb="00ffc7ce"/></patternFill></fill></fills>`, `<xf fillId="0"/>`, { fill: "#FFC7CE" }],
  ["no fill", `<fills><fill><patternFill patternType="none"><fgColor rgb="FF000000"/></patternFill></fill></fills>`, `<xf fillId="0"/>`, {}],
  ["borders with colours, and across", `<borders><border diagonalDown="1"><left style="thin"/><right/><top style="double"><color rgb="FF00FF00"/></top><bottom style="hair"><color auto="1"/></bottom><diagonal style="medium"/></border></borders>`, `<xf borderId="0"/>`, { borders: { left: { line: "thin" }, top: { line: "double", colour: "#00FF00" }, bottom: { line: "hair" }, down: { line: "medium" } } }],
  ["an alignment", "", `<xf><alignment horizontal="center" vertical="top" wrapText="1" textRotation="45" indent="2" shrinkToFit="true"/></xf>`, { horizontal: "center", vertical: "top", wrap: true, rotation: 45, indent: 2, shrink: true }],
  ["turned the other way", "", `<xf><alignment textRotation="135"/></xf>`, { rotation: -45 }],
  ["letters below each other", "", `<xf><alignment textRotation="255"/></xf>`, { rotation: "stacked" }],
  ["general and bottom, which say nothing", "", `<xf><alignment horizontal="general" vertical="bottom" textRotation="0"/></xf>`, {}],
  ["open in a protected sheet", "", `<xf><protection locked="0"/></xf>`, { unlocked: true }],
  ["typed after an apostrophe", "", `<xf quotePrefix="1"/>`, { quotePrefix: true }],
]; // prettier-ignore

test.each(STYLES)("%s", async (_, lists, xf, expected) => {
  const { styles, sheets } = await bookWith(`<row r="1"><c r="A1" s="0"><v>1</v></c></row>`, {
    styles: styleSheet(`${lists}<cellXfs>${xf}</cellXfs>`),
  });
  const style = styles[sheets[0]!.rows[0]!.cells[0]!.style]!;
  expect(style).toEqual({ numberFormat: "General", font: style.font, borders: {}, ...expected });
});

test("a theme of the book's own", async () => {
  const theme = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FEFEFE"/></a:lt1><a:dk2><a:srgbClr val="222222"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="abcdef"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  const fill = (number: number): string =>
    `<fill><patternFill patternType="solid"><fgColor theme="${number}"/></patternFill></fill>`;
  const { styles } = await bookWith("", {
    theme: ["theme/theme1.xml", theme],
    styles: styleSheet(
      `<fills>${[0, 1, 2, 3, 4].map(fill).join("")}</fills><cellXfs>${[0, 1, 2, 3, 4].map((n) => `<xf fillId="${n}"/>`).join("")}</cellXfs>`,
    ),
  });
  expect(styles.map(({ fill: colour }) => colour)).toEqual([
    "#FEFEFE",
    "#111111",
    "#EEEEEE",
    "#222222",
    "#ABCDEF",
  ]);
});

const METADATA =
  `<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes>` +
  `<futureMetadata name="XLDAPR" count="1"><bk/></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** Cells as files write them, and what they are; columns from A, holes left out. */
const CELLS: readonly (readonly [why: string, xml: string, expected: readonly unknown[]])[] = [
  ["a number", `<c r="A1"><v>5</v></c>`, [{ value: 5, style: 0 }]],
  ["a truth value", `<c r="A1" t="b"><v>1</v></c>`, [{ value: true, style: 0 }]],
  ["an error", `<c r="A1" t="e"><v>#N/A</v></c>`, [{ value: new CellError("#N/A"), style: 0 }]],
  ["a date written as text is a number like others", `<c r="A1" t="d"><v>2024-05-01T12:00:00Z</v></c>`, [{ value: 45413.5, style: 0 }]],
  ["a blank cell with a style", `<c r="A1" s="0"/>`, [{ value: null, style: 0 }]],
  ["a style that the book does not have", `<c r="A1" s="77"><v>1</v></c>`, [{ value: 1, style: 0 }]],
  ["a formula", `<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>`, [{ value: 3, style: 0, formula: "SUM(B1:B2)", dynamic: false }]],
  ["a formula whose value is a text", `<c r="A1" t="str"><f>""</f><v></v></c>`, [{ value: "", style: 0, formula: '""', dynamic: false }]],
  ["a formula without a value", `<c r="A1"><f>1+1</f></c>`, [{ value: null, style: 0, formula: "1+1", dynamic: false, pending: true }]],
  ["functions of an add-in and newer ones", `<c r="A1"><f>_xldudf_WUYI_GROWTH_AWARD(_xlfn.XLOOKUP(1,B:B,C:C))</f><v>5</v></c>`, [{ value: 5, style: 0, formula: "WUYI.GROWTH_AWARD(XLOOKUP(1,B:B,C:C))", dynamic: false }]],
  ["a function that Excel took for another add-in's", `<c r="A1"><f>[1]!_xldudf_WUYI_GROWTH_AWARD(500)</f><v>5</v></c>`, [{ value: 5, style: 0, formula: "[1]!WUYI.GROWTH_AWARD(500)", dynamic: false }]],
  ["functions with parameters of their own", `<c r="A1"><f>_xlfn.LET(_xlpm.甲,1,_xlpm.甲+_xlfn._xlws.SORT(_xlpm.甲))</f><v>2</v></c>`, [{ value: 2, style: 0, formula: "LET(甲,1,甲+SORT(甲))", dynamic: false }]],
  ["a text that looks like such a function", `<c r="A1"><f>"_xlfn.XLOOKUP("&amp;_xlfn.CONCAT(1)</f><v>1</v></c>`, [{ value: 1, style: 0, formula: '"_xlfn.XLOOKUP("&CONCAT(1)', dynamic: false }]],
  ["signs that files write as functions", `<c r="A1"><f>_xlfn.SINGLE(B1:B3)+SUM(_xlfn.ANCHORARRAY(C1))</f><v>1</v></c>`, [{ value: 1, style: 0, formula: "@B1:B3+SUM(C1#)", dynamic: false }]],
  ["a spilled array", `<c r="A1" cm="1"><f t="array" ref="A1:B1">_xlfn.SEQUENCE(1,2)</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c>`, [{ value: 1, style: 0, formula: "SEQUENCE(1,2)", dynamic: true, fills: { top: 0, left: 0, bottom: 0, right: 1 } }, { value: 2, style: 0, inner: true }, { value: 9, style: 0 }]],
  ["an array of the old kind", `<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>1</v></c><c r="B1"><v>2</v></c>`, [{ value: 1, style: 0, formula: "C1:D1*2", dynamic: false, fills: { top: 0, left: 0, bottom: 0, right: 1 } }, { value: 2, style: 0, inner: true }]],
  ["an array in its own cell only", `<c r="A1"><f t="array" ref="A1">SUM(B1:B3*2)</f><v>1</v></c>`, [{ value: 1, style: 0, formula: "SUM(B1:B3*2)", dynamic: false, fills: { top: 0, left: 0, bottom: 0, right: 0 } }]],
  ["a shared formula, moved along", `<c r="A1"><f t="shared" ref="A1:B1" si="0">D1*$E$1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>`, [{ value: 1, style: 0, formula: "D1*$E$1", dynamic: false }, { value: 2, style: 0, formula: "E1*$E$1", dynamic: false }]],
  ["a data table's values", `<c r="A1"><f t="dataTable" ref="A1:A2" r1="C1"/><v>4</v></c>`, [{ value: 4, style: 0 }]],
  ["a text in pieces", `<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><rPr><b/><sz val="9"/><color rgb="FFFF0000"/><rFont val="宋体"/></rPr><t xml:space="preserve"> 乙</t></r></is></c>`, [{ value: "甲 乙", style: 0, runs: [{ text: "甲" }, { text: " 乙", font: { name: "宋体", size: 9, bold: true, colour: "#FF0000" } }] }]],
  ["a shared text in pieces", `<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>`, [{ value: "红字", style: 0, runs: [{ text: "红", font: { name: "等线", size: 11, colour: "#FF0000" } }, { text: "字" }] }, { value: "平常", style: 0 }]],
]; // prettier-ignore

const STRINGS = `<sst xmlns="${MAIN}"><si><t>平常</t></si><si><r><rPr><color rgb="FFFF0000"/></rPr><t>红</t></r><r><t>字</t></r></si></sst>`;

test.each(CELLS)("%s", async (_, xml, expected) => {
  const { sheets } = await bookWith(`<row r="1">${xml}</row>`, {
    sharedStrings: ["sharedStrings.xml", STRINGS],
    sheetMetadata: ["metadata.xml", METADATA],
    styles: styleSheet(`<cellXfs><xf/></cellXfs>`),
  });
  expect(sheets[0]!.rows[0]!.cells).toEqual(expected);
});

test("rows, columns, merges, panes, the look of the sheet and our marks", async () => {
  const before =
    `<sheetPr><tabColor rgb="FFC00000"/></sheetPr><dimension ref="A1"/>` +
    `<sheetViews><sheetView showGridLines="0" zoomScale="85" topLeftCell="A1" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B9" state="frozen"/></sheetView><sheetView zoomScale="50" workbookViewId="1"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="18" defaultColWidth="10.5"/><cols><col min="1" max="2" width="20.7" customWidth="1"/><col min="3" max="3" width="9" hidden="1" style="1"/><col min="9" max="99999" width="5"/></cols>`;
  const rows = `<row r="2" ht="30" customHeight="1" s="1" customFormat="1"/><row r="4" ht="15"/><row r="5" hidden="1"/><row r="6" ht="0"/>`;
  const mark = `<conditionalFormatting sqref="A1 B2:B3"><cfRule type="expression" dxfId="0" priority="2"><formula>LEN("WUYI-error")&gt;0</formula></cfRule></conditionalFormatting>`;
  const after = `<autoFilter ref="A2:C9"/><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="bad"/></mergeCells><conditionalFormatting sqref="C1"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>${mark}`;
  const { sheets, notShown } = await bookWith(
    "",
    { styles: styleSheet(`<cellXfs><xf/><xf/></cellXfs>`) },
    (parts) => (parts[SHEET] = sheetXml(before, rows, after)),
  );
  expect(sheets[0]).toMatchObject({
    name: "申报",
    visibility: "visible",
    tabColour: "#C00000",
    showGridlines: false,
    zoom: 85,
    frozen: { rows: 2, columns: 1 },
    topLeft: "B9",
    defaultRowHeight: 18,
    defaultColumnWidth: 10.5,
    columns: [
      { from: 0, to: 1, width: 20.7 },
      { from: 2, to: 2, width: 9, hidden: true, style: 1 },
      { from: 8, to: 16383, width: 5 },
    ],
    autoFilter: { range: { top: 1, left: 0, bottom: 8, right: 2 }, columns: [] },
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    marks: { error: ["A1", "B2:B3"], question: [], warning: [], info: [] },
  });
  expect([...sheets[0]!.rows]).toEqual([
    undefined,
    { cells: [], height: 30, style: 1 },
    undefined,
    { cells: [], height: 15, fitted: true },
    { cells: [], hidden: true },
    { cells: [], hidden: true },
  ]);
  expect(notShown).toEqual([{ kind: "conditional-format", sheet: 0, count: 1 }]);
});

test("names, the sheet in front, hidden sheets; sheets without cells are counted over", async () => {
  const settings = { ...NO_SETTINGS, start: "2024-05-01" };
  const book = await bookWith(
    "",
    {
      chartsheet: ["chartsheets/sheet1.xml", "<chartsheet/>"],
      worksheet: ["worksheets/sheet2.xml", `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`],
      customXml: ["../customXml/item1.xml", settingsXml(settings)],
    },
    (parts) => {
      parts["customXml/item1.xml"] = parts["xl/../customXml/item1.xml"]!;
      delete parts["xl/../customXml/item1.xml"];
      parts[WORKBOOK] =
        `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><workbookPr date1904="1"/><bookViews><workbookView activeTab="2"/></bookViews><sheets>` +
        `<sheet name="图" sheetId="1" r:id="chartsheet"/><sheet name="一" sheetId="2" state="veryHidden" r:id="b"/><sheet name="二" sheetId="3" r:id="worksheet"/></sheets>` +
        `<definedNames><definedName name="税率">0.13</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">二!$A$1:$C$9</definedName>` +
        `<definedName name="图名" localSheetId="0">1</definedName><definedName name="暗" hidden="1">_xlfn.SORT(一!$A$1:$A$3)</definedName></definedNames></workbook>`;
    },
  );
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["一", "veryHidden"],
    ["二", "visible"],
  ]);
  expect(book).toMatchObject({ activeSheet: 1, date1904: true, settings });
  expect(book.definedNames).toEqual([
    { name: "税率", formula: "0.13" },
    { name: "_xlnm.Print_Area", formula: "二!$A$1:$C$9", sheet: 1 },
    { name: "暗", formula: "SORT(一!$A$1:$A$3)", hidden: true },
  ]);
  expect(book.notShown).toEqual([{ kind: "chart-sheet", count: 1 }]);
});

/** What the books of other programs hold besides cells. */
const SHOWN: readonly (readonly [book: string, features: readonly string[]])[] = [
  [
    "features.xlsx",
    [
      "0 sheet-protection 1",
      "0 data-validation 1",
      "0 hyperlink 1",
      "0 conditional-format 1",
      "0 comment 1",
      "0 picture 1",
      "1 table 1",
    ],
  ],
  ["chart-and-pivot.xlsx", ["0 data-validation 1", "0 conditional-format 1", "0 chart 1", "1 pivot-table 1"]],
];

test.each(SHOWN)("%s: what is kept and not shown is told", (name, expected) => {
  expect(open(fixture(name)).notShown.map(({ kind, sheet, count }) => `${sheet} ${kind} ${count}`)).toEqual(
    expected,
  );
});

test("what stands for older programs in the place of something is not counted beside it", async () => {
  const drawing = `<xdr:wsDr><mc:AlternateContent><mc:Choice><xdr:graphicFrame><cx:chart/></xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp/></mc:Fallback></mc:AlternateContent><xdr:sp/><xdr:pic/></xdr:wsDr>`;
  const parts = new Parts().behind(`<drawing r:id="drawing"/>`).relate(SHEET, "drawing", "xl/drawings/drawing1.xml", drawing);
  expect(open(await packageOf(parts.all)).notShown.map(({ kind, count }) => [kind, count])).toEqual([
    ["chart", 1],
    ["shape", 1],
    ["picture", 1],
  ]);
}); // prettier-ignore

test("macros are told", () => {
  expect(open(fixture("macros.xlsm")).notShown).toContainEqual({ kind: "macro", count: 1 });
});

test.each(["features.xlsx", "chart-and-pivot.xlsx", "zip64.xlsx", "macros.xlsm"])(
  "%s: the same values as a check reads",
  (name) => {
    const book = open(fixture(name));
    for (const [at, { grid }] of readBook(fixture(name), NODE_CODEC).sheets.entries()) {
      const { rows, merges } = book.sheets[at]!;
      grid.columns.forEach((column, c) =>
        column?.values.forEach((value, r) => expect(rows[r]?.cells[c]?.value).toEqual(value)),
      );
      expect(merges).toEqual(grid.merges);
    }
  },
);

test("it tells how far it is, never back, and stops at the end", () => {
  const steps = openBookSteps(fixture("features.xlsx"), NODE_CODEC);
  let last = 0;
  for (let step = steps.next(); !step.done; step = steps.next()) {
    expect(step.value).toBeGreaterThanOrEqual(last);
    expect(step.value).toBeLessThanOrEqual(1);
    last = step.value;
  }
});

const repeated = (count: number, xml: string): string => xml.repeat(count);

/** What no person's book holds. */
const REFUSED: readonly (readonly [
  why: string,
  says: string,
  related: Readonly<Record<string, readonly [string, string]>>,
  workbook: string,
])[] = [
  ["too many cell formats", "样式超过 65490 种", { styles: styleSheet(`<cellXfs>${repeated(65_491, "<xf/>")}</cellXfs>`) }, ""],
  ["a list without an end", "内容过多", { styles: styleSheet(`<fonts>${repeated(1_000_002, "<font/>")}</fonts>`) }, ""],
  ["too many names", "名称超过", {}, `<definedNames>${repeated(200_001, `<definedName name="a">1</definedName>`)}</definedNames>`],
  ["a style sheet with a DTD", "DTD", { styles: ["styles.xml", `<!DOCTYPE x><styleSheet/>`] }, ""],
]; // prettier-ignore

test.each(REFUSED)("refused: %s", async (_, says, related, names) => {
  const book = bookWith("", related, (parts) => {
    parts[WORKBOOK] = parts[WORKBOOK]!.replace("</workbook>", `${names}</workbook>`);
  });
  await expect(book).rejects.toThrow(WorkbookFault);
  await expect(book).rejects.toThrow(says);
});

/** Parts that could be read to some end, and never be written again. */
const UNMATCHED = ["[Content_Types].xml", RELATIONSHIPS, WORKBOOK, SHEET];

test.each(UNMATCHED)(
  "refused rather than shown and never saved: %s whose tags do not match",
  async (part) => {
    const parts = minimalParts(`<row r="1"/>`);
    parts[part] = parts[part]!.replace(/<\/\w+>$/, "");
    const bytes = await packageOf(parts);
    expect(() => open(bytes)).toThrow(WorkbookFault);
    expect(() => open(bytes)).toThrow("标签不配对");
  },
);

test("a list of sheets that ends too early is refused", async () => {
  const parts = minimalParts("");
  parts[WORKBOOK] = `</a>${parts[WORKBOOK]!}`;
  const bytes = await packageOf(parts);
  expect(() => open(bytes)).toThrow("标签不配对");
});

test("as many cell formats as Excel takes", async () => {
  const { styles } = await bookWith("", {
    styles: styleSheet(`<cellXfs>${repeated(65_490, "<xf/>")}</cellXfs>`),
  });
  expect(styles).toHaveLength(65_490);
});

test("arrays that claim the whole sheet again and again are refused, not counted out", async () => {
  const cell = (n: number): string =>
    `<row r="${n}"><c r="A${n}"><f t="array" ref="A${n}:XFD1048576">1</f><v>1</v></c></row>`;
  const rows = Array.from({ length: 700 }, (_, n) => cell(n + 1)).join("");
  await expect(bookWith(rows)).rejects.toThrow("单元格数量超出");
});
