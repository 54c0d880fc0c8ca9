import { plainNumber } from "../../../src/text";
import type { VetoWords } from "./words";

const count = (many: number, one: string, several: string): string =>
  `${plainNumber(many)} ${many === 1 ? one : several}`;

/** The part 一票否决 in English. */
export const VETO_ENGLISH: VetoWords = {
  unchecked: "After a check, this shows which claims are vetoed and which names to look at.",
  nobody: "No claim is on a veto list.",
  some: (firms, rows) =>
    `${count(rows, "claim", "claims")} of ${count(firms, "firm", "firms")} on the veto list: 0 is payable.`,
  otherwise: (amount, unknown) =>
    `Without the veto they would come to ${amount} 万元${unknown === 0 ? "" : `; ${count(unknown, "row", "rows")} cannot be computed`}.`,
  stale: "The workbook has changed since the check; what is below may be out of date.",
  mark: "Mark in the sheet",
  vetoed: "Vetoed claims",
  by: { code: "by credit code", name: "by name" },
  span: (from, to) => `${from === "" ? "until" : `from ${from} until`} ${to === "" ? "now" : to}`,
  otherwiseOf: (amount) => (amount === null ? "otherwise unknown" : `otherwise ${amount} 万元`),
  similar: "Similar names to look at",
  similarHint:
    "There is no credit code to compare, so nothing is decided. If it is the same firm, write its name as on the list, or add its code to the list, and check again.",
  similarTo: (names) => `On the list: ${names.join(", ")}`,
  showEntry: "Show the entry",
  notSame: "Not the same firm",
  notSameReason: "Verified: not the same firm",
  settled: (findings) => `${count(findings, "other was", "others were")} settled.`,
  list: "Veto list",
  entries: (entries) => count(entries, "entry", "entries"),
  noList: "This workbook has no veto list. Paste or type one to keep it as a new sheet.",
  search: "Search the list",
  shown: (shown, all) => `${plainNumber(shown)} of ${plainNumber(all)} shown`,
  reading: (percent) => `Reading the list: ${percent}%`,
  again: "Read again",
  noName: "(no name)",
  add: "New list",
  addMore: "Another list",
  paste: "Paste or type a list",
  pasteHint:
    "A firm a line: name, credit code, matter, first day, last day. Copy it from any table; names alone will do.",
  recognised: (firms) => `${count(firms, "firm", "firms")} recognised.`,
  skipped: (lines) => `Lines without a name or a code are left out: ${lines.join(", ")}.`,
  badCodes: "Codes with faults are kept as they are; compare them with the licences:",
  codeFaults: {
    length: "must have 18 characters",
    character: "has a character that codes do not use",
    check: "fails its check",
  },
  badCode: (line, code, fault) => `Line ${line}, ${code}: ${fault}`,
  more: (findings) => `… and ${plainNumber(findings)} more`,
  sheetName: "Name of the sheet",
  defaultName: "一票否决名单",
  nameHint: "A check knows the list by 一票否决 in its name.",
  nameNeeded: "The name must have 一票否决 in it.",
  keep: "Keep as a new sheet",
  cancel: "Cancel",
};
