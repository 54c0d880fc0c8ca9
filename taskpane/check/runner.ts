import type { Language } from "../../src/text";
import type { Change } from "../port";
import { Store, type BookSession } from "../session";
import { troubleOf } from "../trouble";
import { Handover } from "./handover";
import { insideOf } from "./inside-told";
import type { CheckLink } from "./link";
import type { Answers, Found, Questions, ReportHead, ToldAccount, Topic } from "./protocol";
import { NOT_CHECKED, reduce, type CheckEvent, type CheckResult } from "./state";

/** How much of the progress bar the handover of the sheets takes. */
const HANDED = 0.45;

/** Checks the workbook. What it knows is in `store`. */
export class CheckRunner {
  readonly store = new Store(NOT_CHECKED);
  /** What holds the sheets of the last result; undefined where nobody does. */
  link: CheckLink | undefined;
  private stopper: AbortController | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  /** The link is checking. */
  private asking = false;
  private readonly handover: Handover;

  constructor(
    readonly session: BookSession,
    private readonly openLink: () => Promise<CheckLink>,
  ) {
    this.handover = new Handover(session.port);
  }

  private readonly open = async (): Promise<CheckLink> => (this.link ??= await this.openLink());

  readonly on = (event: CheckEvent): void => this.store.set(reduce(this.store.get(), event));

  /**
   * Checks the workbook.
   *
   * @param onlyEdited read again only what edits can have changed, where the rest is at hand
   * @returns whether there is a new result
   */
  async check(onlyEdited = false): Promise<boolean> {
    if (this.store.get().run) return false;
    this.stopper = new AbortController();
    const { signal } = this.stopper;
    this.on({ kind: "started" });
    return this.inTurn(() => this.run(signal, onlyEdited));
  }

  /** Stops the check that is under way; what an earlier one found stays. */
  stop(): void {
    if (!this.store.get().run) return;
    this.stopper?.abort();
    // Whatever the stopped one still waits for, the next one does not.
    this.turn = Promise.resolve();
    this.on({ kind: "stopped" });
    this.dropWork();
    this.asking = false;
  }

  /** How the amounts of a finding's row come about; null where its row is no claim, or nobody knows any more. */
  async account(
    { sheetIndex, row, column = null }: Pick<Found, "sheetIndex" | "row"> & Partial<Pick<Found, "column">>,
    language: Language,
  ): Promise<ToldAccount | null> {
    if (!this.link || row === null) return null;
    let account: ToldAccount | null = null;
    try {
      await this.link.ask("account", { sheetIndex, row, column, language }, (piece) => (account = piece));
    } catch {
      // The check was stopped, or another one began: the details do without the steps.
      return null;
    }
    return account;
  }

  /** The workbook changed: what was found before is out of date. */
  noteChange(change: Change): void {
    this.handover.note(change);
    this.on({ kind: "changed" });
  }

  /** The settings changed: likewise, though the sheets did not. */
  noteSettings(): void {
    this.on({ kind: "changed" });
  }

  /**
   * Asks about the sheets as they are now. Reads the workbook where it was not read, or was edited since; waits
   * for a check that is under way.
   *
   * @param question made when the names of the sheets are known
   * @throws PortFault where the workbook cannot be read
   */
  askSheets<T extends Topic>(
    topic: T,
    question: (order: readonly string[]) => Questions[T],
    each: (piece: Answers[T]) => void,
    progress: (done: number) => void = () => undefined,
  ): Promise<void> {
    return this.inTurn(async () => {
      const { signal } = new AbortController();
      const order =
        (this.link && this.handover.current) ?? (await this.handover.hand(this.open, true, progress, signal));
      await this.link!.ask(topic, question(order), each);
    });
  }

  dispose(): void {
    this.stopper?.abort();
    this.link?.end();
  }

  /** One thing at a time is asked of the link. */
  private inTurn<T>(does: () => Promise<T>): Promise<T> {
    const turn = this.turn.then(does, does);
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  private async run(signal: AbortSignal, onlyEdited: boolean): Promise<boolean> {
    try {
      await this.session.refresh();
      const order = await this.handover.hand(
        this.open,
        onlyEdited,
        (done) => this.on({ kind: "progress", stage: "sheets", done: done * HANDED }),
        signal,
      );
      this.asking = true;
      const result = await this.ask(order);
      if (signal.aborted) return false;
      this.on({ kind: "finished", result });
      return true;
    } catch (thrown) {
      if (signal.aborted) return false;
      this.fail(thrown, onlyEdited);
      return false;
    } finally {
      if (!signal.aborted) this.asking = false;
    }
  }

  private async ask(order: readonly string[]): Promise<CheckResult> {
    const { start, sheets } = this.session.settings.get();
    const found: Found[] = [];
    let head: ReportHead | undefined;
    const inside = insideOf(this.session.inside.get());
    const question = { order, ...(start !== undefined && { start }), sheets, inside };
    await this.link!.ask("check", question, (piece) => {
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
    if (byItself && trouble.code === "busy") this.on({ kind: "postponed" });
    else this.on(trouble.code === "stopped" ? { kind: "stopped" } : { kind: "failed", trouble });
  }

  /** A link that was in the middle of something is of no more use; one that still holds everything is. */
  private dropWork(): void {
    if (!this.handover.holds || this.asking) this.dropLink();
  }

  /** Whoever checked is of no more use: it broke down. The next check has another one. */
  dropLink(): void {
    this.link?.end();
    this.link = undefined;
    this.handover.forget();
    this.on({ kind: "link-lost" });
  }
}
