import { labelOfColumn, reasonText, takenText, type SheetReport, type TakenColumn } from "../../src/sheet";
import { oneLine } from "../one-line";
import { CHECK_TEXT } from "./texts";

/** A header that is a known name of its column needs no explanation; a person looks where something was concluded. */
const isPlain = ({ because }: TakenColumn): boolean => because.kind === "word";

const shortOf = (column: TakenColumn): string => {
  const { letter, header, key } = column;
  return CHECK_TEXT.taken(letter, header, labelOfColumn(key), reasonText(column, "zh"));
};

/**
 * What the columns of a sheet were taken for: one line of those whose header is no known name of it; or every
 * column with its reason.
 *
 * @param all whether every column is told
 */
export function columnLines({ taken }: SheetReport, all: boolean): string[] {
  if (all) return taken.map((column) => `    ${column.letter.padEnd(3)} ${oneLine(takenText(column, "zh"))}`);
  const concluded = taken.filter((column) => !isPlain(column));
  return concluded.length === 0 ? [] : [`    ${oneLine(CHECK_TEXT.takenLine(concluded.map(shortOf)))}`];
}
