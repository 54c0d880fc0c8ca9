import { cellOf, type Report } from "../../src/sheet";
import { findingText } from "../../src/text";

/** What is told of a sheet without a column of amounts whose first header is a name in A1. */
export const NO_AMOUNTS =
  "missing-value A1｜error｜–｜表中没有“申报金额”这一列，只作了测算，没有金额可以核对。请增加这一列并填写。｜企业名称";

/** The findings of a report as a person reads them: one line each. */
export const saidOf = ({ findings }: Report): string[] =>
  findings.map(({ severity, article, code, parameters, claimed, computed, shown }) => {
    const amounts =
      claimed === undefined ? "" : `｜${claimed}${computed === undefined ? "" : ` → ${computed}`}`;
    return `${severity}｜${article ?? "–"}｜${findingText(code, parameters, "zh")}${amounts}｜${shown}`;
  });

/** What a report tells: each finding with its cell, then the rows that are not paid what they are worth. */
export function toldOf(report: Report): string[] {
  const said = saidOf(report).map((line, nth) => {
    const finding = report.findings[nth]!;
    const place = finding.sheetIndex === 0 ? "" : `${finding.sheet}!`;
    return `${finding.code} ${place}${cellOf(finding) ?? ""}｜${line}`;
  });
  const changed = report.rows.filter(({ payable, computed }) => payable !== computed);
  return [...said, ...changed.map((row) => `${row.row}: ${row.computed} → ${row.payable}`)];
}
