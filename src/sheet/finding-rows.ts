import { findingTitle, REPORT_TEXTS, type Language } from "../text";
import { cellOf } from "./accepted";
import type { Finding } from "./finding";
import { messageOf } from "./finding-message";
import type { Report } from "./report";
import { number, text, type ReportCell } from "./report-cells";
import { isOfBook } from "./report-sentences";
import { RowsByPlace } from "./row-of-finding";

const NO_ROWS = new RowsByPlace([]);

/** What a person decided about a finding, and that it pays nobody more. */
export function decisionText(finding: Finding, rows: RowsByPlace, language: Language): string {
  const words = REPORT_TEXTS[language];
  if (!finding.accepted) return "";
  const claim = rows.of(finding);
  return words.accepted(finding.accepted.reason) + (claim ? words.dueStays(claim.due) : "");
}

/** The cell of a finding. A list in a book of its own is no click away. */
function placeCell(finding: Finding): ReportCell | undefined {
  const { sheetIndex, sheet } = finding;
  const cell = cellOf(finding);
  if (cell === null) return undefined;
  return sheetIndex < 0 ? text(cell) : { value: cell, style: "link", to: { sheet, cell } };
}

function findingRow(
  finding: Finding,
  at: number,
  decision: string,
  language: Language,
): (ReportCell | undefined)[] {
  const words = REPORT_TEXTS[language];
  const { code, severity, sheet, article, claimed, computed, accepted } = finding;
  return [
    { value: at + 1, style: "ordinal" },
    { value: words.severity[severity], style: accepted ? "text" : severity },
    text(isOfBook(finding) ? words.inside : sheet),
    placeCell(finding),
    text(findingTitle(code, language)),
    text(messageOf(finding, language)),
    article === undefined ? undefined : text(words.article(article)),
    claimed === undefined ? undefined : number(claimed),
    computed === undefined ? undefined : number(computed),
    decision === "" ? undefined : text(decision),
  ];
}

/** The findings as rows of the report sheet, those in lists of their own last. */
export function findingRows(
  { findings, listFindings, rows }: Report,
  language: Language,
): (ReportCell | undefined)[][] {
  const places = findings.some(({ accepted }) => accepted) ? new RowsByPlace(rows) : NO_ROWS;
  return [...findings, ...listFindings].map((finding, at) =>
    findingRow(finding, at, decisionText(finding, places, language), language),
  );
}
