import type { Language } from "../../src/text";
import type { HandoverWay } from "../handover/without-addin";
import type { PrintChoices } from "../print/print-plan";
import { Store } from "../../taskpane/session/store";

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

/** What is done with a file that somebody else wrote meanwhile. */
export type ChangedAnswer = "overwrite" | "elsewhere" | "cancel";

export type ReplaceAnswer = "save" | "discard" | "cancel";

/** What the person must decide before the work goes on. */
export type Question =
  | { readonly kind: "replace"; readonly name: string; readonly answer: (answer: ReplaceAnswer) => void }
  | { readonly kind: "changed"; readonly name: string; readonly answer: (answer: ChangedAnswer) => void }
  | { readonly kind: "place"; readonly name: string; readonly answer: (choose: boolean) => void }
  | { readonly kind: "losses"; readonly lines: readonly string[]; readonly answer: (save: boolean) => void }
  | { readonly kind: "print"; readonly answer: (choices: PrintChoices | "cancel") => void }
  | { readonly kind: "handover"; readonly answer: (way: HandoverWay | "cancel") => void };

/** All that the page shows around the spreadsheet. */
export interface WorkbenchState {
  readonly language: Language;
  readonly name: string;
  readonly status: "untouched" | "unsaved" | "saved";
  /** Whether what is saved is in the person's own file; else it is among the downloads. */
  readonly inFile: boolean;
  readonly busy?: Busy;
  readonly notices: readonly Notice[];
  readonly question?: Question;
  readonly paneOpen: boolean;
  readonly explanationOpen: boolean;
}

/** A state of several parts, each of which may change by itself. */
export class PartsStore<State extends object> extends Store<State> {
  readonly change = (parts: Partial<State>): void => this.set({ ...this.get(), ...parts });
}
