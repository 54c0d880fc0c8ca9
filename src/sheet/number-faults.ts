import { LARGEST_MONEY, type Input } from "../policy";
import type { OutOfRange } from "./faults";

type Fault = OutOfRange["fault"];

/** What a number of pieces or robots cannot be; undefined where it is fine. */
function countFault(value: number, least: number): Fault | undefined {
  if (value < 0) return { kind: "negative" };
  if (!Number.isInteger(value)) return { kind: "not-whole" };
  if (value > LARGEST_MONEY) return { kind: "too-large", most: LARGEST_MONEY, unit: "" };
  return value < least ? { kind: "too-few", least } : undefined;
}

/** What a number cannot be for an input; undefined where it is fine. */
export function inputFault(input: Exclude<Input, { kind: "choice" }>, value: number): Fault | undefined {
  if (input.kind === "count") return countFault(value, input.least);
  if (value < 0 && !("signed" in input)) return { kind: "negative" };
  if (input.kind === "money") return input.positive && value === 0 ? { kind: "not-positive" } : undefined;
  return value > input.most ? { kind: "too-large", most: input.most, unit: input.unit } : undefined;
}

/** What a number of pieces cannot be; an award that is not paid by the piece has one. */
export function piecesFault(value: number, each: boolean): Fault | undefined {
  return countFault(value, 0) ?? (!each && value > 1 ? { kind: "above-one" } : undefined);
}
