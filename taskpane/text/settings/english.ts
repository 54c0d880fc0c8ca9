import type { SettingsWords } from "./words";

/** The part 设置 in English. */
export const SETTINGS_ENGLISH: SettingsWords = {
  policy: "Policy and language",
  start: "The policy's first day",
  startHint: "The policy holds for three years from this day (article 22). Without it, dates are not judged.",
  inForce: (start, end) => `In force from ${start} until the day before ${end}.`,
  startUnfinished: "The date is not complete: year, month and day.",
  clearStart: "Clear the first day",
  language: "Language",
  languageOfHost: "As the spreadsheet program",
  sheets: "Sheets",
  sheetsHint:
    "How each sheet was recognised. Where it is wrong, choose what the sheet is for or what a column means; your choices are kept in this workbook.",
  reading: (percent) => `Reading the sheets: ${percent}%`,
  readAgain: "Read again",
  changed: "changed",
  role: "Used as",
  ownRole: (role) => `As recognised (${role})`,
  item: "Item",
  itemInRows: "Each row names its own",
  itemNeeded: "This sheet has no column 奖补项目; choose the item of all its rows.",
  headerRow: "Header in row",
  headerGuessed: "No header was recognised; this row is a guess.",
  columns: "What the columns mean",
  noColumns: "This sheet is empty.",
  meaningOf: (letter, header) => `Meaning of column ${letter} “${header}”`,
  noHeader: "(no header)",
  notUsed: "Not used",
  general: "For every item",
  restore: "As recognised",
  restoreAll: "All as recognised",
};
