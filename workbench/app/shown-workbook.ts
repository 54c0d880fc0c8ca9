import { notShownText, type OpenedFile } from "../convert/open-file";
import { OpenWorkbook, type Opening, type Stage } from "../document/open-workbook";
import type { Journal, JournalEntry, Session } from "../session/journal";
import { claimSession } from "../session/own-session";
import type { PageState } from "./page-state";

/** The workbook that is open, and the file it came from. */
export type Document = OpenWorkbook<OpenedFile>;

/** Which workbook is shown, and the session that keeps its steps on this machine. */
export class ShownWorkbook {
  private shown: Document | undefined;
  private session: string | undefined;
  private taken = 0;

  /**
   * @param journal undefined where the browser keeps nothing
   * @param opened is told each time another workbook is shown
   */
  constructor(
    private readonly stage: Stage,
    private readonly journal: Journal | undefined,
    private readonly page: PageState,
    private readonly opened: (document: Document) => void,
  ) {}

  /** Undefined until the page has started. */
  get document(): Document | undefined {
    return this.shown;
  }

  /** How many steps the person has done; long work looks whether there were more meanwhile. */
  get steps(): number {
    return this.taken;
  }

  private step(entry: JournalEntry): void {
    this.taken++;
    this.journal?.add(entry);
    if (this.page.store.get().status === "unsaved") return;
    this.page.store.change({ status: "unsaved" });
    this.journal?.mark(true);
  }

  /**
   * Shows a workbook, with the steps of an earlier session done again.
   *
   * @returns how many of them could not be done
   */
  show(opening: Opening<OpenedFile>, id: string, entries: readonly JournalEntry[] = []): number {
    this.shown?.dispose();
    this.session = id;
    this.page.store.change({ name: opening.name, status: "untouched", notices: [] });
    const document = new OpenWorkbook(this.stage, opening, (entry) => this.step(entry));
    this.shown = document;
    const failed = document.repeat(entries);
    // Whoever is told sees the workbook as it is now, its marks and settings included.
    this.opened(document);
    if (opening.source) this.tellAbout(opening.source);
    return failed;
  }

  private tellAbout({ held, book }: OpenedFile): void {
    const { page } = this;
    const list = notShownText(book, page.language);
    if (list !== "") page.tell("info", page.text.notShown(list));
    if (held.count > 0) page.tell("info", page.text.held(held.count, held.names));
  }

  /** Shows a workbook and begins a session for it; the session before is forgotten. */
  async begin(opening: Opening<OpenedFile>, origin: Session["origin"]): Promise<void> {
    const { id } = opening.data;
    const before = this.session;
    await this.journal?.flush();
    this.journal?.begin({ id, name: opening.name, origin, opened: Date.now(), unsaved: false });
    this.show(opening, id);
    await claimSession(id);
    if (before !== undefined) await this.journal?.forget(before);
  }

  /** The workbook is in a file as it is now. */
  saved(): void {
    this.page.store.change({ status: "saved" });
    this.journal?.mark(false);
  }
}
