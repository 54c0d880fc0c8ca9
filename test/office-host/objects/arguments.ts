import { OfficeFault } from "../faults";
import type { Json } from "../protocol";

const invalid = (): OfficeFault =>
  new OfficeFault("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");

/** An argument that must be a text. */
export function text(value: Json | undefined): string {
  if (typeof value !== "string") throw invalid();
  return value;
}

/** An argument that must be a number. */
export function number(value: Json | undefined): number {
  if (typeof value !== "number") throw invalid();
  return value;
}

/** An argument that must be a truth value. */
export function truth(value: Json | undefined): boolean {
  if (typeof value !== "boolean") throw invalid();
  return value;
}

/** A matrix of the shape of a range. */
export function matrix(value: Json | undefined, rows: number, columns: number): readonly (readonly Json[])[] {
  const fits =
    Array.isArray(value) &&
    value.length === rows &&
    value.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalid();
  return value as readonly (readonly Json[])[];
}
