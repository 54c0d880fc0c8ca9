import type { FromWorker, ToWorker } from "../../taskpane/check/messages";
import { workerDesk } from "../../taskpane/check/worker-desk";

type Listener = (event: { readonly data: FromWorker; readonly message: string }) => void;

/**
 * A worker without a browser: its own desk, and messages that are cloned and arrive later, one a turn. What
 * cannot be cloned fails here as it would there.
 */
export class FakeWorker {
  private readonly listeners = new Map<string, { readonly listener: Listener; readonly once: boolean }[]>();
  private readonly take = workerDesk((message) => this.later("message", structuredClone(message)));
  private over = false;
  /** How many messages it was sent. */
  sent = 0;

  constructor() {
    this.later("message", { kind: "ready" });
  }

  addEventListener(kind: string, listener: Listener, options?: { readonly once?: boolean }): void {
    const known = this.listeners.get(kind) ?? [];
    this.listeners.set(kind, [...known, { listener, once: options?.once === true }]);
  }

  postMessage(message: ToWorker): void {
    this.sent++;
    const clone = structuredClone(message);
    setImmediate(() => {
      if (!this.over) this.take(clone);
    });
  }

  terminate(): void {
    this.over = true;
  }

  /** It breaks down, as one without memory does. */
  breakDown(message: string): void {
    this.tell("error", { data: { kind: "ready" }, message });
  }

  private later(kind: string, data: FromWorker): void {
    setImmediate(() => {
      if (!this.over) this.tell(kind, { data, message: "" });
    });
  }

  private tell(kind: string, event: Parameters<Listener>[0]): void {
    const known = this.listeners.get(kind) ?? [];
    this.listeners.set(
      kind,
      known.filter(({ once }) => !once),
    );
    for (const { listener } of known) listener(event);
  }
}

/** The fake, where a worker is asked for. */
export const asWorker = (fake: FakeWorker): Worker => fake as unknown as Worker;
