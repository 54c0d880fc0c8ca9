import { isoDay } from "../calendar";
import type { Grid } from "./grid";
import { readDates } from "./reading/dates";
import { recognise } from "./reading/role";
import { Table } from "./reading/table";
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

/** The entries of a sheet, where it is a veto list; none where it is not. */
export function vetoLines(grid: Grid, setting?: SheetSetting): readonly VetoLine[] {
  const { role, layout } = recognise(grid, setting);
  if (role !== "veto" || !layout) return [];
  const table = new Table(grid, layout);
  const from = readDates(table, "vetoFrom");
  const to = readDates(table, "vetoTo");
  const column = (table.column("enterprise") ?? table.column("code"))?.at ?? layout.left;
  return Array.from({ length: table.size }, (_, entry) => {
    const [first, last] = [from?.periods[entry]?.from, to?.periods[entry]?.to];
    return {
      sheet: grid.name,
      row: table.rows[entry]!,
      column,
      enterprise: table.text("enterprise", entry),
      code: table.text("code", entry),
      matter: table.text("vetoMatter", entry),
      from: first === undefined ? "" : isoDay(first),
      to: last === undefined ? "" : isoDay(last),
    };
  });
}
