import { plainNumber } from "../../../src/text";
import type { VetoWords } from "./words";

const count = (many: number, one: string, several: string): string =>
  `${plainNumber(many)} ${many === 1 ? one : several}`;

/** The part 一票否决 in English. */
export const VETO_ENGLISH: VetoWords = {
  unchecked: "After a check, the vetoed claims and the names to verify are listed here.",
  nobody: "No claim is vetoed.",
  some: (firms, rows) =>
    `${count(rows, "claim", "claims")} of ${count(firms, "firm", "firms")} ${rows === 1 ? "is" : "are"} vetoed: 0 is payable.`,
  otherwise: (amount, unknown) =>
    `Without the veto, ${amount} 万元 would be payable${unknown === 0 ? "" : `; ${count(unknown, "row", "rows")} cannot be computed`}.`,
  stale: "The workbook has changed since the check; what is below may be out of date.",
  mark: "Mark in the sheet",
  vetoed: "Vetoed claims",
  by: { code: "by credit code", name: "by name", row: "its row says so" },
  span: (from, to) =>
    from === "" ? `veto until ${to}` : to === "" ? `veto since ${from}` : `veto from ${from} to ${to}`,
  otherwiseOf: (amount) => (amount === null ? "amount cannot be computed" : `would get ${amount} 万元`),
  outside: "Listed, but outside the veto's time",
  outsideHint:
    "These firms are on the list, but their claims fall outside the veto's time, so they are not vetoed.",
  claimTime: (says, from, to) =>
    says === "year"
      ? `claim of ${from.slice(0, 4)}`
      : `claim dated ${from === to ? from : `${from} to ${to}`}`,
  outsideWhy: { before: (time) => `${time}: before the veto`, after: (time) => `${time}: after the veto` },
  outsideMore: (entries) =>
    `${count(entries, "other entry of the firm is", "other entries of the firm are")} of another time too`,
  similar: "Similar names to verify",
  similarHint:
    "There is no credit code to compare, so the program does not decide. Verify, then choose: if it is the same firm, the name on the claim is added to the list; if it is another, it is not raised again.",
  similarTo: (names) => `On the list: ${names.join(", ")}`,
  showEntry: "See entry",
  notSame: "Another firm",
  notSameReason: "Verified: not the same firm",
  sameFirm: {
    decide: "Same firm",
    title: (enterprise, listed) => `“${enterprise}” is the same firm as “${listed}” on the list`,
    which: "Which firm on the list is it the same as?",
    remark: (listed) => `与“${listed}”为同一企业`,
    noCode: "This row of the claims has no valid credit code, so only the name is written.",
    after: "Once written, the firm's claims are vetoed; functions in cells and later checks go by the list.",
    gone: "The list does not name that firm any more. Check again.",
  },
  settled: (findings) => `${plainNumber(findings)} verified; not raised again.`,
  list: "Veto list",
  entries: (entries) => count(entries, "entry", "entries"),
  noList: "This workbook has no veto list. Paste or type one; it is kept as a new sheet.",
  emptyList: "There is no firm on the list yet.",
  search: "Search the list",
  shown: (shown, all) => `${plainNumber(shown)} of ${plainNumber(all)} shown`,
  reading: (percent) => `Reading the list: ${percent}%`,
  again: "Read again",
  noName: "(no name)",
  add: "New list",
  addMore: "Start another list",
  append: {
    start: "Add to the list",
    to: "Add to",
    willAdd: (entries, sheet, first, last) =>
      `${count(entries, "entry goes", "entries go")} into ${first === last ? `row ${first}` : `rows ${first} to ${last}`} of sheet “${sheet}”:`,
    columns: "What is written",
    column: "Column of the list",
    content: "Content",
    nothing: "(empty)",
    row: (row) => `Row ${plainNumber(row)}`,
    firstOf: (shown, all) => `These are the first ${plainNumber(shown)} of ${plainNumber(all)}.`,
    known: (entries, lines) =>
      `${count(entries, "entry is", "entries are")} on the list already and left out: ${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}.`,
    allKnown: "All of these firms are on the list already; there is nothing to write.",
    nameless: (lines) =>
      `Left out, because they lack the name or the code that the list asks for: ${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}.`,
    unplaced: (headers) =>
      `The list has no column ${headers.map((header) => `“${header}”`).join(", ")}; what you entered for it is not written.`,
    noSpan: "Where there is no last day, the veto has no end.",
    tooFew: (free, needed, row) =>
      `Only ${count(free, "row is", "rows are")} empty below the list; row ${row} holds something. Insert ${count(needed - free, "empty row", "empty rows")} above row ${row}, then try again.`,
    changed: "The list has just changed and was read again. Look at what is below, then write it.",
    write: "Write to the list",
  },
  paste: "Paste or type a list",
  pasteHint:
    "One firm a line: name, credit code, matter, first day, last day. You can copy it from a table; the name alone will do.",
  recognised: (firms) => `${count(firms, "firm", "firms")} recognised.`,
  skipped: (lines) => `Lines without a name or a code are left out: ${lines.join(", ")}.`,
  badCodes: "These credit codes are wrong and are kept as entered; compare them with the business licences:",
  codeFaults: {
    length: "must have 18 characters",
    character: "has a character that credit codes do not use",
    check: "its check character does not match",
  },
  badCode: (line, code, fault) => `Line ${line}, ${code}: ${fault}`,
  more: (findings) => `… and ${plainNumber(findings)} more`,
  sheetName: "Name of the sheet",
  defaultName: "一票否决名单",
  nameHint: "The check recognises the list by 一票否决 in the sheet's name.",
  nameNeeded: "The name must have 一票否决 in it.",
  keep: "Save as a new sheet",
  cancel: "Cancel",
};
