import type { Language } from "../../src/text";
import { cellOf, messageOf, type Finding, type Report } from "../../src/sheet";

const number = (value: number): number => Number(value.toPrecision(15));

/** A finding as the contract writes it. */
export function findingJson(finding: Finding, language: Language): Record<string, unknown> {
  const { code, severity, sheet, row, rows, article, claimed, computed, accepted } = finding;
  return {
    code,
    severity,
    sheet,
    cell: cellOf(finding),
    row: row === null ? null : row + 1,
    ...(rows === undefined ? {} : { rows: rows.map((one) => one + 1) }),
    message: messageOf(finding, language),
    ...(article === undefined ? {} : { article }),
    ...(claimed === undefined ? {} : { claimed: number(claimed) }),
    ...(computed === undefined ? {} : { computed: number(computed) }),
    ...(accepted === undefined ? {} : { accepted }),
  };
}

/** One workbook's part of `--json`. */
export function reportJson(file: string, report: Report): Record<string, unknown> {
  const { sheets, findings, rows, summary, listFindings } = report;
  return {
    file,
    sheets,
    findings: findings.map((finding) => findingJson(finding, "zh")),
    rows,
    summary,
    ...(listFindings.length > 0 && { lists: listFindings.map((finding) => findingJson(finding, "zh")) }),
  };
}
