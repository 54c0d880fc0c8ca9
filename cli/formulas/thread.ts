import { parentPort } from "node:worker_threads";
import type { OpenSheet } from "../../engine";

/** The other side of `engineInThread`: computes what it is sent. */
export function computeInThread(): void {
  parentPort!.on("message", (sheets: readonly OpenSheet[]) => {
    void (async () => {
      const { computeFormulas } = await import("../../engine");
      parentPort!.postMessage(await computeFormulas(sheets).catch(() => undefined));
    })();
  });
}
