import { foldName, halfWidth } from "../../policy";
import { withoutEnglish } from "./english";

const NUMERAL = "[0-9一二三四五六七八九十百]";
/** Where a number stands in a list: （一）, 1., 第4条第2款. A number that is followed by a letter of a grade is none. */
const NUMBERING = new RegExp(
  String.raw`^(?:\(${NUMERAL}{1,4}\)|(?:\d{1,2}(?:\.\d{1,2}){0,2}|[一二三四五六七八九十]{1,3})[.、):,]|\d{1,2}条|\d{1,2}(?=[^\da-z级类批年月日台个家项件档万元%.\-]))+`,
);
const ARTICLE = new RegExp(`(?:第${NUMERAL}{1,4}[条款项章点])+`, "g");
const BATCH = new RegExp(`第?${NUMERAL}{1,3}批次?|首批|本批`, "g");
const YEAR = /20\d{2}(?:至20\d{2})?(?:年度?|(?=[^\d.]|$))/g;
/** How many there are: （3家）, 共2户. */
const COUNTED = /\(?共?\d{1,4}[家户]\)?/g;
const AMOUNT = /\d{1,6}(?:\.\d{1,4})?万?元/g;
const TOWNSHIP = /[\u4e00-\u9fff]{2}(?:街道|镇|乡)/g;
/** What stands in place of all these. */
export const GAP = "|";

/**
 * A name without the numbers that say where it stands in a list, its article, batch and year.
 *
 * @example withoutPlaces("（一）2024年省级绿色工厂（第六批）") // "|省级绿色工厂(|)"
 */
export const withoutPlaces = (text: string): string =>
  foldName(withoutEnglish(halfWidth(text)))
    .replace(NUMBERING, GAP)
    .replace(ARTICLE, GAP)
    .replace(BATCH, GAP)
    .replace(YEAR, GAP)
    .replace(AMOUNT, GAP)
    .replace(COUNTED, GAP);

/** The number of a sheet among others of its name: 节水型企业2, 技改(3), 组件二. */
const NTH_SHEET = /(?:表|sheet)?\(?(?:\d{1,2}|[一二三四五六七八九十]{1,2})\)?$/;

/** The number of a table at a title's beginning: 附表1, 表二：, 附件3-1. */
const NTH_TABLE = new RegExp(`^(?:附表|附件|表|附)\\s?\\(?${NUMERAL}{1,3}(?:-\\d{1,2})?\\)?[.、:,]?`);

/** A title without these, and without the township that it is of. */
export const withoutTownship = (text: string): string =>
  withoutPlaces(halfWidth(text).replace(/\s+/gu, " ").trim().replace(NTH_TABLE, GAP))
    .replace(NTH_SHEET, GAP)
    .replace(TOWNSHIP, GAP);
