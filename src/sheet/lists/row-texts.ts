import { foldName, halfWidth } from "../../policy";

const TOTAL = /^(?:.{0,10})(?:小计|合计|总计|共计|累计)(?:\([^()]*\))?:?(?:\d+(?:家|户|条|个)?)?$/u;
const NOTE =
  /^[（(]?(?:注[:：\s]|备注|说明|填表|填报|制表|审核|审批|复核|负责|经办|联系|单位负责|分管|日期|盖章|以上|以下空白|本表|打印|第\d+页|共\d+页|此表|附[:：])/u;
const HEADING =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[、.．)）]|批|部分|章|类)|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．](?!\d)|[IVX]{1,4}[、.．])|(?:类|类别|方面|领域|名单|如下|情况)[:：]?$/u;
const LONGEST_NAME = 50;
const BRACKETS = /[（(][^（）()]*/u;
/** Behind such a word, not much later, a note says something. */
const NOTE_SAYS = new RegExp(`${NOTE.source}.{0,4}[:：]|^[（(]?[注附][:：]`);
const HAN = /\p{Script=Han}/u;
const COLUMN_NUMBER = /^(?:\d{1,2}|[甲乙丙丁戊己庚辛壬癸]|[A-Z]|\(\d{1,2}\)|[①-⑳])$/u;
/** Whether a row's first text, or its name's, says a sum. */
export const isTotal = (text: string): boolean => TOTAL.test(foldName(text));

export const isNote = (text: string): boolean => NOTE.test(text);

export const saysNote = (text: string): boolean => NOTE_SAYS.test(text);

export const isHeading = (text: string): boolean => HEADING.test(text);

/** Whether a text says something behind a word, and not in brackets: 联系人：张三. */
export const hasColon = (text: string): boolean => text.split(BRACKETS).some((part) => /[:：]/u.test(part));

/** Whether a text is too long for a name; names in Latin letters are as long as sentences. */
export const isSentence = (text: string): boolean => text.length > LONGEST_NAME && HAN.test(text);

/** A row below the header that numbers its columns; 甲 and 乙 alone may be names. */
export function isNumberRow(filled: readonly { readonly text: string }[]): boolean {
  const texts = filled.map(({ text }) => halfWidth(text));
  return (
    texts.length > (HAN.test(texts[0]!) ? 2 : 1) &&
    texts.every((text) => COLUMN_NUMBER.test(text)) &&
    new Set(texts).size === texts.length
  );
}
