let table: ReadonlyMap<string, readonly number[]> | undefined;

/** The letters that GBK writes in two bytes, from the decoder that every browser has. */
function twoBytes(): ReadonlyMap<string, readonly number[]> {
  if (table) return table;
  const made = new Map<string, readonly number[]>();
  const decoder = new TextDecoder("gb18030");
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++) {
      if (second === 0x7f) continue;
      const letter = decoder.decode(Uint8Array.of(first, second));
      if ([...letter].length === 1 && !made.has(letter)) made.set(letter, [first, second]);
    }
  return (table = made);
}

/**
 * A text in GBK, as Excel saves CSV in a Chinese Windows.
 *
 * @throws where it has no letter of two bytes for something
 */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      if (letter <= "\u007f") return [letter.charCodeAt(0)];
      const found = twoBytes().get(letter);
      if (!found) throw new Error(`no two bytes for ${letter}`);
      return found;
    }),
  );
}
