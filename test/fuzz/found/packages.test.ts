import { NODE_CODEC } from "../../../cli/check/codec";
import { check, marksOf, reportTable } from "../../../src/sheet";
import {
  STEPPED_CODEC,
  WorkbookFault,
  finish,
  markBook,
  openBookSteps,
  readBook,
  type Codec,
} from "../../../xlsx";
import { crc32 } from "../../../xlsx/codec";
import { minimalParts } from "../../builders/packages";
import { open, save, untouched } from "../../xlsx/round-trip";
import { SEED_BOOKS } from "../seed-books";
import { zipOf, type Field, type ZipPart } from "../zip";

const encoder = new TextEncoder();
const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";
const CLAIM = `<row r="1"><c r="A1"><v>540</v></c></row>`;

type Parts = Readonly<Record<string, string>>;
const zip = (parts: Parts, change: (part: ZipPart) => Partial<ZipPart> = () => ({})): Uint8Array =>
  zipOf(Object.entries(parts).map(([name, text]) => {
    const part = { name, content: encoder.encode(text) };
    return { ...part, ...change(part) };
  })); // prettier-ignore

const edited = (part: string, from: string | RegExp, to: string, rows = CLAIM): Parts => {
  const parts = minimalParts(rows);
  const text = parts[part]!.replace(from, to);
  expect(text).not.toBe(parts[part]);
  return { ...parts, [part]: text };
};

/** A fixture with one of its parts changed. */
function fixtureWith(book: string, part: string, change: (text: string) => string): Uint8Array {
  const { parts } = SEED_BOOKS.find(({ name }) => name === book)!;
  const all = new Map(parts);
  const text = String(all.get(part));
  expect(change(text)).not.toBe(text);
  all.set(part, change(text));
  return zipOf([...all].map(([name, content]) => ({ name, content: typeof content === "string" ? encoder.encode(content) : content }))); // prettier-ignore
}

/** Only the parts of a package that hold a sheet. */
const inSheet =
  (fields: readonly Field[], stored = false) =>
  (part: ZipPart): Partial<ZipPart> =>
    part.name === SHEET ? { stored, record: fields } : {};

/** An amount that lost a bit on its way: 540 became 940. */
function flipped(): Uint8Array {
  const bytes = Buffer.from(zip(minimalParts(CLAIM), () => ({ stored: true })));
  const at = bytes.indexOf("<v>540</v>");
  bytes[at + 3] = "9".charCodeAt(0);
  return bytes;
}

const REFUSED: readonly (readonly [why: string, says: string, bytes: () => Uint8Array])[] = [
  ["a bit that fell over in an amount", "校验值不符", flipped],
  ["a stored part longer than it says", "校验值不符", () => zip(minimalParts(CLAIM), inSheet([[24, 4, 5]], true))],
  ["a checksum of nothing", "校验值不符", () => zip(minimalParts(CLAIM), inSheet([[16, 4, 0]]))],
  ["a sheet whose relationship is not there", "没有对应的内容", () => zip(edited(WORKBOOK, 'r:id="b"', 'r:id="x"'))],
  ["one part that is two sheets", "指向同一个部件", () => zip(edited(WORKBOOK, "</sheets>", `<sheet name="乙" sheetId="2" r:id="b"/></sheets>`))],
  ["a part that is not where its record says", "校验值不符", () => zip({ ...minimalParts(CLAIM), "docProps/a.xml": "<a/>" }, (part) => (part.name === "docProps/a.xml" ? { record: [[42, 4, 7]] } : {}))],
  ["two parts that share their bytes", "校验值不符", () => zip({ ...minimalParts(CLAIM), "docProps/a.xml": "<a/>" }, (part) => (part.name === "docProps/a.xml" ? { record: [[42, 4, 0]] } : {}))],
  ["a row without a number", '地址 ""', () => zip(edited(SHEET, 'r="1"', 'r=""'))],
]; // prettier-ignore

test.each(REFUSED)("%s is refused, in Node and in a browser, by both readers", (_, says, bytes) => {
  for (const codec of [NODE_CODEC, STEPPED_CODEC] as const) {
    for (const read of [readBook, (one: Uint8Array, by: Codec) => finish(openBookSteps(one, by))]) {
      expect(() => read(bytes(), codec)).toThrow(WorkbookFault);
      expect(() => read(bytes(), codec)).toThrow(says);
    }
  }
});

test.each([
  ["the workbook's", WORKBOOK, "<workbook ", "<workbook a=b "],
  ["the list of types'", "[Content_Types].xml", "<Types ", "<Types a=b "],
  ["the workbook's relationships'", "xl/_rels/workbook.xml.rels", "<Relationships ", "<Relationships a=b "],
] as const)("a book of which only saving looks at %s first tag is not opened, so nobody's work ends there", (_, part, from, to) => {
  const bytes = zip(edited(part, from, to));
  expect(() => open(bytes)).toThrow("属性没有引号");
}); // prettier-ignore

test("the checksum is that of the format, whole or in pieces of any length", () => {
  const text = encoder.encode("123456789");
  expect(crc32(text)).toBe(0xcbf43926);
  for (let at = 0; at <= text.length; at++)
    expect(crc32(text.subarray(at), crc32(text.subarray(0, at)))).toBe(0xcbf43926);
});

test("rows out of order: each formula's row once, ascending; a cell that stands twice is refused, since programs differ on which holds", () => {
  const rows = (...all: string[]): Parts =>
    minimalParts(all.map((row) => `<row r="${row}"><c r="A${row}"><f>1</f><v>1</v></c></row>`).join(""));
  const { grid } = readBook(zip(rows("3", "1", "2")), NODE_CODEC).sheets[0]!;
  expect(grid.columns[0]!.formulaRows).toEqual([0, 1, 2]);
  expect(() => readBook(zip(rows("3", "1", "3", "2")), NODE_CODEC)).toThrow("单元格 A3 出现两次");
});

test.each([
  ["stands inside of another element", edited(WORKBOOK, /<sheets>.*<\/sheets>/, "<a>$&</a>")],
  ["stands twice", edited(WORKBOOK, /<sheets>.*<\/sheets>/, `$&<sheets><sheet name="乙" sheetId="2" r:id="c"/></sheets>`)],
] as const)("a list of sheets that %s takes no report: one reason, not a fall", (_, parts) => {
  const rels = "xl/_rels/workbook.xml.rels";
  const more: Parts = { ...parts, "xl/worksheets/sheet2.xml": parts[SHEET]!, [rels]: parts[rels]!.replace("</Relationships>", parts[rels]!.match(/<Relationship .*?\/>/)![0].replace('"b"', '"c"').replace("sheet1", "sheet2") + "</Relationships>") };
  const book = readBook(zip(more), NODE_CODEC);
  const report = check(book.sheets.map(({ grid }) => grid));
  expect(() => markBook(book, marksOf(report), reportTable(report), NODE_CODEC)).toThrow(WorkbookFault);
}); // prettier-ignore

test.each([
  ["properties that are cut off", "claims", "docProps/app.xml", (text: string) => text.slice(0, 300)],
  ["a drawing's relationships that are cut off", "features.xlsx", "xl/drawings/_rels/drawing1.xml.rels", (text: string) => text.slice(0, 150)],
  ["shapes in an unknown encoding", "zip64.xlsx", "xl/drawings/vmlDrawing1.vml", (text: string) => `<?xml version="1.0" encoding="x"?>${text}`],
  ["a chart in an unknown encoding", "chart-and-pivot.xlsx", "xl/charts/chart1.xml", (text: string) => text.replace(/encoding="[^"]*"/, 'encoding="x"')],
  ["a table with fewer columns than its range", "features.xlsx", "xl/tables/table1.xml", (text: string) => text.replace(/<tableColumn [^>]*\/>/, "")],
] as const)("a book with %s can be opened, so it can be saved", (_, name, part, change) => {
  const book = open(fixtureWith(name, part, change));
  // Every sheet is written anew.
  const sheets = book.sheets.map((content, source) => ({ source, name: `表${source}`, visibility: content.visibility, content })); // prettier-ignore
  const bytes = save(book, { ...untouched(book), sheets });
  expect(open(bytes).sheets.map((sheet) => sheet.name)[0]).toBe("表0");
}); // prettier-ignore

test.each([
  ["a sheet's name", (text: string) => text.replace('name="申报"', `name="甲>乙"`)],
  ["a name's remark, in single quotes", (text: string) => text.replace("</workbook>", `<definedNames><definedName name="税率" comment='>"'>1</definedName></definedNames></workbook>`)],
  ["the window's", (text: string) => text.replace("<sheets>", '<bookViews><workbookView x="a>b" activeTab="0"/></bookViews><sheets>')],
] as const)("a > in %s is text, as XML allows: what is saved over it can be opened", (_, change) => {
  const parts = minimalParts(`<row r="1"><c r="A1"><v>5</v></c></row>`);
  const changed: Parts = { ...parts, [WORKBOOK]: change(parts[WORKBOOK]!) };
  expect(changed[WORKBOOK]).not.toBe(parts[WORKBOOK]);
  const book = open(zip(changed));
  const content = book.sheets[0]!;
  const front = { source: 0, name: "表0", visibility: "visible", content } as const;
  const added = { source: undefined, name: "新", visibility: "visible", content } as const;
  const bytes = save(book, { ...untouched(book), sheets: [added, front], activeSheet: 1 });
  expect(open(bytes).sheets.map((sheet) => sheet.name)).toEqual(["新", "表0"]);
}); // prettier-ignore
