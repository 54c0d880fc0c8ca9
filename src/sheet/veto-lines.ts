import { isoDay } from "../calendar";
import type { Grid } from "./grid";
import { entrySpans, readList } from "./lists";
import { recognise } from "./recognise/role";
import type { SheetSetting } from "./settings";

/** An entry of a veto list, as it stands in its sheet. */
export interface VetoLine {
  readonly sheet: string;
  /** From 0; the cell to look at. */
  readonly row: number;
  readonly column: number;
  readonly enterprise: string;
  readonly code: string;
  readonly matter: string;
  /** ISO days; empty where open-ended. */
  readonly from: string;
  readonly to: string;
}

/** The entries of a sheet, where it is a veto list; none where it is not. A firm's former names are no lines. */
export function vetoLines(grid: Grid, setting?: SheetSetting): readonly VetoLine[] {
  const { role, list } = recognise(grid, setting);
  if (role !== "veto" || !list) return [];
  return readList(grid, role, list).tables.flatMap((table) => {
    const { spans } = entrySpans(table);
    const column = (table.column("enterprise") ?? table.column("code"))?.at ?? table.layout.left;
    return table.records.flatMap(({ firmRow, name, code, first }, entry): VetoLine[] => {
      if (!first) return [];
      const { from, to } = spans[entry]!;
      return [
        {
          sheet: grid.name,
          row: firmRow,
          column,
          enterprise: name,
          code,
          matter: table.text("vetoMatter", entry),
          from: from === undefined ? "" : isoDay(from),
          to: to === undefined ? "" : isoDay(to),
        },
      ];
    });
  });
}
