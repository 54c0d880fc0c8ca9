import { plainNumber } from "../findings";
import { numberText, quoted, quotedFirm } from "../number-text";
import { ROLE_NAMES } from "../role-names";
import { besidesVerdict, MOST_NAMES } from "./conclusion";
import type { ReportText } from "./report-text";

const count = (many: number, one: string): string => `${numberText(many)} ${one}${many === 1 ? "" : "s"}`;

/** As many names as a sentence bears, and how many there are where that is not all. */
const named = (names: readonly string[], one: string): string => {
  const shown = names.slice(0, MOST_NAMES).map(quoted).join(", ");
  return names.length > MOST_NAMES
    ? `${shown} and others, ${count(names.length, one)}`
    : `${names.length === 1 ? one : `${one}s`} ${shown}`;
};

/** The report's sentences in English. */
export const ENGLISH: ReportText = {
  title: "WUYI check report",
  verdict: ({ verdict, errors, cells, questions, accepted }) => {
    switch (verdict) {
      case "payable":
        return `Verdict: can be paid as it stands${accepted > 0 ? `; ${count(accepted, "finding")} accepted by a person` : ""}.`;
      case "undecided":
        return `Verdict: no ground for payment yet: a person must decide ${count(questions, "question")}.`;
      case "not-payable":
        return `Verdict: cannot be paid as it stands. ${count(errors, "error")}; ${count(cells, "cell")} to change.`;
      case "nothing":
        return "Verdict: there are no claims to check.";
    }
  },
  others: (conclusion) => {
    const { warnings, infos } = conclusion;
    const { questions, accepted } = besidesVerdict(conclusion);
    const parts = [
      questions > 0 ? count(questions, "question") : "",
      warnings > 0 ? count(warnings, "warning") : "",
      infos > 0 ? count(infos, "note") : "",
      accepted > 0 ? `${numberText(accepted)} accepted` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : ` Also ${parts.join(", ")}.`;
  },
  read: ({ sheets, rows, columns, veto, history }) =>
    "Read: " +
    [
      `${count(sheets, "sheet")}, ${count(rows, "row")}, ${count(columns, "column")}`,
      veto === null ? "no veto list was given" : `a veto list of ${count(veto, "firm")}`,
      history === null ? "no history was given" : `a history of ${count(history, "payment")}`,
    ].join("; ") +
    ".",
  leftOut: ({ sheets, rows, columns }) => {
    const parts = [
      sheets.length > 0 ? named(sheets, "sheet") : "",
      rows > 0 ? count(rows, "row") : "",
      columns.length > 0 ? named(columns, "column") : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : ` Not read: ${parts.join("; ")}.`;
  },
  unusedEntries: ({ veto, history }) => {
    const parts = [
      veto > 0 ? `${numberText(veto)} of the veto list` : "",
      history > 0 ? `${numberText(history)} of the history` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : ` Entries not used whole: ${parts.join(", ")}.`;
  },
  decided: ({ used, notUsed, accepted }) => {
    const brought =
      used + notUsed === 0
        ? "No settings came with the file"
        : `${count(used + notUsed, "setting")} came with the file, ` +
          (used === 0
            ? "none of them used"
            : notUsed === 0
              ? "all taken over by whoever checked"
              : `${numberText(used)} taken over by whoever checked`);
    const byPerson =
      accepted === 0
        ? "nothing was accepted by a person"
        : `${count(accepted, "finding")} accepted by a person, which changes no amount that is due`;
    return `${brought}; ${byPerson}.`;
  },
  inTheWay: "What stands in the way, most money first:",
  obstacle: ({ title, enterprise, claimed, computed, atStake }) => {
    const who = enterprise === "" ? "" : `${quotedFirm(enterprise)}: `;
    const money =
      claimed !== undefined && computed !== undefined
        ? `, claimed ${plainNumber(claimed)} 万元, due ${plainNumber(computed)} 万元`
        : atStake === null
          ? ""
          : `, ${plainNumber(atStake)} 万元 at stake`;
    return `${who}${title}${money}`;
  },
  moreInTheWay: (many) => `… and ${numberText(many)} more, listed below.`,
  sums: (claimed, computed, payable) =>
    `Total: claimed ${plainNumber(claimed)} 万元, computed ${plainNumber(computed)} 万元, payable ${plainNumber(payable)} 万元.`,
  unknown: (rows) =>
    rows === 0
      ? ""
      : ` ${count(rows, "row")} could not be computed and ${rows === 1 ? "counts" : "count"} as 0 for now.`,
  dates: (start) =>
    start === null
      ? "The policy's first day is not set, so dates are not checked."
      : `The policy is in force for three years from ${start}.`,
  severity: { error: "Error", question: "Question", warning: "Warning", info: "Note" },
  role: ROLE_NAMES.en,
  article: (article) => `Article ${article}`,
  accepted: (reason) => `Accepted: ${reason}`,
  dueStays: (due) =>
    due === null
      ? ". Accepting changes no amount: what is due is still not known."
      : `. Accepting changes no amount: ${plainNumber(due)} 万元 is due as before.`,
  inside: "Settings that came with the file",
  noName: "(no name)",
  findingHead: [
    "No.",
    "Level",
    "Sheet",
    "Cell",
    "Finding",
    "What is wrong",
    "Article",
    "Claimed (万元)",
    "Due (万元)",
    "Decision",
  ],
  sumHead: ["Rows", "Claimed (万元)", "Computed (万元)", "Payable (万元)"],
  byItem: "Item",
  byArticle: "Article",
  byEnterprise: "Firm",
  origin: (edition, data, version) =>
    `Computed with: policy edition ${edition} (data ${data}), program version ${version}.`,
  receipt:
    "To verify later: copy the receipt in the pane's Check part, or write it with wuyi check --receipt; wuyi verify computes it again and says whether it still holds.",
};
