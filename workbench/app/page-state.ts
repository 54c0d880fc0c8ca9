import type { Language } from "../../src/text";
import { workbenchText, type WorkbenchText } from "../text";
import { PartsStore, type Notice, type Question, type WorkbenchState } from "./state";

/** How long a sentence stays that nobody must act on, in milliseconds. */
const MENTIONED = 10_000;

/** Work was stopped by the person, or the person said no: nothing happened, and nothing is to be told. */
export class Declined extends Error {}

/** Long work, as its progress bar is fed; where the person stops it, the signal's reason is `Declined`. */
export interface LongWork {
  readonly signal: AbortSignal;
  /** Shows how much is done, from 0 to 1. */
  readonly show: (done: number) => void;
}

/** What the page around the spreadsheet shows: sentences, questions, progress, and which parts are open. */
export class PageState {
  readonly store: PartsStore<WorkbenchState>;
  private notices = 0;

  constructor(language: Language) {
    this.store = new PartsStore<WorkbenchState>({
      language,
      name: "",
      status: "untouched",
      inFile: false,
      notices: [],
      paneOpen: true,
      explanationOpen: false,
    });
  }

  get language(): Language {
    return this.store.get().language;
  }

  get text(): WorkbenchText {
    return workbenchText(this.language);
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

  /** Asks what only the person can decide. */
  ask<Answer>(question: (answer: (answer: Answer) => void) => Question): Promise<Answer> {
    return new Promise((resolve) => {
      const answer = (given: Answer): void => {
        this.store.change({ question: undefined });
        resolve(given);
      };
      this.store.change({ question: question(answer) });
    });
  }

  /** Begins work that has a progress bar and can be stopped; `endWork` takes the bar away. */
  beginWork(label: string): LongWork {
    const control = new AbortController();
    const stop = (): void => control.abort(new Declined());
    const show = (done: number): void => this.store.change({ busy: { label, done, stop } });
    show(0);
    return { signal: control.signal, show };
  }

  endWork(): void {
    this.store.change({ busy: undefined });
  }
}
