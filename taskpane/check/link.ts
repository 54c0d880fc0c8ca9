import type { Grid } from "../../src/sheet";
import type { Answers, Questions, Topic } from "./protocol";

/** The way to whoever checks: another thread, or this one in slices. */
export interface CheckLink {
  /** Hands sheets over; later ones take the place of earlier ones of the same name. */
  hand(grids: readonly Grid[], progress?: (done: number) => void, signal?: AbortSignal): Promise<void>;
  /**
   * Asks; the answer comes in pieces, in their order.
   *
   * @throws PortFault `stopped` where the link was ended meanwhile
   */
  ask<T extends Topic>(topic: T, question: Questions[T], each: (piece: Answers[T]) => void): Promise<void>;
  /** Stops whatever is being done; the link is of no more use. */
  end(): void;
}
