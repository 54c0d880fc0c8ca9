import { CellError, type CellValue } from "../../../src/formula";
import type { OdsTag } from "./tags";

const ERRORS: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]); // prettier-ignore
const DATE = /^(-?\d{1,5})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:[.,]\d+)?))?)?Z?$/;
const DURATION = /^(-)?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;
const MILLISECONDS = 86_400_000;
const SECONDS = 86_400;

const decimal = (text: string | undefined): number => Number((text ?? "0").replace(",", "."));

/** A written day as a number, counted from the file's first day. */
function dayNumber(text: string, first: number): number | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hours, minutes, seconds] = match;
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  date.setUTCFullYear(Number(year));
  const time = decimal(hours) * 3600 + decimal(minutes) * 60 + decimal(seconds);
  return (date.getTime() - first) / MILLISECONDS + time / SECONDS;
}

function duration(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (!match) return undefined;
  const [, sign, days, hours, minutes, seconds] = match;
  const all = decimal(days) * SECONDS + decimal(hours) * 3600 + decimal(minutes) * 60 + decimal(seconds);
  return (sign ? -all : all) / SECONDS;
}

function numberIn(text: string | undefined): number | undefined {
  const value = Number(text);
  return text === undefined || text.trim() === "" || !Number.isFinite(value) ? undefined : value;
}

/**
 * The value of a cell; undefined where it has none.
 *
 * @param text what the cell shows
 * @param first the day from which the file counts, in milliseconds
 */
export function cellValue(tag: OdsTag, text: string | undefined, first: number): CellValue | undefined {
  if (tag.get("calcext:value-type") === "error")
    return new CellError(ERRORS.has(text ?? "") ? (text as CellError["code"]) : "#VALUE!");
  switch (tag.get("office:value-type")) {
    case "float":
    case "percentage":
    case "currency":
      return numberIn(tag.get("office:value"));
    case "date": {
      const written = tag.get("office:date-value") ?? "";
      return dayNumber(written, first) ?? text;
    }
    case "time":
      return duration(tag.get("office:time-value") ?? "") ?? text;
    case "boolean":
      return tag.get("office:boolean-value") === "true";
    case "string":
      return tag.get("office:string-value") ?? text ?? "";
    default:
      return text;
  }
}
