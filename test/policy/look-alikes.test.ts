import confusables from "unhomoglyph/data.json";
import { asLatin, foldName, halfWidth } from "../../src/policy";

/** What Unicode's confusables say that a letter is drawn as. */
const drawing = (text: string): string =>
  Array.from(text.normalize("NFD"), (one) => (confusables as Record<string, string>)[one] ?? one).join("");

const range = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, nth) => String.fromCodePoint(first + nth));

const LATIN = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"];
const LETTER = /^\p{L}$/u;
const ALPHABETS =
  /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Coptic}\p{sc=Cherokee}\p{sc=Lisu}\p{sc=Armenian}]$/u;

test("every letter that is drawn as a Latin one is read as one that is drawn so", () => {
  const drawn = new Set(LATIN.map(drawing));
  const letters = range(0x80, 0xd7ff).filter(
    (one) => LETTER.test(one) && ALPHABETS.test(one) && one.normalize("NFKC") === one,
  );
  const wrong = letters.filter((one) =>
    drawn.has(drawing(one))
      ? drawing(asLatin(one)) !== drawing(one) || !LATIN.includes(asLatin(one))
      : asLatin(one) !== one,
  );
  expect(wrong).toEqual([]);
  expect(letters.filter((one) => asLatin(one) !== one).length).toBeGreaterThan(200);
});

test("Latin letters, digits, characters and marks stay", () => {
  const text = `${LATIN.join("")}武义宏远〇一×√-—/()`;
  expect(asLatin(text)).toBe(text);
});

test("radicals are drawn as the character that they are read as, but for three that confusables read otherwise", () => {
  const radicals = range(0x2e80, 0x2fd5).filter((one) => one in confusables);
  expect(radicals.filter((one) => drawing(halfWidth(one)) !== drawing(one))).toEqual(["⺗", "⺫", "⻏"]);
});

test.each([
  ["Kangxi radicals", "五⾦⽊⼯", "五金木工"],
  [
    "radicals of the supplement, as copied from documents for printing",
    "⻓⻔⻋⻢⻥⻰⻛⻚⻩⻬⻨⻦⻣⺠⺟",
    "长门车马鱼龙风页黄齐麦鸟骨民母",
  ],
  ["the first and the last of them", "⺁⻳", "厂龟"],
  ["radicals that are no other character's drawing stay", "⺀⺚", "⺀⺚"],
  ["compatibility ideographs", "\uf90a\u{2f8a6}", "金慈"],
  [
    "letters of Japanese that are drawn as characters",
    "二ニ八ハ力カ卜ト口ロ夕タ工エ",
    "二二八八力力卜卜口口夕夕工工",
  ],
  ["the same in half width", "ｴ业", "工业"],
  ["strokes", "㇐㇠", "一乙"],
  ["letters of mathematics and circles", "𝐀𝟏①㈠Ⓑ", "A11(一)B"],
])("%s", (_, text, seen) => {
  expect(halfWidth(text)).toBe(seen);
});

test.each([
  ["capitals and small letters of Cyrillic", "DСMM贯标", "dcmm贯标"],
  ["a letter that looks Latin as a capital alone", "Β类", "b类"],
  ["a letter that looks Latin as a small one alone", "ѵ类", "v类"],
  ["a micrometre is no millimetre", "5μm涂层", "5μm涂层"],
  ["a zero-width blank", "清洁\u200b生产\u200b审核", "清洁生产审核"],
  ["a radical of the supplement", "增⻓奖", "增长奖"],
])("a name is compared by what is seen: %s", (_, typed, compared) => {
  expect(foldName(typed)).toBe(compared);
});

test("characters that a person can tell stay two", () => {
  for (const [one, other] of ["口囗", "日曰", "士土", "未末", "零〇", "门門"].map(
    ([a, b]) => [a!, b!] as const,
  ))
    expect(foldName(one)).not.toBe(foldName(other));
});
