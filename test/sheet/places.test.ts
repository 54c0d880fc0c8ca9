// Cells as people name them, and the cells of a sheet that hold something.
/* eslint-disable no-restricted-imports */
import { eachCell, filledRows } from "../../src/sheet/filled-rows";
import { cellAt, filledColumns } from "../../src/sheet/grid";
/* eslint-enable no-restricted-imports */
import { cellName, columnName, columnNumber, type GridColumn } from "../../src/sheet";
import { grid } from "../builders/grids";

test.each([
  [0, "A"],
  [1, "B"],
  [25, "Z"],
  [26, "AA"],
  [27, "AB"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnName(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test("a cell is named by its column and its row", () => {
  expect(cellName(4, 5)).toBe("F5");
  expect(cellName(0, 26)).toBe("AA1");
});

const LEFT_OUT = {
  ...grid("申报", [["甲", null, 0]]),
  columns: [undefined, { values: ["乙"], formulaRows: [] }],
};

test("the value of a cell; nothing where a file leaves it out", () => {
  const sheet = grid("申报", [["甲", null, 0]]);
  expect([0, 1, 2, 3].map((column) => cellAt(sheet, 0, column))).toEqual(["甲", null, 0, null]);
  expect([0, 1].map((column) => cellAt(LEFT_OUT, 0, column))).toEqual([null, "乙"]);
  expect(cellAt(LEFT_OUT, 1, 1)).toBeNull();
});

test("the columns that a file does not leave out", () => {
  expect(filledColumns(grid("申报", [["甲", null, 0]]))).toEqual([0, 1, 2]);
  expect(filledColumns(LEFT_OUT)).toEqual([1]);
});

/** A column of a few cells far apart, and one that is full. */
const far = (...rows: readonly number[]): GridColumn["values"] => {
  const values: string[] = [];
  for (const row of rows) values[row] = `第${row}行`;
  return values;
};
const full = Array.from({ length: 5_000 }, (_, row) => `第${row}行`);

test.each<[why: string, values: GridColumn["values"], rows: readonly number[]]>([
  ["nothing", [], []],
  ["a text, a number and a truth value", ["甲", 0, false], [0, 1, 2]],
  ["blanks among them", [null, "甲", undefined, "", 5], [1, 4]],
  ["cells far apart", far(3, 7, 900_000), [3, 7, 900_000]],
  ["a column from the first row to the last", full, full.map((_, row) => row)],
])("the cells that hold something: %s", (_, values, rows) => {
  const seen: number[] = [];
  eachCell(values, (row, value) => {
    expect(value).toBe(values[row]);
    seen.push(row);
  });
  expect(seen).toEqual(rows);
});

/** What is done to a column's values while its cells are visited: whether its cells were listed, and how many rows were looked at. */
function looksAt(values: GridColumn["values"]): { readonly listed: boolean; readonly rows: number } {
  let [listed, rows] = [false, 0];
  const watched = new Proxy(values, {
    ownKeys: (target) => ((listed = true), Reflect.ownKeys(target)),
    get: (target, key) => {
      if (typeof key === "string" && /^\d+$/.test(key)) rows++;
      return Reflect.get(target, key) as unknown;
    },
  });
  eachCell(watched, () => undefined);
  return { listed, rows };
}
const ofLength = (length: number, ...rows: readonly number[]): GridColumn["values"] => {
  const values = [...far(...rows)];
  const sparse = new Array<string>(length);
  for (const row of rows) sparse[row] = String(values[row]);
  return sparse;
};

test.each<[why: string, values: GridColumn["values"], listed: boolean, rows: number]>([
  ["one cell in the last row of all is one step", ofLength(1_000_000, 999_999), true, 1],
  ["one of 4,096 rows", ofLength(4_096, 5), true, 1],
  ["a shorter column is walked through, whatever is in it", ofLength(4_095, 5), false, 4_095],
  ["a full column is walked through, which is faster than a list of its cells", full, false, 5_000],
  ["three of 64 places filled are few", ofLength(4_096, 0, 64, 128), true, 3],
  ["four are not", ofLength(4_096, 0, 64, 128, 192), false, 4_096],
])("how a column is walked through: %s", (_, values, listed, rows) => {
  expect(looksAt(values)).toEqual({ listed, rows });
});

test("the rows in which some column holds something", () => {
  const sheet = { ...grid("申报", []), rowCount: 6, columns: [undefined, { values: far(4, 1), formulaRows: [] }, { values: [null, "甲"], formulaRows: [] }] }; // prettier-ignore
  expect(filledRows(sheet)).toEqual([1, 4]);
  expect(filledRows({ ...sheet, columns: [{ values: far(0, 5), formulaRows: [] }] })).toEqual([0, 5]);
});
