import { movedIndex, movedRange, type Move } from "../move";
import { rangeName, readRange } from "../range";
import type { XmlElement } from "../xml-tree";
import { movedRanges } from "./ranges";

/** Moves the ranges of a sort; false where nothing is left of what it sorts. */
export function moveSort(sort: XmlElement, moves: readonly Move[]): boolean {
  for (const element of [sort, ...sort.elements]) {
    const ref = element.attribute("ref");
    if (ref === undefined) continue;
    const moved = movedRanges(ref, moves);
    if (moved !== undefined) element.set("ref", moved);
    else if (element === sort) return false;
    else sort.remove(element);
  }
  return true;
}

/** Moves a filter with its columns; false where its header is gone and with it the filter. */
export function moveFilter(filter: XmlElement, moves: readonly Move[]): boolean {
  const range = readRange(filter.attribute("ref") ?? "");
  if (!range || moves.length === 0) return true;
  const moved = movedRange(range, moves);
  if (!moved || movedIndex(range.top, moves, "row") === undefined) return false;
  filter.set("ref", rangeName(moved));
  for (const column of filter.elements) {
    if (column.name === "sortState" && !moveSort(column, moves)) filter.remove(column);
    if (column.name !== "filterColumn") continue;
    const now = movedIndex(range.left + Number(column.attribute("colId")), moves, "column");
    if (now === undefined) filter.remove(column);
    else column.set("colId", String(now - moved.left));
  }
  return true;
}
