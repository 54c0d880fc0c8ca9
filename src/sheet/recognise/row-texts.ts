import { foldName, halfWidth } from "../../policy";
import { isFirmLike, isFirmName } from "../lists";
import { readItem } from "./item-words";
import {
  DAY_LABELS,
  INSTITUTIONS,
  NOTE_OPENINGS,
  PART_ENDS,
  PART_WORDS,
  PLACES,
  SENTENCE_OPENINGS,
  SIGNED,
  SIGNED_ACTS,
  SIGN_OFFS,
  TELEPHONE_LABELS,
  TOTAL_WORDS,
  type TotalKind,
} from "./row-words";

const anyOf = (words: readonly string[]): string => words.join("|");

/** Longer texts are sentences: no labels, no totals. */
const LONGEST_LABEL = 60;
/** Longer texts are no names. */
const LONGEST_NAME = 50;

/** What may follow the word of a sum: 2家, ：3 户, （含上年）, （大写）：壹佰万元整. Letter by letter, so that it is linear. */
const BEHIND_TOTAL =
  "(?:\\([^()]*\\)|大写|人民币|总额|金额|数额|企业|项目|[:,;.共家户条个笔项人宗批数\\d零〇一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟元圆角分整正])*";
const TOTAL = new RegExp(
  `^(.*?)\\(?(总合计|[小合总共累]计|(?:sub|grand)?total)\\)?${BEHIND_TOTAL}(?:total)?$`,
);
/** A sum that is written out in letters, as cheques have it: （大写）壹佰万元整. */
const LETTERS =
  /^(?:(?:人民币|金额){0,2}|(?:总|合计|奖励|奖补|补助|兑现|拨付|拨款|资金)*(?:金额|资金)?)\(?大写\)?(?:人民币|金额|:|$|[零壹贰叁肆伍陆柒捌玖])/u;
const COUNTED = /^(?:以上)?共\d{1,6}(?:家|户|个|项|笔)(?:企业|项目)?[,:]?$/u;
/** What a sum is of, before its word: 清洁生产小计, 履坦镇小计, 本页小计. */
const LONGEST_OF = 10;

/** A cell that names a sum. */
export interface NamedTotal {
  readonly kind: TotalKind;
  /** What it is of, folded: a firm, a township; empty where it does not say. */
  readonly of: string;
}

/**
 * The sum that a cell names; undefined where it names none.
 *
 * @example readTotal("履坦镇小计")?.of // "履坦镇"; readTotal("总计量仪器厂") // undefined
 */
export function readTotal(text: string): NamedTotal | undefined {
  // Most texts are firms' names: those are not worth folding.
  if (text.length > LONGEST_LABEL + LONGEST_NAME || !/计|大写|共|total/iu.test(text)) return undefined;
  const folded = foldName(text)
    .replace(/[【〔[]/gu, "(")
    .replace(/[】〕\]]/gu, ")");
  if (folded === "计" || LETTERS.test(folded) || COUNTED.test(folded)) return { kind: "total", of: "" };
  const named = TOTAL.exec(folded);
  if (!named) return undefined;
  const [of, kind] = [named[1]!, TOTAL_WORDS[named[2]!]!];
  // 桐琴镇合计 is of a part: so is that of a firm or an item.
  const isPart = isFirmName(of) || isPlace(of) || readItem(of).item !== undefined;
  if (of.length > LONGEST_OF && !isPart) return undefined;
  return { kind: isPart ? "subtotal" : kind, of };
}

const PART = new RegExp(`^[-—(]*(?:${anyOf(PART_WORDS)})(?:[:,、]|$)`);
const PART_END = new RegExp(`(?:${anyOf(PART_ENDS)})(?:\\([^()]*\\))?:?$`);

/** Whether a text begins as a part of the sum above it does: 其中：县财政承担. A project's name may begin with 其中. */
export function opensPart(text: string): boolean {
  if (text.length > LONGEST_LABEL || !/其中|含|包括/u.test(text)) return false;
  const folded = foldName(text);
  return PART.test(folded) || (folded.startsWith("其中") && PART_END.test(folded));
}

/** Whether a text may go on with the parts of a sum: it is set in, or says who pays. */
export const followsPart = (text: string): boolean =>
  text.length <= LONGEST_LABEL && (/^\s/u.test(text) || PART_END.test(foldName(text)));

const DAY =
  /^(?:(?:19|20)\d{2}|二[〇零○]..)?\s*[年./-]\s*[\d一二三四五六七八九十]{0,3}\s*[月./-]\s*[\d一二三四五六七八九十]{0,3}\s*日?$/u;

/** Whether a text is a day, or the gap that one is written into: 2024年12月1日, 年 月 日. */
export const isDayText = (text: string): boolean =>
  text.length <= 40 && DAY.test(halfWidth(text).trim()) && /[年月日]|\d/u.test(text);

const INSTITUTION = new RegExp(`(?:${anyOf(INSTITUTIONS)})$`);

/** Whether a text is an office that signs. */
export const isInstitution = (text: string): boolean => {
  const folded = foldName(text).replace(/\((?:盖章|公章|章|签章)\)$/u, "");
  // 所 ends firms' names too, 财政所 none.
  const isFirm = isFirmLike(folded) && !folded.endsWith("财政所");
  return folded.length >= 3 && folded.length <= 30 && INSTITUTION.test(folded) && !isFirm;
};

const SIGN_OFF = new RegExp(`(?:${anyOf(SIGN_OFFS)})$`);
const ACT = new RegExp(`^.{0,2}(?:${anyOf(SIGNED_ACTS)})$`);
const SIGNED_END = new RegExp(`(?:${anyOf(SIGNED)})$`);
const DAY_LABEL = new RegExp(`(?:${anyOf(DAY_LABELS)})$`);
const TELEPHONE_LABEL = new RegExp(`(?:${anyOf(TELEPHONE_LABELS)})$`);
/** Before its word a label says whose it is: 武义县经济商务局负责人. */
const LONGEST_WHOSE = 16;
const PERSON = /^[\p{Script=Han}·]{1,4}$/u;
const TELEPHONE = /^[\d\s()+-]{7,20}$/u;
const GAP = /^[_\s/-]*$/u;

/** A cell of a line of signatures. */
export interface SignOff {
  /** `label`: who signs (and perhaps the name); `person`, `day`, `telephone`, `office`: what stands beside. */
  readonly kind: "label" | "day-label" | "telephone-label" | "person" | "day" | "telephone" | "office";
}

/** What stands behind a label's colon can only be a name, a day, a telephone or an office. */
const isSigned = (text: string): boolean =>
  GAP.test(text) ||
  PERSON.test(text) ||
  TELEPHONE.test(text) ||
  isDayText(text) ||
  isInstitution(text) ||
  labelKind(text) !== undefined;

function labelKind(text: string): SignOff["kind"] | undefined {
  const bare = foldName(text)
    .replace(/^[(]|[)]$/gu, "")
    .replace(/\([^()]*\)?/gu, "");
  const name = bare.replace(SIGNED_END, "");
  if (bare.length > LONGEST_WHOSE || isFirmLike(name)) return undefined;
  if (DAY_LABEL.test(name)) return "day-label";
  if (TELEPHONE_LABEL.test(name)) return "telephone-label";
  return SIGN_OFF.test(name) || ACT.test(name) || (name !== bare && name.length <= 6) ? "label" : undefined;
}

/**
 * What a cell says in a line of signatures; undefined where it says something else.
 *
 * @example signOff("填表人：王五")?.kind // "label"; signOff("审核机器人研发") // undefined
 */
export function signOff(text: string): SignOff | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const plain = halfWidth(text).trim();
  if (isDayText(plain)) return { kind: "day" };
  const [head, ...rest] = plain.split(":");
  if (rest.length > 0) {
    const kind = labelKind(head!);
    return kind && isSigned(rest.join(":").trim()) ? { kind } : undefined;
  }
  const kind = labelKind(plain);
  if (kind) return { kind };
  if (isInstitution(plain)) return { kind: "office" };
  if (TELEPHONE.test(plain)) return { kind: "telephone" };
  return PERSON.test(plain) ? { kind: "person" } : undefined;
}

const NOTE = new RegExp(`^[(*※★]?(?:${anyOf(NOTE_OPENINGS)})[)]?\\d{0,2}[:、.)]`);
const SENTENCE = new RegExp(`^(?:${anyOf(SENTENCE_OPENINGS)})`);

/** Whether a text can be nothing but a remark by how it begins: 注：, 备注 1. */
export const opensNote = (text: string): boolean => NOTE.test(foldName(text.slice(0, 20)));

/** 第1页 共2页. */
const PAGE = /^第?\d+页(?:[,/]?共\d+页)?$/u;

/** Whether a text may be a remark by how it begins or how long it is: names can begin like that. */
export const likeNote = (text: string): boolean =>
  /[:：]/u.test(text) ||
  text.length > LONGEST_NAME ||
  /[。；！]/u.test(text) ||
  SENTENCE.test(text) ||
  PAGE.test(text.replace(/\s/gu, ""));

/** Whether a text is a whole sentence. */
export const isSentence = (text: string): boolean => /[。；！]$/u.test(text) && text.length > 10;

const ORDINAL =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[、.．)）:：]|批|部分|类)|[（(][一二三四五六七八九十]{1,3}[)）])/u;
const ORDINAL_ALONE = /^[（(]?[一二三四五六七八九十]{1,3}[)）、.．]?$/u;
const PLACE = new RegExp(`(?:${anyOf(PLACES)})(?:\\([^()]*\\))?:?$`);

/** Whether a text is the number that a group of rows has: 一, （二）. */
export const isGroupNumber = (text: string): boolean => ORDINAL_ALONE.test(text);

/** A heading's text without its number. */
export const withoutOrdinal = (text: string): string => text.replace(ORDINAL, "").trim();

/** Whether a text names a place that rows are grouped by, numbered or not: 一、白洋街道. */
export const isPlace = (text: string): boolean => PLACE.test(foldName(withoutOrdinal(text)));

/**
 * Whether a text names a group of rows: it is numbered in Chinese, or a place. A firm is none.
 *
 * @example namesGroup("一、白洋街道") // true
 */
export const namesGroup = (text: string): boolean => {
  if (text.length > LONGEST_NAME) return false;
  const name = withoutOrdinal(text);
  if (isFirmLike(name)) return false;
  return name !== text.trim() || isPlace(name);
};
