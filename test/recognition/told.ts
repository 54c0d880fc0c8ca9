import type { Report } from "../../src/sheet";

/** The questions about how a sheet is to be read. */
const ABOUT_READING: readonly string[] = ["sheet-not-read", "ambiguous-column", "unread-table"];

/** Whether a row number lies in a span as the summary writes it: `7` or `7-12`. */
function holds(span: string, row: number): boolean {
  const [from, to] = span.split(/[-–:]/).map(Number);
  return row >= from! && row <= (to ?? from!);
}

/** What a report says of its sheets and rows besides their amounts. */
export class Told {
  constructor(private readonly report: Report) {}

  /** Whether an error or a question stands on a row. */
  isAsked(at: number, row: number): boolean {
    return this.report.findings.some(
      ({ severity, sheetIndex, row: told, rows }) =>
        sheetIndex === at &&
        (severity === "error" || severity === "question") &&
        (told === row || rows?.includes(row) === true),
    );
  }

  /** Whether the person is asked how a sheet is to be read. */
  asksAboutReading(at: number): boolean {
    return this.report.findings.some(
      ({ code, severity, sheetIndex }) =>
        sheetIndex === at && severity === "question" && ABOUT_READING.includes(code),
    );
  }

  /** Whether the summary lists a row, from 0, as left out. */
  isLeftOut(name: string, row: number): boolean {
    return this.report.summary.read.left.some(
      ({ sheet, what, where }) =>
        sheet === name &&
        (what === "sheet" || (what === "rows" && where.some((span) => holds(span, row + 1)))),
    );
  }
}
