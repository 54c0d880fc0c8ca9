import type { FaultPlace, FaultWords, ShellWords } from "./words";

const sheetOf = ({ sheet }: FaultPlace): string =>
  sheet === undefined ? "The workbook" : `Sheet “${sheet}”`;
const said = ({ detail }: FaultPlace): string => (detail === undefined ? "" : ` (${detail})`);

/** The frame in English. */
export const SHELL_ENGLISH: ShellWords = {
  parts: { check: "Check", veto: "Veto", "what-if": "What if", policy: "Policy", settings: "Settings" },
  partsLabel: "Parts",
  help: "Help",
  closeNotice: "Close this message",
  undo: "Undo",
  opening: "Opening…",
  done: {
    marked: () =>
      "Marked: errors red, questions purple, warnings yellow, notes blue. Your own formats were not changed.",
    cleared: () => "The marks were removed.",
    reported: () => "The report is in sheet “WUYI检查报告”, at the end of the workbook.",
    accepted: () => "Accepted; the reason is kept in this workbook.",
    reopened: () => "The acceptance was undone.",
    adopted: () => "The setting was taken over, and the workbook was checked again. No cell was changed.",
    declined: () =>
      "The setting was not taken over; it was removed from the workbook, which was checked again.",
    waiting: () => "That was taken back; the setting does nothing any more.",
    "left-out": (sheet) => `“${sheet}” is marked as no sheet of claims, and the workbook was checked again.`,
    "from-copy": () =>
      "The part of the workbook that held the settings is gone (some programs lose it when they save); the copy in the document's properties is used. Look the settings over; any change writes them anew.",
    "taken-back": () => "The cells hold again what they held before, and the workbook was checked again.",
    restored: () => "Back to what was recognised.",
    recalled: () => "The sheet is read as you set it last time.",
    copied: () =>
      "The receipt was copied. Paste it into a text file and keep it; the result can be computed again and compared later.",
    inserted: (place) => `The formula was written into ${place}.`,
    listed: (place) => `The list was saved as sheet “${place}”, and the workbook was checked again.`,
    appended: (place) => `Added to the list at ${place}, and the workbook was checked again.`,
  },
  crashed: {
    title: "Something went wrong here",
    body: "The workbook was not changed. Try again; if it fails once more, close this pane and open it again.",
    again: "Try again",
    detail: (fault) => `For whoever maintains this program: ${fault}`,
  },
};

/** The faults of the port in English. */
export const FAULTS_ENGLISH: FaultWords = {
  stopped: () => "Stopped. You can start again at any time.",
  "sheet-missing": ({ sheet }) =>
    `${sheet === undefined ? "A sheet" : `Sheet “${sheet}”`} was not found; it may have been renamed or deleted. Check again.`,
  "sheet-hidden": ({ sheet }) =>
    `Sheet “${sheet ?? ""}” is hidden. Unhide it from the sheet tabs, then try again.`,
  "sheet-exists": ({ sheet }) =>
    `There is a sheet named “${sheet ?? ""}” already. Rename or delete it, then try again.`,
  occupied: ({ sheet, cell }) =>
    `Sheet “${sheet ?? ""}” is not empty where the rows should go${cell === undefined ? "" : ` (${cell})`}. Insert empty rows below the list or move what is there, then try again.`,
  changed: ({ sheet, cell }) =>
    `${cell === undefined ? "A cell" : `Cell ${cell}`} of sheet “${sheet ?? ""}” is not what it was when it was checked, so nothing was changed. Check again, then try again.`,
  protected: (place) =>
    `${sheetOf(place)} is protected and cannot be changed. Remove the protection (Review tab), then try again.`,
  "read-only": () => "The workbook is open for reading only. Save a copy and work in that one.",
  busy: () => "A cell is being edited, or a dialog is open. Press Enter or close the dialog, then try again.",
  "too-large": (place) =>
    `${sheetOf(place)} is too large to be read at once. Delete unused rows and columns or split it, then try again.`,
  closed: () => "The connection to the workbook was closed. Close this pane and open it again.",
  unsupported: () => "This version of the spreadsheet program cannot do that. Update it, then try again.",
  refused: () =>
    "This cell cannot be written: it may belong to an array formula, a merged or a filtered range. Choose another cell and try again.",
  host: (place) =>
    `The spreadsheet program did not do that${said(place)}. Try again; if it fails once more, save and reopen the workbook.`,
  internal: (place) =>
    `The program made a mistake of its own and did not finish this step${said(place)}. Try again; if it fails once more, tell whoever maintains it.`,
};
