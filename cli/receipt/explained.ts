import { FUNCTIONS, functionName, type Block } from "../../src/formula";
import { cellReceipt } from "../../src/receipt";
import { DONE, WRONG_CALL, type Terminal } from "../terminal";
import { ReceiptFiles } from "./receipt-files";
import { isReceiptFile } from "../receipt-name";
import { RECEIPT_TEXT } from "./texts";

const OPTION = "--receipt";

/** The arguments of `wuyi explain` without `--receipt`, and the file that it names. */
export interface ExplainCall {
  readonly parameters: readonly string[];
  readonly receipt: string | undefined;
}

/** Takes `--receipt FILE` out of the arguments; a text is what is wrong with it. */
export function readExplainCall(all: readonly string[]): ExplainCall | string {
  const parameters: string[] = [];
  let receipt: string | undefined;
  for (let at = 0; at < all.length; at++) {
    const one = all[at]!;
    if (one !== OPTION && !one.startsWith(`${OPTION}=`)) {
      parameters.push(one);
      continue;
    }
    receipt = one === OPTION ? all[++at] : one.slice(OPTION.length + 1);
    if (receipt === undefined || !isReceiptFile(receipt)) return RECEIPT_TEXT.needsFile;
  }
  return { parameters, receipt };
}

/**
 * Writes the receipt of a call that was explained.
 *
 * @returns the exit code
 */
export async function writeExplained(
  file: string,
  name: string,
  blocks: readonly (Block | null)[],
  terminal: Terminal,
): Promise<number> {
  const known = functionName(name);
  if (!FUNCTIONS.some((one) => one.name === known)) return WRONG_CALL;
  try {
    const written = await new ReceiptFiles(file).write(file, cellReceipt({ name: known, blocks }));
    terminal.complain(`${RECEIPT_TEXT.written(written)}\n`);
    return DONE;
  } catch (fault) {
    terminal.complain(`${(fault as Error).message}\n`);
    return WRONG_CALL;
  }
}
