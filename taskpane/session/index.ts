export { BookSession, type Done, type Notice } from "./book-session";
export { Store } from "./store";
