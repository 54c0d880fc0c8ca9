export { BookChange } from "./book-change";
export { changeShapeFormulas, moveComments, moveShapes } from "./comments";
export { moveDrawing } from "./drawing";
export { changeChart, changeFormulaAttributes } from "./formula-parts";
export { changePivotSource, movePivot, pivotStays } from "./pivots";
export type { ElementPlace } from "./anchored-elements";
export { changeElement } from "./sheet-elements";
export { GONE_TABLE, changeTable, planTable, tableKey, type TablePlan } from "./tables";
