import { CONDITIONS } from "./conditions";
import { CONDITIONAL_SUMS } from "./conditional-sums";
import { DATES } from "./dates";
import { FORMATS } from "./formats";
import { LOOKUPS } from "./lookups";
import { NUMBERS } from "./numbers";
import { OPERATORS } from "./operators";
import type { OfficerFormula } from "./reasons";
import { SUMS } from "./sums";
import { TEXTS } from "./texts";

export { REASONS, type OfficerFormula } from "./reasons";
export { ROWS } from "./sheet";

/** Formulas that officers of a county use, by what they are for. */
export const OFFICERS: Readonly<Record<string, readonly OfficerFormula[]>> = {
  conditions: CONDITIONS,
  operators: OPERATORS,
  sums: SUMS,
  "conditional sums": CONDITIONAL_SUMS,
  numbers: NUMBERS,
  lookups: LOOKUPS,
  texts: TEXTS,
  formats: FORMATS,
  dates: DATES,
};
