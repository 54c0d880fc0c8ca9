/** How long work may hold the page before others get a turn, in milliseconds: less than a frame. */
const SLICE = 12;

const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    // A message comes after input and painting, and without the delay of a timer.
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

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
    await breathe();
    end = performance.now() + SLICE;
  }
}
