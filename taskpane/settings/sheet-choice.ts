import type { ColumnKey, Role, SheetPreview, SheetSetting, WorkbookSettings } from "../../src/sheet";

/** Without what says nothing; undefined where nothing is left. */
function plain({ role, item, headerRow, columns }: SheetSetting): SheetSetting | undefined {
  const some = columns && Object.keys(columns).length > 0;
  const setting: SheetSetting = {
    ...(role !== undefined && { role }),
    ...(item !== undefined && { item }),
    ...(headerRow !== undefined && { headerRow }),
    ...(some && { columns }),
  };
  return Object.keys(setting).length > 0 ? setting : undefined;
}

/** A header row that was only guessed is settled by any choice that relies on it. */
const settled = (setting: SheetSetting, { guessed, headerRow }: SheetPreview): SheetSetting =>
  guessed && headerRow !== null && setting.headerRow === undefined ? { ...setting, headerRow } : setting;

/** A sheet is used as something; `null`: as it is recognised. */
export function withRole(
  setting: SheetSetting | undefined,
  preview: SheetPreview,
  role: Role | null,
): SheetSetting | undefined {
  if (role === null) return plain({ ...setting, role: undefined });
  return plain(role === "none" ? { ...setting, role } : settled({ ...setting, role }, preview));
}

/** All rows of a sheet are for one item, by id; `null`: as it is recognised. */
export const withItem = (setting: SheetSetting | undefined, item: string | null): SheetSetting | undefined =>
  plain({ ...setting, item: item ?? undefined });

/** The header ends in a row, from 1; `null`: as it is recognised. What columns mean is found anew. */
export const withHeaderRow = (
  setting: SheetSetting | undefined,
  headerRow: number | null,
): SheetSetting | undefined => plain({ ...setting, headerRow: headerRow ?? undefined, columns: undefined });

/**
 * A column means something; `null`: nothing. Whatever it was taken for before, it is no longer.
 *
 * @example withMeaning(undefined, preview, "D", "claimed") // { columns: { base: "", claimed: "D" } }
 */
export function withMeaning(
  setting: SheetSetting | undefined,
  preview: SheetPreview,
  letter: string,
  key: ColumnKey | null,
): SheetSetting | undefined {
  const before = preview.columns.find((column) => column.letter === letter)?.keys ?? [];
  const columns: Partial<Record<ColumnKey, string>> = { ...setting?.columns };
  for (const one of before) columns[one] = "";
  if (key !== null) columns[key] = letter;
  return plain(settled({ ...setting, columns }, preview));
}

/** The settings of a workbook with those of one sheet. */
export function withSheet(
  settings: WorkbookSettings,
  name: string,
  setting: SheetSetting | undefined,
): WorkbookSettings {
  const others = Object.entries(settings.sheets).filter(([one]) => one !== name);
  return { ...settings, sheets: Object.fromEntries(setting ? [...others, [name, setting]] : others) };
}
