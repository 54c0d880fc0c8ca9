import type { ICellData, IWorksheetData } from "@univerjs/core";

/** What a person would type into a cell: text, a number, a formula (`=…`), or nothing. */
export type Typed = string | number | null;

/** The looks of the sample, by name; `STYLES` spells them out. */
export type Look = "title" | "note" | "header" | "text" | "money" | "total" | "wrapped" | "centre";

export const STYLES: Readonly<Record<Look, object>> = {
  title: { fs: 16, bl: 1, vt: 2 },
  note: { fs: 10, cl: { rgb: "#595959" }, vt: 2 },
  header: { fs: 11, bl: 1, bg: { rgb: "#1F5F4A" }, cl: { rgb: "#FFFFFF" }, ht: 2, vt: 2, tb: 3 },
  text: { fs: 11, vt: 2 },
  centre: { fs: 11, vt: 2, ht: 2 },
  money: { fs: 11, vt: 2, ht: 3, n: { pattern: "#,##0.00####" } },
  total: { fs: 11, vt: 2, ht: 3, bl: 1, bg: { rgb: "#E7F2EE" }, n: { pattern: "#,##0.00####" } },
  wrapped: { fs: 11, vt: 2, ht: 1, tb: 3 },
};

export interface Column {
  readonly header: string;
  readonly width: number;
  readonly look: Look;
}

export interface SheetPlan {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Typed[])[];
  readonly rowHeight?: number;
  /** Cells outside the table, by row and column. */
  readonly extra?: readonly {
    readonly row: number;
    readonly column: number;
    readonly typed: Typed;
    readonly look: Look;
  }[];
}

/** The first row of the table's body, counted from 0: below title, note and header. */
export const FIRST_ROW = 3;

/** References beyond the declared size are #NAME?, so every sheet has room. */
const SPARE_ROWS = 200;
const LEAST_COLUMNS = 26;

function cell(typed: Typed, look: Look): ICellData {
  if (typed === null) return { s: look };
  if (typeof typed === "string" && typed.startsWith("=")) return { f: typed, s: look };
  return { v: typed, s: look, t: typeof typed === "number" ? 2 : 1 };
}

/** A plan as the sheet that the spreadsheet loads: title, note, frozen header, body. */
export function sheet(plan: SheetPlan): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {
    0: { 0: cell(plan.title, "title") },
    1: { 0: cell(plan.note, "note") },
    2: Object.fromEntries(plan.columns.map(({ header }, at) => [at, cell(header, "header")])),
  };
  plan.rows.forEach((row, at) => {
    cellData[FIRST_ROW + at] = Object.fromEntries(
      plan.columns.map(({ look }, column) => [column, cell(row[column] ?? null, look)]),
    );
  });
  for (const { row, column, typed, look } of plan.extra ?? [])
    (cellData[row] ??= {})[column] = cell(typed, look);
  const body = Object.fromEntries(plan.rows.map((_, at) => [FIRST_ROW + at, { h: plan.rowHeight ?? 26 }]));
  return {
    id: plan.id,
    name: plan.name,
    rowCount: FIRST_ROW + plan.rows.length + SPARE_ROWS,
    columnCount: LEAST_COLUMNS,
    freeze: { xSplit: 0, ySplit: FIRST_ROW, startRow: FIRST_ROW, startColumn: -1 },
    cellData,
    columnData: Object.fromEntries(plan.columns.map(({ width }, at) => [at, { w: width }])),
    rowData: { 0: { h: 38 }, 1: { h: 24 }, 2: { h: 44 }, ...body },
  };
}
