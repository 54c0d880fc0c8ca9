export { CheckActs } from "./acts";
export { AutoCheck } from "./auto-check";
export { openLink } from "./open-link";
export type { ToldAccount } from "./protocol";
export { CheckRunner } from "./runner";
export { RowAmounts } from "./view/amounts";
export { CheckPart } from "./view/check-part";
export type { Found } from "./protocol";
export { previewsOf, rowValuesOf, vetoLinesOf } from "./sheet-questions";
