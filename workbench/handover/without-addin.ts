import type { CellModel, RowModel, SheetContent } from "../../xlsx";
import { plainCall } from "./plain-call";

/** What becomes of our formulas: plain formulas where there are such, or their results. */
export type HandoverWay = "formulas" | "results";

/** A cell of a sheet, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet that our formulas filled, by what stands in them now. */
export interface HandedOver<Style> {
  readonly content: SheetContent<Style>;
  /** With a plain formula. */
  readonly formulas: readonly Place[];
  /** With the result alone. */
  readonly results: readonly Place[];
}

/** More plain formulas than this make a file that opens slowly everywhere: then only results. */
export const MOST_FORMULAS = 20_000;

type Cells<Style> = (CellModel<Style> | undefined)[];

/** How an area that one of our formulas fills is written from now on, cell by cell. */
interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly formula: (row: number) => string | undefined;
}

const nothing = (): undefined => undefined;

function areaOf<Style>(
  row: number,
  column: number,
  { formula, fills }: CellModel<Style>,
  way: HandoverWay,
): Area {
  const area = fills ?? { top: row, left: column, bottom: row, right: column };
  const rows = area.bottom - area.top + 1;
  const call = way === "formulas" && area.left === area.right ? plainCall(formula!) : undefined;
  const fits = call !== undefined && call.rows === rows && rows <= MOST_FORMULAS;
  return { ...area, formula: fits ? (at) => call.formula(at - area.top) : nothing };
}

function areasOf<Style>(
  rows: readonly (RowModel<Style> | undefined)[],
  needs: (formula: string) => boolean,
  way: HandoverWay,
): Area[] {
  return rows.flatMap(
    (row, at) =>
      row?.cells.flatMap((cell, column) =>
        cell?.formula !== undefined && needs(cell.formula) ? [areaOf(at, column, cell, way)] : [],
      ) ?? [],
  );
}

/**
 * A sheet that reads right without the add-in: each cell that one of our formulas fills gets a plain formula of its
 * own or keeps its result; everything else stays as it is.
 *
 * An error keeps standing as the error, an empty row as an empty row.
 *
 * @param needs tells which formulas go
 * @param kept cells that must keep their results, whatever the way
 */
export function withoutAddin<Style>(
  content: SheetContent<Style>,
  needs: (formula: string) => boolean,
  way: HandoverWay,
  kept: (place: Place) => boolean = () => false,
): HandedOver<Style> {
  const areas = areasOf(content.rows, needs, way);
  const rows = [...content.rows];
  const formulas: Place[] = [];
  const results: Place[] = [];
  for (const { top, left, bottom, right, formula } of areas) {
    for (let row = top; row <= bottom; row++) {
      const line = rows[row];
      if (!line) continue;
      const cells: Cells<Style> = [...line.cells];
      for (let column = left; column <= right; column++) {
        const cell = cells[column];
        if (!cell) continue;
        const { value, style } = cell;
        const computes = typeof value === "number" && !kept({ row, column });
        const plain = computes ? formula(row) : undefined;
        cells[column] = { value, style, ...(plain !== undefined && { formula: plain }) };
        if (plain !== undefined) formulas.push({ row, column });
        else if (value !== null) results.push({ row, column });
      }
      rows[row] = { ...line, cells };
    }
  }
  return { content: { ...content, rows }, formulas, results };
}
