export { foldCaseInOneLanguage } from "./one-language";
export { skipNeedlessIndexWrites } from "./inverted-index";
export { createEvaluator, normaliseFormula, type Evaluator } from "./evaluate";
export { errorText } from "./error-text";
export { WUYI_FUNCTIONS, WUYI_FUNCTION_INFO } from "./wuyi-functions";
export { FEWEST_COLUMNS, completeGrids, type OpenFormula, type OpenSheet } from "./complete-grids";
