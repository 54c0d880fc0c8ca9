import type { Grid } from "../grid";
import type { SheetSetting } from "../settings";
import { notUsedOf, settingOf, type HeaderMapping } from "./header-mapping";
import { KnownHeaders } from "./known-headers";

/** A sheet whose header is known. */
export interface MappedSheet<M extends HeaderMapping> {
  readonly sheet: string;
  readonly mapping: M;
  readonly setting: SheetSetting;
  /** What of the mapping the sheet says otherwise by itself; that is not used. */
  readonly notUsed: readonly ("role" | "item")[];
}

/**
 * What mappings say of the sheets of a workbook; they are the decisions of whoever checks.
 *
 * @param taken what that person took over of what came with the workbook: it counts where no mapping says otherwise
 */
export function mappedSheets<M extends HeaderMapping>(
  grids: readonly Grid[],
  mappings: readonly M[],
  taken: Readonly<Record<string, SheetSetting>> = {},
): readonly MappedSheet<M>[] {
  const known = new KnownHeaders(mappings);
  const named = new Map<string, number>();
  for (const { name } of grids) named.set(name, (named.get(name) ?? 0) + 1);
  return grids.flatMap((grid) => {
    // Settings go by the name: of two sheets that share one, both would be read by it.
    const found = named.get(grid.name) === 1 ? known.find(grid) : undefined;
    if (!found) return [];
    const { mapping } = found;
    const setting = over(taken[grid.name], settingOf(grid, mapping, found));
    return [{ sheet: grid.name, mapping, setting, notUsed: notUsedOf(grid, mapping, found.bottom) }];
  });
}

/** A mapping's setting over one that was taken over for the sheet, part by part. */
function over(taken: SheetSetting | undefined, mapped: SheetSetting): SheetSetting {
  if (!taken) return { ...mapped, by: "mapping" };
  const columns = { ...taken.columns, ...mapped.columns };
  return { ...taken, ...mapped, ...(Object.keys(columns).length > 0 && { columns }) };
}
