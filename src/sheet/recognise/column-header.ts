import type { MoneyUnit } from "../../award";
import { foldName } from "../../policy";
import { readHeader, type HeaderText } from "./header-text";
import { distinct } from "./header-texts";
import { nearMeanings, stageAlone, stageOf, withoutYear, type Stage } from "./near-words";
import { isMoneyKey, meaningsOf, type ColumnKey } from "./vocabulary";

/** A meaning that a header can have, how closely it is named, and how far its number was decided. */
export interface HeaderMeaning {
  readonly key: ColumnKey;
  /** The lower, the closer to the column's first name; from `NEAR` on by its words alone. */
  readonly rank: number;
  readonly stage?: Stage | undefined;
}

/** What stands above a column, what that can mean, and the unit of money that it states. */
export interface ColumnHeader {
  readonly text: string;
  readonly meanings: readonly HeaderMeaning[];
  /** What it means where the cells below agree. */
  readonly perhaps: readonly ColumnKey[];
  /** A name with the year taken out, where it has one: 2023年增加值. */
  readonly ofYear: { readonly year: number; readonly name: string } | undefined;
  readonly unit: MoneyUnit | undefined;
  /** The text right above the column, where its meaning is that of a text further up. */
  readonly below?: string;
}

/** Whether a header can name who claims: a firm, or its code. */
export const namesWho = ({ meanings }: Pick<ColumnHeader, "meanings">): boolean =>
  meanings.some(({ key }) => key === "enterprise" || key === "code");

/** Whether a header can name what is asked for. */
export const asksMoney = ({ meanings }: Pick<ColumnHeader, "meanings">): boolean =>
  meanings.some(({ key }) => key === "claimed");

/** The rank of what is in no list. */
export const NEAR = 100;

type NameMeaning = Pick<ColumnHeader, "meanings" | "perhaps">;
/** A cell that states a unit and no name. */
const UNIT_CELL = /^[（(]?(?:单位[:：])?(?:万元|千元|亿元|元|㎡|平方米|m2|台|套|个|件|项|%)[)）]?$/;

/** Whether a text of a header is a unit alone. */
export const isUnit = (text: string): boolean => UNIT_CELL.test(text);

const NOTHING: NameMeaning = { meanings: [], perhaps: [] };

/** What an approved amount is for claims of other items: what somebody decided to pay. */
const ALSO_CLAIMED: HeaderMeaning = { key: "claimed", rank: NEAR, stage: "decided" };

/** Headers and the first rows below them come again on every sheet; what else is read passes by once. */
const MOST_KNOWN = 4096;
const known = new Map<string, NameMeaning>();

function meaningsOfName(name: string): NameMeaning {
  const before = known.get(name);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = findMeanings(name);
  known.set(name, found);
  return found;
}

function findMeanings(name: string): NameMeaning {
  const near = nearMeanings(name);
  const perhaps = near.filter(({ weak }) => weak).map(({ key }) => key);
  const exact = meaningsOf(name);
  if (exact.length > 0) {
    const meanings = exact.map(({ key, rank }) => ({ key, rank, stage: stageOf(name) }));
    const approved = exact.some(({ key }) => key === "approved");
    return { meanings: approved ? [...meanings, ALSO_CLAIMED] : meanings, perhaps };
  }
  const strong = near.filter(({ weak }) => !weak);
  return { meanings: strong.map(({ key, stage }) => ({ key, rank: NEAR, stage })), perhaps };
}

const saysNothing = ({ meanings, perhaps }: NameMeaning): boolean =>
  meanings.length === 0 && perhaps.length === 0;

const BARE_AWARD = /^(?:奖励|奖补|补助|补贴|资助)[/、或]/u;

/** What a header's name can mean; of a name that gives a choice (信用代码/机构代码) the first that is known. */
function meaningsOfHeader(name: string): NameMeaning {
  const whole = meaningsOfName(name);
  if (!saysNothing(whole)) return whole;
  const read = name
    .split(/[/、或]/)
    .map(meaningsOfName)
    .filter((one) => !saysNothing(one));
  // 奖励/补助项目: the first word is one of the last name's.
  return (BARE_AWARD.test(name) ? read.at(-1) : read[0]) ?? NOTHING;
}

/** 营业执照号（统一社会信用代码）, 奖补依据（基数）: what a name does not say outright, its remark may. */
function remarkOf({ name, remark: inside }: HeaderText): string | undefined {
  if (inside === undefined || meaningsOf(name).length > 0 || withoutYear(name)) return undefined;
  const remark = readHeader(inside);
  if (!remark) return undefined;
  return meaningsOf(remark.name).length > 0 || saysNothing(meaningsOfHeader(name)) ? remark.name : undefined;
}

/** What a column can be called: its lowest text, all of them together, or one of the others from below. */
function names(texts: readonly string[]): string[] {
  const parts = distinct(texts);
  const named = parts.filter((text) => !isUnit(text)).toReversed();
  return [...named.slice(0, 1), parts.join(""), ...named];
}

/** What can stand in parts below its name: 申报金额 over 设备 and 软件. */
const PARTS_OF: ReadonlySet<ColumnKey> = new Set(["claimed", "approved", "paid", "base"]);
const isEnglish = (text: string): boolean => !/\p{Script=Han}/u.test(text);

/**
 * Headers of which a name above several columns is that of one: 奖补资金 above 开户行 and 拟奖励金额 says nothing of
 * the first.
 */
export function withoutGroupNames(headers: readonly ColumnHeader[]): readonly ColumnHeader[] {
  const named = new Set(
    headers
      .filter(({ below }) => below === undefined)
      .flatMap(({ meanings }) => meanings.map(({ key }) => key)),
  );
  return headers.map((header) => {
    const { below, meanings, unit } = header;
    if (below === undefined || isEnglish(below)) return header;
    const isOfGroup = meanings.every(({ key }) => named.has(key) || !PARTS_OF.has(key));
    return isOfGroup ? { ...readColumn([below]), unit } : header;
  });
}

/**
 * What the texts above a column, from above to below, say of it.
 *
 * @example readColumn(["拟兑现资金（万元）"]).meanings[0]!.key // "claimed"
 */
export function readColumn(texts: readonly string[]): ColumnHeader {
  const read = names(texts).flatMap((text) => {
    const header = readHeader(text);
    const remark = header && remarkOf(header);
    if (header && remark !== undefined)
      return [{ text, ...meaningsOfHeader(remark), ofYear: undefined, unit: header.unit }];
    // 单位：元 is no header of firms.
    if (header?.name === "单位" && header.unit)
      return [{ text, ...NOTHING, ofYear: undefined, unit: header.unit }];
    return header
      ? [{ text, ...meaningsOfHeader(header.name), ofYear: withoutYear(header.name), unit: header.unit }]
      : [];
  });
  const named = read.find(({ meanings }) => meanings.length > 0);
  const perhaps = read.find((one) => one.perhaps.length > 0);
  const stating = read.find(({ unit }) => unit);
  const own = read[0];
  // 企业申报, 镇街初审 and 经信局审定 below 金额, or above it.
  const stage = distinct(texts)
    .filter((text) => text !== named?.text)
    .map((text) => stageAlone(foldName(text)))
    .findLast((one) => one !== undefined);
  return {
    ...(named && own && !named.text.includes(own.text) && { below: own.text }),
    // The unit belongs to the name that it stands below.
    text:
      (named ?? perhaps ?? (own && stating?.text.startsWith(own.text) ? stating : own))?.text ??
      distinct(texts).at(-1) ??
      "",
    meanings:
      named?.meanings.map((one) => (isMoneyKey(one.key) ? { ...one, stage: one.stage ?? stage } : one)) ?? [],
    perhaps: (named ?? perhaps)?.perhaps ?? [],
    ofYear: named ? undefined : read.find(({ ofYear }) => ofYear)?.ofYear,
    unit: stating?.unit,
  };
}

/** What the rows of a header say of each column. */
export const readColumns = (rows: readonly (readonly string[])[]): readonly ColumnHeader[] =>
  rows[0]!.map((_, at) => readColumn(rows.map((row) => row[at]!)));
