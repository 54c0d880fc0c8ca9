import JSZip from "jszip";
import { NODE_CODEC } from "../../cli/check/codec";
import type { CellValue } from "../../src/formula";
import { finish, openBookSteps, readBook } from "../../xlsx";
import { minimalParts, packageOf, sheetOf } from "../builders/packages";
import { open, save, untouched, withCell, withSheet } from "./round-trip";

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const BOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
const ROW = `<row r="1"><c r="A1"><v>5</v></c></row>`;

type Content = string | Uint8Array;

/** A cell as a check reads it and as the browser sheet opens it: both must say the same. */
function both(bytes: Uint8Array, row = 0, column = 0): CellValue | undefined {
  const read = readBook(bytes, NODE_CODEC).sheets[0]!.grid.columns[column]?.values[row];
  const opened = finish(openBookSteps(bytes, NODE_CODEC)).sheets[0]!.rows[row]?.cells[column]?.value;
  expect(opened ?? undefined).toEqual(read);
  return read;
}

const renamed = (rename: (name: string) => string): Record<string, Content> =>
  Object.fromEntries(Object.entries(minimalParts(ROW)).map(([name, xml]) => [rename(name), xml]));
const related = (target: string, more: Readonly<Record<string, Content>> = {}): Record<string, Content> => {
  const { [BOOK_RELATIONS]: relations, ...parts } = minimalParts(ROW);
  return { ...parts, [BOOK_RELATIONS]: relations!.replace("worksheets/sheet1.xml", target), ...more };
};
const withPart = (name: string, content: Content): Record<string, Content> => ({
  ...minimalParts(ROW),
  [name]: content,
});

const utf16 = (text: string, order: "little" | "big", mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return order === "little" ? bytes : bytes.swap16();
};
const declared = (encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?>${minimalParts(ROW)[SHEET]!}`;

/** Packages of other programs, in which A1 is 5. */
const PACKAGES: readonly (readonly [why: string, parts: Readonly<Record<string, Content>>])[] = [
  ["names with the separator of Windows", renamed((name) => name.replaceAll("/", "\\"))],
  ["names in capital letters", renamed((name) => (name.startsWith("[") ? name : name.toUpperCase()))],
  ["a target with the separator of Windows", related("worksheets\\sheet1.xml")],
  ["a target from the root", related("/xl/worksheets/sheet1.xml")],
  ["a target with steps up and down", related("./../xl/./worksheets/sheet1.xml")],
  ["a target that climbs above the root, where nothing is (RFC 3986)", related("../../../xl/worksheets/sheet1.xml")],
  ["a target with an escaped letter of a plain name", related("worksheets/%E8%A1%A8.xml", { "xl/worksheets/表.xml": minimalParts(ROW)[SHEET]! })],
  ["a target whose name is packed as it is escaped", related("worksheets/%E8%A1%A8.xml", { "xl/worksheets/%E8%A1%A8.xml": minimalParts(ROW)[SHEET]! })],
  ["a part in UTF-16 with its mark", withPart(SHEET, utf16(declared("UTF-16"), "little", true))],
  ["a part in UTF-16 without a mark", withPart(SHEET, utf16(declared("UTF-16"), "little", false))],
  ["the same, high bytes first", withPart(SHEET, utf16(declared("UTF-16"), "big", false))],
  ["the workbook itself in UTF-16, high bytes first", withPart(BOOK, utf16(minimalParts(ROW)[BOOK]!, "big", true))],
  ["a part that begins with the mark of UTF-8", withPart(SHEET, `\uFEFF${declared("utf-8")}`)],
  ["a part in the code of the Chinese Windows", withPart(SHEET, declared("gb18030"))],
]; // prettier-ignore

test.each(PACKAGES)("%s", async (_, parts) => expect(both(await packageOf(parts))).toBe(5));

test("a part that says UTF-16 and is not: programs answer differently, so nobody may", async () => {
  const bytes = await packageOf(withPart(SHEET, declared("utf-16")));
  expect(() => readBook(bytes, NODE_CODEC)).toThrow("编码 utf-16");
  expect(() => open(bytes)).toThrow("编码 utf-16");
});

/** Rows, and where the number 5 stands in them. */
const PLACES: readonly (readonly [why: string, row: string, column: number])[] = [
  ["a column in a small letter", `<c r="c1"><v>5</v></c>`, 2],
  ["two small letters", `<c r="ab1"><v>5</v></c>`, 27],
  ["a cell without an address", `<c><v>1</v></c><c><v>5</v></c>`, 1],
  ["numbers in the place of addresses: the cells stand one after another", `<c r="0"><v>1</v></c><c r="1"><v>5</v></c>`, 1],
]; // prettier-ignore

test.each(PLACES)("%s", async (_, row, column) =>
  expect(both(await packageOf(minimalParts(`<row r="1">${row}</row>`)), 0, column)).toBe(5),
);

test.each(["XFE1", "A0", "A1048577", "1A", "$A$1", "A", "甲1"])("%s is no address", async (address) => {
  const bytes = await packageOf(minimalParts(`<row r="1"><c r="${address}"><v>5</v></c></row>`));
  expect(() => readBook(bytes, NODE_CODEC)).toThrow("单元格地址");
  expect(() => open(bytes)).toThrow("单元格地址");
});

/** How a row says that nobody can see it. */
const HEIGHTS: readonly (readonly [attribute: string, hidden: boolean])[] = [
  [`hidden="1"`, true],
  [`hidden="true"`, true],
  [`ht="0"`, true],
  [`ht="0.0" customHeight="1"`, true],
  [`ht="1.4"`, true],
  [`ht="1.5"`, false],
  [`ht="15.75"`, false],
  [`hidden="0"`, false],
];

test.each(HEIGHTS)("a row with %s: hidden is %s", async (attribute, hidden) => {
  const bytes = await packageOf(minimalParts(`<row r="1" ${attribute}><c r="A1"><v>5</v></c></row>`));
  expect(readBook(bytes, NODE_CODEC).sheets[0]!.grid.hiddenRows.has(0)).toBe(hidden);
  expect(open(bytes).sheets[0]!.rows[0]!.hidden ?? false).toBe(hidden);
});

test("modules of old macros are listed among the sheets without a part, and have no cells", async () => {
  const parts = minimalParts(ROW);
  const module = `<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/>`;
  const bytes = await packageOf({ ...parts, [BOOK]: parts[BOOK]!.replace("<sheets>", `<sheets>${module}`) });
  expect(both(bytes)).toBe(5);
  const book = open(bytes);
  expect(save(book, untouched(book))).toEqual(bytes);
});

/** Types of relationships whose last word is right. */
const TYPES: readonly (readonly [why: string, type: string, says: string | undefined])[] = [
  ["of transitional books", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet", undefined],
  ["of strict books", "http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet", undefined],
  ["of somebody else", "http://example.org/relationships/worksheet", "没有对应的内容"],
  ["of Excel's additions, which have no such type", "http://schemas.microsoft.com/office/2006/relationships/worksheet", "没有对应的内容"],
  ["without an address", "worksheet", "没有对应的内容"],
]; // prettier-ignore

test.each(TYPES)("a sheet by a type %s", async (_, type, says) => {
  const { [BOOK_RELATIONS]: relations, ...parts } = minimalParts(ROW);
  const bytes = await packageOf({ ...parts, [BOOK_RELATIONS]: relations!.replace(/Type="[^"]*"/, `Type="${type}"`) });
  if (says === undefined) expect(both(bytes)).toBe(5);
  else for (const read of [(): unknown => readBook(bytes, NODE_CODEC), () => open(bytes)]) expect(read).toThrow(says);
}); // prettier-ignore

test("a sheet whose part nobody finds is refused all the same", async () => {
  const parts = minimalParts(ROW);
  const bytes = await packageOf({ ...parts, [BOOK]: parts[BOOK]!.replace('r:id="b"', 'r:id="c"') });
  expect(() => readBook(bytes, NODE_CODEC)).toThrow("没有对应的内容");
});

test("a book with the separators of Windows keeps its parts under their names when it is saved", async () => {
  const book = open(await packageOf(renamed((name) => name.replaceAll("/", "\\"))));
  const edited = withSheet(untouched(book), 0, () => ({
    content: withCell(book.sheets[0]!, 1, 0, { value: 7, style: 0 }),
  }));
  const saved = save(book, edited);
  expect(both(saved)).toBe(5);
  expect(both(saved, 1)).toBe(7);
  const names = Object.keys((await JSZip.loadAsync(saved)).files);
  expect(new Set(names.map((name) => name.replaceAll("\\", "/"))).size).toBe(names.length);
});

/** A cell's text as it stands in the file, and as people see it. */
const TEXTS: readonly (readonly [why: string, inside: string, text: string])[] = [
  ["a plain text before runs", "<t>甲</t><r><t>乙</t></r>", "甲乙"],
  ["runs before a plain text", "<r><t>乙</t></r><t>甲</t>", "乙甲"],
  ["runs alone", "<r><t>乙</t></r><r><rPr><b/></rPr><t>丙</t></r>", "乙丙"],
];

test.each(TEXTS)("%s: nothing of it is lost when its neighbour changes", async (_, inside, text) => {
  const row = `<row r="1"><c r="A1" t="inlineStr"><is>${inside}</is></c></row>`;
  const book = open(await packageOf({ ...minimalParts(""), [SHEET]: sheetOf(`<sheetData>${row}</sheetData>`) }));
  expect(book.sheets[0]!.rows[0]!.cells[0]!.value).toBe(text);
  const content = withCell(book.sheets[0]!, 0, 1, { value: 7, style: 0 });
  expect(both(save(book, withSheet(untouched(book), 0, () => ({ content }))))).toBe(text);
}); // prettier-ignore
