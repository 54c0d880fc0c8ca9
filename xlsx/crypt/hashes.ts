import { md5, sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { concatenated } from "../archive-writer";

type Hash = (data: Uint8Array) => Uint8Array;

const HASHES: Readonly<Record<string, Hash>> = {
  MD5: md5,
  SHA1: sha1,
  SHA256: sha256,
  SHA384: sha384,
  SHA512: sha512,
};

/** A hash by the name that a workbook gives it (`SHA-1` or `SHA1`); undefined for one that no Excel writes. */
export const hashNamed = (name: string): Hash | undefined => HASHES[name.toUpperCase().replace("-", "")];

/** Pieces one behind the other. */
export const joinedBytes = (...pieces: readonly Uint8Array[]): Uint8Array =>
  concatenated(
    pieces,
    pieces.reduce((sum, { length }) => sum + length, 0),
  );

/** A number in four bytes, the last first. */
export const fourBytes = (number: number): Uint8Array =>
  new Uint8Array(Uint32Array.of(number).buffer.slice(0));

/**
 * A password's hash: over salt and password, then over itself as often as the book asks, so that guessing is slow
 * ([MS-OFFCRYPTO] 2.3.4.7 and 2.3.4.11).
 */
export function spunHash(hash: Hash, salt: Uint8Array, password: string, spins: number): Uint8Array {
  const letters = new Uint8Array(password.length * 2);
  for (let at = 0; at < password.length; at++) {
    letters[at * 2] = password.charCodeAt(at) & 0xff;
    letters[at * 2 + 1] = password.charCodeAt(at) >> 8;
  }
  let spun = hash(joinedBytes(salt, letters));
  const buffer = new Uint8Array(4 + spun.length);
  const view = new DataView(buffer.buffer);
  for (let spin = 0; spin < spins; spin++) {
    view.setUint32(0, spin, true);
    buffer.set(spun, 4);
    spun = hash(buffer);
  }
  return spun;
}

/** A key or a start made as long as it has to be: cut, or filled up. */
export function ofLength(bytes: Uint8Array, length: number, filler: number): Uint8Array {
  const fitted = new Uint8Array(length).fill(filler);
  fitted.set(bytes.subarray(0, length));
  return fitted;
}
