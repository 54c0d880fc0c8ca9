import { revived } from "../../src/formula";
import { NO_DOUBTS, type BookDoubts } from "./doubt";
import type { DoubtsJob } from "./worker";

/** As long as the command line waits, in milliseconds. */
const LONGEST = 12_000;
/** Reading and plain arithmetic take seconds for the largest files. */
const LONGEST_WITHOUT_ENGINE = 60_000;

const withErrors = (doubts: BookDoubts): BookDoubts => ({
  ...doubts,
  sheets: doubts.sheets.map((sheet) =>
    sheet.map((one) => ({ ...one, stored: revived(one.stored), computed: revived(one.computed) })),
  ),
});

/** Asks a worker that is ended when it has answered, takes too long, or nobody waits any more. */
function asked(job: DoubtsJob, longest: number, signal: AbortSignal): Promise<BookDoubts | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(
      /* webpackChunkName: "doubts-worker" */ new URL("./worker.ts", import.meta.url),
    );
    const end = (doubts: BookDoubts | undefined): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      worker.terminate();
      resolve(doubts && withErrors(doubts));
    };
    const stop = (): void => end(undefined);
    const timer = setTimeout(stop, longest);
    signal.addEventListener("abort", stop);
    worker.addEventListener("message", ({ data }: MessageEvent<BookDoubts | undefined>) => end(data));
    worker.addEventListener("error", stop);
    worker.postMessage(job);
  });
}

/**
 * The formulas of a file whose stored values do not stand, found beside the page's own work. A formula that comes to
 * no end is given up: then what rests on more than arithmetic is told as unknown.
 */
export async function doubtsOf(bytes: Uint8Array, signal: AbortSignal): Promise<BookDoubts> {
  const found = await asked({ bytes, asksEngine: true }, LONGEST, signal);
  if (found || signal.aborted) return found ?? NO_DOUBTS;
  return (await asked({ bytes, asksEngine: false }, LONGEST_WITHOUT_ENGINE, signal)) ?? NO_DOUBTS;
}
