import fc from "fast-check";
import { NODE_CODEC } from "../../cli/check/codec";
import type { CellValue } from "../../src/formula";
import { finish, openBookSteps, readBook } from "../../xlsx";
import { MAIN, minimalParts, packageOf, sheetOf } from "../builders/packages";

const SHEET = "xl/worksheets/sheet1.xml";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const FOREIGN = `xmlns:ev="urn:other"`;

/** The cell A1 of a package, as a check reads it and as the browser sheet opens it: both must say the same. */
async function both(parts: Record<string, string>): Promise<CellValue | undefined> {
  const bytes = await packageOf(parts);
  const read = readBook(bytes, NODE_CODEC).sheets[0]!.grid.columns[0]?.values[0];
  const opened = finish(openBookSteps(bytes, NODE_CODEC)).sheets[0]!.rows[0]?.cells[0]?.value;
  expect(opened ?? undefined).toEqual(read);
  return read;
}

const inSheet = (xml: string): Promise<CellValue | undefined> => both({ ...minimalParts(""), [SHEET]: xml });
const inRow = (cells: string): Promise<CellValue | undefined> =>
  both(minimalParts(`<row r="1">${cells}</row>`));

async function withTexts(texts: string): Promise<CellValue | undefined> {
  const parts = minimalParts(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`);
  const rels = "xl/_rels/workbook.xml.rels";
  return both({
    ...parts,
    [rels]: parts[rels]!.replace(
      "</Relationships>",
      `<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" ${FOREIGN}>${texts}</sst>`,
  });
}

/** Pieces of markup that are no text; what stands on both sides of them is one text. */
const BETWEEN: readonly (readonly [why: string, xml: string])[] = [
  ["a comment", "<!-- -->"],
  ["an empty comment", "<!---->"],
  ["a comment with a tag", "<!-- </v> > -->"],
  ["a processing instruction", "<?x </v> ?>"],
  ["empty CDATA", "<![CDATA[]]>"],
  ["an element of another namespace", `<ev:x ${FOREIGN}>9</ev:x>`],
  ["an empty element of another namespace", `<x xmlns="urn:other"/>`],
];

describe.each(BETWEEN)("%s inside of a text", (_, between) => {
  test("in a number", async () => expect(await inRow(`<c r="A1"><v>120${between}0</v></c>`)).toBe(1200));
  test("before a number", async () => expect(await inRow(`<c r="A1"><v>${between}120</v></c>`)).toBe(120));
  test("in a text of a cell", async () =>
    expect(await inRow(`<c r="A1" t="inlineStr"><is><t>甲${between}乙</t></is></c>`)).toBe("甲乙"));
  test("in a formula's text", async () =>
    expect(await inRow(`<c r="A1" t="str"><f>1</f><v>甲${between}乙</v></c>`)).toBe("甲乙"));
  test("in the table of texts", async () =>
    expect(await withTexts(`<si><t>甲${between}乙</t></si>`)).toBe("甲乙"));
  test("in a formula", async () => {
    const bytes = await packageOf(minimalParts(`<row r="1"><c r="A1"><f>1${between}+1</f></c></row>`));
    expect(readBook(bytes, NODE_CODEC).sheets[0]!.formulas[0]!.formula).toBe("1+1");
  });
});

/** What A1 is. */
const CELLS: readonly (readonly [why: string, row: string, expected: unknown])[] = [
  ["CDATA is text", `<c r="A1"><v>120<![CDATA[0]]></v></c>`, 1200],
  ["a digit as a reference", `<c r="A1"><v>12&#48;</v></c>`, 120],
  ["line breaks around a number", `<c r="A1"><v>\r\n120\r\n</v></c>`, 120],
  ["a line break in a text, as XML has it", `<c r="A1" t="str"><v>甲\r\n乙&#13;丙</v></c>`, "甲\n乙\r丙"],
  ["a type written with a reference", `<c r="A1" t="&#115;tr"><v>5</v></c>`, "5"],
  ["blanks behind the name of a closing tag", `<c r="A1"><v>5</v\n></c >`, 5],
  ["a cell of another namespace is none", `<c r="A1"><v>900</v></c><ev:c ${FOREIGN} r="A1"><ev:v>120</ev:v></ev:c>`, 900],
  ["neither where it takes the plain name", `<c r="A1"><v>900</v></c><c xmlns="urn:other" r="A1"><v>120</v></c>`, 900],
  ["a value of another namespace is none", `<c r="A1"><ev:v ${FOREIGN}>120</ev:v><v>900</v></c>`, 900],
  ["a cell of the strict namespace", `<s:c xmlns:s="${STRICT}" r="A1"><s:v>5</s:v></s:c>`, 5],
  ["a prefix of a prefix's length", `<x:c xmlns:x="${MAIN}" xmlns:y="urn:other" r="A1"><y:v>1</y:v><x:v>5</x:v></x:c>`, 5],
  ["a prefix declared anew inside", `<x:c xmlns:x="${MAIN}" r="A1"><x:v xmlns:x="urn:other">1</x:v><x:v>5</x:v></x:c>`, 5],
  ["an extension of a cell holds no value", `<c r="A1"><v>5</v><extLst><ext><v>9</v></ext></extLst></c>`, 5],
  ["an extension of a row holds no cell", `<c r="A1"><v>5</v></c><extLst><c r="A1"><v>9</v></c></extLst>`, 5],
  ["a text of its own in a cell of another type", `<c r="A1"><is><t>9</t></is><v>5</v></c>`, 5],
  ["the same, with no value", `<c r="A1"><is><t>9</t></is></c>`, undefined],
  ["a text of its own stands before a value", `<c r="A1" t="inlineStr"><is><t>甲</t></is><v>9</v></c>`, "甲"],
  ["in whatever order", `<c r="A1" t="inlineStr"><v>9</v><is><t>甲</t></is></c>`, "甲"],
  ["a piece of a text in a piece of another kind", `<c r="A1" t="inlineStr"><is><t>甲</t><phoneticPr><t>乙</t></phoneticPr></is></c>`, "甲"],
  ["a cell behind a comment that looks closed at once", `<!--><c r="A1"><v>9</v></c>--><c r="A1"><v>5</v></c>`, 5],
  ["CDATA between cells", `<![CDATA[<c r="A1"><v>9</v></c>]]><c r="A1"><v>5</v></c>`, 5],
]; // prettier-ignore

test.each(CELLS)("%s", async (_, row, expected) => expect(await inRow(row)).toEqual(expected));

test("a cell outside of the rows is none", async () => {
  const rows = `<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>`;
  expect(await inSheet(sheetOf(`${rows}<extLst><ext><row r="1"><c r="A1"><v>9</v></c></row></ext></extLst>`))).toBe(5); // prettier-ignore
  expect(await inSheet(sheetOf(`<c r="A1"><v>9</v></c>${rows}`))).toBe(5);
});

test.each([MAIN, STRICT])("a sheet whose tags all have a prefix of %s", async (space) => {
  const xml = `<x:worksheet xmlns:x="${space}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(await inSheet(xml)).toBe(5);
});

test("texts: elements of other namespaces are no texts, and are not counted", async () => {
  expect(await withTexts(`<ev:si><ev:t>乙</ev:t></ev:si><si><ev:t>丙</ev:t><t>甲</t></si>`)).toBe("甲");
});

test("a sheet is found by an attribute of the right namespace only", async () => {
  const parts = minimalParts(`<row r="1"><c r="A1"><v>5</v></c></row>`);
  const workbook = parts["xl/workbook.xml"]!;
  for (const other of [`ev:id="none" r:id="b" ${FOREIGN}`, `x=" r:id='none'" r:id="b"`])
    expect(await both({ ...parts, "xl/workbook.xml": workbook.replace('r:id="b"', other) })).toBe(5);
});

/** What no reader may make anything of. */
const REFUSED: readonly (readonly [why: string, row: string, reason: string])[] = [
  ["a cell twice", `<c r="A1"><v>5</v></c><c r="A1"><v>6</v></c>`, "单元格 A1 出现两次"],
  ["a cell twice, blank once", `<c r="A1"><v>5</v></c><c r="A1" s="1"/>`, "单元格 A1 出现两次"],
  ["a cell twice, out of order", `<c r="C1"><v>5</v></c><c r="A1"/><c><v>6</v></c><c/>`, "单元格 C1 出现两次"],
  ["a row twice", `<c r="B1"/></row><row r="1"><c r="B1"/>`, "单元格 B1 出现两次"],
  ["a tag that is not closed", `<c r="A1"><v>5</c>`, "标签不配对"],
  ["crossed tags", `<c r="A1"><f>1<v></f></v></c>`, "元素不在它该在的位置"],
  ["crossed tags of one length", `<c r="A1"><f>1</v><v>5</f></c>`, "标签不配对"],
  ["a tag closed by another prefix", `<x:c xmlns:x="${MAIN}" xmlns:y="${MAIN}"><x:v>5</y:v></x:c>`, "标签不配对"],
  ["a tag too many", `</c>`, "标签不配对"],
  ["two values", `<c r="A1"><v>5</v><v>6</v></c>`, "重复出现"],
  ["two formulas", `<c r="A1"><f>5</f><f>6</f></c>`, "重复出现"],
  ["a value in a value", `<c r="A1"><v>5<v>6</v></v></c>`, "不在它该在的位置"],
  ["a cell in a cell", `<c r="A1"><v>5</v><c r="B1"/></c>`, "不在它该在的位置"],
  ["a value without a cell", `<v>5</v>`, "不在它该在的位置"],
  ["a cell that may count or not", `<ev:x ${FOREIGN}><c r="A1"><v>5</v></c></ev:x>`, "不在它该在的位置"],
  ["a second list of rows", `</row></sheetData><sheetData><row r="1"><c r="A1"/>`, "重复出现"],
  ["a prefix that nothing declares", `<x:c r="A1"><x:v>5</x:v></x:c>`, "命名空间不对"],
  ["a prefix out of its scope", `<x:c xmlns:x="${MAIN}" r="A1"/><x:c r="B1"/>`, "命名空间不对"],
  ["a comment with two hyphens inside", `<!-- -- --><c r="A1"/>`, "没有结束"],
  ["a declaration inside of a value", `<c r="A1"><v>5<!DOCTYPE x></v></c>`, "DTD"],
]; // prettier-ignore

test.each(REFUSED)("refused: %s", async (_, row, reason) => {
  const bytes = await packageOf(minimalParts(`<row r="1">${row}</row>`));
  expect(() => readBook(bytes, NODE_CODEC)).toThrow(reason);
  expect(() => finish(openBookSteps(bytes, NODE_CODEC))).toThrow(reason);
});

test.each([
  ["a root of another namespace", `<worksheet xmlns="urn:other"><sheetData/></worksheet>`, "命名空间不对"],
  ["a root without a namespace", `<worksheet><sheetData/></worksheet>`, "命名空间不对"],
  ["two roots", `${sheetOf("<sheetData/>")}${sheetOf("")}`, "不在它该在的位置"],
  ["a root that is no sheet", `<sst xmlns="${MAIN}"/>`, "不在它该在的位置"],
  ["no root", "<!-- -->", "标签不配对"],
  ["a root that is not closed", `<worksheet xmlns="${MAIN}"><sheetData/>`, "标签不配对"],
  ["elements without an end of depth", `<worksheet xmlns="${MAIN}">${"<x>".repeat(300)}`, "内容过多"],
])("refused: %s", async (_, xml, reason) => {
  const bytes = await packageOf({ ...minimalParts(""), [SHEET]: xml });
  expect(() => readBook(bytes, NODE_CODEC)).toThrow(reason);
  expect(() => finish(openBookSteps(bytes, NODE_CODEC))).toThrow(reason);
});

test("a text is the same however its letters are cut by markup", async () => {
  const letter = fc.constantFrom("武", "义", "a", "0", "é", "𠮷");
  const between = fc.constantFrom("", "", ...BETWEEN.map(([, xml]) => xml));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(letter, between), { minLength: 1, maxLength: 12 }), async (pieces) => {
      const text = pieces.map(([one]) => one).join("");
      const cut = pieces.map(([one, xml], at) => (at % 2 === 0 ? one : `<![CDATA[${one}]]>`) + xml).join("");
      expect(await withTexts(`<si><t>${cut}</t></si>`)).toBe(text);
    }),
    { numRuns: 60 },
  );
});
