import type { ReadingId } from "../../src/policy";
import type { ReadingEffect } from "../../src/sheet";
import type { CheckResult } from "../check";
import type { Trouble } from "../trouble";

/** What was found by comparing, and with which check. */
export interface Compared {
  readonly effects: ReadonlyMap<ReadingId, ReadingEffect>;
  readonly result: CheckResult;
}

/** Everything that is known of comparing the readings; changed by `reduceComparison` alone. */
export interface ComparisonState {
  /** A comparison is under way: the reading, how many were done before it, how far it is itself (from 0 to 1). */
  readonly run: {
    readonly reading: ReadingId | null;
    readonly before: number;
    readonly of: number;
    readonly done: number;
  } | null;
  readonly compared: Compared | null;
  /** How the last one ended, where it did not come to its end. */
  readonly ended: "stopped" | Trouble | null;
}

export const NOT_COMPARED: ComparisonState = { run: null, compared: null, ended: null };

export type ComparisonEvent =
  | { readonly kind: "started"; readonly of: number }
  | { readonly kind: "progress"; readonly reading: ReadingId; readonly before: number; readonly done: number }
  | { readonly kind: "finished"; readonly compared: Compared }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** What is known after something happened. Pure. */
export function reduceComparison(state: ComparisonState, event: ComparisonEvent): ComparisonState {
  switch (event.kind) {
    case "started":
      return { ...state, run: { reading: null, before: 0, of: event.of, done: 0 }, ended: null };
    case "progress": {
      const { reading, before, done } = event;
      return state.run ? { ...state, run: { ...state.run, reading, before, done } } : state;
    }
    case "finished":
      return { run: null, compared: event.compared, ended: null };
    case "stopped":
      return { ...state, run: null, ended: "stopped" };
    case "failed":
      return { ...state, run: null, ended: event.trouble };
  }
}
