// A part of a sheet, seen as if nothing else stood on it.
/* eslint-disable no-restricted-imports */
import { cellAt } from "../../../src/sheet/grid";
import { partOf } from "../../../src/sheet/recognise/part";
/* eslint-enable no-restricted-imports */
import { formula, grid } from "../../builders/grids";

/** Five rows and four columns; the part is B2:C4. */
const PART = { top: 1, left: 1, bottom: 3, right: 2 };
const ROWS = ["A", "B", "C", "D"].map((column) => [1, 2, 3, 4, 5].map((row) => `${column}${row}`));
const sheet = (shape: Parameters<typeof grid>[2] = {}) =>
  grid(
    "表一",
    [1, 2, 3, 4, 5].map((row) => ROWS.map((column) => formula(column[row - 1]!))),
    shape,
  );

/** What stands in which cells, row by row. */
const cells = (part: ReturnType<typeof partOf>): string =>
  [0, 1, 2, 3, 4]
    .flatMap((row) => [0, 1, 2, 3].map((column) => cellAt(part, row, column)))
    .filter((value) => value !== null)
    .join(" ");

test("cells keep their places, and what is outside is not there", () => {
  const part = partOf(sheet(), PART);
  expect(cells(part)).toBe("B2 C2 B3 C3 B4 C4");
  expect(cellAt(part, 1, 1)).toBe("B2");
  expect(part.rowCount).toBe(4);
  expect(part.columns.map((column) => column?.values.length)).toEqual([undefined, 4, 4]);
  expect(part.columns[1]?.formulaRows).toEqual([1, 2, 3]);
});

test.each<[why: string, part: typeof PART, cells: string, rowCount: number]>([
  ["the first rows", { top: 0, left: 0, bottom: 0, right: 3 }, "A1 B1 C1 D1", 1],
  ["the last rows", { top: 4, left: 0, bottom: 9, right: 9 }, "A5 B5 C5 D5", 5],
  ["all rows of two columns", { top: 0, left: 2, bottom: 4, right: 3 }, "C1 D1 C2 D2 C3 D3 C4 D4 C5 D5", 5],
  ["all rows but the last", { top: 0, left: 3, bottom: 3, right: 3 }, "D1 D2 D3 D4", 4],
  ["below the sheet", { top: 7, left: 0, bottom: 9, right: 9 }, "", 5],
])("%s", (_, part, expected, rowCount) => {
  const own = partOf(sheet(), part);
  expect([cells(own), own.rowCount]).toEqual([expected, rowCount]);
});

/** Columns by what they hold, cell by cell; those that hold nothing in B2:C4 are none of the part's. */
test.each<[why: string, rows: readonly (readonly (string | null)[])[], columns: string]>([
  ["above the part", [["甲"], [null], [null], [null]], ""],
  ["in its first row", [[null], ["甲"], [null], [null]], "0"],
  ["in its last row", [[null], [null], [null], ["甲"]], "0"],
  ["below the part", [[null], [null], [null], [null], ["甲"]], ""],
  [
    "in the second column alone",
    [
      [null, null],
      [null, "乙"],
    ],
    "1",
  ],
])("a column with a cell %s", (_, rows, columns) => {
  const own = partOf(grid("表一", rows), { ...PART, left: 0 });
  expect(Object.keys(own.columns).join()).toBe(columns);
});

test("a column of holes is none of its columns", () => {
  const holes = { ...grid("表一", [["甲"]]), columns: [{ values: new Array<string>(5), formulaRows: [] }] };
  expect(Object.keys(partOf(holes, { ...PART, left: 0 }).columns)).toEqual([]);
});

/** Merged cells: where they stand, and what of them is in the part. */
test.each<[why: string, merge: readonly [number, number, number, number], left: string]>([
  ["inside", [1, 1, 2, 2], "1 1 2 2"],
  ["over its whole", [0, 0, 4, 3], "1 1 3 2"],
  ["over its first cell", [0, 0, 1, 1], "1 1 1 1"],
  ["over its last cell", [3, 2, 4, 3], "3 2 3 2"],
  ["above", [0, 1, 0, 2], ""],
  ["below", [4, 1, 4, 2], ""],
  ["to the left", [1, 0, 3, 0], ""],
  ["to the right", [1, 3, 3, 3], ""],
])("cells merged %s", (_, [top, left, bottom, right], expected) => {
  const { merges } = partOf(sheet({ merges: [{ top, left, bottom, right }] }), PART);
  expect(merges.map((one) => `${one.top} ${one.left} ${one.bottom} ${one.right}`).join()).toBe(expected);
});

test("of what is concealed or doubtful the part has its own cells and columns", () => {
  const all = ["B1", "A2", "B2", "C4", "D4", "C5"];
  const part = partOf(
    sheet({
      concealed: {
        sheet: true,
        columns: ["A", "B", "C", "D"],
        cells: Object.fromEntries(all.map((cell) => [cell, { how: "colour" as const, shown: "" }])),
      },
      doubtful: [
        { row: 0, column: 1, kind: "stale", computed: 1 },
        { row: 1, column: 1, kind: "stale", computed: 2 },
        { row: 3, column: 3, kind: "stale", computed: 3 },
      ],
    }),
    PART,
  );
  expect(part.concealed?.sheet).toBe(true);
  expect([...part.concealed!.columns]).toEqual([1, 2]);
  expect(part.concealed?.cells.map(({ row, column }) => [row, column])).toEqual([
    [1, 1],
    [3, 2],
  ]);
  expect(part.doubtful?.map(({ computed }) => computed)).toEqual([2]);
});

test("what a sheet does not say, its part does not say either", () => {
  expect(Object.keys(partOf(sheet(), PART)).sort()).toEqual(Object.keys(sheet()).sort());
});
