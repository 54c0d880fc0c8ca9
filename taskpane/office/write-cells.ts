import type { Work } from "../port";
import type { OwnWrites } from "./own-writes";
import { asTyped } from "./typed-text";
import { mustGoOn } from "./work";
import { addressOfBlock } from "./addresses";

/** Office.js cuts larger pieces itself, cell by cell range; these go through as they are. */
export const CELLS_WRITTEN = 1_500;
/** So many pieces, with their links, travel in one round trip; they are made without the pane standing still. */
const PIECES_SENT = 4;

/** How many columns rows take, at least a number of them. */
export const widthOf = (rows: readonly (readonly unknown[])[], least: number): number =>
  rows.reduce((most, cells) => Math.max(most, cells.length), least);

/** A sheet that is being filled. */
export interface NewSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  /** Where the first row begins; both count from 0, and are 0 in a new sheet. */
  readonly top?: number;
  readonly left?: number;
  /** Whether a cell is formatted as text; rows and columns count from where the first row begins. */
  readonly isText?: (row: number, column: number) => boolean;
}

/** What to do with each row, beside its values, in the same round trip. */
export type RowWriter = (row: number) => void;

/**
 * Writes rows from a sheet's first cell on, or from where it says, in blocks. Texts stay texts.
 *
 * @param width how many columns each row has
 * @param tell is told how many rows are written
 */
export async function writeRows(
  { sheet, id, top = 0, left = 0, isText = () => false }: NewSheet,
  rows: readonly (readonly (string | number | null | undefined)[])[],
  width: number,
  own: OwnWrites,
  work: Work,
  tell: (rows: number) => void,
  writeRow: RowWriter = () => undefined,
): Promise<void> {
  const size = Math.max(1, Math.floor(CELLS_WRITTEN / width));
  for (let first = 0, sent = 0; first < rows.length; first += size) {
    mustGoOn(work);
    const some = rows.slice(first, first + size);
    const range = sheet.getRangeByIndexes(top + first, left, some.length, width).untrack();
    range.values = some.map((cells, row) =>
      Array.from({ length: width }, (_, column) => asTyped(cells[column], isText(first + row, column))),
    );
    own.changed(id, addressOfBlock(top + first, left, some.length, width));
    some.forEach((_, row) => writeRow(first + row));
    const last = first + size >= rows.length;
    if (++sent % PIECES_SENT === 0 || last) {
      await sheet.context.sync();
      tell(Math.min(first + size, rows.length));
    }
  }
}
