import { parentPort } from "node:worker_threads";
import { WorkbookFault, convertForeign, type Converted, type ForeignKind } from "../../xlsx";
import { NODE_CODEC } from "../check/codec";

/** What this thread is asked for. */
export interface ConvertJob {
  readonly kind: ForeignKind;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What becomes of it: a package, or the reason why there is none; neither where the program is at fault. */
export interface ConvertAnswer {
  readonly converted?: Converted;
  readonly reason?: WorkbookFault["reason"];
}

/** Converts one file. */
export async function convertHere({ kind, name, bytes }: ConvertJob): Promise<ConvertAnswer> {
  try {
    return { converted: await convertForeign(kind, name, bytes, NODE_CODEC) };
  } catch (fault) {
    if (fault instanceof WorkbookFault) return { reason: fault.reason };
    throw fault;
  }
}

/** The other side of `converted`: does the one job that it is sent. */
export function convertInThread(): void {
  parentPort!.once("message", (job: ConvertJob) => {
    void convertHere(job).then((answer) => parentPort!.postMessage(answer));
  });
}
