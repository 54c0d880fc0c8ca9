import type { Change } from "../port";
import { Store } from "../session";
import type { CheckRunner } from "./runner";
import { concerns } from "./state";

/** How long after the last edit a check begins, and how long it waits for a host that is busy (ms). */
const QUIET = 1_200;
const BUSY = 2_500;

/** Calls back after some milliseconds. Returns what calls it off. */
export type After = (milliseconds: number, call: () => void) => () => void;

/**
 * Notes what people edit, and checks again some quiet time after it, where they want that and see the pane: behind
 * a closed one nothing is asked of the workbook.
 */
export class AutoCheck {
  private waiting: (() => void) | undefined;
  private readonly ends: readonly (() => void)[];

  constructor(
    private readonly runner: CheckRunner,
    private readonly after: After,
    private readonly seen = new Store(true),
  ) {
    this.ends = [
      seen.subscribe(() => this.look()),
      runner.session.port.watch((change) => this.note(change)),
      runner.store.subscribe(() => this.look()),
    ];
  }

  /** The switch. What is out of date already is checked at once. */
  set(on: boolean): void {
    this.runner.on({ kind: "auto", on });
    if (on) this.plan(0);
  }

  dispose(): void {
    this.waiting?.();
    for (const end of this.ends) end();
  }

  private note(change: Change): void {
    if (!concerns(change)) return;
    this.runner.noteChange(change);
    this.plan(QUIET);
  }

  /** Whether something is out of date and nobody has planned to check it. What failed waits for the next edit. */
  private look(): void {
    const { postponed, ended } = this.runner.store.get();
    if (!this.waiting && ended === null) this.plan(postponed ? BUSY : QUIET);
  }

  private plan(milliseconds: number): void {
    this.waiting?.();
    this.waiting = undefined;
    if (!this.wanted) return;
    this.waiting = this.after(milliseconds, () => {
      this.waiting = undefined;
      if (this.wanted) void this.runner.check(true);
    });
  }

  private get wanted(): boolean {
    const { auto, stale, run } = this.runner.store.get();
    return this.seen.get() && auto && stale && !run;
  }
}
