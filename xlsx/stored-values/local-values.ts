import type { CellValue } from "../../src/formula";
import type { Grid, Merge } from "../../src/sheet";
import type { CellFormula } from "../cell-walk";
import { MOST_COLUMNS } from "../range";
import type { DefinedName } from "../open";
import type { SheetFormula } from "../sheet-reader";
import type { Arithmetic, Offset } from "./plain-calls";
import { PlainNames } from "./plain-names";
import { NotPlain } from "./plain-values";
import { sameValue } from "./same-value";
import { FormulaReader } from "./understood";

/** What an engine says of a formula. */
export interface EngineValue {
  readonly value: CellValue;
  /** What it gives the cells that it fills, row by row, where it fills more than its own. */
  readonly block?: readonly (readonly CellValue[])[];
}

/** A sheet with its formulas. */
export interface FormulaSheet {
  readonly grid: Grid;
  readonly formulas: readonly SheetFormula[];
}

/** A formula's cell while it is computed again. */
export interface FormulaCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: CellFormula;
  readonly valued: boolean;
  readonly fills: Merge | undefined;
  /** What the file holds; `null` where it holds nothing. */
  readonly stored: CellValue;
  readonly arithmetic: Arithmetic | undefined;
  readonly offset: Offset;
  /** What arithmetic computes; undefined where it cannot. */
  local: CellValue | undefined;
  /** What the engine says, which stands before arithmetic; undefined as long as it has not spoken. */
  answer: EngineValue | undefined;
  /** It is the engine's to compute. */
  asked: boolean;
  /** Nobody can compute it, or it differs each time: others are computed from the value that the file holds. */
  fixed: boolean;
  /** Nobody can compute it: it reads itself, or speaks of more than the cells of the book. */
  hopeless: boolean;
  state: "open" | "running" | "done";
}

/** Cells that formulas read, all together: sums of sums of long columns must end. */
const MOST_READS = 5_000_000;
/** Formulas that wait for each other; deeper chains come in their order nearly always. */
const DEEPEST = 300;

/** Computes what plain arithmetic can compute, over the values that the file holds. */
export class LocalValues {
  readonly cells: FormulaCell[] = [];
  readonly reader: FormulaReader;
  private readonly at: Map<number, FormulaCell>[];
  private reads = 0;
  private depth = 0;

  constructor(
    private readonly sheets: readonly FormulaSheet[],
    names: readonly DefinedName[],
  ) {
    const numbers = new Map(sheets.map(({ grid }, sheet) => [grid.name.toLowerCase(), sheet]));
    this.reader = new FormulaReader(numbers, new PlainNames(names, numbers));
    this.at = sheets.map(({ grid, formulas }, sheet) => {
      const places = new Map<number, FormulaCell>();
      for (const { row, column, formula, valued, fills } of formulas) {
        const { arithmetic, offset, beyond } = this.reader.read(formula, sheet, row, column);
        const stored = grid.columns[column]?.values[row] ?? null;
        const cell: FormulaCell = {
          sheet,
          row,
          column,
          formula,
          valued,
          fills,
          stored,
          arithmetic: fills ? undefined : arithmetic,
          offset,
          local: undefined,
          answer: undefined,
          asked: false,
          fixed: beyond,
          hopeless: beyond,
          state: "open",
        };
        this.cells.push(cell);
        places.set(row * MOST_COLUMNS + column, cell);
      }
      return places;
    });
  }

  /** Computes all formulas that arithmetic can compute, after the engine's values have changed. */
  compute(): void {
    this.reads = 0;
    for (const cell of this.cells) cell.state = "open";
    for (const cell of this.cells) this.run(cell);
  }

  private run(cell: FormulaCell): void {
    if (!cell.arithmetic || cell.state !== "open") return;
    if (this.depth >= DEEPEST) throw new NotPlain();
    cell.state = "running";
    this.depth++;
    try {
      cell.local = cell.arithmetic(this.read, cell.offset);
    } catch (fault) {
      if (!(fault instanceof NotPlain)) throw fault;
      cell.local = undefined;
    } finally {
      this.depth--;
      cell.state = "done";
    }
  }

  private readonly read = (sheet: number, row: number, column: number): CellValue => {
    if (++this.reads > MOST_READS) throw new NotPlain();
    const { grid } = this.sheets[sheet]!;
    const cell = this.at[sheet]!.get(row * MOST_COLUMNS + column);
    if (!cell) return grid.columns[column]?.values[row] ?? null;
    if (cell.fixed && cell.valued) return cell.stored;
    if (cell.asked && cell.answer) {
      const { value } = cell.answer;
      // What differs in the last digits only would make others differ that look closer.
      return cell.valued && sameValue(cell.stored, value, grid.date1904) ? cell.stored : value;
    }
    // A formula that reads itself has no value.
    if (cell.state === "running") {
      cell.hopeless = true;
      throw new NotPlain();
    }
    this.run(cell);
    if (cell.local !== undefined) return cell.local;
    if (!cell.valued) throw new NotPlain();
    return cell.stored;
  };
}
