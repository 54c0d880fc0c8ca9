import type { Typed } from "../builders/grids";
import type { Entry } from "./award";

/** A column of a table that is laid out. */
export interface Column {
  readonly part: string;
  /** Its name, without unit. */
  readonly name: string;
  /** The unit of its money; of anything else none. */
  readonly unit?: string;
  /** Says its unit itself, as 数量（台） does. */
  readonly keys: readonly string[];
  readonly decides: boolean;
  readonly group?: "firm" | "project" | "money";
  /** What stands in it for an entry; `row` counts the entries of the table. */
  readonly value: (entry: Entry, row: number) => Typed;
  /** What it adds to a total, in its own unit; not summed without. */
  readonly sums?: (entry: Entry) => number;
  readonly tags: readonly string[];
}
