import { NO_SETTINGS, settingsXml, type WorkbookSettings } from "../../src/sheet";
import type { WorkbookPort } from "../port";
import { troubleOf, type Trouble } from "../trouble";
import { idOf, type Decision } from "./decisions";
import { OwnHand } from "./own-hand";
import {
  NOTHING_INSIDE,
  judge,
  partOf,
  remember,
  withAnswer,
  withChange,
  type Inside,
  type Judged,
} from "./provenance";
import { Store } from "./store";

/** What was done, as the catalogue tells it. */
export type Done =
  | "marked"
  | "cleared"
  | "reported"
  | "accepted"
  | "reopened"
  | "adopted"
  | "declined"
  | "waiting"
  | "left-out"
  | "taken-back"
  | "restored"
  | "recalled"
  | "inserted"
  | "listed"
  | "appended"
  | "copied"
  | "from-copy";

/** What the pane has to say about the last act: it was done and can perhaps be undone, or why it was not. */
export type Notice =
  | { readonly kind: "done"; readonly done: Done; readonly undo?: () => void; readonly place?: string }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** What all parts of the pane share about the open workbook: its settings, and the last notice. */
export class BookSession {
  /** What counts: what the person who checks decided, or took over from the workbook. */
  readonly settings = new Store<WorkbookSettings>(NO_SETTINGS);
  /** What somebody else decided in the workbook. */
  readonly inside = new Store<Inside>(NOTHING_INSIDE);
  readonly notice = new Store<Notice | null>(null);
  private saving: Promise<unknown> = Promise.resolve();
  /** It was said that the part of the settings is gone. */
  private toldOfCopy = false;

  /** @param hand which settings were written here before */
  constructor(
    readonly port: WorkbookPort,
    private readonly hand = new OwnHand(),
  ) {}

  /**
   * Reads the settings again: another program may have changed them.
   *
   * @throws PortFault where the workbook cannot be asked
   */
  async refresh(): Promise<void> {
    this.take(await this.read());
  }

  /**
   * Changes the settings in the workbook. Changes wait for one another, and each starts from what the
   * workbook holds then, so that none is lost. What waits there for a decision stays.
   *
   * @returns whether it was saved; where it was not, the notice says why
   */
  save(change: (settings: WorkbookSettings) => WorkbookSettings): Promise<boolean> {
    return this.inTurn(async () => {
      const judged = await this.read();
      await this.write(withChange(judged, change(judged.settings)));
    });
  }

  /** Takes decisions over that came with the workbook, by id, or takes that back; the workbook stays as it is. */
  adopt(ids: ReadonlySet<string>, answer: "adopt" | "wait" = "adopt"): Promise<boolean> {
    return this.inTurn(async () => {
      const judged = withAnswer(await this.read(), ids, answer);
      remember(judged, this.hand);
      this.take(judged);
    });
  }

  /**
   * Turns decisions down that came with the workbook, by id: they are taken out of it.
   *
   * @returns what puts them back; undefined where they could not be taken out
   */
  async decline(ids: ReadonlySet<string>): Promise<(() => Promise<boolean>) | undefined> {
    let gone: readonly Decision[] = [];
    const declined = await this.inTurn(async () => {
      const judged = await this.read();
      gone = judged.open.filter((one) => ids.has(idOf(one)));
      await this.write(withAnswer(judged, ids, "decline"));
    });
    const undo = (): Promise<boolean> =>
      this.inTurn(async () => {
        const judged = await this.read();
        await this.write({ ...judged, open: [...judged.open, ...gone] });
      });
    return declined ? undo : undefined;
  }

  private async read(): Promise<Judged> {
    const carried = await this.port.settings();
    if (carried.fromCopy && !this.toldOfCopy) this.done("from-copy");
    this.toldOfCopy = carried.fromCopy === true;
    return judge(carried, this.settings.get(), this.hand);
  }

  private async write(judged: Judged): Promise<void> {
    await this.port.saveSettings(partOf(judged));
    remember(judged, this.hand);
    this.take(judged);
  }

  private take({ settings, used, open }: Judged): void {
    // The same settings stay the same value, so that nobody computes anything again.
    if (settingsXml(settings) !== settingsXml(this.settings.get())) this.settings.set(settings);
    const inside = { used, open };
    if (JSON.stringify(inside) !== JSON.stringify(this.inside.get())) this.inside.set(inside);
  }

  private inTurn(does: () => Promise<void>): Promise<boolean> {
    const done = this.saving.then(async () => {
      try {
        await does();
        return true;
      } catch (thrown) {
        this.tell(thrown);
        return false;
      }
    });
    this.saving = done;
    return done;
  }

  done(done: Done, more: { readonly undo?: () => void; readonly place?: string } = {}): void {
    this.notice.set({ kind: "done", done, ...more });
  }

  tell(thrown: unknown): void {
    this.notice.set({ kind: "trouble", trouble: troubleOf(thrown) });
  }
}
