import { plainNumber } from "../findings";
import { numberText } from "../number-text";
import type { ReportText } from "./report-text";

const count = (many: number, one: string): string => `${numberText(many)} ${one}${many === 1 ? "" : "s"}`;

/** The report's sentences in English. */
export const ENGLISH: ReportText = {
  title: "WUYI check report",
  verdict: (claims, payable, cells, errors) => {
    if (claims === 0) return "Verdict: no claims were recognised, so nothing was checked.";
    if (payable) return "Verdict: can be paid as it stands; there are no errors.";
    return `Verdict: cannot be paid as it stands. ${count(errors, "error")}; ${count(cells, "cell")} to change.`;
  },
  others: (warnings, infos, accepted) => {
    const parts = [
      warnings > 0 ? count(warnings, "warning") : "",
      infos > 0 ? count(infos, "note") : "",
      accepted > 0 ? `${numberText(accepted)} accepted` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : ` Also ${parts.join(", ")}.`;
  },
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
  severity: { error: "Error", warning: "Warning", info: "Note" },
  role: { claims: "Claims", veto: "Veto list", history: "Past payments", none: "Not checked" },
  article: (article) => `Article ${article}`,
  accepted: (reason) => `Accepted: ${reason}`,
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
