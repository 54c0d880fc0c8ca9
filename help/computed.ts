import { CellError, callFunction, textOf, type Block, type CellValue } from "../src/formula";
import { typedName } from "./addresses";
import type { Argument, Example } from "./examples";

/** An example with what it really gives. */
export interface Computed {
  readonly why: string;
  /** The formula as it can be pasted into a cell. */
  readonly formula: string;
  readonly result: Block;
  /** What EXPLAIN says of the same arguments, step by step; one list for each element. */
  readonly steps: readonly (readonly string[])[];
}

const isBlock = (argument: Argument): argument is Block => Array.isArray(argument);

function literal(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return textOf(value);
}

/** An argument as a formula writes it: a range as an array constant, rows by semicolons. */
function written(argument: Argument): string {
  if (argument === undefined) return "";
  if (!isBlock(argument)) return literal(argument);
  return `{${argument.map((row) => row.map(literal).join(",")).join(";")}}`;
}

const blockOf = (argument: Argument): Block | null =>
  argument === undefined ? null : isBlock(argument) ? argument : [[argument]];

/**
 * The formula of a call, as people type it.
 *
 * @example formulaOf("GROWTH_AWARD", [500]) // "=WUYI.GROWTH_AWARD(500)"
 */
export function formulaOf(name: string, args: readonly Argument[]): string {
  const given = args.at(-1) === undefined ? args.slice(0, -1) : args;
  return `=${typedName(name)}(${given.map(written).join(",")})`;
}

/** The numbered lines of an explanation; a line without a number belongs to the one before. */
function stepsOf(text: CellValue): readonly string[] {
  const lines: string[] = [];
  for (const line of textOf(text).split("\n")) {
    if (/^\d+\. /.test(line) || lines.length === 0) lines.push(line.replace(/^\d+\. /, ""));
    else lines[lines.length - 1] += `\n${line}`;
  }
  return lines;
}

function explained(name: string, args: readonly Argument[]): readonly (readonly string[])[] {
  if (name === "EXPLAIN") return [];
  return callFunction("EXPLAIN", [[[name]], ...args.map(blockOf)])
    .flat()
    .map(stepsOf);
}

/** Computes an example of a function. */
export function computed(name: string, { why, args }: Example): Computed {
  return {
    why,
    formula: formulaOf(name, args),
    result: callFunction(name, args.map(blockOf)),
    steps: explained(name, args),
  };
}

/** What a cell shows. */
export const cellText = (value: CellValue): string =>
  value instanceof CellError ? value.code : value === null ? "" : textOf(value);
