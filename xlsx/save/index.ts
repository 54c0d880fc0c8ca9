export type { EditedBook, EditedSheet, Move } from "./edited";
export { saveBookSteps } from "./save-book";
export { sheetNameFault } from "./sheet-rules";
