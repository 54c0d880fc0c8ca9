import type { Work } from "../port";
import { PortFault } from "../port-fault";

/** @throws PortFault "stopped" where the person stopped the work */
export function mustGoOn({ signal }: Work): void {
  if (signal?.aborted) throw new PortFault("stopped");
}

/** Tells how far a part of the work is: from `start` to `end` of the whole. */
export const share =
  ({ progress }: Work, start: number, end: number): ((done: number, of: number) => void) =>
  (done, of) =>
    progress?.(of === 0 ? end : start + ((end - start) * done) / of);
