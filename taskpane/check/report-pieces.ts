import type { AcceptedFinding, ReportCell, ReportTable } from "../../src/sheet";
import type { Language } from "../../src/text";
import type { CheckLink } from "./link";

/** Asks for the report sheet and puts its pieces together. */
export async function readReportTable(
  link: CheckLink,
  accepted: readonly AcceptedFinding[],
  language: Language,
): Promise<ReportTable> {
  const rows: (readonly (ReportCell | undefined)[])[] = [];
  let shape: Omit<ReportTable, "rows"> | undefined;
  await link.ask("table", { accepted, language }, (piece) => {
    if ("rows" in piece) for (const row of piece.rows) rows.push(row);
    else shape = piece;
  });
  if (!shape) throw new Error("a report without a shape");
  return { ...shape, rows };
}
