import { STEPPED_CODEC, WorkbookFault, foreignKind, type Converted } from "../../xlsx";
import type { ConvertAnswer, ConvertJob } from "./foreign-worker";

/** In seconds; what takes longer is made to. */
const LONGEST = 60;

const startWorker = (): Worker =>
  new Worker(/* webpackChunkName: "foreign-worker" */ new URL("./foreign-worker.ts", import.meta.url));

function answered(job: ConvertJob, signal: AbortSignal): Promise<ConvertAnswer> {
  const worker = startWorker();
  let late: ReturnType<typeof setTimeout>;
  let stop: () => void;
  return new Promise<ConvertAnswer>((resolve, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener("abort", stop);
    late = setTimeout(() => reject(new WorkbookFault("too-slow", { seconds: LONGEST })), LONGEST * 1000);
    worker.addEventListener("message", ({ data }: MessageEvent<ConvertAnswer>) => resolve(data));
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.postMessage(job);
  }).finally(() => {
    clearTimeout(late);
    signal.removeEventListener("abort", stop);
    worker.terminate();
  });
}

/**
 * A file of another kind (.xls, .et, .csv, .ods) as a package, made in a worker of its own: such files are read by
 * other people's code, which a person can stop. What the worker runs is loaded when the first such file is opened.
 *
 * @returns undefined where the file is a package already, or nothing that is told apart here
 * @throws WorkbookFault with the reason; the signal's, where it is aborted
 */
export async function asPackage(
  name: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Converted | undefined> {
  const kind = foreignKind(name, bytes, STEPPED_CODEC);
  if (kind === undefined) return undefined;
  const { converted, reason } = await answered({ kind, name, bytes }, signal);
  if (reason) throw new WorkbookFault(...reason);
  if (!converted) throw new Error("nothing was converted");
  return converted;
}
