import { CellError, type CellValue } from "../../src/formula";
import { DAYS_TO_1904 } from "../../src/sheet";

/** Programs round differently in the last of the digits that a cell shows. */
const RELATIVE = 1e-9;
/** What is left of a difference that should be nothing. */
const NOTHING = 1e-11;

const close = (one: number, other: number): boolean =>
  Math.abs(one - other) <= Math.max(NOTHING, RELATIVE * Math.max(Math.abs(one), Math.abs(other)));

const plain = (value: CellValue): CellValue => (typeof value === "boolean" ? Number(value) : value);
const isNothing = (value: CellValue): boolean => value === null || value === "" || value === 0;

/**
 * Whether a stored value is what a formula computes to, as far as anybody can see: 1 and TRUE are written one
 * for the other, a blank that is referred to is 0 or nothing.
 *
 * @param date1904 whether days count from 1904, which those who compute may not know
 * @example sameValue(0.3, 0.30000000000000004, false) // true
 */
export function sameValue(stored: CellValue, computed: CellValue, date1904: boolean): boolean {
  const [one, other] = [plain(stored), plain(computed)];
  if (one instanceof CellError || other instanceof CellError)
    return one instanceof CellError && other instanceof CellError && one.code === other.code;
  if (one === null || other === null) return isNothing(one) && isNothing(other);
  if (typeof one === "number" && typeof other === "number")
    return close(one, other) || (date1904 && close(Math.abs(one - other), DAYS_TO_1904));
  return String(one) === String(other);
}
