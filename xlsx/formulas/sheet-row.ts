import type { BookChanges } from "./changed-formula";

/** The first and the last of several sheets in a row, by the names that they have now. */
export type SheetRow = readonly [first: string, last: string];

/**
 * Where an end of the row was carried past the other, the sheet next to it is the end now, as spreadsheet
 * programs have it. Where that leaves nothing to choose from, every sheet that was named stays in.
 */
function reordered([first, last]: SheetRow, inner: readonly string[], now: readonly string[]): SheetRow {
  const at = (name: string): number => now.indexOf(name.toLowerCase());
  const [from, to] = [at(first), at(last)];
  if (from < 0 || to < 0 || from <= to) return [first, last];
  const before = inner.filter((name) => at(name) >= 0 && at(name) < to);
  const after = inner.filter((name) => at(name) > from);
  if (before.length > 0 && after.length === 0)
    return [before.reduce((one, name) => (at(name) < at(one) ? name : one)), last];
  if (after.length > 0 && before.length === 0)
    return [first, after.reduce((one, name) => (at(name) > at(one) ? name : one))];
  return [last, first];
}

/**
 * Several sheets in a row after some were renamed, deleted or put elsewhere: an end that is deleted draws in
 * to the next that is left.
 *
 * @returns undefined where none of them is left
 * @example changedRow("一月", "三月", changes) // ["二月", "三月"] where 一月 is deleted
 */
export function changedRow(
  first: string,
  last: string,
  { fates, order, now }: BookChanges,
): SheetRow | undefined {
  const keys = order.map((name) => name.toLowerCase());
  const at = (name: string): number => keys.indexOf(name.toLowerCase());
  /** A sheet of which nothing is known is called as it is written. */
  const nameNow = (former: string): string | undefined => {
    const fate = fates.get(former.toLowerCase());
    return fate ? fate.name : former;
  };
  const [from, to] = [at(first), at(last)];
  if (from < 0 || to < 0) {
    const [one, other] = [nameNow(first), nameNow(last)];
    return one === undefined || other === undefined ? undefined : [one, other];
  }
  const left = order.slice(Math.min(from, to), Math.max(from, to) + 1).flatMap((name) => nameNow(name) ?? []);
  if (left.length === 0) return undefined;
  const written: SheetRow = [nameNow(first) ?? "", nameNow(last) ?? ""];
  const places = written.map((name) => now?.indexOf(name.toLowerCase()) ?? -1) as [number, number];
  // Written as the sheets stand now: by someone who had moved them before.
  if (from > to && places[0] >= 0 && places[0] <= places[1]) return written;
  return reordered([left[0]!, left.at(-1)!], left.slice(1, -1), now ?? []);
}
