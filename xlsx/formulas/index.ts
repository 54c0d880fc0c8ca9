export { mayFill } from "./array-formula";
export { FormulaPattern } from "./shared-formula";
export { storedFormula } from "./stored-formula";
export { typedFormula } from "./typed-formula";
