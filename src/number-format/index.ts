export { format } from "./format";
export { generalText, numberText, roundedHalfUp } from "./number-text";
export { parseDate, parseNumber, parseTime, parseValue } from "./typed-values";
