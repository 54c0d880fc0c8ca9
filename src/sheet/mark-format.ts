import { BY_WEIGHT } from "../text";
import type { Severity } from "./finding";

/** What the formulas of our marks hold, so that they are found again, in a file and in Excel alike. */
const SIGNATURE = "WUYI-";

/** The severities in the order in which their marks are written. */
export const MARK_ORDER = BY_WEIGHT;

/** Fill and text colour of each severity as RRGGBB, readable in print too. */
export const MARK_COLOURS: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  error: { fill: "FFC7CE", font: "9C0006" },
  question: { fill: "E2CFF4", font: "5B2C83" },
  warning: { fill: "FFEB9C", font: "7F6000" },
  info: { fill: "DDEBF7", font: "1F4E78" },
};

/**
 * The condition of a mark, without an equals sign. It always holds; the text in it only says whose it is.
 *
 * @example markFormula("error") // 'LEN("WUYI-error")>0'
 */
export const markFormula = (severity: Severity): string => `LEN("${SIGNATURE}${severity}")>0`;

// Some programs escape the quotes when they write the condition into a file.
const OURS = new RegExp(`(?:"|&quot;)${SIGNATURE}(${MARK_ORDER.join("|")})(?:"|&quot;)`);

/** The severity of a mark of ours by its condition, plain or as XML; undefined where it is somebody else's. */
export const markedSeverity = (formula: string): Severity | undefined =>
  OURS.exec(formula)?.[1] as Severity | undefined;

/** Excel reads no more than 8,192 characters of an address; half of that leaves room for dollar signs. */
const MOST_CHARACTERS = 4_000;

/**
 * Ranges joined to addresses that Excel reads.
 *
 * @param separator a space in files, a comma in Excel
 * @example [...joinedRanges(["H3", "H5:H9"], ",")] // ["H3,H5:H9"]
 */
export function* joinedRanges(ranges: readonly string[], separator: string): Generator<string> {
  let joined = "";
  for (const range of ranges) {
    if (joined.length + range.length > MOST_CHARACTERS) {
      yield joined;
      joined = "";
    }
    joined += joined === "" ? range : separator + range;
  }
  if (joined !== "") yield joined;
}
