import { halfWidth } from "../policy";
import { issue, step, stepText, type Language } from "../text";
import { cellAnswer, errorOf, passedOn } from "./answer";
import { arityFault } from "./arity";
import { broadcast } from "./broadcast";
import { CellError, type Block, type CellValue } from "./cell";
import type { Answer, ElementDefinition, FunctionDefinition, TableDefinition } from "./declaration";
import { parameter } from "./parameters";
import { textOf, writtenName } from "./reader";

/** The steps of an answer as sentences; the last one is what the function itself returns. */
function answerSteps({ row, steps, unit = "" }: Answer, language: Language): string[] {
  const told = steps.map((one) => stepText(one, language));
  const [first] = row;
  if (row.length === 1 && first instanceof CellError) {
    const error = step("result-error", 0, { error: first.code, message: first.told(language) });
    return [...told, stepText(error, language)];
  }
  const result = stepText(step("result", 0, { cells: row.map(textOf), unit }), language);
  const error = row.find((cell) => cell instanceof CellError);
  return error ? [...told, result, error.told(language)] : [...told, result];
}

/** A table's steps: how much was found, and the rows themselves. */
function tableSteps(table: Block, language: Language): string[] {
  const first = table[0]![0];
  if (first instanceof CellError) return answerSteps({ row: [first], steps: [] }, language);
  return [
    step("catalogue", 0, { rows: table.length - 1 }),
    step("table", 0, { rows: table.map((row) => row.map(textOf)) }),
  ].map((one) => stepText(one, language));
}

/** The steps of a call whose arguments are one cell each, or lists that are looked at as a whole. */
function callSteps(
  definition: FunctionDefinition,
  blocks: readonly (Block | null)[],
  language: Language,
): string[] {
  const fault = arityFault(definition, blocks);
  if (fault) return answerSteps(cellAnswer(fault, []), language);
  return "table" in definition
    ? tableSteps(definition.table(blocks), language)
    : answerSteps(firstOf(definition, blocks), language);
}

/** What a function says of the first cells of its arguments. */
export function firstOf(definition: ElementDefinition, blocks: readonly (Block | null)[]): Answer {
  const elements = definition.parameters.map(({ whole }, at) => (whole ? undefined : blocks[at]?.[0]?.[0]));
  return definition.bind(blocks)(elements);
}

const numbered = (steps: readonly string[]): string => steps.map((one, at) => `${at + 1}. ${one}`).join("\n");

/**
 * The name that a text gives a function: with or without the namespace, in any case.
 *
 * @example functionName("=wuyi.growth_award") // "GROWTH_AWARD"
 */
export function functionName(text: string): string {
  return halfWidth(text)
    .trim()
    .toUpperCase()
    .replace(/^(?:=|_XLDUDF_)?(?:WUYI[._])?/, "");
}

/** EXPLAIN, and its steps one by one and in either language. */
export interface Explaining {
  readonly definition: TableDefinition;
  /** The steps of the first element of a call; where there is no such function, the reason is the only one. */
  readonly steps: (name: string, blocks: readonly (Block | null)[], language: Language) => string[];
}

/**
 * EXPLAIN over the functions that can be explained. It is the second way to every message: it returns errors
 * as text, its own only where the function's name is wrong.
 */
export function explaining(
  functions: readonly FunctionDefinition[],
  nearest: (text: string) => string[],
): Explaining {
  const names = functions.map(({ name }) => name);
  const parameters = [
    parameter("function", "函数", '要说明的函数名，例如 "EQUIPMENT_SUBSIDY"', { choices: names }),
    parameter("argument", "参数", "与该函数相同的参数，依次填写", { optional: true, repeating: true }),
  ];

  function find(cell: CellValue): FunctionDefinition | CellError {
    if (cell instanceof CellError) return passedOn(cell, "函数");
    const text = writtenName(cell);
    if (text === "") return errorOf(issue("missing", { argument: "函数", accepted: names }));
    const given = functionName(text);
    const found = functions.find(({ name }) => name === given);
    if (found) return found;
    return errorOf(issue("unknown-function", { given: text, nearest: nearest(given), accepted: names }));
  }

  function explainOne(definition: FunctionDefinition, blocks: readonly (Block | null)[]): Block {
    if ("table" in definition || arityFault(definition, blocks))
      return [[numbered(callSteps(definition, blocks, "zh"))]];
    return broadcast({ ...definition, width: 1 }, blocks, (answer) => [numbered(answerSteps(answer, "zh"))]);
  }

  const definition: TableDefinition = {
    name: "EXPLAIN",
    summary: "逐步说明某个函数的计算过程和依据",
    parameters,
    table: ([functionBlock, ...blocks]) => {
      const cells = functionBlock ?? [[null]];
      const single = cells.length === 1 && cells[0]!.length === 1;
      if (!single) {
        return cells.map((row) =>
          row.map((cell) => {
            const found = find(cell);
            return found instanceof CellError ? found : explainOne(found, blocks)[0]![0]!;
          }),
        );
      }
      const found = find(cells[0]![0]!);
      return found instanceof CellError ? [[found]] : explainOne(found, blocks);
    },
  };

  return {
    definition,
    steps: (name, blocks, language) => {
      const found = find(name);
      return found instanceof CellError ? [found.told(language)] : callSteps(found, blocks, language);
    },
  };
}
