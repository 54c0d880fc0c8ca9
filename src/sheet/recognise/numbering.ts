import { halfWidth } from "../../policy";
import type { CellValue } from "../../formula";

/** Whether a header names a column of running numbers. */
export const isOrdinal = (text: string): boolean =>
  /^[*★]?(?:序号|编号|项次|行次|no\.?)[:：]?$/iu.test(text.replace(/\s/gu, ""));

/** How a column is numbered: 3, (3), ③, C, 甲; with what it is made of behind: 3=1×2. */
const TOKEN = /^(?:\(?(\d{1,2})\)?|([甲乙丙丁戊己庚辛壬癸])|([A-Z]))(?:=[\d()+\-*/×÷%.]{1,40})?$/u;
const LABELS = new Set(["栏次", "栏号", "列次", "列号", "项次"]);
const STEMS = "甲乙丙丁戊己庚辛壬癸";

/** The number of a column and the kind of numbers it is of; undefined for anything else. */
function token(value: CellValue): readonly [kind: string, number: number] | undefined {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= 0 && value < 100 ? ["1", value] : undefined;
  if (typeof value !== "string" || value.length > 50) return undefined;
  // Written at half width ③ is 3.
  const read = TOKEN.exec(halfWidth(value).replace(/\s/gu, ""));
  if (!read) return undefined;
  const [, digits, stem, letter] = read;
  if (digits !== undefined) return ["1", Number(digits)];
  if (stem !== undefined) return ["甲", STEMS.indexOf(stem)];
  return ["A", letter!.charCodeAt(0)];
}

/**
 * Whether the filled cells of a row, from left to right, number its columns: 1 2 3, or 甲 乙 1 2 3=1×2. Each
 * kind of numbers goes up by one, and 1, 2, 3 begin at 1.
 *
 * @example numbersColumns(["甲", "乙", 1, 2, "3=1×2"]) // true
 */
export function numbersColumns(cells: readonly CellValue[]): boolean {
  const numbered =
    typeof cells[0] === "string" && LABELS.has(cells[0].replace(/\s/gu, "")) ? cells.slice(1) : cells;
  if (numbered.length < 2) return false;
  const last = new Map<string, number>();
  for (const cell of numbered) {
    const read = token(cell);
    if (!read) return false;
    const [kind, number] = read;
    const before = last.get(kind);
    if (before === undefined ? kind === "1" && number > 1 : number !== before + 1) return false;
    last.set(kind, number);
  }
  return true;
}

const UNIT =
  /^[（(]?(?:单位[:：]?)?(?:人民币)?(?:[百千十]?万元?|[百千]元|亿元|元|㎡|m2|平方米|[台套个件项家户年%％]|万元\/[台套个件]|[台套个件]\/万元)[)）]?$/u;

/** Whether the texts of a row are nothing but units. */
export const isUnits = (cells: readonly CellValue[]): boolean =>
  cells.length > 0 && cells.every((cell) => typeof cell === "string" && UNIT.test(cell.trim()));
