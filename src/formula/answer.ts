import type { Exact } from "../award";
import { fromTenThousand, type MoneyUnit, type Outcome } from "../award";
import { issue, type Issue, type Step } from "../text";
import { CellError, type CellValue } from "./cell";
import type { Answer } from "./declaration";
import type { Reader } from "./reader";

/** A result of one cell. */
export const cellAnswer = (value: CellValue, steps: readonly Step[], unit = ""): Answer => ({
  row: [value],
  steps,
  unit,
});

/** An error of an issue. */
export const errorOf = (issue: Issue): CellError => new CellError(issue.error, issue.message, [issue]);

/** An error that came in through an argument, with a sentence that says so where it has none of its own. */
export const passedOn = (error: CellError, argument: string): CellError =>
  error.message === "" ? inArgument(error, argument) : error;

function inArgument({ code }: CellError, argument: string): CellError {
  const reason = issue("error-in-argument", { argument, error: code });
  return new CellError(code, reason.message, [reason]);
}

/** Money (万元) in the unit of the call, as a cell's number. */
export const moneyOf = (value: Exact, unit: MoneyUnit): number => fromTenThousand(value, unit).toNumber();

/** The answer of a call whose arguments have faults; undefined where they have none. */
export function refusal(reader: Reader): Answer | undefined {
  const fault = reader.fault();
  return fault && { ...cellAnswer(fault, reader.steps), issues: reader.issues };
}

/** The answer of an evaluated item, in the unit of the call. */
export function outcomeAnswer(outcome: Outcome, reader: Reader): Answer {
  const steps = [...reader.steps, ...outcome.steps];
  if ("issue" in outcome) return { ...cellAnswer(errorOf(outcome.issue), steps), issues: [outcome.issue] };
  return cellAnswer(moneyOf(outcome.award, reader.unit), steps, reader.unit.name);
}
