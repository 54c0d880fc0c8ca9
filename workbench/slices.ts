import { SLICE, pause } from "../taskpane/slice";

/**
 * Drives long work in slices, so that the page answers in between.
 *
 * @param steps work that yields the share that is done
 * @throws the signal's reason, where it is aborted between two steps
 */
export async function inSlices<T>(
  steps: Generator<number, T>,
  progress?: (done: number) => void,
  signal?: AbortSignal,
): Promise<T> {
  // Whoever shows how far it is shows at once that it began, and may stop it then.
  progress?.(0);
  let end = performance.now() + SLICE;
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) {
      progress?.(1);
      return step.value;
    }
    if (performance.now() < end) continue;
    progress?.(step.value);
    await pause();
    end = performance.now() + SLICE;
  }
}
