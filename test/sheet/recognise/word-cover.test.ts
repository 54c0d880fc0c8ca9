// How texts are cut is no question of a whole sheet.
// eslint-disable-next-line no-restricted-imports
import { WordCover } from "../../../src/sheet/recognise/word-cover";

/** A cover of these words; a word with ? is told and not known. */
function coverOf(...words: string[]): WordCover<string> {
  const cover = new WordCover<string>((meaning) => !meaning.endsWith("?"));
  for (const word of words) cover.add(word.replace("?", ""), () => word);
  return cover;
}

/** The parts, with what they mean where that is known. */
const cut = (cover: WordCover<string>, text: string): string =>
  cover
    .cut(text)
    .map(({ text: part, meaning }) => (meaning === undefined ? `(${part})` : meaning))
    .join(" ");

test.each([
  ["a word", ["绿色工厂"], "绿色工厂", "绿色工厂"],
  ["few words rather than many", ["绿色", "工厂", "绿色工厂"], "绿色工厂", "绿色工厂"],
  ["few letters left over rather than few words", ["绿色工", "绿色", "工厂"], "绿色工厂", "绿色 工厂"],
  ["letters that nobody knows", ["工厂"], "甲工厂乙", "(甲) 工厂 (乙)"],
  ["a word that begins and does not end", ["工厂奖励"], "工厂", "(工) (厂)"],
  ["a word that is told rather than its letters", ["工厂?"], "工厂", "工厂?"],
  ["a told word of one letter", ["元?"], "元", "元?"],
  ["never rather than known words", ["绿色?", "绿", "色"], "绿色", "绿 色"],
  ["a letter outside of the basic plane", ["𠮷工厂", "工厂"], "𠮷工厂𠮷", "𠮷工厂 (𠮷)"],
  ["one half of such a letter begins no word", ["𠮷工厂"], "\ud842工厂", "(\ud842) (工) (厂)"],
  ["an empty word is none", [""], "甲", "(甲)"],
  ["nothing", ["甲"], "", ""],
])("%s", (_, words, text, parts) => expect(cut(coverOf(...words), text)).toBe(parts));

test("a word that is added later counts, and what it meant is handed over", () => {
  const cover = coverOf("工厂");
  expect(cut(cover, "工业工厂")).toBe("(工) (业) 工厂");
  cover.add("工业", () => "工业");
  cover.add("工厂", (known) => `${known}！`);
  expect(cut(cover, "工业工厂")).toBe("工业 工厂！");
});
