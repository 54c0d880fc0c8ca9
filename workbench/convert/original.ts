import type { CellValue } from "../../src/formula";
import type { Merge } from "../../src/sheet";

/**
 * What a cell, a row or a column of the spreadsheet still knows of the file it came from. It stands in their
 * `custom` data and so moves along with them; what the person changed meanwhile no longer fits it.
 */
export interface CellOriginal {
  /** A formula that cannot be computed here; it holds for as long as the cell shows this value. */
  readonly held?: { readonly formula: string; readonly shown: CellValue | string; readonly fills?: Merge };
  /** The cell holds an error that nobody computed, and no text. */
  readonly error?: true;
}

/** A size in the file's unit, for as long as the size in pixels is the one that was made of it. */
export interface SizeOriginal {
  readonly size: number;
  readonly pixels: number;
}

/** The file's size where nobody changed it, else what the pixels mean. */
export function originalSize(custom: unknown, pixels: number, measure: (pixels: number) => number): number {
  const original = (custom as { original?: SizeOriginal } | null | undefined)?.original;
  return original && original.pixels === pixels ? original.size : measure(pixels);
}
