import type { Merge } from "../../src/sheet";
import { movedRange, type Move } from "../move";
import { rangeName, readRange } from "../range";

/** Ranges as a part lists them, separated by blanks; what is no range is left out. */
export const readRanges = (text: string): Merge[] => text.split(/\s+/).flatMap((one) => readRange(one) ?? []);

export const rangesText = (ranges: readonly Merge[]): string => ranges.map(rangeName).join(" ");

/** A list of ranges after some moves; undefined where nothing of them is left. */
export function movedRanges(text: string, moves: readonly Move[]): string | undefined {
  if (moves.length === 0) return text;
  const ranges = readRanges(text).flatMap((range) => movedRange(range, moves) ?? []);
  return ranges.length === 0 ? undefined : rangesText(ranges);
}
