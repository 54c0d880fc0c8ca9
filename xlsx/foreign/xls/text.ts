/** How a Windows of some language writes letters, by the number that old books give it. */
const LABELS: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  10000: "macintosh",
  20936: "gb18030",
  28591: "windows-1252",
  32768: "macintosh",
  32769: "windows-1252",
  65001: "utf-8",
};

/**
 * Letters of a Windows code page.
 *
 * @example decodedPage(936, Uint8Array.of(0xbc, 0xd7)) // "甲"
 */
export function decodedPage(page: number, bytes: Iterable<number>): string {
  const label = LABELS[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : "windows-1252");
  return new TextDecoder(label, { ignoreBOM: true }).decode(Uint8Array.from(bytes));
}

/** A text of a record whose length stands before it, in one byte or two; old books write it in their code page. */
export function recordText(data: DataView, at: number, wide: boolean, page: number | undefined): string {
  const count = wide ? data.getUint16(at, true) : data.getUint8(at);
  let start = at + (wide ? 2 : 1);
  const bytes = (from: number, length: number): Uint8Array =>
    new Uint8Array(
      data.buffer,
      data.byteOffset + from,
      Math.max(0, Math.min(length, data.byteLength - from)),
    );
  if (page !== undefined) return decodedPage(page, bytes(start, count));
  const isWide = (data.getUint8(start++) & 1) === 1;
  return isWide ? decodedPage(1200, bytes(start, count * 2)) : decodedPage(28591, bytes(start, count));
}
