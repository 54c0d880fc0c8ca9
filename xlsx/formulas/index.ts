export { mayFill } from "./array-formula";
export { changedAnchored, type Anchored } from "./anchored-formula";
export { changedTables, type TableFate, type TablePlace } from "./structured-reference";
export {
  changedFormula,
  movedReference,
  type BookChanges,
  type FormulaHome,
  type SheetFate,
} from "./changed-formula";
export { sheetPrefix } from "./sheet-name";
export { FormulaPattern } from "./shared-formula";
export { storedFormula } from "./stored-formula";
export { tokensOf } from "./tokens";
export { typedFormula } from "./typed-formula";
