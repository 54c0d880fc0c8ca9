import { STEPPED_CODEC, WorkbookFault, convertForeign, type Converted, type ForeignKind } from "../../xlsx";

/** What the worker is asked for. */
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

async function answerTo({ kind, name, bytes }: ConvertJob): Promise<ConvertAnswer> {
  try {
    return { converted: await convertForeign(kind, name, bytes, STEPPED_CODEC) };
  } catch (fault) {
    return fault instanceof WorkbookFault ? { reason: fault.reason } : {};
  }
}

self.addEventListener("message", ({ data }: MessageEvent<ConvertJob>) => {
  void answerTo(data).then((answer) => self.postMessage(answer));
});
