import fc from "fast-check";
import { NODE_CODEC } from "../../cli/check/codec";
import type { CellValue } from "../../src/formula";
import { cellName, type Concealed, type Grid } from "../../src/sheet";
import { veilOf } from "../../src/shown";
import { readBook, withVeiled } from "../../xlsx";
import type { CellLook } from "../builders/books";
import { lookedParts, packageOf, type LookParts } from "../builders/packages";
import { styledBookOf } from "../builders/styled-books";

/** What is told of a grid, by addresses. */
const told = ({ concealed }: Grid): Record<string, readonly string[]> =>
  Object.fromEntries(
    (concealed?.cells ?? []).map(({ row, column, how, shown }) => [cellName(row, column), [how, shown]]),
  );

const read = async (rows: string, look: LookParts): Promise<Grid> =>
  readBook(await packageOf(lookedParts(rows, look)), NODE_CODEC).sheets[0]!.grid;

const NO_FILL = `<fill><patternFill patternType="none"/></fill>`;
const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill></fill>`;

/** A style sheet whose style 1 has this font and fill. */
const styles = (font: string, fill = NO_FILL, more = ""): string =>
  `<fonts count="2"><font><sz val="11"/></font><font>${font}</font></fonts><fills count="2">${NO_FILL}${fill}</fills>` +
  `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="0" fontId="1" fillId="1"/></cellXfs>${more}`;

const THEME = `<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2>`;
const HIDDEN = ["colour", ""];

/** Fonts and fills as files write them. */
const LETTERS: readonly (readonly [why: string, styles: string, told: readonly string[] | undefined])[] = [
  ["white on nothing", styles(`<sz val="11"/><color rgb="FFFFFFFF"/>`), HIDDEN],
  ["white without its transparency", styles(`<sz val="11"/><color rgb="FFFFFF"/>`), HIDDEN],
  ["white on blue", styles(`<color rgb="FFFFFFFF"/>`, solid(`rgb="FF4472C4"`)), undefined],
  ["the theme's paper on nothing", styles(`<color theme="0"/>`), HIDDEN],
  ["the theme's paper, 5% darker", styles(`<color theme="0" tint="-0.0499"/>`), HIDDEN],
  ["the theme's paper, half as bright", styles(`<color theme="0" tint="-0.5"/>`), undefined],
  ["the theme's ink on nothing", styles(`<color theme="1"/>`), undefined],
  ["the theme's ink, all lightened", styles(`<color theme="1" tint="1"/>`), HIDDEN],
  [
    "a theme's colour on itself",
    styles(`<color theme="3" tint="0.4"/>`, solid(`theme="3" tint="0.4"`)),
    HIDDEN,
  ],
  ["a numbered white", styles(`<color indexed="9"/>`), HIDDEN],
  ["a numbered white of the old eight", styles(`<color indexed="1"/>`), HIDDEN],
  ["a numbered red", styles(`<color indexed="10"/>`), undefined],
  [
    "a number that the book makes white",
    styles(
      `<color indexed="10"/>`,
      NO_FILL,
      `<colors><indexedColors>${`<rgbColor rgb="00FFFFFF"/>`.repeat(64)}</indexedColors></colors>`,
    ),
    HIDDEN,
  ],
  ["the window's paper", styles(`<color indexed="65"/>`), HIDDEN],
  ["the window's ink", styles(`<color indexed="64"/>`), undefined],
  ["automatic", styles(`<color auto="1"/>`, solid(`rgb="FF000000"`)), undefined],
  ["no colour at all", styles(`<sz val="11"/>`, solid(`rgb="FF000000"`)), undefined],
  ["size 1", styles(`<sz val="1"/>`), ["size", ""]],
  ["size 8", styles(`<sz val="8"/>`), undefined],
];

test.each(LETTERS)("letters: %s", async (_, sheet, expected) => {
  const grid = await read(
    `<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>120</v></c><c r="C1" s="1"/></row>`,
    {
      styles: sheet,
      theme: THEME,
    },
  );
  expect(told(grid)).toEqual(expected ? { B1: expected } : {});
});

test("number formats: another number, nothing, and a formula that shows nothing anyway", async () => {
  const grid = await read(
    `<row r="1"><c r="A1" s="0"><v>120</v></c><c r="B1" s="1"><v>120</v></c><c r="C1" s="0"><v>450</v></c>` +
      `<c r="D1" s="1" t="str"><f>IF(1,"")</f><v></v></c><c r="E1" s="1" t="str"><v>甲</v></c></row>`,
    {
      styles:
        `<numFmts><numFmt numFmtId="164" formatCode="[=120]&quot;900&quot;;0"/><numFmt numFmtId="165" formatCode=";;;"/></numFmts>` +
        `<cellXfs><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>`,
    },
  );
  expect(told(grid)).toEqual({ A1: ["format", "900"], B1: ["format", ""], E1: ["format", ""] });
});

const RUNS =
  `<r><t>申报金额</t></r><r><rPr><sz val="1"/><color rgb="FFFFFFFF"/></rPr><t>（千元）</t></r>` +
  `<rPh sb="0" eb="1"><t>shen</t></rPh>`;
const OPEN_RUNS = `<r><rPr><b/><sz val="11"/></rPr><t>申报</t></r><r><rPr><sz val="9"/><color rgb="FFFF0000"/></rPr><t>金额</t></r>`;

test("texts in pieces, in the table and in the cell, on paper and on the fill of their cell", async () => {
  const grid = await read(
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${RUNS}</is></c><c r="C1" t="s"><v>1</v></c>` +
      `<c r="D1" t="s"><v>2</v></c><c r="E1" s="1" t="s"><v>3</v></c><c r="F1" t="s"><v>3</v></c>` +
      `<c r="G1" t="inlineStr"><is>${OPEN_RUNS}</is></c><c r="H1" t="inlineStr"><is><t>甲</t></is></c></row>`,
    {
      styles: styles(`<sz val="11"/>`, solid(`rgb="FF4472C4"`)),
      strings:
        `<si>${RUNS}</si><si>${OPEN_RUNS}</si><si><t>甲</t></si>` +
        `<si><r><t>申报</t></r><r><rPr><sz val="11"/><color theme="0"/></rPr><t>金额</t></r></si>`,
    },
  );
  const part = ["part", "申报金额"];
  expect(told(grid)).toEqual({ A1: part, B1: part, F1: ["part", "申报"] });
  expect(grid.columns[0]!.values).toEqual(["申报金额（千元）"]);
});

/** What a sheet says before its rows, and which of its columns A to D are hidden. */
const COLUMNS: readonly (readonly [why: string, before: string, hidden: readonly number[]])[] = [
  ["nothing", "", []],
  ["a hidden one", `<cols><col min="2" max="2" width="9" hidden="1"/></cols>`, [1]],
  ["several", `<cols><col min="2" max="3" width="9" hidden="true"/></cols>`, [1, 2]],
  ["all to the right, cells or none", `<cols><col min="3" max="16384" width="0" hidden="1"/></cols>`, [2, 3]],
  ["one without width", `<cols><col min="1" max="1" width="0" customWidth="1"/></cols>`, [0]],
  ["one of a hair's width", `<cols><col min="1" max="1" width="0.1" customWidth="1"/></cols>`, [0]],
  ["a narrow one", `<cols><col min="1" max="1" width="1" customWidth="1"/></cols>`, []],
  [
    "no width but where it is said",
    `<sheetFormatPr defaultColWidth="0" defaultRowHeight="15"/><cols><col min="1" max="3" width="9"/></cols>`,
    [3],
  ],
  ["nonsense", `<cols><col min="x" max="-3" hidden="1"/><col hidden="1"/></cols>`, []],
];

test.each(COLUMNS)("hidden columns: %s", async (_, before, hidden) => {
  const cells = ["A", "B", "C", "D"].map((letter) => `<c r="${letter}1"><v>1</v></c>`).join("");
  const { concealed } = await read(`<row r="1">${cells}</row>`, { before });
  expect([...(concealed?.columns ?? [])]).toEqual(hidden);
});

test.each([
  [undefined, undefined],
  ["visible", undefined],
  ["hidden", true],
  ["veryHidden", true],
])("a sheet that is %s", async (state, hidden) => {
  const { concealed } = await read(`<row r="1"><c r="A1"><v>1</v></c></row>`, state ? { state } : {});
  expect(concealed?.sheet).toBe(hidden);
});

test("styles that cannot be read conceal nothing and fail nothing", async () => {
  const rows = `<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="70000"><v>2</v></c></row>`;
  for (const broken of [
    "<fonts><font>",
    "</styleSheet><!DOCTYPE x>",
    `<cellXfs>${"<xf/>".repeat(70_000)}</cellXfs>`,
  ]) {
    const grid = await read(rows, { styles: broken });
    expect([grid.columns[0]!.values, grid.concealed]).toEqual([[1], undefined]);
  }
});

test("a formula without a value is looked at when it has one", async () => {
  const bytes = await packageOf(
    lookedParts(
      `<row r="1"><c r="A1" s="1"><f>1+1</f></c><c r="B1" s="2"><f>100+20</f></c><c r="C1"><f>3</f></c><c r="D1" s="1"><v>4</v></c></row>`,
      {
        styles:
          `<numFmts><numFmt numFmtId="164" formatCode="0&quot;0&quot;"/></numFmts>` +
          `<fonts><font/><font><color rgb="FFFFFFFF"/></font></fonts>` +
          `<cellXfs><xf/><xf fontId="1"/><xf numFmtId="164"/></cellXfs>`,
      },
    ),
  );
  const [sheet] = readBook(bytes, NODE_CODEC).sheets;
  expect(told(sheet!.grid)).toEqual({ D1: HIDDEN });
  const { columns } = sheet!.grid;
  const given: readonly CellValue[] = [2, 120, 3];
  const completed = columns.map((column, at) => ({ ...column!, values: [given[at] ?? column!.values[0]] }));
  expect(told(withVeiled(sheet!, { ...sheet!.grid, columns: completed }))).toEqual({
    A1: HIDDEN,
    B1: ["format", "1200"],
    D1: HIDDEN,
  });
});

test("looks as another library writes them are told cell by cell as they are defined", async () => {
  const look = fc.record<CellLook>(
    {
      colour: fc.constantFrom("#FFFFFF", "#000000", "#FF0000", "#4472C4", "#F2F2F2"),
      size: fc.constantFrom(1, 9, 11),
      fill: fc.constantFrom("#FFFFFF", "#4472C4", "#FF0000"),
      format: fc.constantFrom("0.00", ";;;", '0"0"', "#,##0;[Red]-#,##0", "[White]0", "@"),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(look, { minLength: 1, maxLength: 12 }), async (all) => {
      const looks = Object.fromEntries(all.map((one, row) => [cellName(row, 0), one]));
      const bytes = await styledBookOf([{ name: "表", rows: all.map((_, row) => [row + 0.5]), looks }]);
      const { concealed } = readBook(bytes, NODE_CODEC).sheets[0]!.grid;
      const expected: Concealed["cells"] = all.flatMap((one, row) => {
        const unseen = veilOf({ size: 11, format: "General", ...one })?.(row + 0.5);
        return unseen ? [{ row, column: 0, ...unseen }] : [];
      });
      expect(concealed?.cells ?? []).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
