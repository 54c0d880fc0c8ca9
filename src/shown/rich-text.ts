import type { Colour } from "./colours";
import { unreadable, type Look, type Unseen } from "./veil";

/** A piece of a text with letters of its own. */
export interface Piece extends Pick<Look, "colour" | "size"> {
  readonly text: string;
}

/**
 * What is to be seen of a text in pieces; undefined where all of it is. Blanks that are not to be seen are
 * nothing that somebody hides.
 *
 * @example unseenPieces([{ text: "申报金额", size: 11 }, { text: "（千元）", size: 1 }], undefined)
 * // { how: "part", shown: "申报金额" }
 */
export function unseenPieces(pieces: readonly Piece[], fill: Colour | undefined): Unseen | undefined {
  const seen = pieces.map((piece) => ({ ...piece, how: unreadable(piece, fill) }));
  const hidden = seen.find(({ text, how }) => how && text.trim() !== "");
  if (!hidden) return undefined;
  const shown = seen.flatMap(({ text, how }) => (how ? [] : [text])).join("");
  return shown.trim() === "" ? { how: hidden.how!, shown: "" } : { how: "part", shown };
}
