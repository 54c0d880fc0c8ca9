import type { Language } from "../../src/text";
import {
  cellOf,
  labelOfColumn,
  messageOf,
  takenText,
  type Finding,
  type Report,
  type SheetReport,
  type TakenColumn,
} from "../../src/sheet";

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

/** A column with what it was taken for, why, and the sentence that says so. */
function columnJson(column: TakenColumn): Record<string, unknown> {
  const { letter, header, key, unit, because } = column;
  return {
    letter,
    header,
    meaning: key,
    label: labelOfColumn(key),
    unit: unit?.name ?? null,
    because: { ...because, text: takenText(column, "zh") },
  };
}

/** A sheet as it was read; `by`: whose choices were used, where there were any. */
function sheetJson({
  name,
  role,
  item,
  headerRow,
  taken,
  rows,
  tables,
  by,
}: SheetReport): Record<string, unknown> {
  return { name, role, item, headerRow, columns: taken.map(columnJson), rows, tables, ...(by && { by }) };
}

/**
 * The rows, those of tables beside a first one before it: a row of the sheet can hold a claim in each, and whoever
 * keys the rows by sheet and row keeps the first table's. `columns` tells them apart.
 */
function rowsJson(rows: Report["rows"]): Report["rows"] {
  const first = new Map<string, string>();
  for (const { sheet, columns } of rows)
    if (columns !== undefined && !first.has(sheet)) first.set(sheet, columns);
  if (first.size === 0) return rows;
  const isBeside = ({ sheet, columns }: Report["rows"][number]): boolean =>
    columns !== undefined && first.get(sheet) !== columns;
  return [...rows.filter(isBeside), ...rows.filter((row) => !isBeside(row))];
}

/** One workbook's part of `--json`. */
export function reportJson(file: string, report: Report): Record<string, unknown> {
  const { sheets, findings, rows, summary, listFindings } = report;
  return {
    file,
    sheets: sheets.map(sheetJson),
    findings: findings.map((finding) => findingJson(finding, "zh")),
    rows: rowsJson(rows),
    summary,
    ...(listFindings.length > 0 && { lists: listFindings.map((finding) => findingJson(finding, "zh")) }),
  };
}
