import type { Half } from "./draw";
import type { Score } from "./score";

/** What the first layouts of a half must reach. Raised with every mending, never lowered. */
export interface Floors {
  /** At least so many. */
  readonly sheetsRight: number;
  readonly columnsRight: number;
  readonly rowsRight: number;
  readonly faultsFound: number;
  readonly correctGreen: number;
  /** At most so many. */
  readonly rowsMisread: number;
  readonly rowsLost: number;
  readonly extra: number;
  readonly falseErrors: number;
  readonly falseQuestions: number;
}

/** How many layouts of each half the test judges. */
export const JUDGED = 80;

export const FLOORS: Readonly<Record<Half, Floors>> = {
  seen: {
    sheetsRight: 121,
    columnsRight: 644,
    rowsRight: 622,
    faultsFound: 69,
    correctGreen: 35,
    rowsMisread: 0,
    rowsLost: 0,
    extra: 0,
    falseErrors: 0,
    falseQuestions: 0,
  },
  unseen: {
    sheetsRight: 121,
    columnsRight: 689,
    rowsRight: 643,
    faultsFound: 51,
    correctGreen: 43,
    rowsMisread: 0,
    rowsLost: 0,
    extra: 0,
    falseErrors: 1,
    falseQuestions: 1,
  },
};

/** A score as floors. */
export const reached = (score: Score): Floors => ({
  sheetsRight: score.sheets.right,
  columnsRight: score.columns.right,
  rowsRight: score.rows.right,
  faultsFound: score.faultsFound,
  correctGreen: score.correctGreen,
  rowsMisread: score.rows.misread,
  rowsLost: score.rows.lost,
  extra: score.extra,
  falseErrors: score.falseErrors,
  falseQuestions: score.falseQuestions,
});

/** The figures of which fewer are better. */
export const FEWER: ReadonlySet<keyof Floors> = new Set([
  "rowsMisread",
  "rowsLost",
  "extra",
  "falseErrors",
  "falseQuestions",
]);
