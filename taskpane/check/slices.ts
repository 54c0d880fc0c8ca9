import { PortFault } from "../port-fault";
import { SLICE, pause } from "../slice";

/** How a long computation shares the thread. */
export interface Sharing {
  readonly signal?: AbortSignal;
  /** Milliseconds between two pauses; one step of the computation can still take longer. */
  readonly budget?: number;
  readonly now?: () => number;
  readonly rest?: () => Promise<void>;
}

/**
 * Drives a computation step by step, pausing whenever it has held the thread for a slice.
 *
 * @throws PortFault `stopped`, at the next pause after the signal was given
 * @example await inSlices(checkSteps(grids), ({ done }) => show(done))
 */
export async function inSlices<T, R>(
  steps: Iterator<T, R>,
  each: (step: T) => void,
  { signal, budget = SLICE, now = () => performance.now(), rest = pause }: Sharing = {},
): Promise<R> {
  let began = now();
  for (;;) {
    if (signal?.aborted) throw new PortFault("stopped");
    const step = steps.next();
    if (step.done) return step.value;
    each(step.value);
    if (now() - began < budget) continue;
    await rest();
    began = now();
  }
}
