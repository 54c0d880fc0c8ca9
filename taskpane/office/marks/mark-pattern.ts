import { MARK_COLOURS, MARK_ORDER, type Severity } from "../../../src/sheet";

/** The pattern of marks: the colour of the mark, through which a quarter of the cell's own is seen. */
export const MARK_PATTERN = "Gray75";

/** A mark in a cell's own format. */
export interface PatternMark {
  readonly severity: Severity;
  /** Whether the cell was filled before; its colour lies under the pattern. */
  readonly filled: boolean;
}

const NUMBER = 16;
/** Nobody sees the last bit of a colour; here it says whether the cell was filled. */
const FILLED = 1;

const colourOf = (severity: Severity): number => parseInt(MARK_COLOURS[severity].fill, NUMBER) & ~FILLED;

/**
 * The colour of a mark's pattern. It says what the mark covers, so that taking it away needs no memory beside the
 * cell, and works after rows were inserted, sorted or copied.
 *
 * @example patternColour({ severity: "error", filled: true }) // "#FFC7CF"
 */
export function patternColour({ severity, filled }: PatternMark): string {
  const colour = colourOf(severity) | (filled ? FILLED : 0);
  return `#${colour.toString(NUMBER).toUpperCase().padStart(6, "0")}`;
}

/**
 * The mark that a pattern is; undefined where it is none of ours.
 *
 * @example markOf("Gray75", "#FFC7CE") // { severity: "error", filled: false }
 */
export function markOf(pattern: string, colour: string): PatternMark | undefined {
  if (pattern !== MARK_PATTERN || !/^#[0-9a-f]{6}$/i.test(colour)) return undefined;
  const number = parseInt(colour.slice(1), NUMBER);
  const severity = MARK_ORDER.find((one) => colourOf(one) === (number & ~FILLED));
  return severity && { severity, filled: (number & FILLED) !== 0 };
}
