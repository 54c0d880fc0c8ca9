import { SaxesParser } from "saxes";
import { NODE_CODEC } from "../../cli/check/codec";
import { REPORT_SHEET, check, reportTable } from "../../src/sheet";
import { markBook, readBook } from "../../xlsx";
import { MAIN, minimalParts, packageOf, partsOf } from "../builders/packages";
import { readByOthers } from "./other-readers";
import { open, save, untouched } from "./round-trip";
import { TYPES } from "./whole-package";

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_TYPES = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** The sheets that a workbook's part lists, by the rules of namespaces; it fails where a prefix stands for nothing. */
function sheetsIn(xml: string): { readonly name: string; readonly related: string }[] {
  const parser = new SaxesParser({ xmlns: true });
  const found: { name: string; related: string }[] = [];
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    if (local !== "sheet" || (uri !== MAIN && uri !== STRICT)) return;
    const id = Object.values(attributes).find((one) => one.local === "id" && one.uri !== "");
    found.push({ name: attributes["name"]!.value, related: id!.uri });
  });
  parser.write(xml).close();
  return found;
}

const SHEET = 'name="申报" sheetId="1"';

/** Where a workbook's part declares the prefix of relationships, and what its new sheets use. */
const BOOKS: readonly (readonly [why: string, workbook: string])[] = [
  ["on the root", `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><sheets><sheet ${SHEET} r:id="b"/></sheets></workbook>`],
  ["on the sheet, as openpyxl with lxml does", `<workbook xmlns="${MAIN}"><sheets><sheet xmlns:r="${TYPES}" ${SHEET} r:id="b"/></sheets></workbook>`],
  ["on the sheet, under another name", `<workbook xmlns="${MAIN}"><sheets><sheet xmlns:d3p1="${TYPES}" ${SHEET} d3p1:id="b"/></sheets></workbook>`],
  ["on the list, as the Open XML SDK may do", `<workbook xmlns="${MAIN}"><sheets xmlns:r="${TYPES}"><sheet ${SHEET} r:id="b"/></sheets></workbook>`],
  ["on another list of the book", `<workbook xmlns="${MAIN}"><bookViews xmlns:q="${TYPES}"><workbookView/></bookViews><sheets><sheet xmlns:r="${TYPES}" ${SHEET} r:id="b"/></sheets></workbook>`],
  ["on the root, where the list gives the prefix another meaning", `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><sheets xmlns:r="urn:other" xmlns:s="${TYPES}"><sheet ${SHEET} s:id="b"/></sheets></workbook>`],
  ["on the root, with quotes of the other kind", `<workbook xmlns='${MAIN}' xmlns:r='${TYPES}'><sheets><sheet name='申报' sheetId='1' r:id='b'/></sheets></workbook>`],
  ["in a comment only", `<workbook xmlns="${MAIN}"><!-- xmlns:r="${TYPES}" --><sheets><sheet xmlns:r="${TYPES}" ${SHEET} r:id="b"/></sheets></workbook>`],
  ["with a prefix for elements", `<x:workbook xmlns:x="${MAIN}" xmlns:r="${TYPES}"><x:sheets><x:sheet ${SHEET} r:id="b"/></x:sheets></x:workbook>`],
  ["where the list's elements have another prefix than the root", `<x:workbook xmlns:x="${MAIN}"><y:sheets xmlns:y="${MAIN}" xmlns:r="${TYPES}"><y:sheet ${SHEET} r:id="b"/></y:sheets></x:workbook>`],
  ["where the list's elements have no prefix and the root has one", `<x:workbook xmlns:x="${MAIN}"><sheets xmlns="${MAIN}" xmlns:r="${TYPES}"><sheet ${SHEET} r:id="b"/></sheets></x:workbook>`],
]; // prettier-ignore

const edited = (bytes: Uint8Array): Uint8Array => {
  const book = open(bytes);
  const all = untouched(book);
  const sheet = { name: "新表", visibility: "visible" as const, content: { ...book.sheets[0]!, rows: [] } };
  return save(book, { ...all, sheets: [...all.sheets, sheet] });
};

const marked = (bytes: Uint8Array): Uint8Array => {
  const book = readBook(bytes, NODE_CODEC);
  return markBook(book, [], reportTable(check(book.sheets.map(({ grid }) => grid))), NODE_CODEC);
};

const namesOf = async (bytes: Uint8Array): Promise<ReturnType<typeof sheetsIn>> =>
  sheetsIn((await partsOf(bytes)).get("xl/workbook.xml")!.toString("utf8"));

describe.each([
  ["edited", "新表", edited],
  ["marked", REPORT_SHEET, marked],
])("a sheet added to an %s book whose prefix of relationships is declared", (_, name, make) => {
  test.each(BOOKS)("%s", async (_, workbook) => {
    const source = await packageOf({ ...minimalParts('<row r="1"><c r="A1"><v>1</v></c></row>'), "xl/workbook.xml": workbook }); // prettier-ignore
    const copy = make(source);
    expect(await namesOf(copy)).toEqual([
      { name: "申报", related: TYPES },
      { name, related: TYPES },
    ]);
    expect(await readByOthers(copy, source)).toEqual(["申报", name]);
    expect(open(copy).sheets.map((sheet) => sheet.name)).toEqual(["申报", name]);
  });

  test("nowhere outside of the sheet, in a strict book", async () => {
    const strict = (xml: string): string => xml.replaceAll(MAIN, STRICT).replaceAll(TYPES, STRICT_TYPES);
    const [, workbook] = BOOKS[1]!;
    const parts = { ...minimalParts('<row r="1"><c r="A1"><v>1</v></c></row>'), "xl/workbook.xml": workbook };
    const source = await packageOf(Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strict(xml)]))); // prettier-ignore
    const copy = make(source);
    expect(await namesOf(copy)).toEqual([
      { name: "申报", related: STRICT_TYPES },
      { name, related: STRICT_TYPES },
    ]);
    for (const [part, content] of await partsOf(copy))
      if (part.startsWith("xl/")) expect([part, content.includes("schemas.openxmlformats.org/spreadsheetml")]).toEqual([part, false]); // prettier-ignore
  });
});
