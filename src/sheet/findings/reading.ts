import { inWan } from "../claims";
import type { Examination } from "../examination";
import { cellName, columnName } from "../grid";
import { ambiguousColumns, strangeHeadings, unreadRows, unreadTables } from "../left-out";

/**
 * `unread-row`: a row in or around a table of claims that holds a firm or an amount and was taken for no claim.
 * It cannot see an amount that stands in words in a remark without a firm. And a heading above claims that may
 * say another grade or item of them, and is not understood.
 */
export function unreadRow(exam: Examination): void {
  for (const sheet of exam.claims.sheets) {
    const { sheetIndex, table } = sheet;
    const tables = unreadTables(table, exam.unusedOf(table));
    for (const { row, column, enterprise, amount, why } of unreadRows(table, tables))
      exam.tellAt("unread-row", { sheetIndex, row, column }, { enterprise, amount, why });
    for (const { row, column, text } of strangeHeadings(sheet))
      exam.tellAt(
        "unread-row",
        { sheetIndex, row, column },
        { enterprise: text, amount: sheet.grade || sheet.item!.name, why: "strange" },
      );
  }
}

/**
 * `unread-table`: a block with firms and numbers beside, above or below the table that was read. It cannot see
 * a block whose firms have no firm's name and no code.
 */
export function unreadTable(exam: Examination): void {
  for (const { sheetIndex, table } of exam.claims.sheets) {
    for (const { top, left, bottom, right, headers, rows } of unreadTables(table, exam.unusedOf(table)))
      exam.tellAt(
        "unread-table",
        { sheetIndex, row: top, column: left },
        { range: `${cellName(top, left)}:${cellName(bottom, right)}`, headers, rows },
      );
  }
}

/**
 * `ambiguous-column`: two columns that could be the amount, the base, the firm or the item, and that differ. It
 * cannot see a column whose header says nothing of an award.
 */
export function ambiguousColumn(exam: Examination): void {
  for (const sheet of exam.claims.sheets) {
    const { sheetIndex, table } = sheet;
    const tables = unreadTables(table, exam.unusedOf(table));
    const inTable = (at: number): boolean => tables.some(({ left, right }) => left <= at && at <= right);
    for (const found of ambiguousColumns(sheet, exam.unusedOf(table))) {
      const { label, taken, other, rows, difference } = found;
      // A column of a table beside is told with its table.
      if (inTable(other.at)) continue;
      exam.tellAt(
        "ambiguous-column",
        { sheetIndex, row: table.layout.headerBottom, column: other.at },
        {
          meaning: label,
          taken: taken.header,
          takenAt: columnName(taken.at),
          other: other.header.text,
          otherAt: columnName(other.at),
          rows,
          difference: difference === null ? null : inWan(Math.round(difference)),
          unit: "万元",
        },
      );
    }
  }
}
