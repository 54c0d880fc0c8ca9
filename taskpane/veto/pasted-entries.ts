import type { VetoColumnKey, VetoLine, VetoSheet } from "../../src/sheet";
import type { RowsPlan } from "../port";
import { Listed, appendedRows, canName, freeRows, withoutColumn } from "./entries";
import type { PastedLine } from "./pasted-list";

/** What would become of a pasted list below an existing one. */
export interface Appending {
  /** The lines that would be added. */
  readonly added: readonly PastedLine[];
  /** Lines that would add nothing: their firms are listed for that time already. */
  readonly known: readonly PastedLine[];
  /** Lines that name their firm by what the list has no column for. */
  readonly nameless: readonly PastedLine[];
  /** What the lines say, but the list has no column for. */
  readonly unplaced: readonly VetoColumnKey[];
  readonly rows: RowsPlan;
  /** How many empty rows there are, where they are too few. */
  readonly free: number | undefined;
}

/** Sorts out what of a pasted list would go below an existing one, and where. */
export function appendingOf(
  list: VetoSheet,
  lines: readonly VetoLine[],
  pasted: readonly PastedLine[],
): Appending {
  const listed = new Listed(lines);
  const [added, known, nameless]: [PastedLine[], PastedLine[], PastedLine[]] = [[], [], []];
  for (const line of pasted) {
    if (!canName(list, line)) nameless.push(line);
    else if (listed.knows(line)) known.push(line);
    else added.push(line);
  }
  const free = freeRows(list);
  return {
    added,
    known,
    nameless,
    unplaced: withoutColumn(list, added),
    rows: appendedRows(list, added),
    free: free !== undefined && free < added.length ? free : undefined,
  };
}
