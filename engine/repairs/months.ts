import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { dateFromSerial, dateToSerial } from "numfmt";
import { ofSingleValues, type NamedFunction } from "./built-in";
import { asNumber } from "./text-as-number";

const LAST_DAY = 2_958_465;

const invalid = (): BaseValueObject => ErrorValueObject.create(ErrorType.VALUE);
const beyond = (): BaseValueObject => ErrorValueObject.create(ErrorType.NUM);

/** The last day of a month; 1900 has the day that calendars of spreadsheets have. */
function lastDay(year: number, month: number): number {
  return year === 1900 && month === 2 ? 29 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * So many months after a day: the same day, or the last one of a shorter month. The engine goes on into the month
 * behind, and takes half a month back for a whole one.
 *
 * @param toEnd whether the last day of that month is asked for
 */
function monthsAfter(toEnd: boolean): (start: BaseValueObject, months: BaseValueObject) => BaseValueObject {
  return (start, months) => {
    if (start.isBoolean() || months.isBoolean()) return invalid();
    const [from, by] = [asNumber(start), asNumber(months)];
    if (from === undefined || by === undefined) return invalid();
    if (from < 0 || from >= LAST_DAY + 1) return beyond();
    const [year = 0, month = 0, day = 0] = from < 1 ? [1900, 1, 0] : dateFromSerial(Math.floor(from));
    const count = year * 12 + month - 1 + Math.trunc(by);
    const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
    if (toYear < 1900 || toYear > 9999) return beyond();
    const last = lastDay(toYear, toMonth);
    const to = toEnd ? last : Math.min(day, last);
    const first = dateToSerial([toYear, toMonth, 1]);
    if (first === null) return beyond();
    return NumberValueObject.create(Number(first) + to - 1, toEnd ? "" : "yyyy-mm-dd");
  };
}

export const MONTHS: readonly NamedFunction[] = [
  ofSingleValues("EDATE", monthsAfter(false)),
  ofSingleValues("EOMONTH", monthsAfter(true)),
];
