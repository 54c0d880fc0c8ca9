export type { AskedFormula, AskedSheet, Engine } from "./engine-job";
export type { EngineValue, FormulaSheet } from "./local-values";
export { recomputed, type AroundFormulas } from "./recompute";
