import { isoDay } from "../calendar";
import { isAdjusted, type IsoDay, type Item } from "../policy";
import type { Claims } from "./claims";

/**
 * The day whose amounts of an item hold for a claim (article 21): the first that its date may mean.
 * Undefined, which stands for the newest amounts, where it has none or nothing of the item was ever adjusted.
 */
export function amountDay(
  claims: Claims,
  claim: number,
  item: Item = claims.items[claim]!,
): IsoDay | undefined {
  const day = isAdjusted(item) ? claims.periods[claim]?.from : undefined;
  return day === undefined ? undefined : isoDay(day);
}
