import type { Language } from "../../src/text";

/** Something that the person should know, until they close it or it does not hold any more. */
export interface Notice {
  readonly id: number;
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Work that takes its time. */
export interface Busy {
  readonly label: string;
  /** From 0 to 1; undefined where nobody knows. */
  readonly done?: number;
  readonly stop?: () => void;
}

export type ReplaceAnswer = "save" | "discard" | "cancel";

/** What the person must decide before the work goes on. */
export type Question =
  | { readonly kind: "replace"; readonly name: string; readonly answer: (answer: ReplaceAnswer) => void }
  | { readonly kind: "losses"; readonly lines: readonly string[]; readonly answer: (save: boolean) => void };

/** All that the page shows around the spreadsheet. */
export interface WorkbenchState {
  readonly language: Language;
  readonly name: string;
  readonly status: "untouched" | "unsaved" | "saved";
  readonly busy?: Busy;
  readonly notices: readonly Notice[];
  readonly question?: Question;
  readonly paneOpen: boolean;
  readonly explanationOpen: boolean;
}

/** A value that tells whoever listens when it changes. */
export class Store<State> {
  private readonly listeners = new Set<() => void>();

  constructor(private state: State) {}

  readonly get = (): State => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
