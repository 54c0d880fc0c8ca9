import { CellError, type CellValue } from "../../src/formula";
import type { DoubtfulFormula } from "../../src/sheet";
import { movedIndex, type Move } from "../../xlsx";
import type { OpenedDoubt } from "./doubt";

/** What of a sheet decides whether its doubts still stand. */
export interface ShownSheet {
  /** What was put in and taken out since the file was opened. */
  readonly moves: readonly Move[];
  /** The days by which dates of the file are shown later than it counts them. */
  readonly days: number;
  readonly recomputes: boolean;
  /** The value that the sheet shows now. */
  shown(row: number, column: number): CellValue | undefined;
}

function same(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (one instanceof CellError || other instanceof CellError)
    return one instanceof CellError && other instanceof CellError && one.code === other.code;
  return (one ?? "") === (other ?? "");
}

/**
 * The doubts that still stand: the spreadsheet shows what the file holds until something makes it compute, and then the
 * value is the formula's again. They go with their cells when rows and columns are put in or taken out.
 *
 * @example
 * // The file holds 900 where =E2*10% is 120, and the sheet still shows 900:
 * standing([{ row: 1, column: 6, kind: "stale", stored: 900, computed: 120 }], sheet)
 * // [{ row: 1, column: 6, kind: "stale", computed: 120 }]
 */
export function standing(
  doubts: readonly OpenedDoubt[],
  { moves, days, recomputes, shown }: ShownSheet,
): DoubtfulFormula[] {
  return doubts.flatMap(({ stored, kind, computed, ...place }) => {
    const row = movedIndex(place.row, moves, "row");
    const column = movedIndex(place.column, moves, "column");
    if (row === undefined || column === undefined) return [];
    const value = shown(row, column);
    const later = (one: CellValue | undefined): CellValue | undefined =>
      typeof one === "number" ? one + days : one;
    const held = stored === undefined || same(value, stored) || same(value, later(stored));
    // The spreadsheet takes an empty text for no value, and computes it when the book is opened.
    const computedOnOpening =
      (recomputes || stored === "") && (same(value, computed) || same(value, later(computed)));
    return held || computedOnOpening ? [{ row, column, kind, computed }] : [];
  });
}
