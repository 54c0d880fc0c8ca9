import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The SHA-256 of a text's UTF-8 bytes, in 64 hexadecimal digits.
 *
 * @example sha256Of("abc") // "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
 */
export const sha256Of = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The SHA-256 of many lines, each ended by a line feed, without one long text of them all. */
export function sha256OfLines(lines: Iterable<string>): string {
  const hash = sha256.create();
  for (const line of lines) hash.update(utf8ToBytes(`${line}\n`));
  return bytesToHex(hash.digest());
}
