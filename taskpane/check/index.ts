export { CheckActs } from "./acts";
export { AutoCheck } from "./auto-check";
export type { CheckLink } from "./link";
export { openLink } from "./open-link";
export type { ToldAccount } from "./protocol";
export { CheckRunner } from "./runner";
export type { CheckResult } from "./state";
export { RowAmounts } from "./view/amounts";
export { CheckPart } from "./view/check-part";
export type { Found } from "./protocol";
export {
  listedOutsideOf,
  planOf,
  previewsOf,
  rowValuesOf,
  vetoListsOf,
  type VetoBookLists,
} from "./sheet-questions";
