import fc from "fast-check";
import { CellError, ERROR_CODES, type CellValue } from "../../src/formula";
import type { Grid } from "../../src/sheet";
import { GridAssembler, PIECE, partsOf, type GridPart } from "../../taskpane/check/grid-parts";
import { formula, grid, type Typed } from "../builders/grids";

/** Sends a sheet as a browser would, and puts it together on the other side. */
function sent(one: Grid): Grid | undefined {
  const assembler = new GridAssembler();
  let whole: Grid | undefined;
  for (const part of partsOf(one)) whole = assembler.take(structuredClone(part)) ?? whole;
  return whole;
}

/** A column that is there and empty is as good as none. */
const plain = ({ columns, ...rest }: Grid) => ({
  ...rest,
  columns: columns.map((column) => {
    const { values = [], formulaRows = [] } = column ?? {};
    return { values: Array.from(values, (value) => value ?? null), formulaRows };
  }),
});

const VALUES: readonly (readonly [why: string, value: CellValue | undefined])[] = [
  ["a number", 1234.5],
  ["a number that doubles cannot hold exactly", 0.1 + 0.2],
  ["zero below zero", -0],
  ["a number that is none", NaN],
  ["a number without end", -Infinity],
  ["a text", "武义宏远五金有限公司"],
  ["an empty text", ""],
  ["a text that looks like a number", "1,200"],
  ["half of a pair of surrogates", "\uD800"],
  ["TRUE", true],
  ["FALSE", false],
  ["an empty cell", null],
  ["a hole", undefined],
  ["an error of the sheet", new CellError("#REF!")],
  ["an error of ours, with its sentence", new CellError("#VALUE!", "缺少设备投资额。请补填后再算。")],
];

test.each(VALUES)("%s arrives as it was sent", (_, value) => {
  const arrived = sent(grid("表", [[value, "后"]]))!;
  expect(arrived.columns[0]!.values[0]).toEqual(value === undefined ? null : value);
  expect(arrived.columns[0]!.values[0] instanceof CellError).toBe(value instanceof CellError);
  expect(arrived.columns[1]!.values[0]).toBe("后");
});

test("every error that a cell can show arrives as an error", () => {
  const errors = ERROR_CODES.map((code) => new CellError(code));
  expect(sent(grid("表", [errors]))!.columns.map((column) => column!.values[0])).toEqual(errors);
});

test("hidden rows, merges, formulas, the date system, empty and missing columns arrive", () => {
  const shape = {
    hiddenRows: [1, 3],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    date1904: true,
  };
  const one = grid("表", [["甲"], [1, null, formula(2)], [], [null, null, formula("三")]], shape);
  expect(plain(sent(one)!)).toEqual(plain(one));
  const sparse: Grid = { ...one, columns: [undefined, one.columns[0], undefined] };
  expect(sent(sparse)!.columns[0]).toBeUndefined();
  expect(plain(sent(sparse)!)).toEqual(plain(sparse));
});

test.each([PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])(
  "a column of %i rows arrives whole, in bounded pieces",
  (size) => {
    const values = Array.from({ length: size }, (_, row) => row);
    const one: Grid = {
      name: "长表",
      rowCount: size,
      columns: [{ values, formulaRows: values }],
      hiddenRows: new Set(values),
      merges: values.map((row) => ({ top: row, left: 0, bottom: row, right: 1 })),
      date1904: false,
      concealed: {
        sheet: true,
        columns: new Set(values),
        cells: values.map((row) => ({ row, column: 0, how: "colour", shown: "" })),
      },
      doubtful: values.map((row) => ({ row, column: 0, kind: "stale", computed: row / 2 })),
    };
    const lengthOf = (part: GridPart): number =>
      part.kind === "values"
        ? part.values.length
        : part.kind === "formulas" || part.kind === "hidden"
          ? part.rows.length
          : part.kind === "merges"
            ? part.merges.length
            : part.kind === "hidden-columns"
              ? part.columns.length
              : part.kind === "concealed"
                ? part.cells.length
                : part.kind === "doubtful"
                  ? part.formulas.length
                  : 0;
    for (const part of partsOf(one)) expect(lengthOf(part)).toBeLessThanOrEqual(PIECE);
    expect(sent(one)).toEqual(one);
  },
);

test("whatever a sheet holds arrives", () => {
  const anything: fc.Arbitrary<Typed> = fc.oneof(
    fc.constant(null),
    fc.constant(undefined),
    fc.double(),
    fc.boolean(),
    fc.string({ unit: "binary" }),
    fc.constantFrom(...ERROR_CODES).map((code) => new CellError(code, "因")),
    fc.double().map((value) => ({ formula: value })),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(anything, { maxLength: 6 }), { maxLength: 12 }),
      fc.array(fc.nat(11)),
      fc.string(),
      (rows, hiddenRows, name) => {
        const one = grid(name, rows, { hiddenRows });
        expect(plain(sent(one)!)).toEqual(plain(one));
      },
    ),
  );
});

/** What is told of a sheet besides its cells. */
const remarks = fc.record(
  {
    concealed: fc.record({
      sheet: fc.boolean(),
      columns: fc.array(fc.nat(16_383)).map((all) => new Set(all)),
      cells: fc.array(
        fc.record({
          row: fc.nat(99),
          column: fc.nat(9),
          how: fc.constantFrom("colour" as const, "size" as const, "format" as const, "part" as const),
          shown: fc.string(),
        }),
        { maxLength: 20 },
      ),
    }),
    doubtful: fc.array(
      fc.record({
        row: fc.nat(99),
        column: fc.nat(9),
        kind: fc.constantFrom("stale" as const, "volatile" as const, "unknown" as const),
        computed: fc.oneof(
          fc.constant(null),
          fc.double(),
          fc.string(),
          fc.boolean(),
          fc.constantFrom(...ERROR_CODES).map((code) => new CellError(code, "因")),
        ),
      }),
      { maxLength: 20 },
    ),
  },
  { requiredKeys: [] },
);

test("whatever is told of a sheet arrives; what is left out stays out", () => {
  fc.assert(
    fc.property(remarks, (more) => {
      const one: Grid = { ...grid("表", [["甲"]]), ...more };
      const arrived = sent(one)!;
      expect(arrived).toEqual(one);
      expect(["concealed" in arrived, "doubtful" in arrived]).toEqual([
        "concealed" in more,
        "doubtful" in more,
      ]);
      for (const { computed } of arrived.doubtful ?? [])
        expect(computed instanceof CellError).toBe(typeof computed === "object" && computed !== null);
    }),
  );
});

test("several sheets arrive one after another, and a piece of no sheet is a fault", () => {
  const assembler = new GridAssembler();
  const names = ["一", "二"].flatMap((name) =>
    [...partsOf(grid(name, [[name]]))].flatMap((part) => assembler.take(part)?.name ?? []),
  );
  expect(names).toEqual(["一", "二"]);
  expect(() => assembler.take({ kind: "end" })).toThrow("a piece of no sheet");
});
