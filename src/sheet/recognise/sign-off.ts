import type { CellValue } from "../../formula";
import { signOff, type SignOff } from "./row-texts";

/** Days of 2015 to 2035 as Excel counts them: what a date is where only its number is known. */
const [FIRST_DAY, LAST_DAY] = [42_005, 49_674];
/** A telephone number without its punctuation. */
const LEAST_TELEPHONE = 1e6;

/** Who signs for one office: a name or two. */
const MOST_NAMES = 2;

interface Cell {
  readonly at: number;
  readonly value: CellValue;
}

const isDay = (value: number): boolean => Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY;

/** Whether a text names a firm, or may. */
const speaksOfFirm = (value: CellValue): boolean => /公司|厂|合作社|经营部/u.test(String(value));

/**
 * Whether a row is a line of signatures: each of its cells says who signs, or is a name, a day, a telephone or an
 * office beside that. A number is a day only behind 日期 or among several who sign, and never beside a firm.
 *
 * @param isOfClaim whether a cell is what only a claim has
 */
export function isSignedLine(cells: readonly Cell[], isOfClaim: (at: number) => boolean): boolean {
  let [labels, others, persons] = [0, 0, 0];
  let before: SignOff["kind"] | undefined;
  const days: (SignOff["kind"] | undefined)[] = [];
  for (const { at, value } of cells) {
    if (typeof value === "number") {
      const telephone = before === "telephone-label" && Number.isInteger(value) && value >= LEAST_TELEPHONE;
      if (!telephone && !isDay(value)) return false;
      if (!telephone) days.push(before);
      continue;
    }
    if (typeof value !== "string" || isOfClaim(at)) return false;
    const said = signOff(value);
    if (!said) return false;
    if (said.kind.endsWith("label")) labels++;
    else if (said.kind === "person") persons++;
    else if (said.kind === "telephone") {
      if (before !== "telephone-label") return false;
    } else others++;
    before = said.kind;
  }
  if (labels + others === 0 || persons > MOST_NAMES * labels) return false;
  if (days.length === 0) return true;
  if (days.length > 1 || cells.some(({ value }) => speaksOfFirm(value))) return false;
  return days[0] === "day-label" || labels > 1;
}
