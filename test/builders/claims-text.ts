import { CellError, type CellValue } from "../../src/formula";

const DAY = 86_400_000;

function fieldOf(value: CellValue | undefined, isDate: boolean, delimiter: string): string {
  if (value === null || value === undefined) return "";
  if (isDate && typeof value === "number") {
    const date = new Date(Date.UTC(1899, 11, 30) + value * DAY);
    return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const text = value instanceof CellError ? value.code : String(value);
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as Excel saves them as a text: days as they are shown, marks around what holds the delimiter.
 *
 * @example claimsText([["企业", "日期"], ["甲", 45413]]) // "企业,日期\r\n甲,2024/5/1\r\n"
 */
export function claimsText(rows: readonly (readonly unknown[])[], delimiter = ","): string {
  const header = rows.find((row) => row.some((value) => String(value).includes("日期"))) ?? [];
  const isDate = (column: number): boolean => String(header[column]).includes("日期");
  const line = (row: readonly unknown[]): string =>
    row.map((value, column) => fieldOf(value as CellValue, isDate(column), delimiter)).join(delimiter);
  return rows.map((row) => `${line(row)}\r\n`).join("");
}
