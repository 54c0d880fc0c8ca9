import type { StepId } from "../step";

/** What can be seen, each as a sentence. Everything that is put in is a text already, and nothing of the person's. */
export interface SeenWords {
  readonly host: (platform: string, version: string) => string;
  readonly languages: (program: string, content: string) => string;
  readonly sets: (sets: string) => string;
  readonly engine: (engine: string) => string;
  readonly formats: () => string;
  readonly patterns: () => string;
  readonly calculation: (mode: string) => string;
  readonly missingSets: (sets: string) => string;
  readonly added: (sheet: string) => string;
  readonly exists: (sheet: string) => string;
  readonly got: (cell: string, value: string) => string;
  readonly differs: (cell: string, wanted: string, got: string) => string;
  readonly unregistered: () => string;
  /** A value that never came. */
  readonly neverDone: (cell: string, shown: string, seconds: string) => string;
  readonly spilled: (range: string) => string;
  readonly onlyFirst: (cell: string) => string;
  readonly cannotSpill: (cell: string, shown: string) => string;
  readonly ownErrors: (range: string) => string;
  readonly oneError: (range: string, shown: string) => string;
  readonly blankTaken: () => string;
  readonly chineseTaken: () => string;
  readonly formula: (text: string) => string;
  readonly storedName: (text: string) => string;
  readonly otherFormula: (written: string, got: string) => string;
  readonly allRead: (cells: string) => string;
  readonly notRead: () => string;
  readonly formulaLost: (cell: string) => string;
  readonly formulaInvented: (cell: string) => string;
  readonly mergeLost: (range: string) => string;
  readonly rowNotHidden: (row: string) => string;
  readonly marksInBook: () => string;
  readonly marked: (cells: string) => string;
  readonly notMarked: (cell: string) => string;
  readonly unmarked: () => string;
  readonly stillMarked: (what: string) => string;
  readonly inWorker: () => string;
  readonly inSlices: () => string;
  readonly wrongAnswer: (wanted: string, got: string) => string;
  readonly severalParts: (count: string) => string;
  readonly kept: () => string;
  readonly partLost: () => string;
  readonly onlyCopy: () => string;
  readonly partRestored: () => string;
  readonly partNotRestored: () => string;
  readonly noMemory: () => string;
  readonly memoryKept: () => string;
  readonly memoryLost: () => string;
  readonly typed: (cell: string) => string;
  readonly undone: (cell: string) => string;
  readonly notUndone: () => string;
  readonly nobodyTyped: (seconds: string) => string;
  readonly nobodyUndid: (seconds: string) => string;
  readonly personSkipped: () => string;
  readonly written: (rows: string, seconds: string) => string;
  readonly computed: (rows: string, seconds: string) => string;
  readonly readBack: (cells: string, seconds: string) => string;
  readonly tooSlow: (seconds: string) => string;
  readonly gone: () => string;
  readonly nothingLeft: () => string;
  readonly sheetStays: (sheet: string) => string;
  readonly marksStay: () => string;
  /** A step that had to pass before this one did not. */
  readonly needs: (step: string) => string;
  readonly stopped: () => string;
  readonly timeOut: (seconds: string) => string;
  /** The host failed: our word for it, and its own. */
  readonly fault: (code: string, told: string) => string;
}

/** The page 自检. */
export interface SelfTestWords {
  readonly title: string;
  /** What it does, before it is begun. */
  readonly intro: string;
  readonly start: string;
  readonly again: string;
  readonly stop: string;
  readonly stopping: string;
  readonly copy: string;
  readonly copied: string;
  readonly steps: Readonly<Record<StepId, string>>;
  readonly results: Readonly<Record<"passed" | "failed" | "skipped" | "running" | "waiting", string>>;
  readonly seconds: (seconds: string) => string;
  readonly progress: (step: string, percent: string) => string;
  /** What the person is asked to do. */
  readonly asks: Readonly<Record<"type" | "undo", (sheet: string, cell: string) => string>>;
  readonly skip: string;
  readonly impossible: string;
  readonly textLabel: string;
  /** The first line of the text that is sent. */
  readonly head: (version: string, when: string) => string;
  /** The last one. */
  readonly sum: (passed: string, failed: string, skipped: string) => string;
  /** Sentences one after the other. */
  readonly together: (sentences: readonly string[]) => string;
  readonly line: (nth: string, name: string, result: string, seen: string) => string;
  readonly seen: SeenWords;
}
