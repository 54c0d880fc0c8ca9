import { MARK_ORDER } from "./mark-format";
import type { Severity } from "./finding";
import { cellName, columnName } from "./grid";
import type { Report } from "./report";

/** The cells to mark in one sheet, each by its most severe open finding, as ranges (`H3:H5`). */
export interface SheetMarks {
  readonly sheetIndex: number;
  readonly ranges: Readonly<Record<Severity, readonly string[]>>;
}

/**
 * Cells as ranges: runs of rows in a column become one.
 *
 * @example cellRanges([[2, 7], [3, 7], [9, 0]]) // ["A10", "H3:H4"]
 */
export function cellRanges(cells: readonly (readonly [row: number, column: number])[]): string[] {
  const sorted = [...cells].sort(([a, left], [b, right]) => left - right || a - b);
  const ranges: string[] = [];
  for (let at = 0; at < sorted.length;) {
    const [row, column] = sorted[at]!;
    let end = at + 1;
    while (end < sorted.length && sorted[end]![1] === column && sorted[end]![0] === row + end - at) end++;
    ranges.push(
      end - at === 1
        ? cellName(row, column)
        : `${cellName(row, column)}:${columnName(column)}${row + end - at}`,
    );
    at = end;
  }
  return ranges;
}

/** Which cells carry a mark. Accepted findings and findings about whole sheets carry none. */
export function marksOf({ findings }: Report): SheetMarks[] {
  const sheets = new Map<
    number,
    Map<string, { readonly cell: readonly [number, number]; severity: Severity }>
  >();
  for (const { sheetIndex, row, column, severity, accepted } of findings) {
    if (row === null || accepted) continue;
    let cells = sheets.get(sheetIndex);
    if (!cells) sheets.set(sheetIndex, (cells = new Map()));
    const key = `${row} ${column}`;
    const known = cells.get(key);
    if (!known) cells.set(key, { cell: [row, column!], severity });
    else if (MARK_ORDER.indexOf(severity) < MARK_ORDER.indexOf(known.severity)) known.severity = severity;
  }
  return [...sheets].map(([sheetIndex, cells]) => {
    const of = (severity: Severity): string[] =>
      cellRanges([...cells.values()].filter((one) => one.severity === severity).map(({ cell }) => cell));
    const ranges = { error: of("error"), question: of("question"), warning: of("warning"), info: of("info") };
    return { sheetIndex, ranges };
  });
}
