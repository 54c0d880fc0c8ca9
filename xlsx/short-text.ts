const utf8 = new TextDecoder("utf-8");
const LONGEST = 96;
const units = new Uint16Array(LONGEST);
const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;

/**
 * The text of UTF-8 bytes. Cells hold millions of short texts, for which a decoder's call costs more than the
 * decoding; whatever is long, outside the basic plane or not well formed is left to the decoder.
 */
export function textAt(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > LONGEST) return utf8.decode(bytes.subarray(from, to));
  let count = 0;
  for (let at = from; at < to;) {
    const first = bytes[at]!;
    if (first < 0x80) {
      units[count++] = first;
      at++;
    } else {
      const second = bytes[at + 1]!;
      const third = bytes[at + 2]!;
      const unit = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
      const plain =
        first >= 0xe0 && first <= 0xef && at + 2 < to && isContinuation(second) && isContinuation(third);
      if (!plain || unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) || unit === 0xfeff) {
        return utf8.decode(bytes.subarray(from, to));
      }
      units[count++] = unit;
      at += 3;
    }
  }
  return String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
}
