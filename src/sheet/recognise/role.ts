import { ITEM_NAMES, type Item } from "../../policy";
import { columnNumber, type Grid } from "../grid";
import { findBlocks, givenShape, layoutOfList, withLayout, type ListRole, type ListShape } from "../lists";
import type { SheetSetting } from "../settings";
import type { Because } from "./because";
import type { TitleReading } from "./item-words";
import { columnAt, findLayout, layoutAt, likelyHeader, type Layout } from "./layout";
import { asList, recognisedAlone } from "./role-alone";
import type { ColumnKey } from "./vocabulary";

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
  if (!setting) return recognisedAlone(grid);
  return { ...withSetting(grid, recognisedAlone(grid), setting), by: setting.by ?? "person" };
}

function withSetting(grid: Grid, found: Recognised, setting: SheetSetting): Recognised {
  const role = setting.role ?? found.role;
  const decided = setting.role === "none" && ({ decided: true } as const);
  if (role === "veto" || role === "history") return chosenList(grid, role, found, setting);
  const layout = layoutWith(grid, found, setting);
  if (!layout) return { role: "none", ...decided };
  const item = setting.item === undefined ? found.item : ITEM_NAMES.find(setting.item);
  const said = item === found.item ? saidOf(found) : item && { item };
  return {
    role,
    layout,
    ...(role === "claims" && said),
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
  const known = layoutWith(grid, recognisedAlone(grid), setting);
  if (known) return { layout: known, guessed: false };
  const row = setting.headerRow === undefined ? likelyHeader(grid) : undefined;
  const layout = row === undefined ? undefined : layoutAt(grid, row);
  return layout && { layout: withColumns(grid, layout, setting), guessed: true };
}

/** A sheet of a book that is a list as a whole: its headers and what stands below them decide. */
export const recogniseList = (grid: Grid, role: ListRole): Recognised => asList(grid, role);
