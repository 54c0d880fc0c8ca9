export { argumentsOf, type ArgumentKind, type NativeArgument } from "./arguments";
export { nativeFormula, type NativeCell, type NativeFormula, type NativeOptions } from "./formula";
export type { Operand } from "./operand";
export type { NativeUnit } from "./plan";

// The pieces that formulas are made from, so that each can be looked at by itself.
export { exactSum, type Term } from "./exact-sum";
export { numeral, quotedText, wholeNumber } from "./expression";
export { spellings, valueAt } from "./name-reading";
export { halfWidth, numberOf, parts } from "./number-reading";
