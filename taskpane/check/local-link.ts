import type { Grid } from "../../src/sheet";
import { CheckDesk } from "./desk";
import type { CheckLink } from "./link";
import type { Answers, Questions, Topic } from "./protocol";
import { inSlices, type Sharing } from "./slices";

/** Checks on the interface's own thread, in slices: for places that have no workers. */
export class LocalLink implements CheckLink {
  private readonly desk = new CheckDesk();
  private readonly ending = new AbortController();

  constructor(private readonly sharing: Omit<Sharing, "signal"> = {}) {}

  async hand(grids: readonly Grid[], progress?: (done: number) => void): Promise<void> {
    for (const grid of grids) this.desk.take(grid);
    progress?.(1);
    return Promise.resolve();
  }

  async ask<T extends Topic>(
    topic: T,
    question: Questions[T],
    each: (piece: Answers[T]) => void,
  ): Promise<void> {
    await inSlices(this.desk.answer(topic, question), each, { ...this.sharing, signal: this.ending.signal });
  }

  end(): void {
    this.ending.abort();
  }
}
