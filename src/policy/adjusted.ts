import type { Item } from "./item";

const known = new WeakMap<Item, boolean>();

/** One value of a parameter; nothing else in a declaration has a number under that name. */
const isHeldValue = (part: unknown): boolean =>
  typeof (part as { readonly value?: unknown }).value === "number";

function holdsSeveral(part: unknown): boolean {
  if (typeof part !== "object") return false;
  const parts = Object.values(part!);
  return (parts.length > 1 && isHeldValue(parts[0])) || parts.some(holdsSeveral);
}

/** Whether any amount of an item has been adjusted (article 21), so that the day of a claim matters. */
export function isAdjusted(item: Item): boolean {
  let adjusted = known.get(item);
  if (adjusted === undefined) known.set(item, (adjusted = holdsSeveral(item)));
  return adjusted;
}
