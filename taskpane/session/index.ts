export { BookSession, type Done, type Notice } from "./book-session";
export { idOf, settingsFrom, type Decision } from "./decisions";
export { HeaderMemory } from "./header-memory";
export { KnownStore, type Known } from "./known";
export { OwnHand, type Keeper } from "./own-hand";
export type { Answer, Inside } from "./provenance";
export { Store } from "./store";
