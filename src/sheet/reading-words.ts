import { REPORT_TEXTS, type Language } from "../text";
import type { LeftOut, ReadSummary } from "./report";

const of = (left: readonly LeftOut[], what: LeftOut["what"]): readonly LeftOut[] =>
  left.filter((one) => one.what === what);

/**
 * What was read of a workbook and its lists, and what was not (empty where all was), as every face says it.
 * Columns are named by their headers, with their sheet where several sheets of claims were read.
 *
 * @example wordsOfReading(report.summary.read, "zh").left // "没有读入：表“填表说明”；列“序号”。"
 */
export function wordsOfReading(
  { sheets, rows, columns, veto, history, left }: ReadSummary,
  language: Language,
): { readonly read: string; readonly left: string } {
  const words = REPORT_TEXTS[language];
  const lists = { veto: veto?.entries ?? null, history: history?.entries ?? null };
  const unused = { veto: veto?.unused ?? 0, history: history?.unused ?? 0 };
  // A header that is repeated says nothing new.
  const rowsLeft = of(left, "rows").filter(({ why }) => why !== "heading");
  return {
    read: words.read({ sheets, rows, columns, ...lists }) + words.unusedEntries(unused),
    left: words
      .leftOut({
        sheets: of(left, "sheet").map(({ sheet }) => sheet),
        rows: rowsLeft.reduce((sum, { where }) => sum + where.length, 0),
        columns: of(left, "columns").flatMap(({ sheet, where, names }) =>
          where.map((letter, at) => `${sheets > 1 ? `${sheet}!` : ""}${names?.[at] || letter}`),
        ),
      })
      .trim(),
  };
}
