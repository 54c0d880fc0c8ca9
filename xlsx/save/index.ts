export type { EditedBook, EditedSheet } from "./edited";
export type { Loss, LossKind } from "./loss";
export { losses } from "./losses";
export { saveBookSteps } from "./save-book";
export { sheetNameFault } from "./sheet-rules";
