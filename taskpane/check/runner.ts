import type { Language } from "../../src/text";
import type { Change } from "../port";
import { Store, type BookSession } from "../session";
import { troubleOf } from "../trouble";
import { Handover } from "./handover";
import type { CheckLink } from "./link";
import type { Found, ReportHead, ToldAccount } from "./protocol";
import { NOT_CHECKED, concerns, reduce, type CheckEvent, type CheckResult } from "./state";

/** How much of the progress bar the handover of the sheets takes. */
const HANDED = 0.45;

/** How long after the last edit a check begins by itself, and how long it waits for a busy host (ms). */
const QUIET = 1_200;
const BUSY = 2_500;

/** What the runner needs from outside. */
export interface RunnerTools {
  readonly openLink: () => Promise<CheckLink>;
  /** Calls back after some milliseconds. Returns what calls it off. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
}

/** Checks the workbook when asked, or by itself after edits. What it knows is in `store`. */
export class CheckRunner {
  readonly store = new Store(NOT_CHECKED);
  /** What holds the sheets of the last result; undefined where nobody does. */
  link: CheckLink | undefined;
  private stopper: AbortController | undefined;
  /** The link is checking. */
  private asking = false;
  private readonly handover: Handover;
  private callOff: (() => void) | undefined;
  private readonly unwatch: () => void;

  constructor(
    readonly session: BookSession,
    private readonly tools: RunnerTools,
  ) {
    this.handover = new Handover(session.port);
    this.unwatch = session.port.watch((change) => this.noteChange(change));
  }

  readonly on = (event: CheckEvent): void => this.store.set(reduce(this.store.get(), event));

  /**
   * Checks the workbook.
   *
   * @param onlyEdited read again only what edits can have changed, where the rest is at hand
   * @returns whether there is a new result
   */
  async check(onlyEdited = false): Promise<boolean> {
    if (this.store.get().run) return false;
    this.callOff?.();
    this.stopper = new AbortController();
    const { signal } = this.stopper;
    this.on({ kind: "started" });
    try {
      await this.session.refresh();
      const order = await this.handover.hand(
        async () => (this.link ??= await this.tools.openLink()),
        onlyEdited,
        (done) => this.on({ kind: "progress", stage: "sheets", done: done * HANDED }),
        signal,
      );
      this.asking = true;
      const result = await this.ask(order);
      if (signal.aborted) return false;
      this.on({ kind: "finished", result });
      if (this.store.get().stale) this.plan(QUIET);
      return true;
    } catch (thrown) {
      if (signal.aborted) return false;
      this.fail(thrown, onlyEdited);
      return false;
    } finally {
      if (!signal.aborted) this.asking = false;
    }
  }

  /** Stops the check that is under way; what an earlier one found stays. */
  stop(): void {
    if (!this.store.get().run) return;
    this.stopper?.abort();
    this.on({ kind: "stopped" });
    this.dropWork();
    this.asking = false;
  }

  /** How the amounts of a finding's row come about; null where its row is no claim, or nobody knows any more. */
  async account(
    { sheetIndex, row }: Pick<Found, "sheetIndex" | "row">,
    language: Language,
  ): Promise<ToldAccount | null> {
    if (!this.link || row === null) return null;
    let account: ToldAccount | null = null;
    try {
      await this.link.ask("account", { sheetIndex, row, language }, (piece) => (account = piece));
    } catch {
      // The check was stopped, or another one began: the details do without the steps.
      return null;
    }
    return account;
  }

  /** Whether to check again by itself after edits. */
  setAuto(on: boolean): void {
    this.on({ kind: "auto", on });
    if (on) this.plan(0);
  }

  dispose(): void {
    this.unwatch();
    this.callOff?.();
    this.stopper?.abort();
    this.link?.end();
  }

  private async ask(order: readonly string[]): Promise<CheckResult> {
    const { start, sheets } = this.session.settings.get();
    const found: Found[] = [];
    let head: ReportHead | undefined;
    await this.link!.ask("check", { order, ...(start !== undefined && { start }), sheets }, (piece) => {
      if (piece.kind === "progress") {
        this.on({ kind: "progress", stage: piece.stage, done: HANDED + piece.done * (1 - HANDED) });
      } else if (piece.kind === "found") for (const one of piece.found) found.push(one);
      else head = piece.head;
    });
    if (!head) throw new Error("a check without a report");
    return { ...head, found };
  }

  private fail(thrown: unknown, byItself: boolean): void {
    const trouble = troubleOf(thrown);
    this.dropWork();
    // An edit goes on: a check that nobody asked for waits until it is done.
    if (byItself && trouble.code === "busy") {
      this.on({ kind: "postponed" });
      this.plan(BUSY);
    } else this.on(trouble.code === "stopped" ? { kind: "stopped" } : { kind: "failed", trouble });
  }

  /** A link that was in the middle of something is of no more use; one that still holds everything is. */
  private dropWork(): void {
    if (this.handover.holds && !this.asking) return;
    this.link?.end();
    this.link = undefined;
    this.handover.forget();
    this.on({ kind: "link-lost" });
  }

  private noteChange(change: Change): void {
    if (!concerns(change)) return;
    this.handover.note(change);
    this.on({ kind: "changed" });
    this.plan(QUIET);
  }

  /** Checks again by itself, some quiet time from now, where the person wants that. */
  private plan(milliseconds: number): void {
    this.callOff?.();
    this.callOff = this.tools.after(milliseconds, () => {
      const { auto, run, stale } = this.store.get();
      if (auto && stale && !run) void this.check(true);
    });
  }
}
