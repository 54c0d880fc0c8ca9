import { REPORT_SHEET } from "../../src/sheet";
import type { Change } from "../port";
import type { Trouble } from "../trouble";
import type { Corrections } from "./corrections";
import type { Answers, Found, ReportHead } from "./protocol";

/** What is being done: the sheets are read, then checked in three stages. */
export type Stage = "sheets" | Extract<Answers["check"], { kind: "progress" }>["stage"];

/** A finished check. */
export interface CheckResult extends ReportHead {
  readonly found: readonly Found[];
}

/** Something that the person asked for after a check. */
export type Act = "mark" | "clear" | "report" | "receipt" | "accept" | "correct";

/** Everything that the part 检查 knows; changed by `reduce` alone. */
export interface CheckState {
  /** A check is under way; `done` from 0 to 1. */
  readonly run: { readonly stage: Stage; readonly done: number } | null;
  /** The last check that came to its end. */
  readonly result: CheckResult | null;
  /** The workbook changed after that check had read it. */
  readonly stale: boolean;
  /** The workbook changed while the check under way was reading it. */
  readonly changedMeanwhile: boolean;
  /** Whoever checked still holds the sheets, and answers about rows. */
  readonly answers: boolean;
  /** How the last check ended, where it did not come to its end. */
  readonly ended: "stopped" | Trouble | null;
  /** Sheets carry marks of ours. */
  readonly marked: boolean;
  /** Check again after every edit. */
  readonly auto: boolean;
  /** A check that began by itself gave way to an edit, and has yet to be made up for. */
  readonly postponed: boolean;
  readonly act: Act | null;
  /** Amounts that were last put right, as long as that can be taken back. */
  readonly corrected: Corrections | null;
}

export const NOT_CHECKED: CheckState = {
  run: null,
  result: null,
  stale: false,
  changedMeanwhile: false,
  answers: false,
  ended: null,
  marked: false,
  auto: false,
  postponed: false,
  act: null,
  corrected: null,
};

export type CheckEvent =
  | { readonly kind: "started" }
  | { readonly kind: "progress"; readonly stage: Stage; readonly done: number }
  | { readonly kind: "finished"; readonly result: CheckResult }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  /** A check that began by itself gave way to an edit. */
  | { readonly kind: "postponed" }
  /** Whoever checked is gone, and with it the answers about rows. */
  | { readonly kind: "link-lost" }
  | { readonly kind: "changed" }
  | { readonly kind: "marked"; readonly marked: boolean }
  | { readonly kind: "auto"; readonly on: boolean }
  | { readonly kind: "acting"; readonly act: Act | null }
  | { readonly kind: "corrected"; readonly corrected: Corrections | null };

/** What the part 检查 knows after something happened. Pure. */
export function reduce(state: CheckState, event: CheckEvent): CheckState {
  switch (event.kind) {
    case "started":
      return {
        ...state,
        run: { stage: "sheets", done: 0 },
        changedMeanwhile: false,
        postponed: false,
        ended: null,
      };
    case "progress":
      return state.run ? { ...state, run: { stage: event.stage, done: event.done } } : state;
    case "finished":
      return {
        ...state,
        run: null,
        result: event.result,
        stale: state.changedMeanwhile,
        changedMeanwhile: false,
        answers: true,
        ended: null,
      };
    case "stopped":
      return { ...state, run: null, ended: "stopped" };
    case "failed":
      return { ...state, run: null, ended: event.trouble };
    case "postponed":
      return { ...state, run: null, postponed: true };
    case "link-lost":
      return { ...state, answers: false };
    case "changed":
      return { ...state, changedMeanwhile: state.run !== null, stale: state.result !== null };
    case "marked":
      return { ...state, marked: event.marked };
    case "auto":
      return { ...state, auto: event.on };
    case "acting":
      return { ...state, act: event.act };
    case "corrected":
      return { ...state, corrected: event.corrected };
  }
}

/** Which of its faces the part shows; a check under way and a result that is stale are told beside it. */
export type Face = "never" | "checking" | "stopped" | "failed" | "nothing" | "clean" | "findings";

export function faceOf({ run, result, ended }: CheckState): Face {
  if (result) return result.claims === 0 ? "nothing" : result.found.length === 0 ? "clean" : "findings";
  if (run) return "checking";
  if (ended === null) return "never";
  return ended === "stopped" ? "stopped" : "failed";
}

/**
 * Whether a change can matter to a check: any sheet can, except the report that we wrote ourselves.
 *
 * @example concerns({ sheets: ["WUYI检查报告"] }) // false
 */
export const concerns = ({ sheets }: Change): boolean =>
  sheets === null || sheets.some((name) => !name.startsWith(REPORT_SHEET));
