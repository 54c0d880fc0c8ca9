import { SIGNIFICANT_DIGITS, type Exact } from "./exact";

/** The bits of a double, in two halves: Safari knows whole ones (BigInt64Array) from 15 on only. */
const double = new DataView(new ArrayBuffer(8));
const HALF = 2 ** 32;

/** The next double above (or below) a positive one. */
function neighbour(value: number, step: 1 | -1): number {
  double.setFloat64(0, value);
  const low = double.getUint32(4) + step;
  if (low < 0 || low >= HALF) double.setUint32(0, double.getUint32(0) + step);
  double.setUint32(4, low);
  return double.getFloat64(0);
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
  while (!reaches(edge)) edge = neighbour(edge, 1);
  for (let below = neighbour(edge, -1); reaches(below); below = neighbour(edge, -1)) edge = below;
  return edge;
}
