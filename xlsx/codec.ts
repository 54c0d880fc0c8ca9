import type { Steps } from "./steps";

/** Compression, which each host brings: Node's zlib, or the browser's. */
export interface Codec {
  /** Raw inflate. Throws where the result would be longer than `limit`, or the data is broken. */
  inflate(data: Uint8Array, limit: number): Uint8Array;
  /** Raw deflate. */
  deflate(data: Uint8Array): Uint8Array;
  /** The same as `inflate` piece by piece, where the host can and must not stand still for long. */
  inflateSteps?(data: Uint8Array, limit: number): Steps<Uint8Array>;
  /** The same as `deflate` of all chunks in a row, piece by piece. */
  deflateSteps?(chunks: readonly Uint8Array[]): Steps<Uint8Array>;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The checksum of the ZIP format (CRC-32); of data in chunks, `before` is that of the chunks before. */
export function crc32(data: Uint8Array, before = 0): number {
  let crc = before ^ 0xffffffff;
  for (let at = 0; at < data.length; at++) crc = TABLE[(crc ^ data[at]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
