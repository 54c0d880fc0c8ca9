import type { ICellData, Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { correctedFormula, mendedFormula, type Corrected, type Mended } from "../../src/typing";
import type { Spreadsheet } from "./create";
import { knownNames } from "./known-names";

/** What is told of formulas as they are typed. */
export interface TypedFormulas {
  /** It was taken as it was meant. */
  mended: (mended: Mended) => void;
  /** It cannot be right; `correct` writes what would be. */
  slipped: (corrected: Corrected, correct: () => void) => void;
}

/** Before whatever else looks at what was typed. */
const FIRST = 2_000;

/**
 * Takes typed formulas as they were meant where only the width of signs is wrong, and tells of slips that only the
 * person can decide about. Formulas that come from a file or by pasting stay as they are.
 */
export function readTypedFormulas(spreadsheet: Spreadsheet, told: TypedFormulas): void {
  const { api, injector } = spreadsheet;
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (typed, { row, col: column, subUnitId }, next) => {
      const text = typed?.f ?? typed?.v;
      if (
        typeof text !== "string" ||
        !/^[=＝]/.test(text) ||
        ((typed?.f ?? "") === "" && text.startsWith("="))
      )
        return next(typed);
      const names = knownNames(spreadsheet);
      const mended = mendedFormula(text, names);
      if (mended) told.mended(mended);
      const formula = mended?.formula ?? typed?.f;
      const corrected = typeof formula === "string" && correctedFormula(formula, names);
      if (corrected)
        told.slipped(corrected, () => {
          api
            .getActiveWorkbook()
            ?.getSheetBySheetId(subUnitId)
            ?.getRange(row, column)
            .setValue({ f: corrected.formula });
        });
      if (!mended) return next(typed);
      const cell: Nullable<ICellData> = { ...typed, f: mended.formula, v: null, p: null, t: null };
      return next(cell);
    },
  });
}
