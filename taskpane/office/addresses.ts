import { cellName, columnNumber } from "../../src/sheet";
import type { Rectangle } from "./rectangles";

/** A block's address as Excel writes it; rows and columns count from 0. */
export function addressOfBlock(top: number, left: number, rows: number, columns: number): string {
  const first = cellName(top, left);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(top + rows - 1, left + columns - 1)}`;
}

const BLOCK = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/**
 * A block's address in numbers; undefined where it is whole rows, whole columns, or several blocks.
 *
 * @example blockOf("B2:C4") // { top: 1, left: 1, bottom: 3, right: 2 }
 */
export function blockOf(address: string): Rectangle | undefined {
  const match = BLOCK.exec(address);
  if (!match) return undefined;
  const [, left, top, right = left, bottom = top] = match as unknown as [string, string, string, string?, string?]; // prettier-ignore
  return {
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom) - 1,
    right: columnNumber(right),
  };
}

/**
 * A sheet and a cell from an address as Excel writes it.
 *
 * @example placeOf("'申报 ''一'''!$H$3") // { sheet: "申报 '一'", cell: "H3" }
 */
export function placeOf(address: string): { readonly sheet: string; readonly cell: string } {
  const at = address.lastIndexOf("!");
  const sheet = address.slice(0, at);
  const plain = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: plain, cell: address.slice(at + 1).replaceAll("$", "") };
}

/**
 * The ranges of an address of several, without their sheet; its name may hold commas and exclamation marks.
 *
 * @example rangesOf("'甲,乙'!H3:H5, '甲,乙'!J1") // ["H3:H5", "J1"]
 */
export const rangesOf = (address: string): string[] =>
  address
    .replace(/'(?:[^']|'')*'!|[^,'!]*!/g, "")
    .split(",")
    .map((range) => range.trim());

/** A place in this workbook as a link names it. */
export const linkTo = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  `'${sheet.replaceAll("'", "''")}'!${cell}`;
