import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { builtIn, eachValue, ofSingleValues, type NamedFunction } from "./built-in";
import { asNumber } from "./text-as-number";

const WEEK = 7;
const LAST_DAY = 2_958_465;
/** The serial number 2 is a Monday, as spreadsheets count. */
const MONDAY = 2;

/** The week that holds the year's first Thursday is its first; the engine counts 53 of 52 at the end of 2024. */
function isoWeek(date: BaseValueObject): BaseValueObject {
  const serial = asNumber(date);
  if (serial === undefined) return ErrorValueObject.create(ErrorType.VALUE);
  if (serial < 0) return ErrorValueObject.create(ErrorType.NUM);
  const day = Math.floor(serial);
  const thursday = day - ((((day - MONDAY) % WEEK) + WEEK) % WEEK) + 3;
  const of = new Date(Date.UTC(1899, 11, 30) + thursday * 86_400_000);
  const first = Math.round((Date.UTC(of.getUTCFullYear(), 0, 1) - Date.UTC(1899, 11, 30)) / 86_400_000);
  return NumberValueObject.create(Math.floor((thursday - first) / WEEK) + 1);
}

/** Dates among the arguments, from ranges of one cell as from values, and texts as the days that they say. */
function asDay(value: BaseValueObject): BaseValueObject {
  if (!value.isString()) return value;
  const serial = asNumber(value);
  return serial === undefined ? ErrorValueObject.create(ErrorType.VALUE) : NumberValueObject.create(serial);
}

const single = (value: BaseValueObject): BaseValueObject =>
  value.isArray() &&
  (value as ArrayValueObject).getRowCount() === 1 &&
  (value as ArrayValueObject).getColumnCount() === 1
    ? ((value as ArrayValueObject).get(0, 0) ?? value)
    : value;

/**
 * Functions of working days. The engine takes a range of one cell for 0 in some of them, reads dates of texts in its
 * own way, and stops at a blank among the holidays.
 */
function ofWorkingDays(name: string, days: readonly number[], holidays: number): NamedFunction {
  const Base = builtIn(name);
  return [
    class extends Base {
      override calculate(...given: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
        const count = name.startsWith("WORKDAY") && given[1] ? asNumber(single(given[1])) : 0;
        // The engine goes day by day, however far.
        if (Math.abs(count ?? 0) > LAST_DAY) return ErrorValueObject.create(ErrorType.NUM);
        return super.calculate(
          ...given.map((one, at) => {
            if (!one) return one;
            const plain = single(one);
            if (at === holidays)
              return eachValue(plain, (day) => (day.isNull() ? NumberValueObject.create(0) : asDay(day)));
            return days.includes(at) ? eachValue(plain, asDay) : plain;
          }),
        );
      }
    },
    name,
  ];
}

export const WEEKS: readonly NamedFunction[] = [
  ofSingleValues("ISOWEEKNUM", isoWeek),
  ofWorkingDays("WORKDAY", [0], 2),
  ofWorkingDays("WORKDAY.INTL", [0], 3),
  ofWorkingDays("NETWORKDAYS", [0, 1], 2),
  ofWorkingDays("NETWORKDAYS.INTL", [0, 1], 3),
];
