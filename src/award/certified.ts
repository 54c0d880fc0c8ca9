/**
 * Rounding in doubles that knows when it is right.
 *
 * A double stands for its 15 shown digits, at most 5e-15 of itself away; a product and a sum add a few
 * 1e-16. So whenever the result in fen is farther than 1e-14 of its size from a half, rounding the double
 * rounds the decimal. Nearer to a half, whole fens are computed as whole numbers, which is exact; what is
 * neither goes to decimal.js (`NaN` says so).
 */
const CERTAIN = 1e-14;
const ALMOST_HALF = 0.499999;

/** One summand of an amount: `percent` of a base that comes in `scale` smallest parts a unit. */
export interface Factor {
  readonly scale: number;
  readonly percent: number;
}

/** A base in whole smallest parts: of 100 亿元 there are 1e12, whose percentages stay exact. */
function wholeParts(base: number, scale: number): number {
  const parts = Math.round(base * scale);
  return parts / scale === base ? parts : NaN;
}

/** floor(n / 100 + 1/2) for a whole n: half away from zero, for awards; what is below 0 stays at most 0. */
const hundredth = (n: number): number => Math.floor((n + 50) / 100);

/**
 * The percentage of one base, in whole fen; `NaN` where only decimal.js can tell.
 *
 * @example certified(480, { scale: 1e6, percent: 8 }) // 38_400_000
 */
export function certified(base: number, factor: Factor): number {
  const fen = base * (factor.scale * factor.percent) * 0.01;
  const rounded = Math.floor(fen + 0.5);
  const distance = Math.abs(fen - rounded);
  if (distance < ALMOST_HALF - fen * CERTAIN) return rounded;
  return hundredth(wholeParts(base, factor.scale) * factor.percent);
}

/** The percentages of two bases, added up and rounded once, in whole fen; `NaN` where only decimal.js can tell. */
export function certifiedSum(a: number, fa: Factor, b: number, fb: Factor): number {
  const left = a * (fa.scale * fa.percent) * 0.01;
  const right = b * (fb.scale * fb.percent) * 0.01;
  const fen = left + right;
  const rounded = Math.floor(fen + 0.5);
  const distance = Math.abs(fen - rounded);
  if (distance < ALMOST_HALF - (Math.abs(left) + Math.abs(right)) * CERTAIN) return rounded;
  return hundredth(wholeParts(a, fa.scale) * fa.percent + wholeParts(b, fb.scale) * fb.percent);
}
