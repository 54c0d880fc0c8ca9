import { CellError, type CellValue } from "../../src/formula";

const MOST_EXACT = 2 ** 53;

/** What is beyond plain arithmetic, and left to a formula engine. Thrown often, so it does not note where. */
export class NotPlain extends Error {
  constructor() {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super();
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A value as a number; a blank is 0, and whatever would have to be turned into one is not plain. */
export function numeric(value: CellValue): number {
  if (value === null) return 0;
  if (typeof value !== "number") throw new NotPlain();
  return value;
}

export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new NotPlain();
  return value;
}

export function truth(value: CellValue): boolean {
  return typeof value === "boolean" ? value : numeric(value) !== 0;
}

/** As many digits as a cell shows: programs compare no more. */
const shown = (value: number): number => Number(value.toPrecision(15));
/** Numbers come before texts, texts before truth values. */
const rank = (value: number | string | boolean): number =>
  ["number", "string", "boolean"].indexOf(typeof value);

/** A blank beside another value is the nothing of its kind. */
function beside(value: CellValue, other: CellValue): number | string | boolean {
  if (value instanceof CellError) throw new NotPlain();
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Below, equal to or above 0, as the first value comes before, with or behind the other; NaN: two texts that differ. */
export function order(one: CellValue, other: CellValue): number {
  const [a, b] = [beside(one, other), beside(other, one)];
  if (typeof a === "number" && typeof b === "number") return shown(a) === shown(b) ? 0 : a - b;
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase() ? 0 : NaN;
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rank(a) - rank(b);
}

/** Rounds as cells do: what they show, the half away from 0. */
export function rounded(value: number, places: number): number {
  if (!Number.isInteger(places) || Math.abs(places) > 15 || Math.abs(value) > 1e15) throw new NotPlain();
  const scaled = Number(`${shown(Math.abs(value))}e${places}`);
  if (Number.isNaN(scaled)) throw new NotPlain();
  // Nothing is left to round.
  if (scaled > MOST_EXACT) return value;
  const result = Number(`${Math.round(scaled)}e${-places}`);
  return value < 0 ? -result : result;
}
