import { CellValueType, InterceptorEffectEnum, isDefaultFormat } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import { generalText } from "../../src/number-format";
import type { Spreadsheet } from "./create";

/**
 * Shows numbers without a format as Excel does: eleven characters, a power of ten for what is very large or small.
 * The spreadsheet (Univer 0.25.1) shows what JavaScript writes: 1e-7, and 0.333333333333. What cells hold stays.
 */
export function showGeneralNumbers({ injector }: Spreadsheet): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // Before the formats: those numbers are none of their business.
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler: (cell, location, next) => {
      if (typeof cell?.v !== "number" || (Number.isInteger(cell.v) && Math.abs(cell.v) < 1e11))
        return next(cell);
      if (cell.t !== undefined && cell.t !== CellValueType.NUMBER) return next(cell);
      const style = cell.s ? location.workbook.getStyles().get(cell.s) : undefined;
      if (!isDefaultFormat(style?.n?.pattern)) return next(cell);
      const own = cell === location.rawData ? { ...cell } : cell;
      own.v = generalText(cell.v);
      own.t = CellValueType.NUMBER;
      return next(own);
    },
  });
}
