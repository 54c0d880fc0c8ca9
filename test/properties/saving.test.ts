import fc from "fast-check";
import { CellError, ERROR_CODES } from "../../src/formula";
import { NO_SETTINGS } from "../../src/sheet";
import type { CellModel, CellStyle, RowModel, SheetContent, StyleChoice } from "../../xlsx";
import { open, resolved, save, untouched, withSheet, fixture, shown } from "../xlsx/round-trip";

const RUNS = process.env["WUYI_FULL"] ? 3_000 : 150;

const colour = fc.nat(0xffffff).map((value) => `#${value.toString(16).toUpperCase().padStart(6, "0")}`);
const yes = fc.constant(true as const);
/** What is undefined is left out, as a reader leaves it out. */
const plain = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const record = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model as never).map((one) => plain(one as T));

const fontName = fc.constantFrom("等线", "宋体", "Arial", "A & <B>", "名\"字'");
const font: fc.Arbitrary<CellStyle["font"]> = record<CellStyle["font"]>({
  name: fontName,
  size: fc.integer({ min: 2, max: 818 }).map((half) => half / 2),
  bold: maybe(yes),
  italic: maybe(yes),
  strike: maybe(yes),
  underline: maybe(
    fc.constantFrom(
      "single" as const,
      "double" as const,
      "singleAccounting" as const,
      "doubleAccounting" as const,
    ),
  ),
  colour: maybe(colour),
  script: maybe(fc.constantFrom("superscript" as const, "subscript" as const)),
});
const line = record<NonNullable<CellStyle["borders"]["top"]>>({
  line: fc.constantFrom("thin" as const, "medium" as const, "double" as const, "slantDashDot" as const),
  colour: maybe(colour),
});
const style: fc.Arbitrary<CellStyle> = record<CellStyle>({
  numberFormat: fc.constantFrom("General", "0.00", "yyyy/m/d", "@", "0%", '#,##0.00;[Red]-#,##0.00"万元"', '_ * "<&>" #,##0_ '), // prettier-ignore
  font,
  fill: maybe(colour),
  borders: fc
    .record({ top: maybe(line), right: maybe(line), bottom: maybe(line), left: maybe(line), up: maybe(line) })
    .chain((sides) => fc.boolean().map((down) => plain({ ...sides, ...(down && { down: sides.up }) }))),
  horizontal: maybe(
    fc.constantFrom("left" as const, "center" as const, "right" as const, "distributed" as const),
  ),
  vertical: maybe(fc.constantFrom("top" as const, "center" as const, "justify" as const)),
  wrap: maybe(yes),
  rotation: maybe(fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: -90, max: -1 }), fc.constant("stacked" as const))), // prettier-ignore
  indent: maybe(fc.integer({ min: 1, max: 15 })),
  shrink: maybe(yes),
  unlocked: maybe(yes),
  quotePrefix: maybe(yes),
});

/** Everything that a file can hold again: no lone halves of pairs. */
const text = fc
  .string({ unit: "binary", maxLength: 30 })
  .map((value) => value.replace(/\p{Surrogate}/gu, "?"));
const OLD_ERRORS = ERROR_CODES.slice(0, 8);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const value = fc.oneof(number, text, fc.boolean(), fc.constantFrom(...OLD_ERRORS).map((code) => new CellError(code)), fc.constant(null)); // prettier-ignore
const runs = fc.array(record<{ text: string; font?: CellStyle["font"] }>({ text: text.filter((one) => one !== ""), font: maybe(font) }), { minLength: 1, maxLength: 3 }); // prettier-ignore
const look: fc.Arbitrary<StyleChoice> = fc.oneof(fc.constant(0), style);
const cell: fc.Arbitrary<CellModel<StyleChoice>> = fc.oneof(
  fc.record({ value, style: look }),
  fc
    .record({ runs, style: look })
    .map((one) => ({ ...one, value: one.runs.map((run) => run.text).join("") })),
  fc.record({ value: value.filter((one) => one !== null), style: look, formula: fc.constantFrom("1+1", '"<&>"', "SUM(B1:B9)"), dynamic: fc.constant(false) }), // prettier-ignore
  fc.record({ value: number, style: look, formula: fc.constantFrom("SEQUENCE(3)", "WUYI.AWARD(A1)"), dynamic: fc.constant(true), fills: fc.constant({ top: 0, left: 0, bottom: 0, right: 0 }) }), // prettier-ignore
);
const sparse = <T>(item: fc.Arbitrary<T>, most: number): fc.Arbitrary<(T | undefined)[]> =>
  fc.array(fc.tuple(fc.nat(most), item), { maxLength: 8 }).map((entries) => {
    const array: (T | undefined)[] = [];
    for (const [at, one] of entries) array[at] = one;
    return array;
  });
const row: fc.Arbitrary<RowModel<StyleChoice>> = record<RowModel<StyleChoice>>({
  cells: sparse(cell, 40),
  // A row of one point shows nothing: it is read as hidden.
  height: maybe(fc.integer({ min: 2, max: 409 })),
  hidden: maybe(yes),
  style: maybe(look),
  outline: maybe(fc.integer({ min: 1, max: 7 })),
});

/** An array's range begins at its cell. */
function placed(rows: (RowModel<StyleChoice> | undefined)[]): (RowModel<StyleChoice> | undefined)[] {
  return rows.map(
    (one, top) =>
      one && {
        ...one,
        cells: one.cells.map(
          (each, left) =>
            each && (each.fills ? { ...each, fills: { top, left, bottom: top, right: left } } : each),
        ),
      },
  );
}

const content: fc.Arbitrary<SheetContent<StyleChoice>> = record<SheetContent<StyleChoice>>({
  rows: sparse(row, 50).map(placed),
  columns: fc.array(record<{ width?: number; hidden?: true; style?: StyleChoice }>({ width: maybe(fc.integer({ min: 1, max: 255 })), hidden: maybe(yes), style: maybe(style) }), { maxLength: 4 }).map((all) => all.map((one, at) => ({ from: at * 3, to: at * 3 + 1, ...one })).filter((one) => Object.keys(one).length > 2)), // prettier-ignore
  // Files always name it.
  defaultRowHeight: fc.integer({ min: 1, max: 100 }),
  defaultColumnWidth: maybe(fc.integer({ min: 1, max: 100 })),
  merges: fc.uniqueArray(fc.nat(9), { maxLength: 3 }).map((all) => all.map((at) => ({ top: at * 3, left: 1, bottom: at * 3 + 1, right: 4 }))), // prettier-ignore
  frozen: fc.record({ rows: fc.nat(5), columns: fc.nat(3) }),
  topLeft: fc.constantFrom("J20", "Z100"),
  showGridlines: fc.boolean(),
  zoom: fc.integer({ min: 10, max: 400 }),
  tabColour: maybe(colour),
});

/** A cell's look in full, whether it was a number or a new style. */
const lookOf = (choice: StyleChoice, styles: readonly CellStyle[]): CellStyle =>
  typeof choice === "number" ? styles[choice]! : choice;

function expected(
  { rows, columns, ...rest }: SheetContent<StyleChoice>,
  styles: readonly CellStyle[],
): object {
  const kept = rows.map((one) => {
    if (!one) return undefined;
    const cells = one.cells.map((each) => each && { ...each, style: lookOf(each.style, styles) });
    return { ...one, cells, ...(one.style !== undefined && { style: lookOf(one.style, styles) }) };
  });
  const isThere = (one: object | undefined): boolean =>
    one !== undefined && (Object.keys(one).length > 1 || (one as { cells: unknown[] }).cells.some(Boolean));
  const last = kept.findLastIndex(isThere);
  return {
    ...rest,
    // A row that says nothing and holds nothing is not there.
    rows: kept.slice(0, last + 1).map((one) => (isThere(one) ? one : undefined)),
    columns: columns.map((one) => ({
      ...one,
      ...(one.style !== undefined && { style: lookOf(one.style, styles) }),
    })),
  };
}

test("any sheet of a new book is read as it was written", () => {
  fc.assert(
    fc.property(content, (sheet) => {
      const edited = { sheets: [{ name: "甲", visibility: "visible" as const, content: sheet }], settings: NO_SETTINGS, activeSheet: 0 }; // prettier-ignore
      const book = open(save(undefined, edited));
      expect(resolved(book)[0]).toEqual({
        name: "甲",
        visibility: "visible",
        ...expected(sheet, book.styles),
      });
    }),
    { numRuns: RUNS },
  );
});

test("any sheet that takes the place of a book's own is read as it was written, and the others stay", () => {
  const before = open(fixture("whole.xlsx"));
  fc.assert(
    fc.property(content, (sheet) => {
      const book = open(save(before, withSheet(untouched(before), 1, () => ({ content: sheet })))); // prettier-ignore
      expect(resolved(book)[1]).toEqual({
        name: "参数",
        visibility: "visible",
        ...expected(sheet, book.styles),
      });
      expect([0, 2].map((at) => shown(book.sheets[at]!))).toEqual(
        [0, 2].map((at) => shown(before.sheets[at]!)),
      );
      expect(book.styles.slice(0, before.styles.length)).toEqual(before.styles);
    }),
    { numRuns: RUNS },
  );
});

test("any styles: each distinct one once", () => {
  fc.assert(
    fc.property(fc.array(style, { minLength: 1, maxLength: 12 }), (styles) => {
      const cells = [...styles, ...styles].map((one) => ({ value: 1, style: { ...one } }));
      const sheet = { rows: [{ cells }], columns: [], merges: [], frozen: { rows: 0, columns: 0 }, showGridlines: true, zoom: 100 }; // prettier-ignore
      const book = open(save(undefined, { sheets: [{ name: "甲", visibility: "visible", content: sheet }], settings: NO_SETTINGS, activeSheet: 0 })); // prettier-ignore
      expect(book.sheets[0]!.rows[0]!.cells.map((one) => book.styles[one!.style])).toEqual([
        ...styles,
        ...styles,
      ]);
      const distinct = new Set(styles.map((one) => JSON.stringify(one)));
      expect(book.styles.length).toBeLessThanOrEqual(distinct.size + 1);
    }),
    { numRuns: RUNS },
  );
});
