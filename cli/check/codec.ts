import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import type { Codec } from "../../xlsx";

/** The most that is set aside for a part before anything of it is unpacked; larger ones come in pieces. */
const LARGEST_PIECE = 64 << 20;

/** Compression by Node's own zlib. */
export const NODE_CODEC: Codec = {
  // Of one piece, nothing has to be put together; a byte more than is expected shows what is too long.
  inflate: (data, limit) =>
    inflateRawSync(data, {
      maxOutputLength: Math.max(limit, 1),
      chunkSize: Math.min(Math.max(limit + 1, 64), LARGEST_PIECE),
    }),
  deflate: (data) => deflateRawSync(data),
  crc32: (data, before) => crc32(data, before),
};
