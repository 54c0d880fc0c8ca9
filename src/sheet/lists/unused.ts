/**
 * Why an entry could not be used whole. `names`: a cell may name more firms than were understood; `codes`: not
 * as many codes as firms; `firm`: its firm's cell is empty, and the firm above was taken; `row`: a row that
 * names a firm and is no entry; `note`: a remark that names a firm; `outside`: a firm beside, above or below
 * the tables; `column`: a column of firms' names that was not taken; `decision`: whether the firm is vetoed is
 * not said, or not to be seen; `date`, `item`, `grade`, `year`, `amount`: what that column says is not
 * understood, or missing where the entry needs it.
 */
export type UnusedWhy =
  | "names"
  | "codes"
  | "firm"
  | "row"
  | "note"
  | "outside"
  | "column"
  | "decision"
  | "date"
  | "item"
  | "grade"
  | "year"
  | "amount";

/** Something in a list that names a firm and could not be used whole. Rows and columns count from 0. */
export interface UnusedEntry {
  readonly row: number;
  readonly column: number;
  /** What the cell says. */
  readonly text: string;
  readonly why: UnusedWhy;
  /** Whether the entry counts all the same, on the strict side: without limits, or for the firm above. */
  readonly used: boolean;
}
