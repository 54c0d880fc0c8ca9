import type { SettingsWords } from "./words";

/** The part 设置 in English. */
export const SETTINGS_ENGLISH: SettingsWords = {
  policy: "Policy and language",
  start: "The policy's first day",
  startHint:
    "The policy is in force for three years from this day (article 22). If it is not set, dates are not checked.",
  inForce: (start, last) => `In force from ${start} to ${last}.`,
  startUnfinished: "The date is incomplete. Fill in year, month and day.",
  clearStart: "Clear the first day",
  language: "Language",
  languageOfHost: "Same as the spreadsheet program",
  sheets: "Sheets",
  sheetsHint:
    "This is how each sheet was recognised. Where it is wrong, change what the sheet is for or what a column means; your choices are kept in this workbook.",
  reading: (percent) => `Reading the sheets: ${percent}%`,
  readAgain: "Read again",
  changed: "changed",
  role: "Used as",
  ownRole: (role) => `As recognised (${role})`,
  item: "Item",
  itemInRows: "Each row names its own",
  itemNeeded: "This sheet has no column 奖补项目; choose the item of all its rows.",
  headerRow: "Header in row",
  headerGuessed: "No header was recognised; this row is taken for it.",
  columns: "What the columns mean",
  noColumns: "This sheet is empty.",
  meaningOf: (letter, header) => `Meaning of column ${letter} “${header}”`,
  noHeader: "(no header)",
  notUsed: "Not used",
  general: "For every item",
  restore: "Back to as recognised",
  restoreAll: "All back to as recognised",
};
