/** How something was read: right, wrong, asked about, left out with a word, or lost without one. */
export type Reading = "right" | "misread" | "asked" | "left out" | "lost";

export type Readings = Record<Reading, number>;

export const noReadings = (): Readings => ({ right: 0, misread: 0, asked: 0, "left out": 0, lost: 0 });

/** Something that did not come out as it should, and the words and shapes that it could be due to. */
export interface Miss {
  readonly what: string;
  readonly detail: string;
  readonly tags: readonly string[];
}

/** What is counted of one layout and of many. */
export interface Tally {
  readonly sheets: Readings;
  readonly columns: Readings;
  readonly rows: Readings;
  /** Rows that are no claims and were taken for some. */
  readonly extra: number;
  readonly faults: number;
  readonly faultsFound: number;
  readonly falseErrors: number;
  readonly falseQuestions: number;
}

/** How one layout came out. */
export interface Outcome extends Tally {
  readonly seed: number;
  readonly faulty: boolean;
  readonly green: boolean;
  readonly misses: readonly Miss[];
  /** How often each word or shape was there. */
  readonly seen: ReadonlyMap<string, number>;
}
