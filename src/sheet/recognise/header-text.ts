import { findUnit, type MoneyUnit } from "../../award";
import { foldName, halfWidth } from "../../policy";
import { withoutEnglish } from "./english";

/** A header's name without its unit and remarks, folded; and the unit of money that it states. */
export interface HeaderText {
  readonly name: string;
  readonly unit: MoneyUnit | undefined;
  /** What stands in brackets behind the name, and is no unit of money. */
  readonly remark?: string | undefined;
}

const BRACKETED = /\(([^()]*)\)/g;
/** Brackets behind a name, before its unit. */
const BRACKETS_BEHIND =
  /\(([^()]{2,20})\)(?=(?:\([^()]*\))*[*★☆:/_,-]*(?:[百千十]?万元|[百千]元|亿元|元)?$)/g;
const TRAILING_UNIT = /[/:_,-]?([百千十]?万元|[百千]元|亿元|元)$/;
const NUMBERING = /^(?:[*★☆]|\d{1,2}[.、)]|\(\d{1,2}\)|[一二三四五六七八九十]{1,2}[、.)])+/;
/** The number of a column behind its name, and what it is made of: 应奖金额⑤, 本次实拨⑦=⑤-⑥. */
const COLUMN_NUMBER =
  /\s*[①-⑳⑴-⒇](?:\s*[=＝].*)?\s*$|([\p{Script=Han})）])\s*[=＝][\d①-⑳()（）+\-*/×÷%.\s]+(?:比例|标准)?\s*$/u;
/** Longer texts are sentences, not headers. */
const LONGEST_HEADER = 60;

/** What may stand before a unit in a remark. */
const UNIT_IS = /^(?:(?:金额)?单位[:/]?(?:人民币(?=.元))?|人民币|rmb|￥|¥)/;

/** Units that people rarely write, and that no function takes. */
const SELDOM: readonly MoneyUnit[] = [
  { name: "百元", fen: 1e4, aliases: [] },
  { name: "十万元", fen: 1e7, aliases: [] },
  { name: "百万元", fen: 1e8, aliases: ["百万"] },
  { name: "千万元", fen: 1e9, aliases: ["千万"] },
];

/** A unit that people rarely write, by its name. */
export const seldomUnit = (word: string): MoneyUnit | undefined =>
  SELDOM.find(({ name, aliases }) => name === word || aliases.includes(word));

const unitNamed = (word: string): MoneyUnit | undefined => findUnit(word) ?? seldomUnit(word);

const unitIn = (remark: string): MoneyUnit | undefined =>
  unitNamed(remark.replace(UNIT_IS, "").replace("元人民币", "元"));

/**
 * Reads a header cell.
 *
 * @example readHeader("设备投资额（万元）") // name 设备投资额, unit 万元
 */
export function readHeader(text: string): HeaderText | undefined {
  if (text.length > LONGEST_HEADER) return undefined;
  let unit: MoneyUnit | undefined;
  const whole = foldName(withoutEnglish(halfWidth(text.replace(COLUMN_NUMBER, "$1"))))
    .replace(/[[【〔]/g, "(")
    .replace(/[\]】〕]/g, ")")
    .replace(NUMBERING, "");
  const remark = [...whole.matchAll(BRACKETS_BEHIND)].find(([, inside]) => !unitIn(inside!))?.[1];
  const bare = whole
    .replace(BRACKETED, (_, inside: string) => {
      unit ??= unitIn(inside);
      return "";
    })
    .replace(/[*★☆:]+$/, "");
  const name = bare.replace(TRAILING_UNIT, (ending, word: string) => {
    // 「元」 alone is a name's end only where something stands before it.
    if (ending === bare) return ending;
    unit ??= unitNamed(word);
    return "";
  });
  return name === "" ? undefined : { name, unit, remark };
}

const UNIT = "[百千十]?万元|[百千]元|亿元|元";
/** 单位：元, 金额单位：万元, 单位（元）, 单位 元, 金额：元. */
const STATED_UNIT = new RegExp(
  `(?:单位|金额)\\s{0,4}[:：/(]?\\s{0,4}(?:人民币|rmb|￥|¥)?\\s{0,4}(${UNIT})(?![\\p{Script=Han}\\d])`,
  "iu",
);
/** A title's last bracket, or a cell of its own: …明细表（元）, （万元）. */
const BRACKETED_UNIT = new RegExp(`\\((?:(?:金额)?单位[:/]?)?(?:人民币|rmb)?(${UNIT})\\)\\s*$`, "iu");
const LONE_UNIT = new RegExp(`^(?:人民币|rmb)?(${UNIT})$`, "iu");

/**
 * The unit that a title row states for the whole sheet.
 *
 * @example statedUnit("2024 年度汇总表 单位：元")?.name // "元"
 */
export function statedUnit(text: string): MoneyUnit | undefined {
  const plain = halfWidth(text).trim();
  const match = STATED_UNIT.exec(plain) ?? BRACKETED_UNIT.exec(plain) ?? LONE_UNIT.exec(plain);
  return match ? unitNamed(match[1]!) : undefined;
}

/** The year that a title or a sheet's name states; undefined where it states none or several. */
export function statedYear(text: string): number | undefined {
  const years = new Set([...halfWidth(text).matchAll(/(20\d{2})\s*年/g)].map((match) => Number(match[1])));
  return years.size === 1 ? [...years][0] : undefined;
}
