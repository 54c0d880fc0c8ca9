import fc from "fast-check";
import { utils, write } from "@e965/xlsx";
import { CellError } from "../../src/formula";
import { NODE_CODEC } from "../../cli/check/codec";
import { readBook } from "../../xlsx";
import { formulaText } from "../../xlsx/cell-walk";
import { textAt } from "../../xlsx/short-text";
import { bookOf } from "../builders/books";
import { formula } from "../builders/grids";
import { MAIN, minimalParts, packageOf } from "../builders/packages";

const read = (bytes: Uint8Array) => readBook(bytes, NODE_CODEC);
const cells = async (rows: string, more?: Record<string, string>) =>
  read(await packageOf(minimalParts(rows, more))).sheets[0]!;

test("values of every kind, as another library writes them", () => {
  const { sheets } = read(
    bookOf(
      [
        {
          name: "甲 & <乙>",
          rows: [
            ["文字 & <符号>", 1234.5, true, new CellError("#REF!"), null, -0.000001],
            [
              formula(7),
              formula("结果"),
              formula(new CellError("#N/A")),
              1e21,
              123456789012345,
              "１，２００",
            ],
          ],
          merges: ["A1:B2"],
          hiddenRows: [1],
        },
        { name: "隐藏", rows: [[1]], hidden: true },
      ],
      { date1904: true },
    ),
  );
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["甲 & <乙>", "visible"],
    ["隐藏", "hidden"],
  ]);
  const { grid, formulas } = sheets[0]!;
  expect(grid.columns.map((column) => [...(column?.values ?? [])])).toEqual([
    ["文字 & <符号>", 7],
    [1234.5, "结果"],
    [true, new CellError("#N/A")],
    [new CellError("#REF!"), 1e21],
    [undefined, 123456789012345],
    [-0.000001, "１，２００"],
  ]);
  expect(grid).toMatchObject({
    rowCount: 2,
    date1904: true,
    merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
  });
  expect([...grid.hiddenRows]).toEqual([1]);
  expect(grid.columns[0]!.formulaRows).toEqual([1]);
  expect(formulas.map(({ valued }) => valued)).toEqual([true, true, true]);
});

/** Cells as programs write them, and what must be read. */
const CELLS: readonly (readonly [why: string, xml: string, expected: unknown])[] = [
  ["an inline text", `<c r="A1" t="inlineStr"><is><t>甲</t></is></c>`, "甲"],
  [
    "an inline text in runs, pronunciation left out",
    `<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></is></c>`,
    "甲 乙",
  ],
  ["a cell without an address", `<c><v>5</v></c>`, 5],
  ["other quotes, blanks and order", `<c t = 'n'  r='A1' ><v>5</v></c>`, 5],
  ["a prefix", `<x:c xmlns:x="${MAIN}" r="A1"><x:v>5</x:v></x:c>`, 5],
  ["a comment in between", `<c r="A1"><!-- <v>6</v> --><v>5</v></c>`, 5],
  ["references", `<c r="A1" t="str"><v>a&amp;b &#x7532; &#20057;</v></c>`, "a&b 甲 乙"],
  ["CDATA", `<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>`, "a<b"],
  ["an escaped control character", `<c r="A1" t="str"><v>甲_x000A_乙</v></c>`, "甲\n乙"],
  ["an ISO date", `<c r="A1" t="d"><v>2024-05-01</v></c>`, 45413],
  ["exponents", `<c r="A1"><v>1.5E-3</v></c>`, 0.0015],
  ["17 digits", `<c r="A1"><v>0.30000000000000004</v></c>`, 0.30000000000000004],
  ["too large for a number", `<c r="A1"><v>1e999</v></c>`, new CellError("#NUM!")],
  ["an empty value", `<c r="A1"><v></v></c>`, undefined],
  ["a formula whose value is an empty text", `<c r="A1" t="str"><f>IF(1,"")</f><v></v></c>`, ""],
  ["an unknown error", `<c r="A1" t="e"><v>#NEWS!</v></c>`, new CellError("#UNKNOWN!")],
  ["a greater-than sign in an attribute", `<c r="A1" cm="a>b"><v>5</v></c>`, 5],
];

test.each(CELLS)("%s", async (_, xml, expected) => {
  const { grid } = await cells(`<row r="1">${xml}</row>`);
  expect(grid.columns[0]?.values[0]).toEqual(expected);
});

test("formulas without values, shared ones moved along", async () => {
  const { grid, formulas } = await cells(
    `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM('A1'!A1:A$2)&amp;"A1"</f></c></row>` +
      `<row r="3"><c r="B3"><f t="shared" si="0"/></c><c r="C3"><f>1+1</f><v>2</v></c></row>`,
  );
  const texts = formulas.map(({ formula, ...rest }) => ({ ...rest, formula: formulaText(formula) }));
  expect(texts).toEqual([
    { row: 0, column: 1, valued: false, formula: `A1*$A$1+SUM('A1'!A1:A$2)&"A1"` },
    { row: 2, column: 1, valued: false, formula: `A3*$A$1+SUM('A1'!A3:A$2)&"A1"` },
    { row: 2, column: 2, valued: true, formula: "1+1" },
  ]);
  expect(grid.columns[1]!.formulaRows).toEqual([0, 2]);
});

/** A formula's cell, whether the file holds a value of it, and which. */
const VALUES: readonly (readonly [why: string, cell: string, valued: boolean, value: unknown])[] = [
  ["no element", `<c r="A1"><f>1+1</f></c>`, false, undefined],
  ["an element without content", `<c r="A1"><f>1+1</f><v/></c>`, false, undefined],
  ["an element without digits", `<c r="A1"><f>1+1</f><v></v></c>`, false, undefined],
  ["the empty text", `<c r="A1" t="str"><f>""</f><v/></c>`, true, ""],
  ["the empty text, with two tags", `<c r="A1" t="str"><f>""</f><v></v></c>`, true, ""],
  ["a text without an element", `<c r="A1" t="str"><f>""</f></c>`, false, undefined],
  ["a number", `<c r="A1"><f>1+1</f><v>0</v></c>`, true, 0],
  ["an error", `<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>`, true, new CellError("#DIV/0!")],
];

test.each(VALUES)("a formula's value: %s", async (_, cell, valued, value) => {
  const { grid, formulas } = await cells(`<row r="1">${cell}</row>`);
  expect([formulas[0]!.valued, grid.columns[0]!.values[0]]).toEqual([valued, value]);
});

test("formulas that fill other cells, and what is left of formulas that are elsewhere", async () => {
  const { formulas } = await cells(
    `<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1"><f t="shared" si="7"/><v>9</v></c>` +
      `<c r="D1"><f t="dataTable" ref="D1:D2" r1="B1"/><v>5</v></c><c r="E1"><f/><v>1</v></c></row>`,
  );
  expect(formulas).toEqual([
    { row: 0, column: 0, valued: true, formula: "B1:B2*2", fills: { top: 0, left: 0, bottom: 1, right: 0 } },
    { row: 0, column: 2, valued: true, formula: "#REF!" },
    { row: 0, column: 3, valued: true, formula: "#REF!" },
  ]);
});

test("a part in UTF-16", async () => {
  const parts: Record<string, string | Uint8Array> = minimalParts("");
  const xml = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${minimalParts(`<row><c t="inlineStr"><is><t>甲</t></is></c></row>`)["xl/worksheets/sheet1.xml"]}`;
  parts["xl/worksheets/sheet1.xml"] = Buffer.from(xml, "utf16le");
  expect(read(await packageOf(parts)).sheets[0]!.grid.columns[0]!.values).toEqual(["甲"]);
});

test("every number that Excel writes is read as JavaScript reads it", () => {
  const numbers = [
    0.1,
    1 / 3,
    2 / 3,
    123456.789,
    1e15,
    9007199254740992,
    1e-7,
    5e-324,
    1.7976931348623157e308,
    4.35,
    0.07,
    1234567.89,
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([numbers, numbers.map((value) => -value)]), "数");
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const columns = read(bytes).sheets[0]!.grid.columns.map((column) => column!.values);
  expect(columns).toEqual(numbers.map((value) => [value, -value]));
});

test("texts are decoded as the platform decodes them", () => {
  const decoder = new TextDecoder("utf-8");
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 40 }),
    fc
      .string({ unit: fc.constantFrom("武", "义", "a", "1", "é", "𠮷", "\uFEFF"), maxLength: 40 })
      .map((text) => Buffer.from(text)),
  );
  fc.assert(
    fc.property(piece, fc.nat(3), (bytes, skip) => {
      const from = Math.min(skip, bytes.length);
      expect(textAt(bytes, from, bytes.length)).toBe(decoder.decode(bytes.subarray(from)));
    }),
    { numRuns: 2000 },
  );
});
