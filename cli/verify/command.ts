import { isFault, readReceipt, verifyCell, type CheckReceipt, type Receipt } from "../../src/receipt";
import { FileFault } from "../check/checking";
import { reasonOf } from "../file-reason";
import { oneLine, safeJson } from "../one-line";
import { DONE, FOUND_ERRORS, WRONG_CALL, type Terminal } from "../terminal";
import { readVerifyCall, type VerifyCall } from "./arguments";
import { checkAgain, type CheckedAgain } from "./check-again";
import { differenceText } from "./difference-text";
import { noteTexts, outcomeText, verdictText } from "./outcome-text";
import { receiptTextOf } from "./receipt-text";
import { VERIFY_TEXT } from "./texts";

/** What became of one receipt: an exit code, and how it is told. */
interface Told {
  readonly code: number;
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

function toldOutcome(file: string, receipt: Receipt, { outcome, unsaid }: CheckedAgain, all: boolean): Told {
  const { verdict, differences, ...rest } = outcome;
  return {
    code: verdict === "holds" ? DONE : FOUND_ERRORS,
    text: outcomeText(file, receipt, outcome, unsaid, all),
    json: {
      file,
      kind: receipt.kind,
      verdict,
      message: verdictText(receipt, outcome),
      ...(receipt.kind === "check" && { restsOn: restsOn(receipt) }),
      notes: noteTexts(receipt, outcome, unsaid),
      sameResult: differences.length === 0,
      differences: differences.map((one) => ({ ...one, message: differenceText(one) })),
      ...rest,
    },
  };
}

/** What a receipt of a check rests on, for programs. */
const restsOn = ({ lists, settings, result }: CheckReceipt): Record<string, unknown> => ({
  ...(result.read && { veto: result.read.veto, history: result.read.history }),
  lists,
  ...settings,
});

const toldFault = (file: string, verdict: string, message: string, code: number): Told => ({
  code,
  text: `${oneLine(file)}：${message}\n`,
  json: { file, verdict, message },
});

async function verifyOne(receiptFile: string, call: VerifyCall, terminal: Terminal): Promise<Told> {
  const file = receiptFile === "-" ? VERIFY_TEXT.standardInput : receiptFile;
  try {
    const receipt = readReceipt(await receiptTextOf(receiptFile, terminal));
    if (isFault(receipt)) {
      const message = (VERIFY_TEXT.faults[receipt.kind] as (fault: typeof receipt) => string)(receipt);
      return toldFault(file, receipt.kind, message, receipt.kind === "altered" ? FOUND_ERRORS : WRONG_CALL);
    }
    if (receipt.kind === "check") {
      return toldOutcome(file, receipt, await checkAgain(receiptFile, receipt, call, terminal), call.all);
    }
    if (call.workbook !== undefined || call.veto.length > 0 || call.history.length > 0)
      return toldFault(file, "wrong-call", VERIFY_TEXT.noFileNeeded, WRONG_CALL);
    return toldOutcome(file, receipt, { outcome: verifyCell(receipt), unsaid: 0 }, call.all);
  } catch (fault) {
    // The line of a file's fault names the file: it may be the workbook's, not the receipt's.
    if (fault instanceof FileFault)
      return { ...toldFault(file, "unreadable", fault.message, WRONG_CALL), text: `${fault.message}\n` };
    return toldFault(file, "unreadable", reasonOf(fault) ?? VERIFY_TEXT.verifyFault, WRONG_CALL);
  }
}

/**
 * `wuyi verify`: computes receipts again and says whether they still hold.
 *
 * @returns 0: all hold; 1: some do not, or were altered; 2: one could not be verified, or the call is wrong
 */
export async function runVerify(parameters: readonly string[], terminal: Terminal): Promise<number> {
  const call = readVerifyCall(parameters);
  if (typeof call === "string") {
    terminal.complain(`${oneLine(call)}\n`);
    return WRONG_CALL;
  }
  let code = DONE;
  const receipts: unknown[] = [];
  for (const file of call.receipts) {
    const told = await verifyOne(file, call, terminal);
    code = Math.max(code, told.code);
    receipts.push(told.json);
    if (told.code === WRONG_CALL) terminal.complain(told.text);
    else if (!call.json) terminal.write(told.text);
  }
  if (call.json) terminal.write(`${safeJson({ receipts })}\n`);
  return code;
}
