import { CellError } from "../../../src/formula";
import {
  WorkbookFault,
  convertForeign,
  finish,
  foreignKind,
  openBookSteps,
  readBook,
  type Book,
  type OpenedBook,
} from "../../../xlsx";
import { NODE_CODEC } from "../../../cli/check/codec";
import {
  cells,
  compoundOf,
  oldBookOf,
  oldStream,
  token,
  word,
  type OldBook,
  type OldVersion,
} from "../../builders/old-books";

async function read(bytes: Uint8Array): Promise<{ readonly book: Book; readonly opened: OpenedBook }> {
  const kind = foreignKind("旧.xls", bytes, NODE_CODEC)!;
  const { bytes: content } = await convertForeign(kind, "旧.xls", bytes, NODE_CODEC);
  return { book: readBook(content, NODE_CODEC), opened: finish(openBookSteps(content, NODE_CODEC)) };
}

const { text, number, truth, error, blank, formula, textFormula, hiddenRow, columns, merge } = cells(8);

describe.each<[what: string, version: OldVersion]>([
  ["Excel 97 to 2003", 8],
  ["Excel 5 and 95, in Chinese", 5],
])("a workbook of %s", (_, version) => {
  const of = cells(version);
  const source: OldBook = {
    version,
    styles: [{}, { code: 4 }, { code: 164 }],
    formats: { 164: 'yyyy"年"m"月"d"日"' },
    sheets: [
      {
        name: "申报",
        records: [
          of.text(0, 0, "武义甲电器有限公司"),
          of.number(0, 1, 1234.5, 1),
          of.number(0, 2, 45_413, 2),
          of.truth(0, 3, true),
          of.error(0, 4, 0x2a),
          of.text(1, 0, "91330723MA28E1XX5K"),
          of.formula(1, 1, 2469, [...token.cell(0, 1, version), ...token.whole(2), ...token.times]),
          ...of.textFormula(1, 2, "武义甲电器有限公司", token.cell(0, 0, version)),
        ],
      },
    ],
  };

  test("has its values, its formulas with theirs, and its formats", async () => {
    const { book, opened } = await read(oldBookOf(source));
    const { name, grid, formulas } = book.sheets[0]!;
    const row = (at: number): unknown[] => grid.columns.map((column) => column?.values[at]);
    expect(name).toBe("申报");
    expect(row(0)).toEqual(["武义甲电器有限公司", 1234.5, 45_413, true, new CellError("#N/A")]);
    expect(row(1)).toEqual(["91330723MA28E1XX5K", 2469, "武义甲电器有限公司", undefined, undefined]);
    expect(formulas.map((one) => [one.row, one.column, one.formula])).toEqual([
      [1, 1, "B1*2"],
      [1, 2, "A1"],
    ]);
    const format = (column: number): string =>
      opened.styles[opened.sheets[0]!.rows[0]!.cells[column]!.style]!.numberFormat;
    expect([format(1), format(2)]).toEqual(["#,##0.00", 'yyyy"年"m"月"d"日"']);
    expect(book.workbook.recomputes).toBe(false);
  });

  test("computes its formulas again where no Excel says that it did", async () => {
    const { book } = await read(oldBookOf({ ...source, computed: false }));
    expect(book.workbook.recomputes).toBe(true);
  });

  const WHITE = 9;

  test("letters that nobody sees are told: in the colour of the paper or of the fill, tiny, under an empty format", async () => {
    const { book } = await read(
      oldBookOf({
        version,
        fonts: [{}, { colour: WHITE }, { colour: 10 }, { size: 1 }],
        styles: [{}, { font: 1 }, { font: 2, fill: 10 }, { font: 3 }, { code: 165 }, { font: 1, fill: 8 }],
        formats: { 165: ";;;" },
        sheets: [
          { name: "甲", records: [1, 2, 3, 4, 5].map((look) => of.number(0, look, 500 + look, look)) },
        ],
      }),
    );
    const { concealed } = book.sheets[0]!.grid;
    expect(concealed?.cells.map(({ column, how }) => [column, how])).toEqual([
      [1, "colour"],
      [2, "colour"],
      [3, "size"],
      [4, "format"],
    ]);
  });
});

test("what is hidden is told: rows, columns and sheets; merges and days from 1904 too", async () => {
  const { book } = await read(
    oldBookOf({
      date1904: true,
      sheets: [
        {
          name: "申报",
          records: [
            columns(1, 1, 9, true),
            columns(2, 2, 0, false),
            hiddenRow(1),
            text(0, 0, "甲"),
            number(0, 1, 1),
            number(0, 2, 1),
            number(1, 0, 5),
            merge(0, 0, 3, 4),
          ],
        },
        { name: "隐藏", hidden: 1, records: [text(0, 0, "藏")] },
        { name: "深藏", hidden: 2, records: [text(0, 0, "藏")] },
      ],
    }),
  );
  const { grid } = book.sheets[0]!;
  expect([...grid.hiddenRows]).toEqual([1]);
  expect(grid.concealed?.columns).toEqual(new Set([1, 2]));
  expect(grid.merges).toEqual([{ top: 0, left: 3, bottom: 0, right: 4 }]);
  expect(book.workbook.date1904).toBe(true);
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["申报", "visible"],
    ["隐藏", "hidden"],
    ["深藏", "veryHidden"],
  ]);
  expect(book.sheets[1]!.grid.concealed?.sheet).toBe(true);
});

test("a sheet whose every row is hidden by default hides all of which nothing is said", async () => {
  const all: OldBook = {
    sheets: [
      { name: "甲", records: [[0x0225, [...word(2), ...word(300)]], number(0, 0, 1), number(2, 0, 1)] },
    ],
  };
  const { book } = await read(oldBookOf(all));
  expect([...book.sheets[0]!.grid.hiddenRows]).toEqual([0, 1, 2]);
});

test("names that Excel does not take are fitted: too long, with its signs, twice", async () => {
  const { opened } = await read(
    oldBookOf({
      sheets: ["甲/乙", "甲_乙", "长".repeat(40)].map((name) => ({ name, records: [blank(0, 0)] })),
    }),
  );
  expect(opened.sheets.map(({ name }) => name)).toEqual(["甲_乙", "甲_乙 (2)", "长".repeat(31)]);
});

describe("what cannot be read is said", () => {
  const plain: OldBook = { sheets: [{ name: "甲", records: [text(0, 0, "甲"), error(0, 1, 7)] }] };
  const stream = oldStream(plain);
  // A record that says it is longer than the stream.
  const noise = Uint8Array.from([...stream.subarray(0, 20), 0xfc, 0x00, 0xff, 0x7f, 1, 2, 3]);

  test.each<[what: string, bytes: () => Uint8Array, code: "encrypted" | "old-damaged" | "old-format"]>([
    ["a password", () => oldBookOf({ ...plain, more: [[0x002f, [...word(1), ...word(1), ...word(1)]]] }), "encrypted"],
    ["half a file", () => oldBookOf(plain).subarray(0, 700), "old-damaged"],
    ["a stream that is noise", () => compoundOf({ Workbook: noise }), "old-damaged"],
    ["a stream without sheets", () => oldBookOf({ sheets: [] }), "old-damaged"],
    ["a sheet of Excel 4, which is no compound file", () => Uint8Array.from([9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0]), "old-format"],
  ])("%s", async (_, bytes, code) => {
    await expect((async () => read(bytes()))()).rejects.toThrow(new WorkbookFault(code).message);
  });

  test("a file whose streams are another program's", () => {
    expect(() => foreignKind("甲.xls", compoundOf({ WordDocument: Uint8Array.of(1) }), NODE_CODEC)).toThrow(
      new WorkbookFault("document").message,
    );
  });
}); // prettier-ignore

test("a text formula whose value is the empty text keeps it", async () => {
  const { book } = await read(
    oldBookOf({
      sheets: [
        { name: "甲", records: [...textFormula(0, 0, "", [0x17, 0, 0]), formula(0, 1, 3, token.whole(3))] },
      ],
    }),
  );
  expect(book.sheets[0]!.grid.columns.map((column) => column?.values[0])).toEqual(["", 3]);
  expect(truth(0, 0, true)[0]).toBe(0x0205);
});

test("a formula that asks another file is its value, even where the book has a sheet of that name", async () => {
  const away = [0x5a, ...word(0), ...word(0), ...word(0xc000)];
  const own = [0x5a, ...word(1), ...word(0), ...word(0xc000)];
  const { book } = await read(
    oldBookOf({
      more: [
        // Two books: another one with a sheet of this name, and this one; then a place in each.
        [0x01ae, [...word(1), ...word(5), 0, ...Buffer.from("b.xls"), ...word(1), 0, 0x41]],
        [0x01ae, [...word(1), ...word(0x0401)]],
        [0x0017, [...word(2), ...[0, 0, 0, 1, 0, 0].flatMap(word)]],
      ],
      sheets: [{ name: "A", records: [number(0, 0, 5), formula(0, 1, 777, away), formula(0, 2, 5, own)] }],
    }),
  );
  const { grid, formulas } = book.sheets[0]!;
  expect(grid.columns.map((column) => column?.values[0])).toEqual([5, 777, 5]);
  expect(formulas.map(({ column, formula: one }) => [column, one])).toEqual([[2, "A!A1"]]);
});
