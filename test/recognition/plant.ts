import type { Entry, FaultKind } from "./award";
import type { Column } from "./column";
import type { Draw } from "./draw";

const isBase = ({ award }: Entry, columns: readonly Column[]): boolean => {
  const base = columns.find(({ part }) => part === "base");
  // A contest's empty count means none.
  if (!base || award.item.id === "design-contest") return false;
  if (base.keys.includes("quantity")) return award.quantity !== undefined;
  return award.numbers.amount !== undefined || award.numbers.delta !== undefined;
};

/** The faults that an entry's row can bear. */
function possible(entry: Entry, columns: readonly Column[]): FaultKind[] {
  const has = (part: string): boolean => columns.some((column) => column.part === part);
  const found: FaultKind[] = ["over", "over"];
  if (entry.award.amount > 0) found.push("unit");
  if (isBase(entry, columns)) found.push("no-base", "bad-base");
  if (has("grade") && entry.award.grade !== undefined) found.push("no-grade", "odd-grade");
  if (has("item")) found.push("odd-item");
  if (has("code")) found.push("short-code");
  if (entry.award.item.repetition === "once-per-grade") found.push("twice");
  return found;
}

/** Plants some faults into entries; of those that stand twice the second bears the fault. */
export function plant(
  draw: Draw,
  entries: readonly Entry[],
  columns: readonly Column[],
  count: number,
): Entry[] {
  const struck = new Set(draw.some([...entries.keys()], count));
  return entries.flatMap((entry, at): Entry[] => {
    if (!struck.has(at)) return [entry];
    const fault = draw.any(possible(entry, columns));
    return fault === "twice" ? [entry, { ...entry, fault }] : [{ ...entry, fault }];
  });
}
