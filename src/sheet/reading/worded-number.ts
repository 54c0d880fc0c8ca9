import { Exact, findUnit, readText, type MoneyUnit } from "../../award";
import { ITEMS } from "../../policy";
import { seldomUnit } from "../recognise/header-text";
import { isMoneyKey, inputKey, earlierKey, laterKey, type ColumnKey } from "../recognise/vocabulary";
import { chineseNumber } from "./chinese-number";

/** What a column's numbers are of; a cell's own words for it are then known. */
type Counted = "money" | "area" | "ratio" | "pieces";

/** No cell with a number in it is longer. */
const LONGEST = 40;
const SIGNIFICANT_DIGITS = 15;
const YUAN = findUnit("元")!;

const COUNTED = new Map<ColumnKey, Counted>([["quantity", "pieces"]]);
for (const item of ITEMS) {
  for (const input of item.inputs) {
    const key = inputKey(item, input);
    if (input.kind === "count") COUNTED.set(key, "pieces");
    else if (input.kind === "measure") COUNTED.set(key, input.unit === "" ? "ratio" : "area");
    else if ("difference" in input) {
      COUNTED.set(laterKey(item, input), "money");
      COUNTED.set(earlierKey(item, input), "money");
    }
  }
}

const countedOf = (key: ColumnKey): Counted | undefined => (isMoneyKey(key) ? "money" : COUNTED.get(key));

/** A number, and the unit of money that stands beside it. */
interface Worded {
  readonly number: Exact;
  readonly unit?: MoneyUnit;
}

const PLAIN = String.raw`([-+]?[\d,]*\.?\d+|[-+]?[\d,]+\.)`;
const IN_MONEY = new RegExp(
  `^(人民币|rmb|cny|[¥$])*:?${PLAIN}(亿元?|千万元?|百万元?|十万元?|万[元圆]?|千元|百元|[元圆]|w)?(?:整|正)?(人民币)?$`,
);
const IN_LETTERS =
  /^(?:人民币|¥)*:?([^元圆角分整正]+)(?:([元圆])(?:([^元圆角分])角)?(?:零?([^元圆角分])分)?(?:整|正)?)?$/u;
const IN_AREA = new RegExp(`^${PLAIN}(万)?(?:平方米|平米|平方|m2)$`);
const IN_PERCENT = new RegExp(`^${PLAIN}%$`);
const IN_PIECES =
  /^(?:共计?|合计)?(\d{1,7}|[一二三四五六七八九十百两]{1,5})(?:台\(?套\)?|台|套|个|件|项|款|只|组|种|家)$/u;

const inLetters = (text: string): Worded | undefined => {
  const match = IN_LETTERS.exec(text);
  if (!match) return undefined;
  const [, whole, yuan, jiao, fen] = match;
  // Without 元, only 万 and 亿 say that money is meant, and how much.
  if (!yuan && !/[万亿]$/.test(whole!)) return undefined;
  const parts = [whole!, jiao ?? "零", fen ?? "零"].map(chineseNumber);
  if (parts.some((part) => part === undefined)) return undefined;
  const [sum, tenths, hundredths] = parts as [number, number, number];
  if (tenths > 9 || hundredths > 9) return undefined;
  return {
    number: new Exact(sum).plus(new Exact(tenths).div(10)).plus(new Exact(hundredths).div(100)),
    unit: YUAN,
  };
};

function inMoney(text: string): Worded | undefined {
  const match = IN_MONEY.exec(text);
  if (!match) return inLetters(text);
  const [, sign, digits, word, after] = match;
  const number = readText(digits!);
  if (!number || sign?.includes("$")) return undefined;
  if (word === undefined) return sign === undefined && after === undefined ? undefined : { number };
  const named = word.replace("圆", "元");
  const unit = findUnit(named) ?? seldomUnit(named) ?? seldomUnit(`${named}元`);
  return unit && { number, unit };
}

function inArea(text: string): Worded | undefined {
  const match = IN_AREA.exec(text);
  const number = match && readText(match[1]!);
  return number ? { number: match[2] ? number.times(10_000) : number } : undefined;
}

function inPercent(text: string): Worded | undefined {
  const match = IN_PERCENT.exec(text);
  const number = match && readText(match[1]!);
  return number ? { number: number.div(100) } : undefined;
}

function inPieces(text: string): Worded | undefined {
  const match = IN_PIECES.exec(text);
  const number = match && (readText(match[1]!) ?? chineseNumber(match[1]!));
  return number === undefined || number === null ? undefined : { number: new Exact(number) };
}

const READERS: Readonly<Record<Counted, (text: string) => Worded | undefined>> = {
  money: inMoney,
  area: inArea,
  ratio: inPercent,
  pieces: inPieces,
};

/** A number that words stand beside, in its column's own unit. */
export interface WordedNumber {
  readonly value: number;
  /** Whether the cell names a unit of money itself, which then counts rather than the column's. */
  readonly ownUnit: boolean;
}

/**
 * The number in a cell that says its unit, its currency or what it counts, as its column counts; what is not
 * plainly one number (约10, 10-20, 待定) is none.
 *
 * @example wordedNumber("25万元", "claimed", findUnit("元")!)?.value // 250_000
 */
export function wordedNumber(text: string, key: ColumnKey, unit: MoneyUnit): WordedNumber | undefined {
  const counted = text.length > LONGEST ? undefined : countedOf(key);
  if (!counted) return undefined;
  const plain = text.normalize("NFKC").replace(/[−﹣]/g, "-").replace(/\s/gu, "").toLowerCase();
  const worded = READERS[counted](plain);
  if (!worded) return undefined;
  const own = worded.unit?.fen ?? unit.fen;
  const value = worded.number.times(own).div(unit.fen).toSignificantDigits(SIGNIFICANT_DIGITS).toNumber();
  return Number.isFinite(value) ? { value, ownUnit: worded.unit !== undefined } : undefined;
}
