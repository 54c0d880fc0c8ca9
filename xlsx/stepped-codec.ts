import { Deflate, Inflate, deflateSync } from "fflate";
import { concatenated } from "./archive-writer";
import type { Codec } from "./codec";
import { finish, type Steps } from "./steps";

/** So much at a time that a step takes some milliseconds. */
const PACKED_PIECE = 1 << 15;
const PLAIN_PIECE = 1 << 18;
/** Twice as fast as the usual level, and a tenth larger. */
const LEVEL = 4;

class TooLong extends Error {}

function* inflateSteps(data: Uint8Array, limit: number): Steps<Uint8Array> {
  const whole = new Uint8Array(limit);
  let size = 0;
  const stream = new Inflate((piece) => {
    if (size + piece.length > limit) throw new TooLong();
    whole.set(piece, size);
    size += piece.length;
  });
  for (let at = 0; at < data.length || at === 0; at += PACKED_PIECE) {
    const end = Math.min(at + PACKED_PIECE, data.length);
    stream.push(data.subarray(at, end), end === data.length);
    yield end / data.length || 1;
  }
  return whole.subarray(0, size);
}

function* deflateSteps(chunks: readonly Uint8Array[]): Steps<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Deflate({ level: LEVEL }, (piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  const all = chunks.reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PLAIN_PIECE) {
      const piece = chunk.subarray(at, at + PLAIN_PIECE);
      stream.push(piece);
      done += piece.length;
      yield done / all;
    }
  }
  stream.push(new Uint8Array(), true);
  return concatenated(pieces, size);
}

/** Compression without help of the host, in pieces: for a browser, which must answer in between. */
export const STEPPED_CODEC: Codec = {
  inflate: (data, limit) => finish(inflateSteps(data, limit)),
  deflate: (data) => deflateSync(data, { level: LEVEL }),
  inflateSteps,
  deflateSteps,
};
