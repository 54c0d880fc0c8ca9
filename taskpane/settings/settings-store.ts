import type { SheetPreview, SheetSetting, WorkbookSettings } from "../../src/sheet";
import { previewsOf, type CheckRunner } from "../check";
import { HeaderMemory, KnownStore, type BookSession } from "../session";
import { withSheet } from "./sheet-choice";

/** What the part 设置 knows and changes. */
export class SettingsStore {
  /** How the sheets are recognised, as far as that is known. */
  readonly previews = new KnownStore<readonly SheetPreview[]>([]);
  private readonly session: BookSession;
  /** Sheets of which the person chose something that is not remembered yet. */
  private readonly chosen = new Set<string>();

  constructor(
    private readonly runner: CheckRunner,
    private readonly memory = new HeaderMemory(),
  ) {
    this.session = runner.session;
  }

  /** Looks how the sheets are recognised now. Of several looks the last one counts. */
  async look(): Promise<void> {
    await this.previews.look(async (progress) => {
      const previews = await previewsOf(this.runner, this.memory.all(), progress);
      for (const { name, mapping } of previews) {
        if (!this.chosen.delete(name) || !mapping) continue;
        this.memory.remember(mapping);
      }
      return previews;
    });
  }

  /** Reads a sheet as the person said of the same header before. It can be undone. */
  async recall({ name, remembered }: SheetPreview): Promise<void> {
    if (!remembered) return;
    const { setting } = remembered;
    if (!(await this.session.save((settings) => withSheet(settings, name, setting)))) return;
    this.runner.noteSettings();
    const undo = (): void => void this.choose(name, undefined);
    this.session.done("recalled", { undo });
  }

  /** What was said of a header is not offered any more. */
  async forget({ remembered }: SheetPreview): Promise<void> {
    if (remembered) this.memory.forget(remembered.print);
    await this.look();
  }

  /** Keeps a choice about a sheet; what was found with the earlier one is out of date. */
  async choose(name: string, setting: SheetSetting | undefined): Promise<void> {
    this.chosen.add(name);
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
