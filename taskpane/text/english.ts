import { plainNumber } from "../../src/text";
import type { FaultPlace, PaneText } from "./pane-text";

const sheetOf = ({ sheet }: FaultPlace): string =>
  sheet === undefined ? "The workbook" : `Sheet “${sheet}”`;
const said = ({ detail }: FaultPlace): string => (detail === undefined ? "" : ` (${detail})`);

/** The pane in English. */
export const ENGLISH: PaneText = {
  tag: "en",
  shell: {
    parts: { check: "Check", veto: "Veto", "what-if": "What if", policy: "Policy", settings: "Settings" },
    partsLabel: "Parts",
    help: "Help",
    closeNotice: "Close this message",
    crashed: {
      title: "Something went wrong here",
      body: "The workbook was not changed. Try again; if it fails once more, close this pane and open it again.",
      again: "Try again",
      detail: (fault) => `For whoever maintains this program: ${fault}`,
    },
  },
  faults: {
    stopped: () => "Stopped. You can start again at any time.",
    "sheet-missing": ({ sheet }) =>
      `${sheet === undefined ? "A sheet" : `Sheet “${sheet}”`} is no longer there; it may have been renamed or deleted. Check again.`,
    "sheet-hidden": ({ sheet }) =>
      `Sheet “${sheet ?? ""}” is hidden. To look at it, unhide it from the sheet tabs first.`,
    "sheet-exists": ({ sheet }) =>
      `There is a sheet named “${sheet ?? ""}” already. Rename or delete it, then try again.`,
    protected: (place) =>
      `${sheetOf(place)} is protected and cannot be changed. Remove the protection (Review tab), then try again.`,
    "read-only": () => "The workbook is open for reading only. Save a copy and work in that one.",
    busy: () =>
      "A cell is being edited, or a dialog is open. Press Enter or close the dialog, then try again.",
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
  },
  check: {
    check: "Check",
    recheck: "Check again",
    stop: "Stop",
    auto: "Auto-check",
    stages: {
      sheets: "Reading the sheets",
      reading: "Recognising the sheets",
      computing: "Computing each row",
      checking: "Comparing",
    },
    progress: (stage, percent) => `${stage}: ${percent}%`,
    never: {
      title: "Not checked yet",
      body: "A check reads the whole workbook, recognises claims, veto lists and past payments, and compares every row with the policy. It changes no cell.",
    },
    checking: "Checking",
    stopped: {
      title: "The check was stopped",
      body: "It did not finish, so there is no verdict. The workbook was not changed.",
    },
    stoppedWithResult: "The check was stopped. Below is still the result of the last one.",
    failed: "The check did not finish",
    failedWithResult: (why) => `The check did not finish; below is still the result of the last one. ${why}`,
    stale: "The workbook has changed since this check; the result below may be out of date.",
    nothing:
      "No header was recognised in these sheets, so they were not checked. If one of them holds claims, say what it is for and what its columns mean.",
    toSettings: "Set it in Settings",
    sheetsRead: (sheets) => `${sheets} ${sheets === 1 ? "sheet" : "sheets"} read`,
    sheetLine: (role, rows, headerRow) =>
      headerRow === null ? role : `${role}, ${plainNumber(rows)} rows, header in row ${headerRow}`,
    amounts: "Totals",
    mark: "Mark cells",
    markAgain: "Mark again",
    unmark: "Remove marks",
    report: "Write report",
    done: {
      marked: "Marked: errors red, warnings yellow, notes blue. Your own formats were not changed.",
      cleared: "The marks were removed.",
      reported: "The report stands in sheet “WUYI检查报告” at the end of the workbook.",
      accepted: "Accepted; the reason is kept in this workbook.",
      reopened: "No longer accepted.",
    },
    reasons: {
      award: "Payable is what was computed.",
      unknown: "This row cannot be computed yet; correct its errors first.",
      document: "A higher document decides; the claimed amount is payable.",
      elsewhere: "Another document decides; this policy pays nothing for it.",
      vetoed: "Vetoed, so 0 is payable.",
      duplicate: "An earlier row claims the same, so 0 is payable.",
      awarded: "Paid before, so 0 is payable.",
      "lower-title": "A higher title was claimed in the same year, so 0 is payable.",
      difference: "Earlier titles are taken off; only the difference is payable.",
      rest: "Only what the limit leaves is payable.",
      paid: "What this row says was already paid is taken off.",
    },
  },
  list: {
    label: "Findings",
    filters: "Filters",
    search: "Search firms or text",
    sheet: "Sheet",
    allSheets: "All sheets",
    accepted: "Accepted",
    severityCount: (severity, count) => `${severity} ${plainNumber(count)}`,
    shown: (shown, all) => `${plainNumber(shown)} of ${plainNumber(all)} shown`,
    clean: "Nothing was found.",
    allAccepted: "Nothing is left to do; all findings were accepted.",
    noMatch: "No finding matches the filters.",
    clearFilters: "Clear filters",
    expandAll: "Expand all",
    collapseAll: "Collapse all",
    wholeSheet: "Whole sheet",
  },
  details: {
    label: "Details",
    previous: "Previous",
    next: "Next",
    close: "Close details",
    claimed: "Claimed",
    computed: "Computed",
    payable: "Payable",
    noAmount: "unknown",
    steps: "How it was computed",
    stepsLost: "Check again to see how it was computed.",
    accept: "Accept",
    reason: "Reason for accepting",
    reasonHint: "For example: approved separately, verified",
    reasonNeeded: "Give a reason, so that it can be traced later.",
    confirm: "Accept",
    cancel: "Cancel",
    kept: "It comes back when the cell changes.",
    reopen: "Take back",
  },
};
