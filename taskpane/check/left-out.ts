import type { ReadSummary } from "../../src/sheet";
import type { ReportText } from "../../src/text";

/**
 * What of a workbook was not read, as its sentence takes it. Columns are named with their sheet where several
 * sheets of claims were read.
 *
 * @example leftOut(summary.read) // { sheets: ["说明"], rows: 3, columns: ["K"] }
 */
export function leftOut({ sheets, left }: ReadSummary): Parameters<ReportText["leftOut"]>[0] {
  const of = (what: (typeof left)[number]["what"]): typeof left => left.filter((one) => one.what === what);
  return {
    sheets: of("sheet").map(({ sheet }) => sheet),
    rows: of("rows").reduce((sum, { where }) => sum + where.length, 0),
    columns: of("columns").flatMap(({ sheet, where }) =>
      where.map((letter) => (sheets > 1 ? `${sheet}!${letter}` : letter)),
    ),
  };
}
