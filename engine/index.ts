export { foldCaseInOneLanguage } from "./one-language";
export { ENGINE_FUNCTIONS } from "./engine-functions";
export { mendEngine } from "./repairs";
export { createEvaluator, normaliseFormula, type Evaluator } from "./evaluate";
export { errorText } from "./error-text";
export { WUYI_FUNCTIONS, WUYI_FUNCTION_INFO } from "./wuyi-functions";
export { completeGrids } from "./complete-grids";
export {
  FEWEST_COLUMNS,
  computeFormulas,
  type FormulaValue,
  type OpenFormula,
  type OpenSheet,
} from "./compute-formulas";
