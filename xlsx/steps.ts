/**
 * Long work comes as a generator: it yields the share that is done, from 0 to 1, often enough that a browser
 * stays responsive, and returns the result.
 */
export type Steps<T> = Generator<number, T>;

/** Steps as a part of longer work: from `from` on, taking `share` of the whole. */
export function* scaled<T>(steps: Steps<T>, from: number, share: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + share * step.value;
  }
}

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
