import { check, columnNumber, type Grid } from "../../src/sheet";
import { KINDS } from "../verdicts/cases";

/** Every honest workbook of the tables of verdicts, with what it is checked with. */
const GREEN = KINDS.flatMap(({ kind, cases }) =>
  cases.flatMap(({ why, honest }) => ("grids" in honest ? [{ name: `${kind}: ${why}`, honest }] : [])),
);

const withCell = (sheet: Grid, row: number, column: number, value: number): Grid => ({
  ...sheet,
  columns: sheet.columns.map((one, at) =>
    at === column && one
      ? { ...one, values: one.values.map((old, nth) => (nth === row ? value : old)) }
      : one,
  ),
});

/** A workbook with one claimed amount raised by a fen, for each of its rows whose amount is a number. */
function* raised(grids: readonly Grid[], options: Parameters<typeof check>[1]): Generator<readonly [place: string, grids: readonly Grid[]]> {
  const report = check(grids, options);
  for (const { sheet, row, claimed } of report.rows) {
    const letters = report.sheets.find(({ name }) => name === sheet)!.columns.claimed!;
    const column = columnNumber(letters);
    const at = grids.findIndex(({ name }) => name === sheet);
    const before = grids[at]!.columns[column]!.values[row - 1];
    if (typeof before !== "number" || claimed === null) continue;
    // As many of the sheet's units as a fen has.
    const fen = claimed === 0 ? 1e-6 : (1e-6 * before) / claimed;
    yield [`${sheet}!${letters}${row}`, grids.map((one, nth) => (nth === at ? withCell(one, row - 1, column, before + fen) : one))];
  }
} // prettier-ignore

test.each(GREEN)("$name: one fen more anywhere, and it is not green", ({ honest }) => {
  expect(check(honest.grids, honest.options).summary.verdict).toBe("payable");
  for (const [place, grids] of raised(honest.grids, honest.options)) {
    const { verdict } = check(grids, honest.options).summary;
    expect(`${place} ${verdict}`).not.toBe(`${place} payable`);
  }
});

test("most of them have an amount to raise", () => {
  const without = GREEN.filter(({ honest }) => [...raised(honest.grids, honest.options)].length === 0);
  expect(without.map(({ name }) => name)).toEqual([]);
});
