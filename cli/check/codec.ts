import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import type { Codec } from "../../xlsx";

/** Compression by Node's own zlib. */
export const NODE_CODEC: Codec = {
  inflate: (data, limit) => inflateRawSync(data, { maxOutputLength: Math.max(limit, 1) }),
  deflate: (data) => deflateRawSync(data),
  crc32: (data, before) => crc32(data, before),
};
