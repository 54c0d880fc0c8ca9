import type { CheckLink } from "../check";
import type { WorkbookPort } from "../port";
import type { Kept, SelfTestBench } from "./bench";
import type { Clock } from "./clock";
import type { Outcome } from "./outcome";

/** The steps in their order; these names stand in the text that people send. */
export const STEP_IDS = [
  "host",
  "sheet",
  "functions",
  "spill",
  "errors",
  "arguments",
  "formula",
  "read",
  "marks",
  "worker",
  "workbook",
  "machine",
  "undo",
  "rows",
  "removed",
] as const;

export type StepId = (typeof STEP_IDS)[number];

/** What the person is asked to do in the workbook. */
export interface Request {
  readonly act: "type" | "undo";
  readonly sheet: string;
  readonly cell: string;
}

/** What is only asked of the person: to do something there, until it is seen done or they say that it cannot be. */
export interface Person {
  /** Shows a request; `null` takes it away. */
  ask(request: Request | null): void;
  /** What the person said to it, by a button. */
  said(): "skip" | "impossible" | null;
}

/** The part of the browser's storage that is tried. */
export type Memory = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** With what the steps work. */
export interface Tools {
  readonly port: WorkbookPort;
  readonly bench: SelfTestBench;
  readonly openLink: () => Promise<CheckLink>;
  /** Undefined where the browser's storage is closed to the page. */
  readonly memory: () => Memory | undefined;
  readonly person: Person;
  readonly clock: Clock;
  /** How many rows the last step computes. */
  readonly rows: number;
}

/** What steps have begun to change and not yet put back: whoever cleans up looks here. */
export interface Leftovers {
  /** The sheet of the self-test was, or may have been, added. */
  sheet: boolean;
  /** Marks of the self-test stand in the workbook. */
  marks: boolean;
  /** What the workbook kept before a step wrote into it. */
  kept: Kept | null;
}

/** What a step is given. */
export interface StepContext extends Tools {
  readonly signal: AbortSignal;
  readonly left: Leftovers;
  /** Tells how far the step is, from 0 to 1. */
  readonly progress: (done: number) => void;
}

/** One step. */
export interface Step {
  readonly id: StepId;
  /** Steps that must have passed; without them this one says nothing. */
  readonly needs: readonly StepId[];
  /** After so many seconds the next one begins. */
  readonly seconds: number;
  /** Runs also where the person stopped the others. */
  readonly always?: boolean;
  run(context: StepContext): Promise<Outcome>;
}
