export { WHAT_IF_CHINESE } from "./chinese";
export { WHAT_IF_ENGLISH } from "./english";
export type { WhatIfWords } from "./words";
