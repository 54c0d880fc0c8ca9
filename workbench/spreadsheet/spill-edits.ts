import type { ICellData } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { cellName } from "../../src/sheet";
import type { Spreadsheet } from "./create";
import { isBlank, Spilled } from "./spilled";

/** A value that was typed where a formula spills. */
export interface BrokenSpill {
  readonly cell: string;
  /** The cell of the formula, which can spill no more. */
  readonly origin: string;
}

/** After everything else has looked at what was typed. */
const LAST = 1_000;

/**
 * Guards the cells into which formulas spill. The editor shows the formula there, in grey; who leaves it without
 * typing anything would write it into the cell (Univer 0.25.1). What is typed is taken, and told: it breaks the spill.
 */
export function guardSpills(spreadsheet: Spreadsheet, broken: (where: BrokenSpill) => void): void {
  spreadsheet.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: LAST,
    handler: (typed, context, next) => {
      const { row, col: column, subUnitId, worksheet } = context;
      const origin = new Spilled(spreadsheet, subUnitId).originOf(row, column);
      if (!origin || (origin.row === row && origin.column === column)) return next(typed);
      const own = worksheet.getCellRaw(row, column) as ICellData | null;
      if (typed?.f === origin.formula) return own ?? {};
      const written = next(typed);
      if (!isBlank(written)) {
        broken({ cell: cellName(row, column), origin: cellName(origin.row, origin.column) });
      }
      return written;
    },
  });
}
