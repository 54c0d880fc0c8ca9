import type { Engine } from "../../xlsx";
import { findDoubts } from "./find-doubts";

/** What the worker is sent. */
export interface DoubtsJob {
  readonly bytes: Uint8Array;
  /** Without the formula engine only plain arithmetic is computed, which always comes to an end. */
  readonly asksEngine: boolean;
}

// The page's own globals are declared; a worker answers otherwise.
const worker = self as unknown as {
  onmessage: (event: MessageEvent<DoubtsJob>) => void;
  postMessage: (message: unknown) => void;
};

const inThisWorker: Engine = async (sheets) => {
  const { computeFormulas } = await import(/* webpackChunkName: "doubts-engine" */ "../../engine");
  return computeFormulas(sheets);
};

worker.onmessage = ({ data: { bytes, asksEngine } }) => {
  const engine: Engine = asksEngine ? inThisWorker : () => Promise.resolve(undefined);
  void findDoubts(bytes, engine)
    .catch(() => undefined)
    .then((doubts) => worker.postMessage(doubts));
};
