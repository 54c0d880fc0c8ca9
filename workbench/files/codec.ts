import { Deflate, Inflate, deflateSync, inflateSync } from "fflate";
import type { Codec } from "../../xlsx";

/** Packed bytes that are unpacked without a pause: some milliseconds of work. */
const PACKED_PIECE = 64 * 1024;
/** Bytes that are packed without a pause. */
const PLAIN_PIECE = 256 * 1024;
const LEVEL = 6;

const tooLong = (): Error => new Error("more than declared");

/** Joins chunks as they come, up to a length. */
class Joined {
  readonly bytes: Uint8Array;
  length = 0;

  constructor(private readonly limit: number) {
    this.bytes = new Uint8Array(limit);
  }

  readonly add = (chunk: Uint8Array): void => {
    if (this.length + chunk.length > this.limit) throw tooLong();
    this.bytes.set(chunk, this.length);
    this.length += chunk.length;
  };
}

/** Compression in the browser. */
export const BROWSER_CODEC: Codec = {
  inflate(data, limit) {
    // One byte more than allowed: what is too long would else be cut and pass for whole.
    const content = inflateSync(data, { out: new Uint8Array(limit + 1) });
    if (content.length > limit) throw tooLong();
    return content;
  },
  deflate: (data) => deflateSync(data, { level: LEVEL }),
  *inflateSteps(data, limit) {
    const joined = new Joined(limit);
    const inflate = new Inflate(joined.add);
    for (let at = 0; at < data.length; at += PACKED_PIECE) {
      const end = Math.min(at + PACKED_PIECE, data.length);
      inflate.push(data.subarray(at, end), end === data.length);
      yield end / data.length;
    }
    return joined.bytes.subarray(0, joined.length);
  },
  *deflateSteps(chunks) {
    const packed: Uint8Array[] = [];
    const deflate = new Deflate({ level: LEVEL }, (chunk) => packed.push(chunk));
    const whole = chunks.reduce((sum, { length }) => sum + length, 0);
    let done = 0;
    for (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += PLAIN_PIECE) {
        const piece = chunk.subarray(at, at + PLAIN_PIECE);
        deflate.push(piece);
        done += piece.length;
        yield done / Math.max(whole, 1);
      }
    }
    deflate.push(new Uint8Array(0), true);
    const bytes = new Uint8Array(packed.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of packed) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  },
};
