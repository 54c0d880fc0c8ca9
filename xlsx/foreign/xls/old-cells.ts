import type { CellObject } from "@e965/xlsx";
import { CellError, type CellValue } from "../../../src/formula";
import { typedFormula } from "../../formulas";
import type { CellModel, RowModel } from "../../open";
import { readRange } from "../../range";
import type { StyleChoice } from "../../styles";
import type { CellBounds } from "../bounds";
import type { OldLayout, OldRow } from "./layout";
import type { OldLooks } from "./looks";

/** Errors by the number that files give them. */
const ERRORS: Readonly<Record<number, CellError["code"]>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};
function valueOf({ t, v }: CellObject): CellValue {
  if (t === "e") return new CellError(ERRORS[v as number] ?? "#VALUE!");
  return typeof v === "number" || typeof v === "string" || typeof v === "boolean" ? v : null;
}

type Row = { -readonly [K in keyof RowModel<StyleChoice>]: RowModel<StyleChoice>[K] } & {
  cells: (CellModel<StyleChoice> | undefined)[];
};

function cellOf(
  cell: CellObject | undefined,
  style: StyleChoice,
  row: number,
  column: number,
): CellModel<StyleChoice> {
  if (!cell) return { value: null, style };
  const value = valueOf(cell);
  const fills = cell.F === undefined ? undefined : readRange(cell.F);
  if (cell.f === undefined || cell.f === "") {
    const inner = fills !== undefined && (fills.top !== row || fills.left !== column);
    return inner ? { value, style, inner: true } : { value, style };
  }
  const formula = typedFormula(cell.f);
  if (fills) return { value, style, formula, fills, dynamic: false };
  return { value, style, formula, dynamic: false };
}

function rowOf(said: OldRow | undefined, looks: OldLooks): Row {
  const { format, ...row } = said ?? {};
  return { ...row, cells: [], ...(format !== undefined && { style: looks.styleOf(format) }) };
}

/**
 * The rows of a sheet: values and formulas by the library, how they look by the records. Formulas that ask other
 * files, which do not come along, become their values.
 *
 * @param asks whether a formula does so by a name
 */
export function rowsOf(
  data: readonly (readonly CellObject[])[],
  layout: OldLayout,
  looks: OldLooks,
  bounds: CellBounds,
  asks: (formula: string) => boolean,
): Row[] {
  const count = Math.max(data.length, layout.formats.length, layout.rows.length);
  const rows: Row[] = [];
  for (let at = 0; at < count; at++) {
    const said = layout.rows[at];
    const row = rowOf(said ?? (layout.othersHidden ? { hidden: true } : undefined), looks);
    const [cells, formats] = [data[at] ?? [], layout.formats[at] ?? []];
    const width = Math.max(cells.length, formats.length);
    bounds.add(at, width);
    for (let column = 0; column < width; column++) {
      const format = formats[column];
      if (format === undefined && !cells[column]) continue;
      bounds.add(at, column);
      const cell = cells[column];
      const away = layout.external[at]?.has(column) || (cell?.f !== undefined && asks(cell.f));
      const kept = away && cell ? { t: cell.t, ...(cell.v !== undefined && { v: cell.v }) } : cell;
      row.cells[column] = cellOf(kept, looks.styleOf(format ?? 0), at, column);
    }
    rows[at] = row;
  }
  return rows;
}
