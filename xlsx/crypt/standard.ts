import { ecb } from "@noble/ciphers/aes.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { fourBytes, joinedBytes, ofLength, spunHash } from "./hashes";

const SPINS = 50_000;
const BLOCK = 64;
/** The algorithms that Excel 2007 calls AES. */
const AES = new Set([0x660e, 0x660f, 0x6610]);

const decrypt = (key: Uint8Array, data: Uint8Array): Uint8Array =>
  ecb(key, { disablePadding: true }).decrypt(data);

const mixed = (hashed: Uint8Array, filler: number): Uint8Array =>
  sha1(ofLength(hashed, BLOCK, 0).map((byte) => byte ^ filler));

/**
 * The package of a book that Excel 2007 encrypted ([MS-OFFCRYPTO] 2.3.4.5, "standard"); undefined where the password
 * is another one.
 *
 * @param info what says how, from its header's length on
 * @param content the encrypted package behind its length
 */
export function standardPackage(
  info: Uint8Array,
  content: Uint8Array,
  size: number,
  word: string,
): Uint8Array | undefined {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const header = view.getUint32(0, true);
  const verifier = 4 + header;
  if (header < 32 || verifier + 72 > info.length || !AES.has(view.getUint32(12, true))) return undefined;
  const keySize = view.getUint32(20, true) / 8;
  const salt = info.subarray(verifier + 4, verifier + 20);
  const spun = sha1(joinedBytes(spunHash(sha1, salt, word, SPINS), fourBytes(0)));
  const key = joinedBytes(mixed(spun, 0x36), mixed(spun, 0x5c)).subarray(0, keySize);
  const found = sha1(decrypt(key, info.subarray(verifier + 20, verifier + 36)));
  const expected = decrypt(key, info.subarray(verifier + 40, verifier + 72));
  if (!found.every((byte, at) => byte === expected[at])) return undefined;
  return decrypt(key, content.subarray(0, content.length - (content.length % 16))).subarray(0, size);
}
