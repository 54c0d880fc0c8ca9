import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { createEvaluator, type Evaluator } from "../engine";
import { blockJson, blockText, hasError } from "./result-text";
import { DONE, FOUND_ERRORS, TEXT, WRONG_CALL, type Terminal } from "./terminal";

const OPTIONS = new Set(["--json", "--"]);
/** Results are gathered and written by the page: thousands of small writes would cost more than computing. */
const PAGE = 200;

async function evaluateLines(evaluator: Evaluator, json: boolean, terminal: Terminal): Promise<void> {
  const show = json ? blockJson : blockText;
  let page: string[] = [];
  for await (const line of createInterface({ input: Readable.from(terminal.input), crlfDelay: Infinity })) {
    page.push(line.trim() === "" ? "" : show(await evaluator.evaluate(line)));
    if (page.length >= PAGE) {
      terminal.write(`${page.join("\n")}\n`);
      page = [];
    }
  }
  if (page.length > 0) terminal.write(`${page.join("\n")}\n`);
}

/**
 * `wuyi eval`: formulas as arguments, or one a line on standard input with `-`.
 *
 * @returns 0; 1 where a formula given as an argument is an error; 2 where the call is wrong
 */
export async function runEval(parameters: readonly string[], terminal: Terminal): Promise<number> {
  const unknown = parameters.find((one) => one.startsWith("--") && !OPTIONS.has(one));
  if (unknown !== undefined) {
    terminal.complain(`${TEXT.unknownOption(unknown)}\n`);
    return WRONG_CALL;
  }
  const json = parameters.includes("--json");
  const formulas = parameters.filter((one) => !OPTIONS.has(one));
  if (formulas.length === 0) {
    terminal.complain(`${TEXT.noFormula}\n`);
    return WRONG_CALL;
  }
  const evaluator = createEvaluator();
  try {
    if (formulas.length === 1 && formulas[0] === "-") {
      await evaluateLines(evaluator, json, terminal);
      return DONE;
    }
    let failed = false;
    for (const formula of formulas) {
      const block = await evaluator.evaluate(formula);
      failed ||= hasError(block);
      terminal.write(`${(json ? blockJson : blockText)(block)}\n`);
    }
    return failed ? FOUND_ERRORS : DONE;
  } finally {
    evaluator.dispose();
  }
}
