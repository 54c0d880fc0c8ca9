import { halfWidth } from "../policy";
import { issue, step, stepText } from "../text";
import { cellAnswer, errorOf, passedOn } from "./answer";
import { arityFault } from "./arity";
import { broadcast } from "./broadcast";
import { CellError, type Block, type CellValue } from "./cell";
import type { Answer, FunctionDefinition, TableDefinition } from "./declaration";
import { parameter } from "./parameters";
import { isBlank, textOf } from "./reader";

/** A cell's value as the last step shows it: numbers plainly, so that they are the ones in the cell. */
const shown = (value: CellValue): string => textOf(value) || "（空）";

/** The steps of an answer as lines of text; the last one is what the function itself returns. */
function explanation(answer: Answer): string {
  const lines = answer.steps.map((one) => stepText(one));
  const [first] = answer.row;
  if (answer.row.length === 1 && first instanceof CellError) {
    lines.push(stepText(step("result-error", 0, { error: first.code, message: first.message })));
  } else {
    const cells = answer.row.map(shown).join("\t");
    lines.push(stepText(step("result", 0, { shown: cells, unit: answer.unit ?? "" })));
    const error = answer.row.find((cell) => cell instanceof CellError);
    if (error) lines.push(error.message);
  }
  return lines.map((line, at) => `${at + 1}. ${line}`).join("\n");
}

/** A table's explanation: how much was found, and the rows themselves. */
function tableExplanation(table: Block): string {
  const first = table[0]![0];
  if (first instanceof CellError) return explanation({ row: [first], steps: [] });
  const rows = table.map((row) => row.map(shown).join("\t")).join("\n");
  return `1. ${stepText(step("catalogue", 0, { rows: table.length - 1 }))}\n2. 结果：\n${rows}`;
}

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

/**
 * EXPLAIN over the functions that can be explained. It is the second way to every message: it returns errors
 * as text, its own only where the function's name is wrong.
 */
export function explainFunction(
  functions: readonly FunctionDefinition[],
  nearest: (text: string) => string[],
): TableDefinition {
  const names = functions.map(({ name }) => name);
  const parameters = [
    parameter("function", "函数", '要说明的函数名，例如 "EQUIPMENT_SUBSIDY"', { choices: names }),
    parameter("argument", "参数", "与该函数相同的参数，依次填写", { optional: true, repeating: true }),
  ];

  function find(cell: CellValue): FunctionDefinition | CellError {
    if (cell instanceof CellError) return passedOn(cell, "函数");
    if (isBlank(cell)) return errorOf(issue("missing", { argument: "函数", accepted: names }));
    const given = functionName(textOf(cell));
    const found = functions.find(({ name }) => name === given);
    if (found) return found;
    const text = textOf(cell);
    return errorOf(issue("unknown-function", { given: text, nearest: nearest(given), accepted: names }));
  }

  function explainOne(definition: FunctionDefinition, blocks: readonly (Block | null)[]): Block {
    const fault = arityFault(definition, blocks);
    if (fault) return [[explanation(cellAnswer(fault, []))]];
    if ("table" in definition) return [[tableExplanation(definition.table(blocks))]];
    return broadcast({ ...definition, width: 1 }, blocks, (answer) => [explanation(answer)]);
  }

  return {
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
}
