import {
  formatColor as colourByLibrary,
  getFormatDateInfo as dateInfoByLibrary,
  getFormatInfo as infoByLibrary,
  isDateFormat as isDateByLibrary,
  isPercentFormat as isPercentByLibrary,
  isValidFormat as isValidByLibrary,
} from "numfmt";
import { sectionsOf } from "./format-code";

/** A number format in the words that the library knows; it throws at those of Chinese programs. */
const plain = (code: string): string =>
  typeof code === "string" ? sectionsOf(code).map((section) => section.code).join(";") : code; // prettier-ignore

/** The colour that a format gives a value: `[红色]` is red. */
export const formatColor: typeof colourByLibrary = (code, ...others) =>
  colourByLibrary(plain(code), ...others);
/** What kind of format it is, and with how many decimals. */
export const getFormatInfo: typeof infoByLibrary = (code, ...others) => infoByLibrary(plain(code), ...others);
/** Which parts of a date it shows. */
export const getFormatDateInfo: typeof dateInfoByLibrary = (code, ...others) => dateInfoByLibrary(plain(code), ...others); // prettier-ignore
/** Whether it shows days or times. */
export const isDateFormat: typeof isDateByLibrary = (code, ...others) =>
  isDateByLibrary(plain(code), ...others);
/** Whether it shows hundredths. */
export const isPercentFormat: typeof isPercentByLibrary = (code, ...others) => isPercentByLibrary(plain(code), ...others); // prettier-ignore
/** Whether it is one. */
export const isValidFormat: typeof isValidByLibrary = (code, ...others) => isValidByLibrary(plain(code), ...others); // prettier-ignore
