import { NO_SETTINGS } from "../../src/sheet";
import type { Language } from "../../src/text";
import { notShownText, openFile, type OpenedFile } from "../convert/open-file";
import { planSave, saveFile, type SavePlan } from "../convert/save-file";
import { OpenWorkbook, type Opening, type Stage } from "../document/open-workbook";
import { download } from "../files/download";
import { sampleWorkbook } from "../sample";
import { isMade, sampleFile, type MadeKind, type SampleKind } from "../sample/kinds";
import type { Journal, JournalEntry, Session } from "../session/journal";
import { claimSession, findSession, newSessionId } from "../session/own-session";
import { workbenchText, type WorkbenchText } from "../text";
import { faultReason } from "./fault-reason";
import { PartsStore, type Notice, type Question, type ReplaceAnswer, type WorkbenchState } from "./state";

const MEGABYTE = 1 << 20;
/** Beyond this a browser runs out of memory before it has read the sheets. */
const LARGEST_FILE = 100 * MEGABYTE;
const BOOK_NAME = /\.xls[xm]$/i;
/** How much of saving is taking the workbook out of the spreadsheet. */
const PLANNING = 0.3;
/** How long a sentence stays that nobody must act on, in milliseconds. */
const MENTIONED = 10_000;
const FIRST: MadeKind = "trial";

/** The workbook that is open, and the file it came from. */
export type Document = OpenWorkbook<OpenedFile>;

/** Work was stopped by the person, or the person said no: nothing happened, and nothing is to be told. */
class Declined extends Error {}

/** The page: which workbook is open, what is being done with it, and what the person must know or decide. */
export class Workbench {
  readonly store: PartsStore<WorkbenchState>;
  private document: Document | undefined;
  private session: string | undefined;
  private notices = 0;
  /** How many steps the person has done; long work looks whether there were more meanwhile. */
  private steps = 0;

  /**
   * @param journal undefined where the browser keeps nothing
   * @param opened is told each time another workbook is shown
   */
  constructor(
    private readonly stage: Stage,
    private readonly journal: Journal | undefined,
    private readonly opened: (document: Document) => void,
    language: Language,
  ) {
    this.store = new PartsStore<WorkbenchState>({
      language,
      name: "",
      status: "untouched",
      notices: [],
      paneOpen: true,
      explanationOpen: false,
    });
  }

  /** The workbook that is open; there is one as soon as the page has started. */
  get open(): Document {
    if (!this.document) throw new Error("the page has not started yet");
    return this.document;
  }

  get text(): WorkbenchText {
    return workbenchText(this.store.get().language);
  }

  /** Tells the person something; one sentence is told once. */
  tell(intent: Notice["intent"], text: string, action?: Notice["action"]): number {
    const others = this.store.get().notices.filter((one) => one.text !== text);
    const notice: Notice = { id: ++this.notices, intent, text, ...(action && { action }) };
    this.store.change({ notices: [...others, notice] });
    return notice.id;
  }

  /** Tells something that needs no answer and goes by itself. */
  mention(intent: Notice["intent"], text: string): void {
    const id = this.tell(intent, text);
    setTimeout(() => this.closeNotice(id), MENTIONED);
  }

  readonly closeNotice = (id: number): void => {
    this.store.change({ notices: this.store.get().notices.filter((notice) => notice.id !== id) });
  };

  readonly togglePane = (): void => this.store.change({ paneOpen: !this.store.get().paneOpen });

  readonly toggleExplanation = (): void =>
    this.store.change({ explanationOpen: !this.store.get().explanationOpen });

  private ask<Answer>(question: (answer: (answer: Answer) => void) => Question): Promise<Answer> {
    return new Promise((resolve) => {
      const answer = (given: Answer): void => {
        this.store.change({ question: undefined });
        resolve(given);
      };
      this.store.change({ question: question(answer) });
    });
  }

  /** Goes on with the work of last time, or shows the sample. */
  async start(): Promise<void> {
    const { journal } = this;
    const session = journal && (await findSession(journal).catch(() => undefined));
    const restored = session !== undefined && (await this.restore(session));
    if (!restored) await this.begin(this.make(FIRST, newSessionId()), FIRST);
  }

  private async restore(session: Session): Promise<boolean> {
    const { id, name, origin, unsaved } = session;
    const entries = await this.journal!.entries(id);
    try {
      const opening =
        typeof origin === "string" ? this.make(origin as MadeKind, id) : await this.read(name, origin, id);
      this.journal!.begin(session);
      const failed = this.show(opening, id, entries);
      if (unsaved) {
        this.store.change({ status: "unsaved" });
        this.mention("success", this.text.restored(name));
      } else if (entries.length > 0) this.store.change({ status: "saved" });
      if (failed > 0) this.tell("warning", this.text.restoreFailed(name, failed));
      await claimSession(id);
      return true;
    } catch (fault) {
      this.tellFault(name, fault);
      return false;
    }
  }

  private step(entry: JournalEntry): void {
    this.steps++;
    this.journal?.add(entry);
    if (this.store.get().status === "unsaved") return;
    this.store.change({ status: "unsaved" });
    this.journal?.mark(true);
  }

  private make(kind: MadeKind, id: string): Opening<OpenedFile> {
    const data = { ...sampleWorkbook(kind), id };
    const name = `${this.text.sampleNames[kind]}.xlsx`;
    return { name, data, settings: NO_SETTINGS, marks: {}, computes: kind !== "blank" };
  }

  /** Reads a file's content, with a progress bar that can be stopped. */
  private async read(name: string, bytes: Uint8Array, id: string): Promise<Opening<OpenedFile>> {
    const control = new AbortController();
    const label = this.text.opening(name);
    const stop = (): void => control.abort(new Declined());
    const show = (done: number): void => this.store.change({ busy: { label, done, stop } });
    show(0);
    try {
      return await openFile(this.stage.spreadsheet, name, bytes, id, show, control.signal);
    } catch (fault) {
      if (control.signal.aborted) this.tell("info", this.text.openStopped(name));
      throw fault;
    } finally {
      this.store.change({ busy: undefined });
    }
  }

  /**
   * Shows a workbook, with the steps of an earlier session done again.
   *
   * @returns how many of them could not be done
   */
  private show(opening: Opening<OpenedFile>, id: string, entries: readonly JournalEntry[] = []): number {
    this.document?.dispose();
    this.session = id;
    this.store.change({ name: opening.name, status: "untouched", notices: [] });
    const document = new OpenWorkbook(this.stage, opening, (entry) => this.step(entry));
    this.document = document;
    const failed = document.repeat(entries);
    // Whoever is told sees the workbook as it is now, its marks and settings included.
    this.opened(document);
    if (opening.source) this.tellAbout(opening.source);
    return failed;
  }

  private tellAbout({ held, book }: OpenedFile): void {
    const list = notShownText(book, this.store.get().language);
    if (list !== "") this.tell("info", this.text.notShown(list));
    if (held.count > 0) this.tell("info", this.text.held(held.count, held.names));
  }

  /** Shows a workbook and begins a session for it; the session before is forgotten. */
  private async begin(opening: Opening<OpenedFile>, origin: Session["origin"]): Promise<void> {
    const { id } = opening.data;
    const before = this.session;
    await this.journal?.flush();
    this.journal?.begin({ id, name: opening.name, origin, opened: Date.now(), unsaved: false });
    this.show(opening, id);
    await claimSession(id);
    if (before !== undefined) await this.journal?.forget(before);
  }

  /** Whether the open workbook may go: it has nothing unsaved, or the person says so. */
  private async mayReplace(): Promise<boolean> {
    const { status, name } = this.store.get();
    if (status !== "unsaved") return true;
    const answer = await this.ask<ReplaceAnswer>((answer) => ({ kind: "replace", name, answer }));
    return answer === "save" ? this.save() : answer === "discard";
  }

  private tellFault(name: string, fault: unknown): void {
    if (fault instanceof Declined) return;
    this.tell("error", this.text.cannotOpen(name, faultReason(fault, this.store.get().language)));
  }

  /** Opens a file that the person chose or dropped; where it cannot be read, the open workbook stays. */
  async openFile(file: File): Promise<void> {
    if (this.store.get().busy) return;
    const { name, size } = file;
    if (!BOOK_NAME.test(name)) {
      this.tell("error", this.text.notWorkbook(name));
      return;
    }
    if (size > LARGEST_FILE) {
      this.tell("error", this.text.cannotOpen(name, this.text.tooLarge(LARGEST_FILE / MEGABYTE)));
      return;
    }
    try {
      await this.stage.spreadsheet.endEditing();
      if (!(await this.mayReplace())) return;
      const before = this.steps;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const opening = await this.read(name, bytes, newSessionId());
      // What was done while the file was being read was not part of the question.
      if (this.steps !== before && !(await this.mayReplace())) return;
      await this.begin(opening, bytes);
    } catch (fault) {
      this.tellFault(name, fault);
    }
  }

  /** Opens one of the workbooks that come along. */
  async openSample(kind: SampleKind): Promise<void> {
    if (!isMade(kind)) return this.openFile(await sampleFile(kind));
    await this.stage.spreadsheet.endEditing();
    if (this.store.get().busy || !(await this.mayReplace())) return;
    await this.begin(this.make(kind, newSessionId()), kind);
  }

  /**
   * Saves the open workbook as a download, after the person has seen what cannot be saved.
   *
   * @returns whether it was saved
   */
  async save(): Promise<boolean> {
    const { document } = this;
    const { busy, name } = this.store.get();
    if (busy || !document) return false;
    const control = new AbortController();
    const label = this.text.saving(name);
    const stop = (): void => control.abort(new Declined());
    const show = (done: number): void => this.store.change({ busy: { label, done, stop } });
    try {
      show(0);
      await this.stage.spreadsheet.endEditing();
      const planning = (done: number): void => show(PLANNING * done);
      let taken: number;
      let plan: SavePlan;
      do {
        // A step in between could tear the workbook: one half from before it, one from after.
        taken = this.steps;
        plan = await planSave(document, this.store.get().language, planning, control.signal);
      } while (this.steps !== taken);
      const lines = plan.lossLines;
      if (lines.length > 0) {
        this.store.change({ busy: undefined });
        const go = await this.ask<boolean>((answer) => ({ kind: "losses", lines, answer }));
        if (!go) return false;
      }
      const writing = (done: number): void => show(PLANNING + (1 - PLANNING) * done);
      const bytes = await saveFile(document, plan, writing, control.signal);
      download(name, bytes);
      if (this.steps === taken) {
        this.store.change({ status: "saved" });
        this.journal?.mark(false);
      }
      this.mention("success", this.text.savedAs(name));
      return true;
    } catch (fault) {
      if (fault instanceof Declined) return false;
      this.tell("error", this.text.cannotSave(faultReason(fault, this.store.get().language)));
      return false;
    } finally {
      this.store.change({ busy: undefined });
    }
  }
}
