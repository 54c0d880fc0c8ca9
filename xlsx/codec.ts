import type { Steps } from "./steps";

/** Compression, which each host brings: Node's zlib, or the browser's. */
export interface Codec {
  /** Raw inflate. Throws where the result would be longer than `limit`, or the data is broken. */
  inflate(data: Uint8Array, limit: number): Uint8Array;
  /** Raw deflate. */
  deflate(data: Uint8Array): Uint8Array;
  /** The checksum of the ZIP format, where the host has a faster one than ours. */
  crc32?(data: Uint8Array, before: number): number;
  /** The same as `inflate` piece by piece, where the host can and must not stand still for long. */
  inflateSteps?(data: Uint8Array, limit: number): Steps<Uint8Array>;
  /** The same as `deflate` of all chunks in a row, piece by piece. */
  deflateSteps?(chunks: readonly Uint8Array[]): Steps<Uint8Array>;
}

/** By how many bytes at once a byte moves the checksum on: tables for one, two, three and four. */
const TABLES: readonly Uint32Array[] = (() => {
  const one = Uint32Array.from({ length: 256 }, (_, n) => {
    let value = n;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value >>> 0;
  });
  const tables = [one];
  for (let more = 1; more < 4; more++)
    tables.push(tables[more - 1]!.map((value) => one[value & 0xff]! ^ (value >>> 8)));
  return tables;
})();

/** The checksum of the ZIP format (CRC-32); of data in chunks, `before` is that of the chunks before. */
export function crc32(data: Uint8Array, before = 0): number {
  const [one, two, three, four] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let crc = before ^ 0xffffffff;
  let at = 0;
  for (const whole = data.length - 3; at < whole; at += 4) {
    crc ^= data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16) | (data[at + 3]! << 24);
    crc = four[crc & 0xff]! ^ three[(crc >>> 8) & 0xff]! ^ two[(crc >>> 16) & 0xff]! ^ one[crc >>> 24]!;
  }
  for (; at < data.length; at++) crc = one[(crc ^ data[at]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
