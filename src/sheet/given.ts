import { ZERO, readDouble, toTenThousand, type Exact, type Given, type MoneyUnit } from "../award";
import type { Input } from "../policy";
import type { Claims } from "./claims";
import { baseColumns, type BaseColumns, type Taken } from "./reading/bases";
import { countsGrades } from "./reading/grades";

/** A cell's number as the evaluation takes it: money in 万元, all else as it stands. */
const exact = (value: number, money: boolean, unit: MoneyUnit): Exact =>
  money ? toTenThousand(readDouble(value), unit) : readDouble(value);

/** What was taken for each input, by its id; what was left out is 0. */
export function numbersFrom(
  inputs: readonly { readonly input: Input }[],
  taken: readonly Taken[],
): Record<string, Exact> {
  const numbers: Record<string, Exact> = {};
  inputs.forEach(({ input }, at) => {
    const one = taken[at]!;
    numbers[input.id] =
      one.kind === "value" ? exact(one.value, input.kind === "money", one.column.unit) : ZERO;
  });
  return numbers;
}

function quantityFrom({ pieces, approved }: BaseColumns, entry: number): Exact | undefined {
  const taken = (pieces ?? approved)?.take(entry);
  return taken?.kind === "value" ? exact(taken.value, approved !== undefined, taken.column.unit) : undefined;
}

/** The numbers of a claim whose item is known as `evaluate` takes them, for the steps of a sentence. */
export function givenOf(claims: Claims, claim: number): Given {
  const item = claims.items[claim]!;
  const sheet = claims.sheet(claim);
  const entry = claim - sheet.first;
  const columns = baseColumns(sheet, item, countsGrades(claims, claim, item));
  const taken = columns.inputs.map(({ source }) => source.take(entry));
  const grades = claims.grades[claim]!;
  return {
    numbers: numbersFrom(columns.inputs, taken),
    choices: claims.choices[claim]!,
    quantity: quantityFrom(columns, entry),
    // A contest whose awards are counted in columns names no grade.
    grades: grades.length > 0 ? grades : undefined,
  };
}
