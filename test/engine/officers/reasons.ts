/** Why LibreOffice 7.4 says otherwise than Excel's documentation, which is what is expected. */
export const REASONS = {
  NO_FUNCTION: "LibreOffice has no such function yet",
  TRUTH_IS_NUMBER: "LibreOffice takes TRUE for the number 1",
  OTHER_ERROR: "LibreOffice has another error for it",
  TEXT_LIKE_NUMBER: "to Excel's conditions a text that looks like a number is one, and an error is a value",
  ROUNDS_BINARY: "LibreOffice rounds the machine's number here, Excel the cell's fifteen digits",
  CHINESE_NAMES:
    "LibreOffice writes mmm, ddd and AM in the language of its settings; Excel only aaa and 上午/下午",
  UNKNOWN_FORMAT: "LibreOffice does not know this format of Chinese Excel, or lets TEXT fail at it",
  OTHER_1900: "LibreOffice counts days before 1 March 1900 from another day",
  FEWER_DATES: "LibreOffice knows fewer ways to write a date",
  OTHER_DIGITS: "LibreOffice writes other digits, or 1E+021; literals have fifteen digits in Excel",
  EMPTY_TEXT_LOST: "LibreOffice takes an empty text of a file for a blank cell",
  OTHER_SEARCH: "in Excel the ? of SEARCHB is one byte, and FIND of nothing is 1",
  OTHER_SHAPE: "Excel takes the result at the same place of a vector, however it lies",
  PINYIN: "LibreOffice sorts a text with letters elsewhere",
  FIRST_MODE: "of two modes Excel takes the first that stands in the cells",
} as const;

/** A formula as officers write it, what it is in Excel (`#…` is an error), and why LibreOffice says otherwise. */
export type OfficerFormula = readonly [
  formula: string,
  value: number | string | boolean | null,
  otherwise?: keyof typeof REASONS,
];
