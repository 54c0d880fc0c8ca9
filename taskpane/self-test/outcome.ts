import type { SeenWords } from "./text";

/** Something that was seen, as the catalogue tells it: its sentence and what is put into it. */
export type Seen = {
  readonly [Code in keyof SeenWords]: readonly [code: Code, ...given: Parameters<SeenWords[Code]>];
}[keyof SeenWords];

export type Result = "passed" | "failed" | "skipped";

/** What a step came to. */
export interface Outcome {
  readonly result: Result;
  readonly seen: readonly Seen[];
}

export const skipped = (...seen: readonly Seen[]): Outcome => ({ result: "skipped", seen });
export const failed = (...seen: readonly Seen[]): Outcome => ({ result: "failed", seen });

/** Gathers what a step sees; one thing that is wrong, and the step has failed. */
export class Findings {
  private readonly seen: Seen[] = [];
  private bad = false;

  /** Tells of something. */
  saw(...seen: Seen): this {
    this.seen.push(seen);
    return this;
  }

  /** Tells of something that must not be. */
  wrong(...seen: Seen): this {
    this.bad = true;
    return this.saw(...seen);
  }

  get isBad(): boolean {
    return this.bad;
  }

  get outcome(): Outcome {
    return { result: this.bad ? "failed" : "passed", seen: this.seen };
  }
}
