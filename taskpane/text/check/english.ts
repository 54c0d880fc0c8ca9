import { plainNumber } from "../../../src/text";
import type { CheckWords, DetailsWords, ListWords } from "./words";

/** The part 检查 in English. */
export const CHECK_ENGLISH: CheckWords = {
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
    body: "A check reads the whole workbook, finds the claims, the veto list and past payments by their headers, and compares every row with the policy. It changes no cell.",
  },
  checking: "Checking",
  stopped: {
    title: "The check was stopped",
    body: "It did not finish, so there is no verdict. The workbook was not changed.",
  },
  stoppedWithResult: "The check was stopped. What you see below is the result of the check before.",
  failed: "The check did not finish",
  failedWithResult: (why) =>
    `The check did not finish; what you see below is the result of the check before. ${why}`,
  stale: "The workbook has changed since this check; the result below may be out of date.",
  nothing:
    "No header was recognised in these sheets, so they were not checked. If one of them holds claims, say what it is for and what its columns mean.",
  toSettings: "Set it in Settings",
  sheetsRead: (sheets) => `Sheet by sheet (${plainNumber(sheets)})`,
  leftLine: (what, where, why) =>
    what === "sheet" ? why : `${what === "rows" ? "rows" : "columns"} ${where.join(", ")} not read: ${why}`,
  leftWhy: {
    report: "a report of this program",
    decided: "marked as no sheet of claims",
    repeats: "its claims stand on other sheets; counted once",
    unknown: "no header was recognised",
    note: "taken for notes",
    heading: "taken for the header once more, its numbers or units",
    section: "taken for headings",
    part: "taken for parts of the row above",
    prefilled: "only numbered beforehand, or formulas",
    table: "taken for another header",
    beyond: "below another header",
    outside: "outside of the table's columns",
    unread: "not like claims; see the findings",
    unused: "not needed",
  },
  inTheWay: "What stands in the way, by money",
  atStake: (amount) => (amount === null ? "amount unknown" : `${plainNumber(amount)} 万元`),
  seeErrors: (errors) => `See ${plainNumber(errors)} ${errors === 1 ? "error" : "errors"}`,
  seeQuestions: (questions) => `See ${plainNumber(questions)} ${questions === 1 ? "question" : "questions"}`,
  seeInside: (settings) =>
    `Decide ${plainNumber(settings)} ${settings === 1 ? "setting" : "settings"} inside`,
  sheetLine: (role, rows, headerRow) =>
    headerRow === null ? role : `${role}, ${plainNumber(rows)} rows, header in row ${headerRow}`,
  amounts: "Totals",
  corrected: (cells, before, after) =>
    `${plainNumber(cells)} ${cells === 1 ? "cell was" : "cells were"} changed, from ${plainNumber(before)} 万元 to ${plainNumber(after)} 万元 in all.`,
  closeCorrected: "Close; it cannot be undone here any more",
  acts: {
    mark: "Marking",
    clear: "Removing marks",
    report: "Writing the report",
    receipt: "Making the receipt",
    accept: "Saving",
    correct: "Changing amounts",
  },
  mark: "Mark cells",
  markAgain: "Mark again",
  unmark: "Remove marks",
  report: "Write report",
  copyReceipt: "Copy receipt",
  reasons: {
    award: "The computed amount is payable.",
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
};

/** The list of findings in English. */
export const LIST_ENGLISH: ListWords = {
  label: "Findings",
  filters: "Filters",
  search: "Search firms or text",
  sheet: "Sheet",
  allSheets: "All sheets",
  accepted: "Accepted",
  severityCount: (severity, count) => `${severity} ${plainNumber(count)}`,
  shown: (shown, all) => `${plainNumber(shown)} of ${plainNumber(all)} shown`,
  clean: "No findings.",
  allAccepted: "All findings have been accepted; nothing is left to decide.",
  noMatch: "No finding matches the filters.",
  clearFilters: "Clear filters",
  expandAll: "Expand all",
  collapseAll: "Collapse all",
  wholeSheet: "Whole sheet",
  wholeBook: "Whole workbook",
  manyRows: (cell, rows) => `${cell} and on, ${plainNumber(rows)} rows`,
};

/** A finding's details in English. */
export const DETAILS_ENGLISH: DetailsWords = {
  label: "Details",
  previous: "Previous",
  next: "Next",
  close: "Close details",
  claimed: "Claimed",
  computed: "Computed",
  payable: "Payable",
  noAmount: "cannot be computed",
  correct: "Enter the due amount",
  correctAll: (title, findings) => `All ${plainNumber(findings)} of “${title}”`,
  willCorrect: (cells, before, after) =>
    `${plainNumber(cells)} ${cells === 1 ? "cell" : "cells"} will be changed, from ${plainNumber(before)} 万元 to ${plainNumber(after)} 万元 in all. It can be undone.`,
  willLeave: (formulas, others) =>
    [
      formulas > 0 ? ` Left alone: ${plainNumber(formulas)} with a formula.` : "",
      others > 0 ? ` Left alone: ${plainNumber(others)} merged, or holding more than an amount.` : "",
    ].join(""),
  nothingToCorrect: "There is no cell that could be changed by itself.",
  doCorrect: "Change",
  whatToDo: "What to do",
  leaveOut: "No sheet of claims",
  adopt: "Take over",
  decline: "Do not take over",
  release: "Undo taking over",
  dueUnchanged: (due) =>
    `Accepting changes nothing in what is payable: this row stays at ${plainNumber(due)} 万元.`,
  steps: "How it was computed",
  stepsLost: "Check again to see how it was computed.",
  accept: "Accept with a reason",
  reason: "Reason for accepting",
  reasonHint: "For example: verified, approved in a separate document",
  reasonNeeded: "Give a reason, so that the decision can be traced later.",
  confirm: "Accept",
  cancel: "Cancel",
  kept: "If the row changes, the finding comes back.",
  reopen: "Undo acceptance",
};
