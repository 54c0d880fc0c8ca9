/** Whether these bytes stand at a place. */
export const startsWith = (bytes: Uint8Array, wanted: readonly number[], from = 0): boolean =>
  wanted.every((byte, at) => bytes[from + at] === byte);

/** Whether these bytes stand anywhere. */
export function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (startsWith(bytes, wanted, at)) return true;
  return false;
}
