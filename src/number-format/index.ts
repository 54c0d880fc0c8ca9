export { format } from "./format";
export {
  formatColor,
  getFormatDateInfo,
  getFormatInfo,
  isDateFormat,
  isPercentFormat,
  isValidFormat,
} from "./format-facts";
export { generalText, numberText, roundedHalfUp } from "./number-text";
export { parseDate, parseNumber, parseTime, parseValue } from "./typed-values";
