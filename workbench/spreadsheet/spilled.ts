import { isNullCell, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Spreadsheet } from "./create";

/** The cell whose formula gives a cell its value, and where in its result the cell stands. */
export interface FormulaOrigin {
  readonly row: number;
  readonly column: number;
  /** As people type it, with the equals sign. */
  readonly formula: string;
}

const contains = (range: Nullable<IRange>, row: number, column: number): boolean =>
  !!range &&
  row >= range.startRow &&
  row <= range.endRow &&
  column >= range.startColumn &&
  column <= range.endColumn;

/** Whether a cell has nothing of its own, as the engine sees it: a formula may spill into it. */
export const isBlank = (cell: Nullable<ICellData>): boolean => isNullCell(cell);

/**
 * What formulas spilled into cells. The engine keeps it beside the cells and not in them.
 */
export class Spilled {
  private readonly model: FormulaDataModel;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly sheetId: string,
  ) {
    this.model = spreadsheet.injector.get(FormulaDataModel);
  }

  private get unitId(): string {
    return this.spreadsheet.workbook.getUnitId();
  }

  /** The rows that hold spilled values, by number. */
  get rows(): Readonly<Record<number, Readonly<Record<number, ICellData>>>> {
    return (this.model.getArrayFormulaCellData()[this.unitId]?.[this.sheetId] ?? {}) as Record<
      number,
      Record<number, ICellData>
    >;
  }

  /** The ranges that formulas fill, each with the cell of its formula. */
  *ranges(): Generator<{ readonly row: number; readonly column: number; readonly range: IRange }> {
    const found = this.model.getArrayFormulaRange()[this.unitId]?.[this.sheetId] ?? {};
    for (const [row, cells] of Object.entries(found)) {
      for (const [column, range] of Object.entries(cells ?? {})) {
        if (range) yield { row: Number(row), column: Number(column), range: range as IRange };
      }
    }
  }

  /** The formula of a cell, as people type it; undefined where it has none of its own. */
  formulaAt(row: number, column: number): string | undefined {
    const text = this.model.getFormulaStringByCell(row, column, this.sheetId, this.unitId);
    return typeof text === "string" && text !== "" ? text : undefined;
  }

  /** The formula that gives a cell its value: its own, or one that spills into it. */
  originOf(row: number, column: number): FormulaOrigin | undefined {
    const own = this.formulaAt(row, column);
    if (own !== undefined) return { row, column, formula: own };
    for (const one of this.ranges()) {
      if (!contains(one.range, row, column)) continue;
      const formula = this.formulaAt(one.row, one.column);
      if (formula !== undefined) return { row: one.row, column: one.column, formula };
    }
    return undefined;
  }
}
