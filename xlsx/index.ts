export { readBook, readBookSteps, type Book, type BookSheet } from "./book";
export type { Codec } from "./codec";
export { WorkbookFault } from "./fault";
