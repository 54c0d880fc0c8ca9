import type { Language } from "../../src/text";
import type { Stage } from "../document/open-workbook";
import type { MadeKind, SampleKind } from "../sample/kinds";
import type { Journal, Session } from "../session/journal";
import { claimSession, findSession, newSessionId } from "../session/own-session";
import { fileName } from "./file-name";
import { Handover } from "./handover";
import { Opener } from "./opener";
import { PageState } from "./page-state";
import { Printer } from "./printer";
import type { Given } from "../files/pick";
import { Saver } from "./saver";
import { ShownWorkbook, type Document } from "./shown-workbook";
import type { PartsStore, WorkbenchState } from "./state";

const FIRST: MadeKind = "trial";

/** The page: which workbook is open, what is being done with it, and what the person must know or decide. */
export class Workbench {
  readonly page: PageState;
  private readonly workbook: ShownWorkbook;
  private readonly saver: Saver;
  private readonly opener: Opener;
  private readonly handover: Handover;
  private readonly printer: Printer;

  /**
   * @param journal undefined where the browser keeps nothing
   * @param opened is told each time another workbook is shown
   */
  constructor(
    stage: Stage,
    private readonly journal: Journal | undefined,
    opened: (document: Document) => void,
    language: Language,
  ) {
    this.page = new PageState(language);
    this.workbook = new ShownWorkbook(stage, journal, this.page, opened);
    this.saver = new Saver(stage, this.page, this.workbook);
    this.opener = new Opener(stage, this.page, this.workbook, this.saver);
    this.handover = new Handover(stage, this.page, this.workbook);
    this.printer = new Printer(stage, this.page, this.workbook);
  }

  get store(): PartsStore<WorkbenchState> {
    return this.page.store;
  }

  /** The workbook that is open; there is one as soon as the page has started. */
  get open(): Document {
    const { document } = this.workbook;
    if (!document) throw new Error("the page has not started yet");
    return document;
  }

  /** Goes on with the work of last time, or shows the sample. */
  async start(): Promise<void> {
    const { journal } = this;
    const session = journal && (await findSession(journal).catch(() => undefined));
    const restored = session !== undefined && (await this.restore(journal!, session));
    if (!restored) await this.workbook.begin(this.opener.make(FIRST, newSessionId()), FIRST);
  }

  private async restore(journal: Journal, session: Session): Promise<boolean> {
    const { page, opener } = this;
    const { id, name, named, origin, unsaved, inFile } = session;
    const entries = await journal.entries(id);
    try {
      const read =
        typeof origin === "string"
          ? opener.make(origin as MadeKind, id)
          : await opener.read(name, origin, id);
      const opening = named ? { ...read, name } : read;
      journal.begin(session);
      const failed = this.workbook.show(opening, id, entries);
      // Which file it was is not kept: the next saving asks for it.
      page.store.change({ inFile: inFile === true });
      if (unsaved) {
        page.store.change({ status: "unsaved" });
        page.mention("success", page.text.restored(name));
      } else if (entries.length > 0) page.store.change({ status: "saved" });
      if (failed > 0) page.tell("warning", page.text.restoreFailed(name, failed));
      await claimSession(id);
      return true;
    } catch (fault) {
      opener.tellFault(name, fault);
      return false;
    }
  }

  /** Opens a file that the person chose or dropped; where it cannot be read, the open workbook stays. */
  openFile(given: Given): Promise<void> {
    return this.opener.openFile(given);
  }

  /** Opens one of the workbooks that come along. */
  openSample(kind: SampleKind): Promise<void> {
    return this.opener.openSample(kind);
  }

  /**
   * Saves the open workbook into its file, after the person has seen what cannot be saved.
   *
   * @param elsewhere into another file
   * @returns whether it was saved
   */
  save(elsewhere = false): Promise<boolean> {
    return this.saver.save(elsewhere);
  }

  /** Asks what is to be printed and how, and prints it through the browser. */
  print(): Promise<void> {
    return this.printer.print();
  }

  /** Gives the open workbook the name that a person typed; one that no file can have changes nothing. */
  readonly rename = (typed: string): void => {
    const name = fileName(typed, this.store.get().name);
    if (name !== undefined) this.workbook.rename(name);
  };

  /**
   * Gives the person a copy without our functions, for people who do not have the add-in.
   *
   * @returns whether one was made
   */
  handOver(): Promise<boolean> {
    return this.handover.make();
  }
}
