export { ambiguousColumns, type Ambiguous } from "./ambiguous";
export { unusedColumns, type UnusedColumn } from "./column-heads";
export { unreadRows, type UnreadRow } from "./unread-rows";
export { firmRows, type FirmRow } from "./unread-sheet";
export { unreadTables, type UnreadTable } from "./unread-tables";
export { strangeHeadings } from "./strange-headings";
