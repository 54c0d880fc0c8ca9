export { POLICY_CHINESE } from "./chinese";
export { POLICY_ENGLISH } from "./english";
export type { PolicyWords } from "./words";
