import { isBlank, textOf } from "../../formula";
import { foldName } from "../../policy";
import { cellAt, filledColumns, type Grid } from "../grid";
import { isFirmLike, namesFirm } from "../lists";
import { statedUnit } from "./header-text";
import { itemOfSheet, itemOfTitle, readItem, type TitleReading } from "./item-words";

/** More lines than these above a header within a sheet are no titles. */
const MOST_TITLES = 4;
/** Longer texts are sentences. */
const LONGEST_TITLE = 100;
const SIGNED =
  /^(?:注|备注|说明|填表|制表|审核|审批|复核|负责|经办|联系|单位负责|分管|日期|盖章|以上|本表)|:.|(?:小计|合计|总计|共计|累计)$/;
/** A unit, alone or behind a title: 单位：万元, 附件2（元）. */
const UNIT = /\(?(?:(?:金额|计量|货币)?单位[:/(]?)?(?:人民币)?[百千]?[万亿]?元\)*$/;
/**
 * What else may stand at the other end of a title's line, and says nothing of what is claimed: a page, a date, an
 * annex, or who filled it in and when, in one cell: 填报单位：    填报时间：2024年 月 日.
 */
const CORNERS = [
  /^第?\d+[页/][\d第共页,:/()]{0,12}$/,
  /^(?:日期|时间)?\d{4}[年./-]\d{1,2}(?:[月./-](?:\d{1,2}日?)?)?$/,
  /^附[件表][\d一二三四五六七八九十]*:?$/,
  /^\(?(?:填[报表]|编制|报送|制表|公示|公布|金额|计量|货币)?(?:单位|部门|人|日期|时间)(?:\(盖?章\))?:.{0,30}?(?:(?:填[报表]|编制|报送|制表)(?:人|日期|时间):[\d年月日./-]*)?$/,
];
const NUMBERING = /^(?:附件|附表|表)?\(?[\d一二三四五六七八九十]{1,3}[)、.:]?/;
const CONTINUED = /\(?续(?:表|前表|上表|上页)?[\d一二三四五六七八九十]*\)?$|^续表?/;
const TOWNSHIP = /^.{1,12}(?:街道|镇|乡|开发区|园区|工业区|功能区)(?:办事处|管委会|(?:人民)?政府)?$/;
/** Titles of tables whose rows claim nothing. */
const NO_CLAIMS =
  /否决|历史(?!经典)|往年|上年度?(?:已|兑)|已(?:兑现|享受|奖|拨)|样表|示例|例[:：表]|标准|目录/;
const SUMS_UP = /汇总|统计|合计/;
/** What a title of a table ends in. */
const LISTS = /(?:表|名单|清单|公示|一览|台账|汇总|明细)(?:[（(][^（()）]*[)）])?$/;
/** An item is called after a standard. */
const NAMED_STANDARD = /主数据标准/g;

/**
 * What titles say of all claims below them: an item, its grade and kind; undefined where they name none, or
 * several.
 */
export function saidBy(titles: readonly string[]): TitleReading | undefined {
  const items = new Set(titles.flatMap((title) => itemOfTitle(title)?.item ?? []));
  return items.size === 1 ? itemOfSheet(titles[0]!, titles.slice(1)) : undefined;
}

/** The texts of a row; undefined where something else stands in it. */
export function textsAlone(grid: Grid, row: number): readonly string[] | undefined {
  const texts: string[] = [];
  for (const at of filledColumns(grid)) {
    const value = cellAt(grid, row, at);
    if (isBlank(value)) continue;
    if (typeof value !== "string") return undefined;
    texts.push(value.trim());
  }
  return texts;
}

const withoutUnit = (text: string): string => foldName(text).replace(UNIT, "");

/** Whether a text is what stands at the other end of a title's line. A firm is none, nor 绿色工厂（万元）. */
export function isCorner(text: string): boolean {
  const plain = withoutUnit(text);
  return (plain === "" || CORNERS.some((corner) => corner.test(plain))) && !namesFirm(text);
}

/** 厂房改扩建奖励兑现表 and 国家级制造业单项冠军企业 sound like firms' names. */
const soundsLikeFirm = (text: string): boolean =>
  (LISTS.test(text) && itemOfTitle(text) !== undefined) || readItem(text).item !== undefined;

/** Whether a row's texts are a title's: one text, with a unit, a date or a page at its other end. */
export function isTitleLine(texts: readonly string[]): boolean {
  const [first, second] = texts;
  if (first === undefined || texts.length > 2 || first.length > LONGEST_TITLE) return false;
  if (second !== undefined && !isCorner(second)) return false;
  if (isCorner(first)) return true;
  // No firm's name ends in a unit: 专精特新中小企业（万元）.
  const statesUnit = statedUnit(first) !== undefined;
  const isFirm = namesFirm(first) || (isFirmLike(first) && !statesUnit);
  if (isFirm && !soundsLikeFirm(first)) return false;
  // 附件1：绿色工厂明细表 is signed by nobody.
  return statesUnit || !SIGNED.test(foldName(first).replace(NUMBERING, ""));
}

/** The rows of titles right above a header, from above to below; blank rows between them count for nothing. */
export function titleRowsAbove(grid: Grid, header: number, floor: number): readonly number[] {
  const rows: number[] = [];
  for (let row = header - 1; row > floor && rows.length < MOST_TITLES; row--) {
    const texts = textsAlone(grid, row);
    if (!texts) break;
    if (texts.length === 0) continue;
    if (!isTitleLine(texts)) break;
    rows.unshift(row);
  }
  return rows;
}

/** A title without its number, its unit, the mark that it goes on, and blanks. */
const bare = (title: string): string =>
  withoutUnit(title).replace(CONTINUED, "").replace(NUMBERING, "").replace(CONTINUED, "");

/**
 * Whether a title says nothing new of what stands below it: it is the sheet's own once more, names a township,
 * a page or a unit.
 *
 * @example isOldTitle("（续表）", []) // true; isOldTitle("二、其他奖励", ["2024年度奖励"]) // false
 */
export function isOldTitle(title: string, known: readonly string[]): boolean {
  const plain = bare(title);
  return plain === "" || TOWNSHIP.test(plain) || isCorner(title) || known.some((one) => bare(one) === plain);
}

/** Whether a title says that what stands below it is no claims. */
export const deniesClaims = (titles: readonly string[]): boolean =>
  titles.some(
    (title) =>
      NO_CLAIMS.test(title.replace(NAMED_STANDARD, "")) || (SUMS_UP.test(title) && !itemOfTitle(title)),
  );

/** The texts of a header's row, for telling whether it stands once more. */
export const rowPrintOf = (grid: Grid, row: number): string =>
  filledColumns(grid)
    .map((at) => textOf(cellAt(grid, row, at)).trim())
    .join("\n");
