export { BookSession, type Done, type Notice } from "./book-session";
export { KnownStore, type Known } from "./known";
export { Store } from "./store";
