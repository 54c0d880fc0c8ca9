import { acceptance, type AcceptedFinding, type Report } from "../../src/sheet";
import { oneLine } from "../one-line";
import type { Terminal } from "../terminal";
import { acceptedFile, writeAccepted } from "./accepted-file";
import { findingsAt } from "./addresses";
import type { CheckCall } from "./arguments";
import { FileFault } from "./checking";
import { CHECK_TEXT } from "./texts";

/**
 * Accepts what a call names in a report, and adds that to what is kept beside the workbook.
 *
 * @returns the acceptances of this call
 * @throws FileFault where an address names nothing, FileReason where the file cannot be written
 */
export async function accept(
  file: string,
  call: CheckCall,
  report: Report,
  terminal: Terminal,
): Promise<readonly AcceptedFinding[]> {
  const added = call.accept.flatMap((wanted) => {
    const found = findingsAt(report, wanted);
    if (found.length === 0) throw new FileFault(file, CHECK_TEXT.nothingToAccept(wanted));
    return found.map((one) => acceptance(one, call.reason!.trim()));
  });
  await writeAccepted(file, added);
  terminal.complain(`${oneLine(CHECK_TEXT.accepted(added.length, acceptedFile(file)))}\n`);
  return added;
}
