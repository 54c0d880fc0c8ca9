import type { IdentitySheet } from "./examination";
import type { Finding } from "./finding";

/** Sheet after sheet and row after row, what is said of a whole sheet first. */
export const byPlace = (a: Finding, b: Finding): number =>
  a.sheetIndex - b.sheetIndex ||
  a.row! - b.row! ||
  (a.code < b.code ? -1 : a.code > b.code ? 1 : 0) ||
  a.column! - b.column!;

/** Book after book, as the lists were read; rows of two books must not stand mixed. */
export function byBook(lists: readonly IdentitySheet[]): (a: Finding, b: Finding) => number {
  const place = new Map(lists.map(({ label }, at) => [label, at]));
  return (a, b) => place.get(a.sheet)! - place.get(b.sheet)! || byPlace(a, b);
}
