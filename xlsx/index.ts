export { readBook, readBookSteps, sheetNames, type Book, type BookSheet } from "./book";
export type { Codec } from "./codec";
export { WorkbookFault } from "./fault";
export { markBook } from "./mark-book";
