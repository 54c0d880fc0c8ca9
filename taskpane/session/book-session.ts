import { NO_SETTINGS, settingsXml, type WorkbookSettings } from "../../src/sheet";
import type { WorkbookPort } from "../port";
import { troubleOf, type Trouble } from "../trouble";
import { Store } from "./store";

/** What was done, as the catalogue tells it. */
export type Done =
  | "marked"
  | "cleared"
  | "reported"
  | "accepted"
  | "reopened"
  | "restored"
  | "inserted"
  | "listed"
  | "appended"
  | "copied";

/** What the pane has to say about the last act: it was done and can perhaps be undone, or why it was not. */
export type Notice =
  | { readonly kind: "done"; readonly done: Done; readonly undo?: () => void; readonly place?: string }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** What all parts of the pane share about the open workbook: its settings, and the last notice. */
export class BookSession {
  readonly settings = new Store<WorkbookSettings>(NO_SETTINGS);
  readonly notice = new Store<Notice | null>(null);
  private saving: Promise<unknown> = Promise.resolve();

  constructor(readonly port: WorkbookPort) {}

  /**
   * Reads the settings again: another program may have changed them.
   *
   * @throws PortFault where the workbook cannot be asked
   */
  async refresh(): Promise<void> {
    const read = await this.port.settings();
    // The same settings stay the same value, so that nobody computes anything again.
    if (settingsXml(read) !== settingsXml(this.settings.get())) this.settings.set(read);
  }

  /**
   * Changes the settings in the workbook. Changes wait for one another, and each starts from what the
   * workbook holds then, so that none is lost.
   *
   * @returns whether it was saved; where it was not, the notice says why
   */
  save(change: (settings: WorkbookSettings) => WorkbookSettings): Promise<boolean> {
    const saved = this.saving.then(async () => {
      try {
        const settings = change(await this.port.settings());
        await this.port.saveSettings(settings);
        this.settings.set(settings);
        return true;
      } catch (thrown) {
        this.tell(thrown);
        return false;
      }
    });
    this.saving = saved;
    return saved;
  }

  done(done: Done, more: { readonly undo?: () => void; readonly place?: string } = {}): void {
    this.notice.set({ kind: "done", done, ...more });
  }

  tell(thrown: unknown): void {
    this.notice.set({ kind: "trouble", trouble: troubleOf(thrown) });
  }
}
