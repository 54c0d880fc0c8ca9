import { CellError, type CellValue } from "../../src/formula";
import type { GridColumn, Merge } from "../../src/sheet";
import type { EngineValue, FormulaCell, FormulaSheet } from "./local-values";
import { readColumns } from "./read-columns";
import type { FormulaReader } from "./understood";

/** A formula that a formula engine is to compute. */
export interface AskedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly fills?: Merge;
}

/** A sheet as a formula engine gets it. */
export interface AskedSheet {
  readonly grid: {
    readonly name: string;
    readonly rowCount: number;
    readonly columns: readonly (Pick<GridColumn, "values"> | undefined)[];
  };
  readonly pending: readonly AskedFormula[];
}

/**
 * Asks a formula engine: an answer for each formula, sheet by sheet; undefined where it came to no end, or
 * would have taken too much.
 */
export type Engine = (
  sheets: readonly AskedSheet[],
) => Promise<readonly (readonly EngineValue[])[] | undefined>;

/** What others see of a formula without a value that nobody can compute. */
const UNKNOWN = new CellError("#UNKNOWN!");

/** Values that arithmetic gave formulas for which the file holds none, by column. */
function givenValues(
  sheet: FormulaSheet,
  cells: readonly FormulaCell[],
): Map<number, (CellValue | undefined)[]> {
  const changed = new Map<number, (CellValue | undefined)[]>();
  for (const { row, column, asked, fixed, valued, local } of cells) {
    const value = fixed ? UNKNOWN : local;
    if (asked || valued || value === undefined) continue;
    let values = changed.get(column);
    if (!values) changed.set(column, (values = [...(sheet.grid.columns[column]?.values ?? [])]));
    values[row] = value;
  }
  return changed;
}

/** The sheets as the engine is to have them: with the values of all formulas that are not its own. */
export function jobOf(
  sheets: readonly FormulaSheet[],
  cells: readonly FormulaCell[],
  reader: FormulaReader,
): AskedSheet[] {
  const asked = cells.flatMap((cell) =>
    cell.asked ? [{ ...cell, text: reader.placedText(cell.formula, cell.sheet) }] : [],
  );
  const read = readColumns(
    asked,
    sheets.map(({ grid }) => grid.name),
  );
  return sheets.map((sheet, number): AskedSheet => {
    const { name, columns } = sheet.grid;
    const given = givenValues(
      sheet,
      cells.filter((cell) => cell.sheet === number),
    );
    const kept = columns.map((column, at) =>
      column && (read[number]?.has(at) ?? true) ? { values: given.get(at) ?? column.values } : undefined,
    );
    for (const [at, values] of given) if (read[number]?.has(at) ?? true) kept[at] = { values };
    const width = kept.findLastIndex((column) => column !== undefined) + 1;
    return {
      grid: {
        name,
        columns: kept.slice(0, width),
        rowCount: kept.reduce((most, column) => Math.max(most, column?.values.length ?? 0), 0),
      },
      pending: asked
        .filter((one) => one.sheet === number)
        .map(({ row, column, text, fills }) => ({ row, column, formula: text, ...(fills && { fills }) })),
    };
  });
}
