import { notShownText, type OpenedFile } from "../convert/open-file";
import { OpenWorkbook, type Opening, type Stage } from "../document/open-workbook";
import type { FilePlace } from "../files/file-place";
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
  private file: FilePlace | undefined;

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

  /** The file that saving writes into; undefined where there is none. */
  get place(): FilePlace | undefined {
    return this.file;
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
    this.journal?.update({ unsaved: true });
  }

  private standsIn(place: FilePlace | undefined): void {
    this.file = place;
    this.page.store.change({ inFile: place !== undefined });
  }

  /**
   * Shows a workbook, with the steps of an earlier session done again.
   *
   * @param place its file, where that can be written
   * @returns how many of them could not be done
   */
  show(
    opening: Opening<OpenedFile>,
    id: string,
    entries: readonly JournalEntry[] = [],
    place?: FilePlace,
  ): number {
    this.shown?.dispose();
    this.session = id;
    this.page.store.change({ name: opening.name, status: "untouched", notices: [] });
    this.standsIn(place);
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
  async begin(opening: Opening<OpenedFile>, origin: Session["origin"], place?: FilePlace): Promise<void> {
    const { id } = opening.data;
    const before = this.session;
    await this.journal?.flush();
    const { name } = opening;
    this.journal?.begin({
      id,
      name,
      origin,
      opened: Date.now(),
      unsaved: false,
      inFile: place !== undefined,
    });
    this.show(opening, id, [], place);
    await claimSession(id);
    if (before !== undefined) await this.journal?.forget(before);
  }

  /**
   * The workbook is in a file.
   *
   * @param place undefined for a download
   * @param whole whether it is there as it is now; false where something was done meanwhile
   */
  saved(place: FilePlace | undefined, whole: boolean): void {
    this.standsIn(place);
    if (whole) this.page.store.change({ status: "saved" });
    if (place) {
      this.page.store.change({ name: place.name });
      this.journal?.update({ name: place.name, named: true });
    }
    this.journal?.update({ inFile: place !== undefined, ...(whole && { unsaved: false }) });
  }

  /** Gives the workbook another name. A file on the disk keeps its own: the next saving asks for another one. */
  rename(name: string): void {
    const { store, text } = this.page;
    const before = store.get().name;
    if (name === before) return;
    store.change({ name });
    this.journal?.update({ name, named: true, inFile: false });
    if (!this.file) return;
    this.standsIn(undefined);
    store.change({ status: "unsaved" });
    this.journal?.update({ unsaved: true });
    this.page.tell("info", text.renamed(name, before));
  }
}
