import { SIGNIFICANT_DIGITS, type Exact } from "./exact";

const float = new Float64Array(1);
const bits = new BigInt64Array(float.buffer);

/** The next double above (or below) a positive one. */
function neighbour(value: number, step: 1n | -1n): number {
  float[0] = value;
  bits[0] = bits[0]! + step;
  return float[0]!;
}

/**
 * The smallest double that a spreadsheet shows as at least a threshold (or, `strictly`, as more than it).
 * Reading is monotone, so comparing a raw double with this boundary gives, for every double, the very answer
 * that comparing its 15 digits with the threshold gives, and costs nothing.
 *
 * @example 499.9999999999999 (which shows as 500) >= boundary(new Exact(500)) // true
 */
export function boundary(threshold: Exact, strictly = false): number {
  const reaches = (value: number): boolean => {
    const shown = value.toPrecision(SIGNIFICANT_DIGITS);
    return strictly ? threshold.lessThan(shown) : threshold.lessThanOrEqualTo(shown);
  };
  let edge = threshold.toNumber();
  while (!reaches(edge)) edge = neighbour(edge, 1n);
  for (let below = neighbour(edge, -1n); reaches(below); below = neighbour(edge, -1n)) edge = below;
  return edge;
}
