export { argumentsOf, type ArgumentKind, type NativeArgument } from "./arguments";
export { nativeFormula, type NativeCell, type NativeFormula, type NativeOptions } from "./formula";
export type { Operand } from "./operand";
export type { NativeUnit } from "./plan";
