import type { Grid } from "../grid";
import { isOwnReport } from "../recognise/own-report";
import type { SheetSetting } from "../settings";
import { mappingOf, type HeaderMapping, type NamedMapping } from "./header-mapping";
import { saysSomething } from "./says-something";

/**
 * What the choices about a workbook's sheets say of their headers; those of which nothing was said are there too,
 * for a person to fill in.
 */
export const mappingsOfBook = (
  grids: readonly Grid[],
  settings: Readonly<Record<string, SheetSetting>>,
): readonly NamedMapping[] =>
  grids.flatMap((grid) => (isOwnReport(grid) ? [] : (mappingOf(grid, settings[grid.name]) ?? [])));

const saidIn = ({ columns, isHeader, role, item }: HeaderMapping): string =>
  JSON.stringify([columns, isHeader, role, item]);

/**
 * Each header once, and the headers of which different things were said: those are left out, as nobody knows
 * which of them holds for the next sheet.
 */
export function gathered(all: readonly NamedMapping[]): {
  readonly mappings: readonly NamedMapping[];
  readonly contrary: readonly NamedMapping[];
} {
  const mappings = new Map<string, NamedMapping>();
  const contrary = new Map<string, NamedMapping>();
  for (const mapping of all) {
    const known = mappings.get(mapping.print);
    if (!known || !saysSomething(known)) mappings.set(mapping.print, mapping);
    else if (saysSomething(mapping) && saidIn(mapping) !== saidIn(known))
      contrary.set(mapping.print, mapping);
  }
  for (const print of contrary.keys()) mappings.delete(print);
  return { mappings: [...mappings.values()], contrary: [...contrary.values()] };
}
