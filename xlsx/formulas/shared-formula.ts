import { MOST_COLUMNS, MOST_ROWS } from "../range";
import { isReference, readReference, referenceText, type Coordinate, type Extent } from "./reference";
import { tokensOf } from "./tokens";

function along(extent: Extent | undefined, by: number, most: number): Extent | undefined | null {
  if (!extent) return undefined;
  const step = ({ at, fixed }: Coordinate): Coordinate => (fixed ? { at, fixed } : { at: at + by, fixed });
  const [first, last] = [step(extent.first), step(extent.last)];
  const ends = [first.at, last.at];
  return Math.min(...ends) < 0 || Math.max(...ends) >= most ? null : { first, last };
}

/**
 * A formula as its copies in other cells mean it. It is taken apart once, however many copies there are.
 *
 * @example new FormulaPattern("A1*$B$1").copy(2, 0) // "A3*$B$1"
 */
export class FormulaPattern {
  private readonly pieces: readonly (string | NonNullable<ReturnType<typeof readReference>>)[];

  constructor(readonly text: string) {
    this.pieces = tokensOf(text).map((token) =>
      isReference(token) ? (readReference(token) ?? token.text) : token.text,
    );
  }

  /** The formula some rows down and columns to the right: relative references move along. */
  copy(rows: number, columns: number): string {
    let text = "";
    for (const piece of this.pieces) {
      if (typeof piece === "string") {
        text += piece;
        continue;
      }
      const [r, c] = [along(piece.rows, rows, MOST_ROWS), along(piece.columns, columns, MOST_COLUMNS)];
      text += r === null || c === null ? "#REF!" : referenceText({ ...piece, rows: r, columns: c });
    }
    return text;
  }
}
