import type { SheetPreview, SheetSetting, WorkbookSettings } from "../../src/sheet";
import { previewsOf, type CheckRunner } from "../check";
import { Store, type BookSession } from "../session";
import { troubleOf, type Trouble } from "../trouble";
import { withSheet } from "./sheet-choice";

/** How the sheets are recognised, as far as that is known. */
export type Previews =
  | { readonly kind: "reading"; readonly done: number; readonly before: readonly SheetPreview[] }
  | { readonly kind: "ready"; readonly previews: readonly SheetPreview[] }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** What the part 设置 knows and changes. */
export class SettingsStore {
  readonly previews = new Store<Previews>({ kind: "reading", done: 0, before: [] });
  private readonly session: BookSession;
  private asked = 0;

  constructor(private readonly runner: CheckRunner) {
    this.session = runner.session;
  }

  /** Looks how the sheets are recognised now. Of several looks the last one counts. */
  async look(): Promise<void> {
    const ask = ++this.asked;
    const set = (previews: Previews): void => {
      if (ask === this.asked) this.previews.set(previews);
    };
    const before = this.previews.get();
    const known = before.kind === "ready" ? before.previews : before.kind === "reading" ? before.before : [];
    set({ kind: "reading", done: 0, before: known });
    try {
      const previews = await previewsOf(this.runner, (done) => set({ kind: "reading", done, before: known }));
      set({ kind: "ready", previews });
    } catch (thrown) {
      set({ kind: "failed", trouble: troubleOf(thrown) });
    }
  }

  /** Keeps a choice about a sheet; what was found with the earlier one is out of date. */
  async choose(name: string, setting: SheetSetting | undefined): Promise<void> {
    if (await this.session.save((settings) => withSheet(settings, name, setting))) this.runner.noteSettings();
  }

  /** Gives a sheet, or all of them, back to the recognition. It can be undone. */
  async restore(name: string | null): Promise<void> {
    const before = this.session.settings.get().sheets;
    const save = (sheets: WorkbookSettings["sheets"]): Promise<boolean> =>
      this.session.save((settings) => ({ ...settings, sheets }));
    const saved = await (name === null
      ? save({})
      : this.session.save((settings) => withSheet(settings, name, undefined)));
    if (!saved) return;
    this.runner.noteSettings();
    const undo = (): void => void save(before).then((back) => back && this.runner.noteSettings());
    this.session.done("restored", { undo });
  }

  /** The policy's first day as ISO text; `null` where it is not known. */
  async setStart(start: string | null): Promise<void> {
    const saved = await this.session.save((settings) => ({ ...settings, start: start ?? undefined }));
    if (saved) this.runner.noteSettings();
  }

  /** The language of the pane in this workbook; `null`: what the host speaks. */
  async setLanguage(language: WorkbookSettings["language"] | null): Promise<void> {
    await this.session.save((settings) => ({ ...settings, language: language ?? undefined }));
  }
}
