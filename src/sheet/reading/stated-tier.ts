import { foldName, tierStarts, type Item } from "../../policy";

/** What stands around a tier's bounds and changes nothing of which tier it is. */
const AROUND = /人民币|\(?不?含\)?|及?以[上下]|档次?|标准|增长额?|投资额?|增加值|[≥≤><=]/g;
const BOUNDS = /^(\d{2,6})(亿|千万|百万|万)?元?(?:[-~至到—–](\d{2,6})(万)?元?)?$/;
const NUMERALS = "一二三四五六123456";
const ORDINAL = /^第?([一二三四五六]|[1-6])$/;

/**
 * Whether a text names a tier of an item's base and no grade: its start, its start and its end, or its number.
 * Which tier a claim lies in follows from its base; a text that names another is not followed.
 *
 * @example statesTier(itemById("growth"), "500万元档") // true
 */
export function statesTier(item: Item, text: string): boolean {
  const starts = tierStarts(item);
  const bare = foldName(text).replace(AROUND, "");
  const ordinal = ORDINAL.exec(bare);
  if (ordinal) {
    const nth = NUMERALS.indexOf(ordinal[1]!) % 6;
    return foldName(text).includes("档") && nth < starts.length;
  }
  const match = BOUNDS.exec(bare);
  if (!match) return false;
  const [, from, unit, to] = match;
  if (unit !== undefined && unit !== "万") return false;
  const at = starts.indexOf(Number(from));
  return at >= 0 && (to === undefined || starts[at + 1] === Number(to));
}
