import { cellName, columnName, columnNumber, type Merge } from "../../../src/sheet";
import { OfficeFault } from "../faults";

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** A rectangle of cells; rows and columns count from 0, both ends belong to it. */
export type Area = Merge;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MOST_ROWS - 1, right: MOST_COLUMNS - 1 };

export const rowsOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnsOf = ({ left, right }: Area): number => right - left + 1;

/** What two areas share; undefined where they share nothing. */
export function intersection(one: Area, other: Area): Area | undefined {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
}

/** The smallest area around some. */
export const around = (areas: readonly Area[]): Area =>
  areas.reduce((all, one) => ({
    top: Math.min(all.top, one.top),
    left: Math.min(all.left, one.left),
    bottom: Math.max(all.bottom, one.bottom),
    right: Math.max(all.right, one.right),
  }));

/** Whether some of these areas share a cell with some of those; areas far apart are told apart at once. */
export function touch(some: readonly Area[], others: readonly Area[]): boolean {
  const shared = intersection(around(some), around(others));
  if (!shared) return false;
  const near = others.filter((other) => intersection(other, shared));
  return some.some((one) => intersection(one, shared) && near.some((other) => intersection(one, other)));
}

export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const INVALID = "The argument is invalid or missing or has an incorrect format.";

/**
 * The area of an address; a sheet's name before it does not count.
 *
 * @throws OfficeFault as Excel does for what is no address
 */
export function areaOf(address: string): Area {
  const match = ADDRESS.exec(address.slice(address.lastIndexOf("!") + 1).trim());
  if (!match) throw new OfficeFault("InvalidArgument", INVALID);
  const [, left, top, right = left, bottom = top] = match;
  const area = {
    top: Number(top) - 1,
    left: columnNumber(left!.toUpperCase()),
    bottom: Number(bottom) - 1,
    right: columnNumber(right!.toUpperCase()),
  };
  if (area.top < 0 || area.bottom >= MOST_ROWS || area.right >= MOST_COLUMNS || area.top > area.bottom) {
    throw new OfficeFault("InvalidArgument", INVALID);
  }
  return area;
}

/** An area's address without a sheet: `H3`, `H3:H5`. */
export function addressOf(area: Area): string {
  const first = cellName(area.top, area.left);
  const single = area.top === area.bottom && area.left === area.right;
  return single ? first : `${first}:${columnName(area.right)}${area.bottom + 1}`;
}
