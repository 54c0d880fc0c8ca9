import {
  isSettingsProperty,
  settingsCopy,
  settingsFromCopy,
  type SettingsProperty,
  type WorkbookSettings,
} from "../../src/sheet";

const supported = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.7");

/** The copy of the settings in the document's properties; undefined where there is none that is whole. */
export async function readCopy(context: Excel.RequestContext): Promise<WorkbookSettings | undefined> {
  if (!supported()) return undefined;
  const found = context.workbook.properties.custom;
  found.load("items/key,items/value");
  await context.sync();
  return settingsFromCopy(found.items.map(({ key, value }): SettingsProperty => [key, String(value)]));
}

/**
 * Writes the copy anew. The part holds the settings themselves, so that nobody is told where a host takes no
 * properties; other people's properties stay.
 */
export async function writeCopy(context: Excel.RequestContext, settings: WorkbookSettings): Promise<void> {
  if (!supported()) return;
  try {
    const { custom } = context.workbook.properties;
    custom.load("items/key");
    await context.sync();
    // Office.js addresses the items by their places, which move with every one that goes: by name, then.
    for (const { key } of custom.items) if (isSettingsProperty(key)) custom.getItem(key).delete();
    for (const [name, value] of settingsCopy(settings)) custom.add(name, value);
    await context.sync();
  } catch {
    // The settings are saved; only their copy is not.
  }
}
