import { columnName, columnNumber, type Grid } from "../grid";
import type { Layout } from "../recognise/layout";
import { itemOfSheet } from "../recognise/item-words";
import { layoutToChoose, recognise, type Role } from "../recognise/role";
import { labelOfColumn, type ColumnKey } from "../recognise/vocabulary";
import type { SheetSetting } from "../settings";
import { headerOf, headerPrint } from "./header-print";

/** A role that a header can have. That a sheet is not to be checked is said of the one sheet alone. */
export type MappedRole = Exclude<Role, "none">;

/** What a person said once of the sheets that have one header. */
export interface HeaderMapping {
  /** What the header is known by. */
  readonly print: string;
  /** How many rows it has. */
  readonly rows: number;
  /** How many columns before the header's first text it speaks of. */
  readonly lead: number;
  /** By column, from the first that it speaks of: what the person said that it means; `null`: nothing was said. */
  readonly columns: readonly (readonly ColumnKey[] | null)[];
  /** The person said that the header stands there. */
  readonly isHeader?: true;
  /** In place of what such a sheet seemed to be for; where it seems to be for something else, it is not used. */
  readonly role?: { readonly from: Role; readonly to: MappedRole };
  /** In place of the item, by id, that such a sheet named by itself; where it names another, it is not used. */
  readonly item?: { readonly from: string | null; readonly to: string };
}

/** The same with the header's texts. */
export interface NamedMapping extends HeaderMapping {
  readonly headers: readonly string[];
  /** What each column was read as, for whoever reads or changes a file of mappings; it decides nothing. */
  readonly readAs?: readonly string[];
}

/** The item, by id, that a sheet's name or a title above its header names, whatever the sheet is; `null`: none. */
const namedItem = (grid: Grid, layout: Layout | undefined): string | null =>
  itemOfSheet(grid.name, layout?.titles ?? [])?.item.id ?? null;

/** The keys of each column of a layout. */
function keysByColumn({ columns }: Pick<Layout, "columns">): ReadonlyMap<number, readonly ColumnKey[]> {
  const keys = new Map<number, ColumnKey[]>();
  for (const [key, { at }] of columns) keys.set(at, [...(keys.get(at) ?? []), key]);
  return keys;
}

/** The layout of a sheet with a person's choices, whether or not it is checked. */
const layoutOf = (grid: Grid, setting: SheetSetting | undefined): Layout | undefined =>
  recognise(grid, setting).layout ?? layoutToChoose(grid, setting)?.layout;

/** A sheet's columns that a person spoke of: those named, and those that were taken for something before. */
function spokenOf(setting: SheetSetting, before: Layout | undefined): ReadonlySet<number> {
  const spoken = new Set<number>();
  for (const [key, letters] of Object.entries(setting.columns ?? {})) {
    if (letters) spoken.add(columnNumber(letters));
    const was = before?.columns.get(key as ColumnKey);
    if (was) spoken.add(was.at);
  }
  return spoken;
}

/**
 * What a person's choices about a sheet say of every sheet with its header; nothing is said of what was only
 * recognised.
 *
 * @returns undefined where the sheet has no header to know it again by
 */
export function mappingOf(grid: Grid, setting?: SheetSetting): NamedMapping | undefined {
  const layout = layoutOf(grid, setting);
  const header = layout && headerOf(grid, layout);
  if (!header) return undefined;
  const said = keysByColumn(layout);
  const spoken = spokenOf(setting ?? {}, layoutOf(grid, setting && { ...setting, columns: undefined }));
  const lead = Math.max(0, header.left - Math.min(...spoken));
  const left = header.left - lead;
  const width = Math.max(lead + header.texts.length, ...[...spoken].map((at) => at - left + 1));
  const headers = Array.from({ length: width }, (_, nth) => header.texts[nth - lead] ?? "");
  const own = recognise(grid);
  const { role, item, headerRow } = setting ?? {};
  const to = role === "none" ? undefined : role;
  const all = recognise(grid, setting).item?.id;
  return {
    print: headerPrint(headers),
    rows: layout.headerBottom - layout.headerTop + 1,
    lead,
    headers,
    columns: headers.map((_, nth) => (spoken.has(left + nth) ? (said.get(left + nth) ?? []) : null)),
    readAs: headers.map((_, nth) => (said.get(left + nth) ?? []).map(labelOfColumn).join("、")),
    ...(headerRow !== undefined && { isHeader: true as const }),
    ...(to !== undefined && { role: { from: own.role, to } }),
    ...(item !== undefined && all !== undefined && { item: { from: namedItem(grid, layout), to: all } }),
  };
}

/**
 * What a mapping says of a sheet whose header was found, as a setting of this sheet.
 *
 * @param bottom the last row of its header
 * @param left the header's first column
 */
export function settingOf(
  grid: Grid,
  mapping: HeaderMapping,
  { bottom, left: headerLeft }: { readonly bottom: number; readonly left: number },
): SheetSetting {
  const own = recognise(grid);
  const role = mapping.role?.from === own.role ? mapping.role.to : undefined;
  const here = layoutOf(grid, { headerRow: bottom + 1 });
  const named = namedItem(grid, here);
  const { from, to } = mapping.item ?? {};
  const item = from === named || to === named ? to : undefined;
  const base: SheetSetting = {
    ...(role !== undefined && role !== own.role && { role }),
    ...(item !== undefined && item !== own.item?.id && { item }),
    ...(own.layout?.headerBottom !== bottom && { headerRow: bottom + 1 }),
  };
  const before = layoutOf(grid, base);
  const taken = before ? keysByColumn(before) : new Map<number, readonly ColumnKey[]>();
  const columns: Partial<Record<ColumnKey, string>> = {};
  const left = headerLeft - mapping.lead;
  mapping.columns.forEach((means, nth) => {
    if (means === null) return;
    for (const key of taken.get(left + nth) ?? []) columns[key] = "";
  });
  mapping.columns.forEach((means, nth) => {
    // There may be no room for a column before the header.
    if (left + nth >= 0) for (const key of means ?? []) columns[key] = columnName(left + nth);
  });
  return { ...base, ...(Object.keys(columns).length > 0 && { columns }) };
}

/** What a mapping says that a sheet says otherwise by itself, so that it is not used there. */
export function notUsedOf(
  grid: Grid,
  { role, item }: HeaderMapping,
  bottom: number,
): readonly ("role" | "item")[] {
  const own = recognise(grid);
  const named = namedItem(grid, layoutOf(grid, { headerRow: bottom + 1 }));
  return [
    ...(role && role.from !== own.role && role.to !== own.role ? (["role"] as const) : []),
    ...(item && item.from !== named && item.to !== named ? (["item"] as const) : []),
  ];
}
