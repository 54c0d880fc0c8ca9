export { VETO_CHINESE } from "./chinese";
export { VETO_ENGLISH } from "./english";
export type { AppendWords, SameFirmWords, VetoWords } from "./words";
