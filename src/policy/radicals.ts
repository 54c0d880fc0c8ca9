/**
 * The radicals from U+2E80 on, each by the character that it is the drawing of (as Unicode's
 * EquivalentUnifiedIdeograph has it); composing leaves most of them as they are. Texts that are copied from
 * documents for printing are full of them.
 */
const FIRST = 0x2e80;
const RADICALS =
  "⺀厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑" +
  "艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

/** Strokes and letters of Japanese that are drawn as a character is. */
const DRAWN = "㇐一 ㇠乙 ニ二 イ亻 ハ八 カ力 ト卜 ロ口 タ夕 エ工";

const CHARACTERS = new Map([
  ...Array.from(RADICALS, (character, at) => [String.fromCodePoint(FIRST + at), character] as const),
  ...DRAWN.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
]);
const DRAWINGS = new RegExp(`[${[...CHARACTERS.keys()].join("")}]`, "g");

/**
 * A text with every radical, and every other sign that is drawn as a character is, made that character.
 *
 * @example asCharacters("增⻓奖") // "增长奖"
 */
export const asCharacters = (text: string): string =>
  text.replace(DRAWINGS, (drawing) => CHARACTERS.get(drawing)!);
