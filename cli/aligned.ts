import stringWidth from "string-width";

/** Columns that line up on a terminal, where a Chinese character takes two places. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => stringWidth(row[at]!))));
  const pad = (text: string, at: number): string => text + " ".repeat(widths[at]! - stringWidth(text));
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}
