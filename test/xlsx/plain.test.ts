import fc from "fast-check";
import { NODE_CODEC } from "../../cli/check/codec";
import { readBook } from "../../xlsx";
import { PlainCell } from "../../xlsx/plain-cell";
import { PlainText } from "../../xlsx/plain-text";
import { MAIN, lookedParts, minimalParts, packageOf } from "../builders/packages";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The cell in short: its column and row from 0, and its value; a text's number with #. */
function plainCell(xml: string): string | undefined {
  const cell = new PlainCell();
  if (!cell.read(bytesOf(`${xml}<c`), 0)) return undefined;
  expect(cell.end).toBe(xml.length);
  expect(xml.slice(1, cell.nameEnd)).toBe("c");
  expect(xml.slice(cell.tagEnd)).toMatch(/^>/);
  const value = Object.is(cell.value, -0) ? "-0" : String(cell.value);
  return `${cell.column},${cell.row}${cell.valued ? ` ${cell.isText ? "#" : ""}${value}` : ""}`;
}

test.each([
  [`<c r="A1"><v>5</v></c>`, "0,0 5"],
  [`<c r="B2" s="1"><v>5</v></c>`, "1,1 5"],
  [`<c r="B2" s="1" t="s"><v>3</v></c>`, "1,1 #3"],
  [`<c r="B2" t="s"><v>03</v></c>`, "1,1 #3"],
  [`<c r="AA10"/>`, "26,9"],
  [`<c r="AA10" s="12"/>`, "26,9"],
  [`<c r="A1" t="s"/>`, "0,0"],
  [`<c r="XFD1048576"><v>1</v></c>`, "16383,1048575 1"],
  [`<c r="A1"><v>-12.50</v></c>`, "0,0 -12.5"],
  [`<c r="A1"><v>-0</v></c>`, "0,0 -0"],
  [`<c r="A1"><v>0.1</v></c>`, "0,0 0.1"],
  [`<c r="A1"><v>123456789012345</v></c>`, "0,0 123456789012345"],
  [`<c r="A1"><v>12345.6789012345</v></c>`, "0,0 12345.6789012345"],
])("plain: %s", (xml, cell) => expect(plainCell(xml)).toBe(cell));

/** What the reader of tags is left to read: it may be a cell all the same. */
test.each([
  [`<c><v>5</v></c>`, "no address"],
  [`<c r="a1"><v>5</v></c>`, "an address in small letters"],
  [`<c r="A"><v>5</v></c>`, "a column alone"],
  [`<c r="1"><v>5</v></c>`, "a row alone"],
  [`<c r="A0"><v>5</v></c>`, "row 0"],
  [`<c r="XFE1"><v>5</v></c>`, "a column behind the last"],
  [`<c r="AAAAAAAAAAAAAAAAAAAAAAAA1"/>`, "a column far behind it"],
  [`<c r="A1048577"><v>5</v></c>`, "a row behind the last"],
  [`<c r='A1'><v>5</v></c>`, "the other quotes"],
  [`<c  r="A1"><v>5</v></c>`, "two blanks"],
  [`<c s="1" r="A1"><v>5</v></c>`, "another order"],
  [`<c r="A1" r="A2"><v>5</v></c>`, "an attribute twice"],
  [`<c r="A1" s=""><v>5</v></c>`, "an empty style"],
  [`<c r="A1" s="x"><v>5</v></c>`, "a style that is no number"],
  [`<c r="A1" t="str"><v>5</v></c>`, "another kind"],
  [`<c r="A1" cm="1"><v>5</v></c>`, "another attribute"],
  [`<c r="A1" xmlns="urn:other"><v>5</v></c>`, "a declaration"],
  [`<c r="A1" ><v>5</v></c>`, "a blank before the end of a tag"],
  [`<c r="A1"></c>`, "nothing in it"],
  [`<c r="A1"><v/></c>`, "an empty value"],
  [`<c r="A1"><v></v></c>`, "a value without digits"],
  [`<c r="A1"><v> 5</v></c>`, "a blank before the digits"],
  [`<c r="A1"><v>5 </v></c>`, "a blank behind them"],
  [`<c r="A1"><v>+5</v></c>`, "another sign"],
  [`<c r="A1"><v>--5</v></c>`, "two signs"],
  [`<c r="A1"><v>5.</v></c>`, "no digit behind the point"],
  [`<c r="A1"><v>.5</v></c>`, "no digit before the point"],
  [`<c r="A1"><v>1.2.3</v></c>`, "two points"],
  [`<c r="A1"><v>1E5</v></c>`, "an exponent"],
  [`<c r="A1"><v>1234567890123456</v></c>`, "more digits than are exact"],
  [`<c r="A1"><v>0.123456789012345</v></c>`, "the same behind a point"],
  [`<c r="A1" t="s"><v>-1</v></c>`, "a text of a negative number"],
  [`<c r="A1" t="s"><v>1.5</v></c>`, "a text of half a number"],
  [`<c r="A1"><v>5<!-- --></v></c>`, "a comment"],
  [`<c r="A1"><f>1</f><v>5</v></c>`, "a formula"],
  [`<c r="A1"><v>5</v ></c>`, "a blank in a closing tag"],
  [`<c r="A1"><v>5</v> </c>`, "a blank between the closing tags"],
  [`<c r="A1"><v>5</c></v>`, "crossed tags"],
  [`<x:c r="A1"><v>5</v></x:c>`, "a prefix"],
  [`<col r="A1"/>`, "another element"],
  [`<c r="A1"><v>5</v></c`, "cut off"],
])("left to the reader of tags: %s, %s", (xml) => expect(plainCell(xml)).toBeUndefined());

/** The text, and how many bytes its element has. */
function plainText(xml: string): readonly [string, number] | undefined {
  const text = new PlainText();
  return text.read(bytesOf(xml), 0) ? [text.text, text.end] : undefined;
}

test.each([
  [`<si><t>甲</t></si>`, "甲", 19],
  [`<si><t></t></si><si>`, "", 16],
  [`<si><t> a>b "_x000D_" </t></si> `, ` a>b "_x000D_" `, 31],
])("plain: %s", (xml, text, end) => expect(plainText(xml)).toEqual([text, end]));

test.each([
  [`<si><t xml:space="preserve">甲</t></si>`, "an attribute"],
  [`<si><t>甲&amp;乙</t></si>`, "a reference"],
  [`<si><t>甲\r\n乙</t></si>`, "a line's end that XML has otherwise"],
  [`<si><t>甲<!-- --></t></si>`, "a comment"],
  [`<si><t>甲</t><t>乙</t></si>`, "two pieces"],
  [`<si><t>甲</t> </si>`, "a blank between tags"],
  [`<si><t>甲</si></t>`, "crossed tags"],
  [`<si><t>甲`, "cut off"],
  [`<si/>`, "nothing in it"],
  [` <si><t>甲</t></si>`, "a blank before it"],
])("left to the reader of tags: %s, %s", (xml) => expect(plainText(xml)).toBeUndefined());

/** What a check reads of a package, or the reason why it does not. */
async function outcome(parts: Record<string, string>): Promise<unknown> {
  const bytes = await packageOf(parts);
  try {
    const [sheet] = readBook(bytes, NODE_CODEC).sheets;
    return [sheet!.grid.columns.map((column) => column?.values), sheet!.grid.rowCount, sheet!.formulas];
  } catch (fault) {
    return (fault as Error).message;
  }
}

/** An element with one letter put in, taken out or made another. */
const damaged = (elements: readonly string[], letters: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...elements), fc.nat(), fc.constantFrom("", ...letters), fc.nat(1))
    .map(([xml, place, letter, taken]) => {
      const at = place % (xml.length + 1);
      return xml.slice(0, at) + letter + xml.slice(at + taken);
    });

const CELLS = [
  `<c r="B1" s="1"><v>-12.50</v></c>`,
  `<c r="B1" s="0" t="s"><v>1</v></c>`,
  `<c r="B1" s="1"/>`,
  `<c r="B1"><v>5</v></c>`,
];

// Behind a blank no element is a plain one: both readers must say the same.
test("a damaged cell is to both readers what it is to one", () =>
  fc.assert(
    fc.asyncProperty(damaged(CELLS, `<>/"' =:crstvx019.-eAZ&;!?[`), async (cell) => {
      const strings = "<si><t>甲</t></si><si><t>乙</t></si>";
      const [read, apart] = ["", " "].map((blank) =>
        outcome(lookedParts(`<row r="1">${blank}${cell}${blank}<c r="C1"><v>7</v></c></row>`, { strings })),
      );
      expect(await read).toEqual(await apart);
    }),
    { numRuns: 120 },
  ));

test("a damaged text is to both readers what it is to one", () =>
  fc.assert(
    fc.asyncProperty(damaged(["<si><t>甲a</t></si>"], `<>/"' =:sitx0&;!?[\r乙`), async (text) => {
      const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>`;
      const [read, apart] = ["", " "].map((blank) =>
        outcome(lookedParts(rows, { strings: `${blank}${text}${blank}<si><t>丙</t></si>` })),
      );
      expect(await read).toEqual(await apart);
    }),
    { numRuns: 80 },
  ));

test("plain cells and texts count by their namespace", async () => {
  const cell = `<c r="A1"><v>5</v></c>`;
  expect(await outcome(minimalParts(`<row r="1">${cell}</row>`))).toEqual([[[5]], 1, []]);
  const parts = minimalParts("");
  const sheet = (attributes: string, row: string): Record<string, string> => ({
    ...parts,
    "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}"${attributes}><x:sheetData><x:row r="1">${row}</x:row></x:sheetData></x:worksheet>`,
  });
  expect(await outcome(sheet("", cell))).toEqual([[], 0, []]);
  expect(await outcome(sheet(` xmlns="urn:other"`, cell))).toEqual([[], 0, []]);
  expect(await outcome(sheet(` xmlns="${MAIN}"`, cell))).toEqual([[[5]], 1, []]);
  expect(await outcome(sheet(` xmlns="${MAIN}"`, `<x:c xmlns="urn:other" r="B1"/>${cell}`))).toEqual([[[5]], 1, []]); // prettier-ignore
});
