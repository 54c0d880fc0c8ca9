import { invisibleIn, withoutInvisible } from "../../src/policy";

const at = (...codePoints: number[]): string => String.fromCodePoint(...codePoints);

/** A kind of character that can't be seen, by its first and its last. */
const KINDS: readonly (readonly [why: string, first: number, last: number])[] = [
  ["controls before the tab", 0x00, 0x08],
  ["controls between the line ends", 0x0b, 0x0c],
  ["controls after the line ends", 0x0e, 0x1f],
  ["delete and the upper controls", 0x7f, 0x9f],
  ["soft hyphen", 0xad, 0xad],
  ["grapheme joiner", 0x34f, 0x34f],
  ["Arabic letter mark", 0x61c, 0x61c],
  ["Hangul fillers", 0x115f, 0x1160],
  ["Khmer inherent vowels", 0x17b4, 0x17b5],
  ["Mongolian separators", 0x180b, 0x180f],
  ["zero width and marks of direction", 0x200b, 0x200f],
  ["embedded directions", 0x202a, 0x202e],
  ["word joiner, invisible operators, isolates", 0x2060, 0x206f],
  ["Braille blank", 0x2800, 0x2800],
  ["Hangul filler", 0x3164, 0x3164],
  ["variation selectors", 0xfe00, 0xfe0f],
  ["byte order mark", 0xfeff, 0xfeff],
  ["half-width Hangul filler", 0xffa0, 0xffa0],
  ["annotations", 0xfff9, 0xfffb],
  ["musical formats", 0x1d173, 0x1d17a],
  ["tags", 0xe0000, 0xe007f],
  ["more variation selectors", 0xe0100, 0xe01ef],
];

test.each(KINDS)("%s can't be seen", (_, first, last) => {
  for (let codePoint = first; codePoint <= last; codePoint++) {
    const text = `宏${at(codePoint)}远`;
    expect(invisibleIn(text)).toEqual([{ place: 2, codePoint }]);
    expect(withoutInvisible(text)).toBe("宏远");
  }
});

test.each([
  ["nothing", ""],
  ["an ordinary name", "武义宏远五金有限公司"],
  ["line ends and tabs, which people type", "宏远\r\n五金\t厂"],
  ["blanks of other widths: they take room", "宏远\u00a0五\u3000金\u2003厂"],
  ["a private character: it is shown, as a box", "宏\ue000远"],
  ["marks and brackets", "首台（套）保险，“补偿”《甲》·乙：丙；丁、戊"],
  ["a rare character of two halves", "𠮷野五金"],
  ["a letter with its own mark", "e\u0301"],
  ["an emoji with its style", "✔\ufe0f设备投资"],
  ["an emoji without colour", "☎\ufe0e"],
  ["several emoji joined to one", "👨\u200d🔧"],
  ["joined after a style", "❤\ufe0f\u200d🔥"],
  ["a keycap", "1\ufe0f\u20e3"],
])("all of it is seen: %s", (_, text) => {
  expect(invisibleIn(text)).toEqual([]);
});

test.each([
  ["a style without an emoji", "宏\ufe0f远", [2]],
  ["a style in front", "\ufe0f宏远", [1]],
  ["a joiner without emoji on both sides", "👨\u200d宏", [2]],
  ["a joiner before an emoji", "宏\u200d👨", [2]],
  ["a joiner at the end", "👨\u200d", [2]],
  ["a style twice", "☎\ufe0f\ufe0f", [3]],
  ["several, after a character of two halves", "𠮷\u200b宏\u00ad", [2, 4]],
])("some of it can't be seen: %s", (_, text, places) => {
  expect(invisibleIn(text).map(({ place }) => place)).toEqual(places);
});

test("comparing leaves out what belongs to an emoji too", () => {
  expect(withoutInvisible("✔\ufe0f设备\u200b投资")).toBe("✔设备投资");
});
