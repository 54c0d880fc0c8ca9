import { CellError, callFunction, type CellValue } from "../src/formula";
import { aligned } from "./aligned";
import { readExplainCall, writeExplained } from "./receipt";
import { blockText, cellText } from "./result-text";
import { DONE, FOUND_ERRORS, TEXT, WRONG_CALL, type Terminal } from "./terminal";

/** `wuyi items [FILTER]`: the catalogue; aligned for people, tab-separated where it is piped on. */
export function runItems(parameters: readonly string[], terminal: Terminal, people: boolean): number {
  const unknown = parameters.find((one) => one.startsWith("--"));
  if (unknown !== undefined || parameters.length > 1) {
    terminal.complain(`${unknown === undefined ? TEXT.tooManyFilters : TEXT.unknownOption(unknown)}\n`);
    return WRONG_CALL;
  }
  const table = callFunction("ITEMS", [parameters[0] === undefined ? null : [[parameters[0]]]]);
  const failed = table[0]![0] instanceof CellError;
  terminal.write(
    `${people && !failed ? aligned(table.map((row) => row.map(cellText))) : blockText(table)}\n`,
  );
  return failed ? FOUND_ERRORS : DONE;
}

/** An argument as a cell would hold it: empty is empty, TRUE and FALSE are logical; numbers are read from text. */
function argument(text: string): CellValue {
  if (text === "") return null;
  if (/^(?:true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  // A code of 18 digits would lose its end as a number.
  return Number.isFinite(number) && text.length <= 16 ? number : text;
}

/** `wuyi explain FUNCTION ARGUMENT…`: the steps; with `--receipt FILE`, a receipt of them. */
export async function runExplain(parameters: readonly string[], terminal: Terminal): Promise<number> {
  const call = readExplainCall(parameters);
  if (typeof call === "string") {
    terminal.complain(`${call}\n`);
    return WRONG_CALL;
  }
  const [name, ...rest] = call.parameters;
  if (name === undefined) {
    terminal.complain(`${TEXT.noFunction}\n`);
    return WRONG_CALL;
  }
  const blocks = rest.map((text) => [[argument(text)]]);
  const result = callFunction("EXPLAIN", [[[name]], ...blocks]);
  const cell = result[0]![0]!;
  const failed = cell instanceof CellError;
  terminal.write(`${failed ? blockText(result) : cellText(cell)}\n`);
  if (failed) return FOUND_ERRORS;
  return call.receipt === undefined ? DONE : writeExplained(call.receipt, name, blocks, terminal);
}
