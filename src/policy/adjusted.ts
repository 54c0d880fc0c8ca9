import type { Item } from "./item";

const known = new WeakMap<Item, boolean>();

function holdsSeveral(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (!Array.isArray(value)) return Object.values(value).some(holdsSeveral);
  const parameter =
    value.length > 1 &&
    value.every(
      (held) =>
        typeof held === "object" && "from" in held && "value" in held && typeof held.value === "number",
    );
  return parameter || value.some(holdsSeveral);
}

/** Whether any amount of an item has been adjusted (article 21), so that the day of a claim matters. */
export function isAdjusted(item: Item): boolean {
  let adjusted = known.get(item);
  if (adjusted === undefined) known.set(item, (adjusted = holdsSeveral(item)));
  return adjusted;
}
