import { WorkbookFault } from "../../faults";

/** How a text is written in bytes. */
export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

/** A text that was read from bytes. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** The other reading that makes sense as well: a person must look. */
  readonly doubt?: Encoding;
}

const MARKS: readonly (readonly [mark: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0x84, 0x31, 0x95, 0x33], "gb18030"],
];

/** What is looked at to tell readings apart, in letters. */
const JUDGED = 1 << 20;
/** What is looked at for zeros, in bytes. */
const FIRST_BYTES = 1 << 12;
/** Of two readings, one is the right one where it has so much more of common letters, of so many. */
const CLEARLY = 0.25;
const ENOUGH = 4;

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

let common: ReadonlySet<string> | undefined;

/** The 3,755 hanzi of everyday use (the first level of GB 2312), with the signs that stand between them. */
function commonLetters(): ReadonlySet<string> {
  if (common) return common;
  const rows = [...Array(40).keys()].map((row) => row + 0xb0);
  const bytes = [0xa1, 0xa2, 0xa3, ...rows].flatMap((row) =>
    Array.from({ length: 94 }, (_, cell) => [row, 0xa1 + cell]),
  );
  const text = new TextDecoder("gb18030").decode(Uint8Array.from(bytes.flat()));
  return (common = new Set([...text].filter((letter) => letter > "\u007f" && letter !== "\ufffd")));
}

/** How many letters of a text are not ASCII, and the share of common ones among them. */
function judged(text: string): { readonly letters: number; readonly share: number } {
  const wellKnown = commonLetters();
  let [known, all] = [0, 0];
  for (const letter of text.slice(0, JUDGED)) {
    if (letter <= "\u007f") continue;
    all++;
    if (wellKnown.has(letter)) known++;
  }
  return { letters: all, share: known / Math.max(all, 1) };
}

/** UTF-16 without a mark: digits and delimiters leave a zero in every other byte. */
function withoutMark(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  const first = bytes.subarray(0, FIRST_BYTES);
  first.forEach((byte, at) => byte === 0 && zeros[at % 2]!++);
  const [even, odd] = zeros as [number, number];
  if (even + odd === 0) return undefined;
  if (bytes.length % 2 === 0 && even === 0) return "utf-16le";
  if (bytes.length % 2 === 0 && odd === 0) return "utf-16be";
  throw new WorkbookFault("not-zip");
}

/**
 * Reads the text of a table. A mark at its beginning says how it is written; without one, bytes that make sense in
 * only one way are read so, and of two ways the one that gives words instead of rare signs.
 *
 * @throws WorkbookFault where the bytes are no text
 * @example decodedText(Uint8Array.of(0xc6, 0xf3, 0xd2, 0xb5)).text // "企业"
 */
export function decodedText(bytes: Uint8Array): DecodedText {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  const sure = marked?.[1] ?? withoutMark(bytes);
  if (sure !== undefined) {
    const text = decode(bytes, sure);
    if (text === undefined) throw new WorkbookFault("text-encoding");
    return { text: text.replace(/^\ufeff/, ""), encoding: sure };
  }
  const [utf8, gb] = [decode(bytes, "utf-8"), decode(bytes, "gb18030")];
  if (utf8 === undefined && gb === undefined) throw new WorkbookFault("text-encoding");
  if (gb === undefined || utf8 === undefined)
    return { text: (utf8 ?? gb)!, encoding: utf8 === undefined ? "gb18030" : "utf-8" };
  if (bytes.every((byte) => byte < 0x80)) return { text: utf8, encoding: "utf-8" };
  const [one, two] = [judged(utf8), judged(gb)];
  const isUtf8 = one.share >= two.share;
  const read = isUtf8
    ? ({ text: utf8, encoding: "utf-8" } as const)
    : ({ text: gb, encoding: "gb18030" } as const);
  const clear = Math.abs(one.share - two.share) >= CLEARLY && (isUtf8 ? one : two).letters >= ENOUGH;
  return clear ? read : { ...read, doubt: isUtf8 ? "gb18030" : "utf-8" };
}
