import { cellName, columnNumber, type Merge } from "../src/sheet";

/** As many rows and columns as a sheet of Excel has. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** How wide a column is where nothing says so, in characters, margins included. */
export const PLAIN_WIDTH = 9.140625;

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/**
 * A range as a part writes it; undefined where it is none, or lies outside of the sheet.
 *
 * @example readRange("B2:C4") // { top: 1, left: 1, bottom: 3, right: 2 }
 */
export function readRange(text: string): Merge | undefined {
  const match = RANGE.exec(text);
  if (!match) return undefined;
  const [left, top] = [columnNumber(match[1]!), Number(match[2]) - 1];
  const right = match[3] === undefined ? left : columnNumber(match[3]);
  const bottom = match[4] === undefined ? top : Number(match[4]) - 1;
  const inside = top >= 0 && right < MOST_COLUMNS && bottom < MOST_ROWS && top <= bottom && left <= right;
  return inside ? { top, left, bottom, right } : undefined;
}

/**
 * A range as a part writes it; one cell is written without a colon.
 *
 * @example rangeName({ top: 1, left: 1, bottom: 3, right: 2 }) // "B2:C4"
 */
export function rangeName({ top, left, bottom, right }: Merge): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}
