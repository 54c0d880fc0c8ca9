import type { Language } from "../language";

/** More ranges than this make no sentence. */
const MOST_RANGES = 6;

/** Rows as runs: 3, 5–9. */
function runs(rows: readonly number[]): string[] {
  const found: [from: number, to: number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else found.push([row, row]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
}

/**
 * What is added to a finding whose cell stands in another row than what it is about, as a merged cell does.
 *
 * @param rows as the sheet shows them, from 1, ascending
 * @example aboutRows([3, 5, 6], "zh") // "（所涉：第 3、5–6 行）"
 */
export function aboutRows(rows: readonly number[], language: Language): string {
  const all = runs(rows);
  const shown = all.slice(0, MOST_RANGES);
  const more = all.length > shown.length;
  return language === "en"
    ? ` (About row${rows.length === 1 ? "" : "s"} ${shown.join(", ")}${more ? " and more" : ""}, ${rows.length} in all.)`
    : `（所涉：第 ${shown.join("、")} 行${more ? `等，共 ${rows.length} 行` : ""}）`;
}
