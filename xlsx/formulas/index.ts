export { FormulaPattern } from "./shared-formula";
export { typedFormula } from "./typed-formula";
