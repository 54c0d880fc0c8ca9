export { CHECK_CHINESE, LIST_CHINESE, DETAILS_CHINESE } from "./chinese";
export { CHECK_ENGLISH, LIST_ENGLISH, DETAILS_ENGLISH } from "./english";
export type { CheckWords, DetailsWords, ListWords } from "./words";
