import type { Found } from "../protocol";

/** As many as a person takes in at one look. */
const MOST = 5;

const rankOf = ({ severity }: Found): number => (severity === "error" ? 0 : 1);

/**
 * The open errors and questions that most money hangs on, the most first; what nobody knows the money of stands
 * behind, errors before questions. One glance over all of them: there can be many thousands.
 *
 * @example inTheWay(found)[0].atStake // 1200
 */
export function inTheWay(found: readonly Found[], most = MOST): readonly Found[] {
  const first: Found[] = [];
  const before = (a: Found, b: Found): boolean => {
    const more = (a.atStake ?? -1) - (b.atStake ?? -1);
    return more === 0 ? rankOf(a) < rankOf(b) : more > 0;
  };
  for (const one of found) {
    if (one.accepted || (one.severity !== "error" && one.severity !== "question")) continue;
    const at = first.findIndex((other) => before(one, other));
    if (at >= 0) first.splice(at, 0, one);
    else if (first.length < most) first.push(one);
    if (first.length > most) first.pop();
  }
  return first;
}
