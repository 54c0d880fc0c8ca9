import { foldName } from "../../../src/policy";
import type { Severity } from "../../../src/sheet";
import type { Found } from "../protocol";
import type { SearchWords } from "./words";

/** Which findings are shown. */
export interface Filter {
  /** None: all. */
  readonly severities: readonly Severity[];
  /** By name; `null`: all. */
  readonly sheet: string | null;
  /** The accepted ones, instead of the open ones. */
  readonly accepted: boolean;
  readonly text: string;
}

export const NO_FILTER: Filter = { severities: [], sheet: null, accepted: false, text: "" };

/** Whether anything but open or accepted is asked for. */
export const narrows = ({ severities, sheet, text }: Filter): boolean =>
  severities.length > 0 || sheet !== null || foldName(text) !== "";

/**
 * The findings that a filter shows, in their order. Words are searched folded (full width as half, case and
 * blanks aside); several words must all occur.
 */
export function filtered(
  all: readonly Found[],
  { severities, sheet, accepted, text }: Filter,
  words: SearchWords,
): readonly Found[] {
  const wanted = text
    .split(/\s+/u)
    .map(foldName)
    .filter((word) => word !== "");
  return all.filter(
    (found) =>
      (found.accepted !== undefined) === accepted &&
      (severities.length === 0 || severities.includes(found.severity)) &&
      (sheet === null || found.sheet === sheet) &&
      (wanted.length === 0 || wanted.every((word) => words.of(found).includes(word))),
  );
}
