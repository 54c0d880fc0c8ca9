/**
 * What is read as one thing and must stay on one line: a number with its unit or counting word, the nothing that
 * is payable, a date, an article, a reading.
 */
const WHOLE =
  /(?:第 |满 )?[+-]?\d[\d,]*(?:\.\d+)? (?:[亿千万]?元|㎡|个(?:百分点|单元格)?|[位处条行家台份张年岁]|rows?\b|cells?\b)|(?:[Aa]rticle|[Rr]eading|读法) R?\d+|应付为? 0|\d{4}-\d{2}-\d{2}/g;

/** A part of a sentence; lines may break inside of it or not. */
export interface SentencePart {
  readonly text: string;
  readonly whole: boolean;
}

/**
 * A sentence in parts that come together to it again; empty ones are left out.
 *
 * @example sentenceParts("申报 130 万元。") // 申报␣, 130 万元 (whole), 。
 */
export function sentenceParts(sentence: string): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  let end = 0;
  for (const { index, 0: text } of sentence.matchAll(WHOLE)) {
    parts.push({ text: sentence.slice(end, index), whole: false }, { text, whole: true });
    end = index + text.length;
  }
  parts.push({ text: sentence.slice(end), whole: false });
  return parts.filter(({ text }) => text !== "");
}
