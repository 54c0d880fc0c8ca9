/**
 * What the spreadsheet's packages get where they ask for `numfmt` (3.2.6): the library, mended. Its own functions
 * round half down where the machine's number lies below (1.005), and know no Chinese digits, dates and formats;
 * `docs/upstream.md` says what to report. Whoever builds gives it to them: `supply/patched-packages.cjs`.
 */
export * from "numfmt";
export {
  format,
  formatColor,
  getFormatDateInfo,
  getFormatInfo,
  isDateFormat,
  isPercentFormat,
  isValidFormat,
  parseDate,
  parseNumber,
  parseTime,
  parseValue,
} from "../src/number-format";
