import type { Merge } from "../../src/sheet";
import { movedRange, type Move } from "../move";
import { rangeName, readRange } from "../range";
import type { XmlElement } from "../xml-tree";
import type { BookChange } from "./book-change";

/** Where a range is after moves that leave it whole; undefined where they go through it. */
function movedWhole(range: Merge, moves: readonly Move[]): Merge | undefined {
  let now = range;
  for (const move of moves) {
    const next = movedRange(now, [move]);
    if (!next) return undefined;
    const same =
      next.bottom - next.top === now.bottom - now.top && next.right - next.left === now.right - now.left;
    if (!same) return undefined;
    now = next;
  }
  return now;
}

const locationOf = (root: XmlElement): Merge | undefined =>
  readRange(root.child("location")?.attribute("ref") ?? "");

/** Whether a pivot table can stay: no row or column was put into it or taken out of it. */
export function pivotStays(root: XmlElement, moves: readonly Move[]): boolean {
  const range = locationOf(root);
  return range === undefined || movedWhole(range, moves) !== undefined;
}

/** Moves a pivot table that stays. */
export function movePivot(root: XmlElement, moves: readonly Move[]): void {
  const range = locationOf(root);
  const moved = range && movedWhole(range, moves);
  if (moved && moves.length > 0) root.child("location")!.set("ref", rangeName(moved));
}

/**
 * Changes where the data of pivot tables come from; false where nothing is left of it. The tables keep what
 * they show.
 */
export function changePivotSource(root: XmlElement, change: BookChange): boolean {
  const source = root.child("cacheSource")?.child("worksheetSource");
  if (!source || source.prefixedAttribute("id") !== undefined) return true;
  const name = source.attribute("name");
  if (name !== undefined) {
    const place = change.tables.get(name.toLowerCase())?.converted;
    if (!place) return true;
    if (place === "gone") return false;
    source.set("name", undefined);
    source.set("ref", rangeName(place.range));
    source.set("sheet", place.sheet);
    return true;
  }
  const sheet = source.attribute("sheet") ?? "";
  const present = change.presentName(sheet);
  const range = readRange(source.attribute("ref") ?? "");
  const moved = range && movedRange(range, change.movesOf(sheet));
  if (present === undefined || (range && !moved)) return false;
  if (present !== sheet) source.set("sheet", present);
  if (moved && change.movesOf(sheet).length > 0) source.set("ref", rangeName(moved));
  return true;
}
