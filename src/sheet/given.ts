import { Exact, readDouble, toTenThousand, type Given, type MoneyUnit } from "../award";
import type { Input } from "../policy";
import type { Claims } from "./claims";
import { baseColumns } from "./reading/bases";
import { countsGrades } from "./reading/names";

/** A cell's number as the evaluation takes it: money in 万元, all else as it stands. */
export const exactInput = (value: number, input: Input, unit: MoneyUnit): Exact =>
  input.kind === "money" ? toTenThousand(readDouble(value), unit) : readDouble(value);

/** The numbers of a claim as `evaluate` takes them, for the steps of a sentence. */
export function givenOf(claims: Claims, claim: number): Given | undefined {
  const item = claims.items[claim];
  if (!item) return undefined;
  const sheet = claims.sheet(claim);
  const columns = baseColumns(sheet, item, countsGrades(claims, claim, item));
  const numbers: Record<string, Exact> = {};
  for (const { input, source } of columns.inputs) {
    const one = source.take(claim - sheet.first);
    numbers[input.id] = one.kind === "value" ? exactInput(one.value, input, one.column.unit) : new Exact(0);
  }
  const pieces = (columns.pieces ?? columns.approved)?.take(claim - sheet.first);
  const quantity =
    pieces?.kind === "value"
      ? columns.approved
        ? toTenThousand(readDouble(pieces.value), pieces.column.unit)
        : readDouble(pieces.value)
      : undefined;
  const grades = claims.grades[claim]!;
  const graded = columns.pieces !== undefined && grades.length > 0;
  return { numbers, choices: claims.choices[claim] ?? {}, quantity, grades: graded ? grades : undefined };
}
