import { read as readOther } from "@e965/xlsx";
import { packageOf } from "../builders/packages";
import { open, save, untouched, withCell } from "./round-trip";
import { Parts, MAIN } from "./whole-package";

/** Cells as files have them, and the value that they show; null: not worked out yet, or none. */
const CELLS: readonly (readonly [why: string, cell: string, value: string | null, formula: string | undefined])[] = [
  ["a formula that gives the empty text", '<c r="A1" t="str"><f>IF(B1="","",B1)</f><v></v></c>', "", 'IF(B1="","",B1)'],
  ["the same, its value without content", '<c r="A1" t="str"><f>IF(B1="","",B1)</f><v/></c>', "", 'IF(B1="","",B1)'],
  ["of another book", '<c r="A1" t="str"><f>[1]Sheet1!A1&amp;""</f><v></v></c>', "", '[1]Sheet1!A1&""'],
  ["an array's", '<c r="A1" t="str"><f t="array" ref="A1">IF(B1:B2="","",B1:B2)</f><v></v></c>', "", 'IF(B1:B2="","",B1:B2)'],
  ["a formula without a value", "<c r=\"A1\"><f>B1+1</f></c>", null, "B1+1"],
  ["a formula whose value has no content", "<c r=\"A1\"><f>B1+1</f><v></v></c>", null, "B1+1"],
  ["a blank text as a formula's value", '<c r="A1" t="str"><f>" "</f><v xml:space="preserve"> </v></c>', " ", '" "'],
  ["an empty text that was typed", '<c r="A1" t="inlineStr"><is><t></t></is></c>', "", undefined],
  ["one of the table of texts", '<c r="A1" t="s"><v>0</v></c>', "", undefined],
  ["one without a formula", '<c r="A1" t="str"><v></v></c>', "", undefined],
  ["a cell with nothing in it", '<c r="A1" t="inlineStr"/>', null, undefined],
]; // prettier-ignore

const bookOf = (cell: string): Promise<Uint8Array> =>
  packageOf(
    new Parts(`<row r="1">${cell}</row>`).relate(
      "xl/workbook.xml",
      "sharedStrings",
      "xl/sharedStrings.xml",
      `<sst xmlns="${MAIN}"><si><t/></si></sst>`,
    ).all,
  );

/** A copy with another cell of the same sheet changed. */
function edited(bytes: Uint8Array): Uint8Array {
  const book = open(bytes);
  const all = untouched(book);
  const content = withCell(book.sheets[0]!, 4, 4, { value: 1, style: 0 });
  return save(book, { ...all, sheets: [{ ...all.sheets[0]!, content }] });
}

test.each(CELLS)("%s stays what it is when another cell changes", async (_, cell, value, formula) => {
  let bytes = await bookOf(cell);
  for (const round of ["as it was", "edited once", "edited twice"]) {
    const found = open(bytes).sheets[0]!.rows[0]?.cells[0];
    expect([round, found?.value ?? null, found?.formula]).toEqual([round, value, formula]);
    if (formula !== undefined) {
      const { Sheets: sheets } = readOther(bytes, { cellFormula: true, sheetStubs: true });
      const { v, f } = sheets["申报"]!["A1"] as { readonly v?: unknown; readonly f?: string };
      // It takes a value that is not there for a zero.
      expect([round, f, value === null ? null : v]).toEqual([round, formula, value]);
    }
    bytes = edited(bytes);
  }
});
