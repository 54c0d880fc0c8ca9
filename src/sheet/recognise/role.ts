import { ITEM_NAMES, type Item } from "../../policy";
import { filledRows } from "../filled-rows";
import { cellAt, columnNumber, filledColumns, type Grid } from "../grid";
import {
  findBlocks,
  givenShape,
  itemOfAll,
  layoutOfList,
  namesFirm,
  withLayout,
  type ListRole,
  type ListShape,
} from "../lists";
import { itemOfSheet, readItem, type TitleReading } from "./item-words";
import type { Because } from "./because";
import type { ColumnKey } from "./vocabulary";
import { columnAt, findLayout, layoutAt, likelyHeader, type Layout } from "./layout";
import { readHeader } from "./header-text";
import { isOwnReport } from "./own-report";
import { isGroupNumber } from "./row-texts";
import type { SheetSetting } from "../settings";

/** What a sheet is for. */
export type Role = "claims" | "veto" | "history" | "none";

/** A sheet as it was recognised. */
export interface Recognised {
  readonly role: Role;
  /** The item of a sheet whose claims are all for one. */
  readonly item?: Item;
  /** The grade, and the kind of the item, that the sheet's name or title gives all its claims. */
  readonly grade?: string;
  readonly category?: string;
  /** A person said for what its claims are. */
  readonly chosen?: true;
  readonly layout?: Layout;
  /** The person said that it is no sheet to be checked. */
  readonly decided?: true;
  /** The list that the sheet says it is, though its header was not found. */
  readonly missed?: ListRole;
  /** The tables of a list. */
  readonly list?: ListShape;
  /** Whose choices it was recognised with; left out where there were none. */
  readonly by?: "person" | "mapping";
}

/** What is said of all claims of a sheet. */
export const saidOf = ({ item, grade, category }: Recognised): TitleReading | undefined =>
  item && {
    item,
    ...(grade !== undefined && { grade }),
    ...(category !== undefined && { category }),
  };

/** Not where a remark says that nobody is: 以上企业均未被一票否决. */
const VETO = /(?<!未被?|无|没有|不存在|不属于|不涉及|非|未列入|未纳入)一票否决/;
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
const COUNTS_FIRMS =
  /^(?:涉及|申报|获奖|受益|奖励|兑现)*(?:企业|单位|项目)?(?:数|家数|户数|个数|数量|总数)$|^(?:企业|单位)(?:数量|个数|家数|户数)$/;

/** What a sheet is called that says what the policy pays, and to nobody in particular. */
const STANDARD = /标准|对照|政策(?:目录|清单|依据|要点|摘要)|参照|参考/;

/**
 * Whether a table of items names no firm and pays none: a standard, the choices of a list, or a sum over items.
 */
function isOfNobody({ columns, others, titles }: Layout, name: string): boolean {
  if (columns.has("enterprise") || columns.has("code")) return false;
  return (
    !columns.has("claimed") ||
    others.some((header) => COUNTS_FIRMS.test(readHeader(header)?.name ?? "")) ||
    ([name, ...titles].some((text) => STANDARD.test(text)) && !titles.some(namesFirm))
  );
}

function claims(layout: Layout | undefined, grid: Grid): Recognised | undefined {
  if (!layout) return undefined;
  const { name } = grid;
  if (layout.columns.has("item")) return isOfNobody(layout, name) ? undefined : { role: "claims", layout };
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
      .filter((value) => typeof value === "string" && value.trim() !== "" && !isGroupNumber(value.trim()));
    return texts.length === 1 && readItem((texts[0] as string).trim()).item !== undefined;
  });
}

/** A sheet as a list, where it has tables of firms; a history's say for what. */
function asList(grid: Grid, role: ListRole): Recognised {
  const list = findBlocks(grid, role);
  const layout = layoutOfList(list);
  const hasItem = list.blocks.some(({ columns }) => columns.has("item"));
  const isList = layout && (role === "veto" || hasItem || itemOfAll(grid.name, layout.titles) !== "");
  return isList ? { role, layout, list } : { role: "none", missed: role };
}

/** The texts that stand alone in one of the first rows: titles, where no header is known. */
function loneTexts(grid: Grid): string[] {
  return Array.from({ length: Math.min(grid.rowCount, 10) }, (_, row) =>
    grid.columns
      .map((column) => column?.values[row] ?? null)
      .filter((value) => value !== null && value !== ""),
  ).flatMap((values) => (values.length === 1 && typeof values[0] === "string" ? values[0] : []));
}

/** Whether a table asks money for items, and says of no firm that it is vetoed: then 一票否决 is a remark. */
const isOfClaims = (layout: Layout | undefined): boolean =>
  layout !== undefined &&
  asks(layout) &&
  layout.columns.has("item") &&
  !hasAny(layout, ["vetoMatter", "vetoFrom", "vetoTo"]) &&
  !layout.others.some((header) => /否决|是否/.test(header));

function recognised(grid: Grid): Recognised {
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

/** As many columns as a sheet has; a setting may come from anywhere. */
const MOST_COLUMNS = 16_384;
const LETTERS = /^[A-Z]{1,3}$/;

/** The column that a person named by its letters; undefined where they name none that a sheet can have. */
function columnOf(letters: string): number | undefined {
  const plain = letters.toUpperCase();
  if (!LETTERS.test(plain)) return undefined;
  const at = columnNumber(plain);
  return at < MOST_COLUMNS ? at : undefined;
}

function withColumns(grid: Grid, layout: Layout, { columns, by }: SheetSetting): Layout {
  const because: Because = { kind: by ?? "person" };
  const all = new Map(layout.columns);
  for (const [key, letters] of Object.entries(columns ?? {})) {
    const at = letters === undefined ? undefined : columnOf(letters);
    if (at === undefined) all.delete(key as ColumnKey);
    else all.set(key as ColumnKey, columnAt(grid, layout, at, because));
  }
  return { ...layout, columns: all };
}

/** The layout that was found, or that a person's choices make of the sheet. */
function layoutWith(grid: Grid, found: Recognised, setting: SheetSetting): Layout | undefined {
  const { headerRow } = setting;
  let base = found.layout ?? findLayout(grid, 1);
  // Naming the row that was found anyway changes nothing: its header may have more rows above it.
  if (headerRow !== undefined && headerRow - 1 !== base?.headerBottom)
    base = layoutAt(grid, Math.max(headerRow - 1, 0));
  return base && withColumns(grid, base, setting);
}

/** What a sheet is, from its name, its title rows and its headers; a person's choices come first. */
export function recognise(grid: Grid, setting?: SheetSetting): Recognised {
  if (!setting) return recognised(grid);
  return { ...withSetting(grid, recognised(grid), setting), by: setting.by ?? "person" };
}

function withSetting(grid: Grid, found: Recognised, setting: SheetSetting): Recognised {
  const role = setting.role ?? found.role;
  const decided = setting.role === "none" && ({ decided: true } as const);
  if (role === "veto" || role === "history") return chosenList(grid, role, found, setting);
  const layout = layoutWith(grid, found, setting);
  if (!layout) return { role: "none", ...decided };
  const item = setting.item === undefined ? found.item : ITEM_NAMES.find(setting.item);
  const { grade, category } = item === found.item ? found : {};
  return {
    role,
    layout,
    ...(role === "claims" && item && { item }),
    ...(role === "claims" && grade !== undefined && { grade }),
    ...(role === "claims" && category !== undefined && { category }),
    ...(setting.item !== undefined && { chosen: true as const }),
    ...decided,
  };
}

/** A list that a person chose, or whose columns they did: those are the columns of its first table. */
function chosenList(grid: Grid, role: ListRole, found: Recognised, setting: SheetSetting): Recognised {
  const list = found.list?.role === role ? found.list : findBlocks(grid, role);
  const base = layoutOfList(list);
  const layout = layoutWith(grid, base ? { role, layout: base } : found, setting);
  if (!layout) return { role: "none" };
  const same = base !== undefined && layout.headerBottom === base.headerBottom;
  return { role, layout, list: same ? withLayout(list, layout) : givenShape(grid, role, layout) };
}

/**
 * The layout of a sheet for whoever says what its columns mean, whatever its role: as it was found, as the
 * person chose, or else where a header most likely stands.
 */
export function layoutToChoose(
  grid: Grid,
  setting: SheetSetting = {},
): { readonly layout: Layout; readonly guessed: boolean } | undefined {
  const known = layoutWith(grid, recognised(grid), setting);
  if (known) return { layout: known, guessed: false };
  const row = setting.headerRow === undefined ? likelyHeader(grid) : undefined;
  const layout = row === undefined ? undefined : layoutAt(grid, row);
  return layout && { layout: withColumns(grid, layout, setting), guessed: true };
}

/** A sheet of a book that is a list as a whole: its headers and what stands below them decide. */
export const recogniseList = (grid: Grid, role: ListRole): Recognised => asList(grid, role);
