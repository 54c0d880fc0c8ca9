export { concealedOf } from "./concealed";
export { PAPER, looksLike, type Colour } from "./colours";
export { unseenPieces, type Piece } from "./rich-text";
export { formatSight, type FormatSight } from "./shown-format";
export {
  hasNoHeight,
  hasNoWidth,
  holdsSomething,
  unreadable,
  veilOf,
  type Look,
  type Unseen,
  type Veil,
} from "./veil";
