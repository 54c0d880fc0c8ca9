export { CellExplainer, type CellExplanation } from "./cell-explainer";
export { explainSelectedCell, type ExplainedCall, type ExplainedCell } from "./explain-cell";
export { ExplainPanel } from "./explain-panel";
export { rowSentences, type RowSentences } from "./row-sentences";
