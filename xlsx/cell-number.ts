/** The powers of ten that are exact. */
export const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const MOST_EXACT = 2 ** 53;
const latin1 = new TextDecoder("latin1");

/**
 * The number that bytes spell, as `Number` reads it. Plain digits with a point are read without making a
 * text: both the digits and the power of ten are exact, so their quotient is rounded once.
 */
export function numberAt(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  let digits = 0;
  let places = -1;
  for (; at < to; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x30 && byte <= 0x39) {
      digits = digits * 10 + (byte - 0x30);
      if (places >= 0) places++;
      if (digits > MOST_EXACT) break;
    } else if (byte === 0x2e && places < 0) places = 0;
    else break;
  }
  if (at < to || places > 22 || to === from + (negative ? 1 : 0)) {
    const text = latin1.decode(bytes.subarray(from, to)).trim();
    return text === "" ? NaN : Number(text);
  }
  const value = places > 0 ? digits / POWERS[places]! : digits;
  return negative ? -value : value;
}
