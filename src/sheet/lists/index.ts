export { readNames, type CellNames } from "./names-in-cell";
export { codesIn } from "./codes-in-cell";
export { isCodeLike, isFirmLike, isFirmName, namesFirm } from "./firm-text";
export { readSpan, type Span, type SpanReading } from "./span";
