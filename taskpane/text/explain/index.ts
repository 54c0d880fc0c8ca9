export { EXPLAIN_CHINESE } from "./chinese";
export { EXPLAIN_ENGLISH } from "./english";
export type { ExplainWords } from "./words";
