/**
 * Latin letters and digits, each with the letters of other alphabets, and rare Latin ones, that are drawn as it
 * is (as Unicode's confusables have them). Composing leaves all of these as they are.
 */
const LOOK_ALIKES =
  "AΑАᎪꓮ BΒВᏴꓐꞴ CСᏟⲤꓚ DᎠꓓ EΕЕᎬꓰ FϜꓝꞘ GԌᏀᏳꓖ HΗНᎻⲎꓧ IƖǀΙІӀⲒꓲ JͿЈᎫꓙꞲ KΚКᏦⲔꓗ LᏞⳐꓡ MΜϺМᎷⲘꓟ NΝⲚꓠ OΟОՕⲞꓳ " +
  "PΡРᏢⲢꓑ RƦᎡᏒꓣ SЅՏᏕᏚꓢ TΤТᎢⲦꓔ UՍꓴ VѴᏙꓦ WԜᎳᏔꓪ XΧХⲬꓫꞳ YΥУҮᎩᎽⲨꓬ ZΖᏃꓜ aɑαа bƄЬᏏ cсᴄⲥꮯ dԁᏧꓒ eеҽꬲ fքẝꞙꬵ " +
  "gƍɡցᶃ hһհᏂ iıɩɪιіӏᎥꙇꭵ jϳј nոռ oοσоօᴏᴑⲟꬽ pρрⲣ qԛգզ rгᴦⲅꭇꭈꮁ sƽѕꜱꮪ uʋυսᴜꞟꭎꭒ vνѵᴠꮩ wɯѡԝաᴡꮃ xх " +
  "yɣʏγуүᶌỿꭚ zᴢꮓ 2ƧϨꙄꝚ 3ƷȜЗӠⳌꝪꞫ 4Ꮞ 5Ƽ 6бᏮⳒ 8Ȣȣ 9ⳊꝮ";

const LATIN = new Map(
  LOOK_ALIKES.split(" ").flatMap(([latin, ...others]) => others.map((other) => [other, latin!] as const)),
);
const OTHERS = new RegExp(`[${[...LATIN.keys()].join("")}]`, "g");
/** Where all of them are; looking there first costs a tenth. */
const ALPHABETS = /[\u0100-\u1EFF\u2C80-\u2CFF\uA4D0-\uABFF]/;

/**
 * A text with the letters of other alphabets that are drawn as a Latin letter or a digit made that one. Chinese
 * names have no such letters but by mistake, or to look like another name.
 *
 * @example asLatin("\u0421\u041D") // "CH", from two letters of Cyrillic
 */
export const asLatin = (text: string): string =>
  ALPHABETS.test(text) ? text.replace(OTHERS, (other) => LATIN.get(other)!) : text;
