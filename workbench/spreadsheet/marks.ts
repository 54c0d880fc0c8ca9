import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { MARK_COLOURS, MARK_ORDER, cellRanges, type Severity } from "../../src/sheet";
import type { PlacedMarks } from "../../taskpane/port";
import { readRange, scaled, type Move } from "../../xlsx";
import type { Spreadsheet } from "./create";

type Ranges = Readonly<Record<Severity, readonly string[]>>;

/** Above the number formats, below nothing of the person's: a mark must be seen. */
const PRIORITY = 50;
const RANGES_A_STEP = 200;
const LIGHT_FIRST = MARK_ORDER.toReversed();

/** A place after rows or columns were put in or taken out; undefined where it was taken out. */
function moved(place: number, { kind, at, count }: Move): number | undefined {
  if (place < at) return place;
  if (kind === "insert") return place + count;
  return place < at + count ? undefined : place - count;
}

/** The marked cells of one sheet, by row and column. */
type MarkedCells = Map<number, Map<number, Severity>>;

function* cellsOf(ranges: Ranges): Generator<number, MarkedCells> {
  const rows: MarkedCells = new Map();
  const all = LIGHT_FIRST.reduce((sum, severity) => sum + ranges[severity].length, 0);
  let done = 0;
  // The most severe comes last and stays.
  for (const severity of LIGHT_FIRST) {
    for (const range of ranges[severity]) {
      if (++done % RANGES_A_STEP === 0) yield done / all;
      const { top, bottom, left, right } = readRange(range)!;
      for (let row = top; row <= bottom; row++) {
        let cells = rows.get(row);
        if (!cells) rows.set(row, (cells = new Map()));
        for (let column = left; column <= right; column++) cells.set(column, severity);
      }
    }
  }
  return rows;
}

function movedCells(rows: MarkedCells, move: Move): MarkedCells {
  const result: MarkedCells = new Map();
  for (const [row, cells] of rows) {
    const newRow = move.axis === "row" ? moved(row, move) : row;
    if (newRow === undefined) continue;
    const newCells = new Map<number, Severity>();
    for (const [column, severity] of cells) {
      const newColumn = move.axis === "column" ? moved(column, move) : column;
      if (newColumn !== undefined) newCells.set(newColumn, severity);
    }
    result.set(newRow, newCells);
  }
  return result;
}

/**
 * The marks on the open workbook: colours laid over the cells while they are drawn. The cells' own formats
 * are not touched, and rows that move take their marks along.
 */
export class Marks {
  private readonly sheets = new Map<string, MarkedCells>();

  constructor(private readonly spreadsheet: Spreadsheet) {
    spreadsheet.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      priority: PRIORITY,
      handler: (cell, { subUnitId, row, col }, next) => {
        const severity = this.sheets.get(subUnitId)?.get(row)?.get(col);
        if (!severity) return next(cell);
        const { fill, font } = MARK_COLOURS[severity];
        return next({
          ...cell,
          interceptorStyle: { ...cell?.interceptorStyle, bg: { rgb: `#${fill}` }, cl: { rgb: `#${font}` } },
        });
      },
    });
  }

  get any(): boolean {
    return this.sheets.size > 0;
  }

  /** Replaces all marks, at the end of its steps; sheets by their id. Yields the share that is done. */
  *putSteps(marks: ReadonlyMap<string, Ranges>): Generator<number, void> {
    const sheets: [string, MarkedCells][] = [];
    const share = 1 / marks.size;
    for (const [sheetId, ranges] of marks) {
      const cells = yield* scaled(cellsOf(ranges), sheets.length * share, share);
      if (cells.size > 0) sheets.push([sheetId, cells]);
    }
    this.sheets.clear();
    for (const [sheetId, cells] of sheets) this.sheets.set(sheetId, cells);
    this.redraw();
  }

  /** Replaces all marks at once. */
  put(marks: ReadonlyMap<string, Ranges>): void {
    const steps = this.putSteps(marks);
    while (!steps.next().done);
  }

  /** Lets a sheet's marks follow its rows and columns. */
  move(sheetId: string, move: Move): void {
    const cells = this.sheets.get(sheetId);
    if (cells) this.sheets.set(sheetId, movedCells(cells, move));
  }

  /** The marks of a sheet as ranges, one a cell. */
  rangesOf(sheetId: string): PlacedMarks["ranges"] | undefined {
    const rows = this.sheets.get(sheetId);
    if (!rows) return undefined;
    const of = (wanted: Severity): string[] =>
      cellRanges(
        [...rows].flatMap(([row, cells]) =>
          [...cells]
            .filter(([, severity]) => severity === wanted)
            .map(([column]): [number, number] => [row, column]),
        ),
      );
    return { error: of("error"), question: of("question"), warning: of("warning"), info: of("info") };
  }

  private redraw(): void {
    this.spreadsheet.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }
}
