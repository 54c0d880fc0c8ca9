import { NODE_CODEC } from "../../cli/check/codec";
import { check, reportTable } from "../../src/sheet";
import { markBook, readBook } from "../../xlsx";
import { STYLE_ORDER } from "../../xlsx/styles";
import { MAIN, packageOf, partsOf } from "../builders/packages";
import { open, save, untouched, withCell } from "./round-trip";
import { readByOthers } from "./other-readers";
import { Parts } from "./whole-package";

const ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>企业名称</t></is></c><c r="B1" s="2"><v>5</v></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2"><v>6</v></c></row>';

const bookWith = (styles: string | undefined): Promise<Uint8Array> => {
  const parts = new Parts(ROWS);
  if (styles !== undefined) parts.relate("xl/workbook.xml", "styles", "xl/styles.xml", styles);
  return packageOf(parts.all);
};

/** A copy of a book with its first cell marked and the report behind its sheets. */
function marked(bytes: Uint8Array): Uint8Array {
  const book = readBook(bytes, NODE_CODEC);
  const report = check(book.sheets.map(({ grid }) => grid));
  const marks = [{ sheetIndex: 0, ranges: { error: ["A1"], question: [], warning: [], info: [] } }];
  return markBook(book, marks, reportTable(report), NODE_CODEC);
}

/** The same with a cell in a new style. */
function edited(bytes: Uint8Array): Uint8Array {
  const book = open(bytes);
  const all = untouched(book);
  const style = { numberFormat: "0.000", font: { name: "黑体", size: 20, bold: true as const }, fill: "#FFEE00", borders: { top: { line: "thin" as const } } }; // prettier-ignore
  const content = withCell(book.sheets[0]!, 4, 0, { value: 1, style });
  return save(book, { ...all, sheets: [{ ...all.sheets[0]!, content }] });
}

const root = (content: string): string => `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`;
const FONTS = '<fonts count="1"><font><sz val="10"/><name val="宋体"/></font></fonts>';
const FILLS =
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';
const BORDERS = '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>';
const STYLE_XFS =
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';
const XFS =
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

const STYLES: readonly (readonly [why: string, styles: string | undefined])[] = [
  ["no style sheet", undefined],
  ["an empty root", `<styleSheet xmlns="${MAIN}"/>`],
  ["an empty root with a prefix", `<x:styleSheet xmlns:x="${MAIN}"/>`],
  ["a root with nothing in it", root("")],
  ["no fonts", root(FILLS + BORDERS + STYLE_XFS + XFS)],
  ["an empty list of fonts", root(`<fonts/>${FILLS}${BORDERS}${STYLE_XFS}${XFS}`)],
  ["no fills", root(FONTS + BORDERS + STYLE_XFS + XFS)],
  ["one fill", root(`${FONTS}<fills count="1"><fill><patternFill patternType="gray125"/></fill></fills>${BORDERS}${STYLE_XFS}${XFS}`)],
  ["no borders", root(FONTS + FILLS + STYLE_XFS + XFS)],
  ["no formats of styles", root(FONTS + FILLS + BORDERS + XFS)],
  ["no formats of cells", root(FONTS + FILLS + BORDERS + STYLE_XFS)],
  ["an empty list of formats", root(`${FONTS}${FILLS}${BORDERS}${STYLE_XFS}<cellXfs count="0"></cellXfs>`)],
  ["lists in an order of their own", root(XFS + STYLE_XFS + BORDERS + FILLS + FONTS)],
  ["differential formats in front", root(`<dxfs count="0"/>${FONTS}${FILLS}${BORDERS}${STYLE_XFS}${XFS}`)],
  ["lists that say no counts", root((FONTS + FILLS + BORDERS + STYLE_XFS + XFS).replace(/ count="\d"/g, ""))],
  ["a list whose tag declares what its elements use", root(`<fonts count="1" xmlns:a="urn:a" a:known="1"><font><sz val="10"/><name val="宋体"/></font></fonts>${FILLS}${BORDERS}${STYLE_XFS}${XFS}`)],
]; // prettier-ignore

/** The lists of a style sheet in their order, and how many elements each has. */
const lists = (xml: string): [name: string, elements: number][] =>
  STYLE_ORDER.flatMap((list): [number, string, number][] => {
    const [found, content] = new RegExp(`<(?:x:)?${list}\\b[^>]*>(.*?)</(?:x:)?${list}>`).exec(xml) ?? [];
    if (found === undefined) return [];
    const item = list
      .slice(0, list.startsWith("cell") ? -1 : undefined)
      .replace(/^cell.*/, "xf")
      .replace(/s$/, "");
    return [[xml.indexOf(found), list, content!.match(new RegExp(`<(?:x:)?${item}\\b`, "g"))?.length ?? 0]];
  })
    .sort(([a], [b]) => a - b)
    .map(([, list, count]) => [list, count]);

const MAKERS: readonly (readonly [what: string, make: (bytes: Uint8Array) => Uint8Array])[] = [
  ["marked", marked],
  ["edited", edited],
];

describe.each(MAKERS)("a %s copy of a book with incomplete styles", (_, make) => {
  test.each(STYLES)("%s", async (_, styles) => {
    const source = await bookWith(styles);
    const copy = make(source);
    const parts = await partsOf(copy);
    const [xml] = [...parts].flatMap(([part, content]) => (part === "xl/styles.xml" ? [content.toString("utf8")] : [])); // prettier-ignore
    const found = lists(xml!);
    // In the order of the schema, each once, and none without what others point to.
    expect(found.map(([name]) => name)).toEqual(
      STYLE_ORDER.filter((name) => found.some(([one]) => one === name)),
    );
    const counts = Object.fromEntries(found);
    for (const name of ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs"])
      expect([name, (counts[name] ?? 0) >= (name === "fills" ? 2 : 1)]).toEqual([name, true]);
    await readByOthers(copy, source);
    // Cells that were there look as they looked: a plain font, no fill.
    const book = open(copy);
    for (const cell of book.sheets[0]!.rows[1]!.cells) {
      const { font, fill } = book.styles[cell!.style] ?? book.styles[0]!;
      expect([font.bold, font.size <= 11, fill]).toEqual([undefined, true, undefined]);
    }
    const named = book.styles[book.sheets[0]!.rows[0]!.cells[1]!.style]!;
    expect([named.font.bold, named.fill]).toEqual([undefined, undefined]);
  });
});

test("what a list's tag declares stays for its elements", async () => {
  const [, styles] = STYLES.at(-1)!;
  const parts = await partsOf(marked(await bookWith(styles)));
  expect(parts.get("xl/styles.xml")!.toString("utf8")).toMatch(
    /<fonts count="\d+" xmlns:a="urn:a" a:known="1">/,
  );
});
