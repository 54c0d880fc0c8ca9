import type { Grid } from "../../src/sheet";
import { PortFault } from "../port-fault";
import { partsOf } from "./grid-parts";
import type { CheckLink } from "./link";
import type { FromWorker, ToWorker } from "./messages";
import type { Answers, Questions, Topic } from "./protocol";
import { inSlices, type Sharing } from "./slices";

interface Waiting {
  readonly each: (piece: never) => void;
  readonly end: () => void;
  readonly fail: (fault: unknown) => void;
}

/** Checks in a worker, so that the interface never waits. */
export class WorkerLink implements CheckLink {
  private readonly waiting = new Map<number, Waiting>();
  private readonly ending = new AbortController();
  private asked = 0;
  /** The worker broke down: it will not answer any more. */
  private broken: Error | undefined;

  private constructor(
    private readonly worker: Worker,
    private readonly sharing: Omit<Sharing, "signal">,
  ) {
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => this.take(data));
    worker.addEventListener("error", ({ message }) => {
      this.broken = new Error(message);
      this.fail(this.broken);
    });
  }

  /**
   * Starts a worker and waits until it answers.
   *
   * @returns undefined where there can be none: no workers here, or its file does not load
   */
  static open(start: () => Worker, sharing: Omit<Sharing, "signal"> = {}): Promise<WorkerLink | undefined> {
    return new Promise((resolve) => {
      let worker: Worker;
      try {
        worker = start();
      } catch {
        resolve(undefined);
        return;
      }
      worker.addEventListener("message", () => resolve(new WorkerLink(worker, sharing)), { once: true });
      worker.addEventListener(
        "error",
        () => {
          worker.terminate();
          resolve(undefined);
        },
        { once: true },
      );
    });
  }

  async hand(
    grids: readonly Grid[],
    progress: (done: number) => void = () => undefined,
    signal?: AbortSignal,
  ): Promise<void> {
    const sharing = { ...this.sharing, signal: signal ?? this.ending.signal };
    for (const [at, grid] of grids.entries()) {
      await inSlices(partsOf(grid), (part) => this.send({ kind: "part", part }), sharing);
      progress((at + 1) / grids.length);
    }
  }

  ask<T extends Topic>(topic: T, question: Questions[T], each: (piece: Answers[T]) => void): Promise<void> {
    if (this.ending.signal.aborted) return Promise.reject(new PortFault("stopped"));
    if (this.broken) return Promise.reject(this.broken);
    const ask = ++this.asked;
    return new Promise((end, fail) => {
      this.waiting.set(ask, { each: each as (piece: never) => void, end, fail });
      this.send({ kind: "ask", ask, topic, question });
    });
  }

  end(): void {
    this.ending.abort();
    this.worker.terminate();
    this.fail(new PortFault("stopped"));
  }

  private send(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  private take(message: FromWorker): void {
    if (message.kind === "ready") return;
    const waiting = this.waiting.get(message.ask);
    if (!waiting) return;
    if (message.kind === "piece") {
      waiting.each(message.piece as never);
      return;
    }
    this.waiting.delete(message.ask);
    if (message.kind === "end") waiting.end();
    else waiting.fail(new Error(message.detail));
  }

  private fail(fault: unknown): void {
    for (const { fail } of this.waiting.values()) fail(fault);
    this.waiting.clear();
  }
}
