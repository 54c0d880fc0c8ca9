import { filledRows } from "../filled-rows";
import { cellAt, filledColumns, type Grid } from "../grid";
import { findBlocks, itemOfAll, layoutOfList, namesFirm, type ListRole } from "../lists";
import { readHeader } from "./header-text";
import { itemOfSheet, readItem } from "./item-words";
import { findLayout, type Layout } from "./layout";
import { isOwnReport } from "./own-report";
import type { Recognised } from "./role";
import { isGroupNumber, withoutOrdinal } from "./row-texts";
import { textsAlone } from "./titles";
import type { ColumnKey } from "./vocabulary";

/** Not where a remark says that nobody is: 以上企业均未被一票否决. */
const DENIED = "(?:未被?|无|没有|不存在|不属于|不涉及|非|未列入|未纳入)";
/** 一票否决 that nothing denies. */
const VETO = new RegExp(`^(?:${DENIED}一票否决|(?!${DENIED}?一票否决)[^])*一票否决`);
// 历史经典产业 is a trade, and no history.
const HISTORY = /历史(?!经典)|往年|已兑现/;
/** An amount that is asked for, and was not paid before. */
const ASKED = /^(?:申报|申请|拟)/;

function hasAny(layout: Layout, keys: readonly ColumnKey[]): boolean {
  return keys.some((key) => layout.columns.has(key));
}

const hasFirm = (layout: Layout): boolean => hasAny(layout, ["enterprise", "code"]);

/** Whether the header asks for money: then 一票否决 or 往年 in the title is a remark. */
const asks = (layout: Layout | undefined): boolean => layout?.columns.has("claimed") === true;

/** Whether an amount is asked for that no list has: then the sheet's name is a remark too. */
const claimsMoney = (layout: Layout | undefined): boolean =>
  layout !== undefined &&
  !layout.columns.has("paid") &&
  ASKED.test(layout.columns.get("claimed")?.header.trim() ?? "");

/** Headers that count firms: a sum over items, whose firms stand elsewhere. */
const COUNTS_FIRMS = /^(?:涉及|申报|获奖|受益|奖励|兑现)*(?:企业|单位|项目)?(?:数|家数|户数|个数|数量|总数)$/;

/** What a sheet is called that says what the policy pays, and to nobody in particular. */
const STANDARD = /标准|对照|政策(?:目录|清单|依据|要点|摘要)|参照|参考/;

/**
 * Whether a table of items names no firm and pays none: a standard, the choices of a list, or a sum over items.
 */
function isOfNobody({ columns, others, titles }: Layout, grid: Grid): boolean {
  if (columns.has("enterprise") || columns.has("code")) return false;
  if (!columns.has("claimed")) return true;
  const isOther =
    others.some((header) => COUNTS_FIRMS.test(readHeader(header)?.name ?? "")) ||
    [grid.name, ...titles].some((text) => STANDARD.test(text));
  return isOther && !namesAnybody(grid);
}

/** Whether a firm is named anywhere in a sheet. */
const namesAnybody = (grid: Grid): boolean =>
  grid.columns.some((column) =>
    column?.values.some((value) => typeof value === "string" && namesFirm(value)),
  );

function claims(layout: Layout | undefined, grid: Grid): Recognised | undefined {
  if (!layout) return undefined;
  const { name } = grid;
  if (layout.columns.has("item")) return isOfNobody(layout, grid) ? undefined : { role: "claims", layout };
  if (!hasFirm(layout)) return undefined;
  const said = itemOfSheet(name, layout.titles);
  if (said) return { role: "claims", layout, ...said };
  return asks(layout) && namesItemsWithin(grid, layout) ? { role: "claims", layout } : undefined;
}

/** Whether a row below the header names an item for the rows below it, and nothing else but its sum. */
function namesItemsWithin(grid: Grid, { headerBottom }: Layout): boolean {
  return filledRows(grid).some((row) => {
    if (row <= headerBottom) return false;
    const texts = filledColumns(grid)
      .map((at) => cellAt(grid, row, at))
      .flatMap((value) => (typeof value === "string" ? value.trim() : []))
      .filter((text) => text !== "" && !isGroupNumber(text));
    return texts.length === 1 && readItem(withoutOrdinal(texts[0]!)).item !== undefined;
  });
}

/** A sheet as a list, where it has tables of firms; a history's say for what. */
export function asList(grid: Grid, role: ListRole): Recognised {
  const list = findBlocks(grid, role);
  const layout = layoutOfList(list);
  const hasItem = list.blocks.some(({ columns }) => columns.has("item"));
  const isList = layout && (role === "veto" || hasItem || itemOfAll(grid.name, layout.titles) !== "");
  return isList ? { role, layout, list } : { role: "none", missed: role };
}

/** The texts that stand alone in one of the first rows: titles, where no header is known. */
const loneTexts = (grid: Grid): readonly string[] =>
  Array.from({ length: Math.min(grid.rowCount, 10) }, (_, row) => textsAlone(grid, row)).flatMap((texts) =>
    texts?.length === 1 ? texts : [],
  );

/** Whether a table asks money for items, and says of no firm from when it is vetoed: then 一票否决 is a remark. */
const isOfClaims = (layout: Layout | undefined): boolean =>
  layout !== undefined &&
  asks(layout) &&
  layout.columns.has("item") &&
  !hasAny(layout, ["vetoFrom", "vetoTo"]);

export function recognisedAlone(grid: Grid): Recognised {
  if (isOwnReport(grid)) return { role: "none" };
  const layout = findLayout(grid);
  const single = layout ?? findLayout(grid, 1);
  const titles = single?.titles ?? loneTexts(grid);
  const says = (word: RegExp) =>
    !claimsMoney(layout) &&
    (word.test(grid.name) || (!asks(layout) && titles.some((title) => word.test(title))));
  if (says(VETO) && !isOfClaims(layout)) return asList(grid, "veto");
  if (says(HISTORY)) return asList(grid, "history");
  return claims(layout, grid) ?? { role: "none" };
}
