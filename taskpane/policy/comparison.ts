import { OTHER_READINGS, type ReadingId } from "../../src/policy";
import type { ChangedRow, ReadingEffect } from "../../src/sheet";
import type { CheckLink, CheckRunner } from "../check";
import { Store } from "../session";
import { troubleOf } from "../trouble";
import { NOT_COMPARED, reduceComparison, type ComparisonEvent } from "./comparison-state";

/** Asks what the other reading of a question changes, and puts the answer's pieces together. */
async function askFor(
  link: CheckLink,
  reading: ReadingId,
  progress: (done: number) => void,
): Promise<ReadingEffect | undefined> {
  const changed: ChangedRow[] = [];
  let sums: Omit<ReadingEffect, "changed"> | undefined;
  await link.ask("reading", { reading }, (piece) => {
    if (piece.kind === "progress") progress(piece.done);
    else if (piece.kind === "sums") sums = piece.sums;
    else for (const row of piece.changed) changed.push(row);
  });
  return sums && { ...sums, changed };
}

/** Compares the readings on the workbook, when asked: one after another, where the check was made. */
export class ReadingComparison {
  readonly store = new Store(NOT_COMPARED);
  private stopping = false;

  constructor(readonly runner: CheckRunner) {}

  /**
   * Compares every reading that has another one. Checks the workbook first, where it was not checked or has
   * changed since.
   */
  async compare(): Promise<void> {
    if (this.store.get().run) return;
    this.stopping = false;
    this.on({ kind: "started", of: OTHER_READINGS.length });
    try {
      if (!(await this.checked())) return;
      const result = this.runner.store.get().result!;
      const effects = new Map<ReadingId, ReadingEffect>();
      for (const [before, { id }] of OTHER_READINGS.entries()) {
        if (this.stopping) return this.on({ kind: "stopped" });
        this.on({ kind: "progress", reading: id, before, done: 0 });
        const effect = await askFor(this.runner.link!, id, (done) =>
          this.on({ kind: "progress", reading: id, before, done }),
        );
        if (effect) effects.set(id, effect);
      }
      this.on({ kind: "finished", compared: { effects, result } });
    } catch (thrown) {
      const trouble = troubleOf(thrown);
      if (trouble.code === "internal") this.runner.dropLink();
      this.on(trouble.code === "stopped" ? { kind: "stopped" } : { kind: "failed", trouble });
    }
  }

  /** Stops: the check at once, a comparison after the reading that is being looked at. */
  stop(): void {
    this.stopping = true;
    this.runner.stop();
  }

  /** Shows the cell of a row in the sheet. */
  async show({ sheet, cell }: ChangedRow): Promise<void> {
    const { session } = this.runner;
    try {
      await session.port.select({ sheet, cell });
    } catch (thrown) {
      session.tell(thrown);
    }
  }

  private readonly on = (event: ComparisonEvent): void =>
    this.store.set(reduceComparison(this.store.get(), event));

  /** Whether there is a check of the workbook as it stands; where there is none, how it ended is told. */
  private async checked(): Promise<boolean> {
    const { result, stale, answers } = this.runner.store.get();
    if ((result && !stale && answers) || (await this.runner.check())) return true;
    const { ended } = this.runner.store.get();
    this.on(ended === null || ended === "stopped" ? { kind: "stopped" } : { kind: "failed", trouble: ended });
    return false;
  }
}
