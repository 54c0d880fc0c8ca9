import ExcelJS from "exceljs";
import { NODE_CODEC } from "../../cli/check/codec";
import {
  STEPPED_CODEC,
  openBookSteps,
  readBookSteps,
  saveBookSteps,
  type Codec,
  type Steps,
} from "../../xlsx";

const ROWS = 20_000;
const CODECS: readonly (readonly [name: string, codec: Codec])[] = [
  ["all at once", NODE_CODEC],
  ["in pieces", STEPPED_CODEC],
];

let bytes: Uint8Array;

/** Two sheets of texts that are all different, so that each stage of the work has many steps. */
beforeAll(async () => {
  const book = new ExcelJS.Workbook();
  for (const name of ["甲", "乙"]) {
    const sheet = book.addWorksheet(name);
    for (let row = 0; row < ROWS; row++) sheet.addRow([`${name}${row}`, row, `第 ${row} 行`]);
  }
  bytes = new Uint8Array(await book.xlsx.writeBuffer());
}, 60_000);

/** Does the work; how far it said that it was, step by step. */
function told<T>(steps: Steps<T>): { readonly shares: number[]; readonly result: T } {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { shares, result: step.value };
    shares.push(step.value);
  }
}

function expectForward(shares: readonly number[], steps = 10): void {
  expect(shares.length).toBeGreaterThan(steps);
  expect(shares.filter((share, at) => share < (shares[at - 1] ?? 0) - 1e-9 || share > 1 + 1e-9)).toEqual([]);
}

const open = (codec: Codec) => told(openBookSteps(bytes, codec));

describe.each(CODECS)("unpacked %s, how far it is never goes back", (_, codec) => {
  test("while a file is read for a check", () => expectForward(told(readBookSteps(bytes, codec)).shares));

  test("while it is opened", () => expectForward(open(codec).shares));

  test.each([
    ["a sheet is written anew and one kept", true],
    ["both sheets get other names", false],
  ])("while it is saved, where %s", (_what, anew) => {
    const book = open(codec).result;
    const sheets = book.sheets.map(({ name, visibility }, source) => ({
      source,
      name: anew ? name : `${name}一`,
      visibility,
      ...(anew && source === 0 && { content: book.sheets[source]! }),
    }));
    const edited = { sheets, settings: book.settings, activeSheet: 1 };
    const { shares } = told(saveBookSteps(book, edited, codec));
    expectForward(shares, 0);
  });
});
