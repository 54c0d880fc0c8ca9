import {
  NO_SETTINGS,
  SETTINGS_NAMESPACE,
  settingsOf,
  settingsXml,
  type CarriedSettings,
  type WorkbookSettings,
} from "../../src/sheet";
import { inExcel, mustSupport } from "./excel-session";
import { readCopy, writeCopy } from "./settings-copy";

interface FoundPart {
  readonly part: Excel.CustomXmlPart;
  /** Undefined where the part is ours and cannot be read. */
  readonly settings: WorkbookSettings | undefined;
}

/** The parts of our namespace; a workbook put together from others may hold several. */
async function partsOf(context: Excel.RequestContext): Promise<FoundPart[]> {
  const found = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  found.load("items/id");
  await context.sync();
  const asked = found.items.map((part) => ({ part, xml: part.getXml() }));
  if (asked.length > 0) await context.sync();
  return asked.map(({ part, xml }) => ({ part, settings: settingsOf(xml.value) }));
}

/**
 * The settings that the workbook carries; none where it carries none that can be read. Where their part is
 * gone, the copy beside it says what it held.
 */
export const readSettings = (): Promise<CarriedSettings> =>
  inExcel(async (context) => {
    mustSupport("1.5");
    const parts = await partsOf(context);
    const readable = parts.find(({ settings }) => settings !== undefined)?.settings;
    if (readable) return readable;
    const copy = await readCopy(context);
    return copy ? { ...copy, fromCopy: true } : NO_SETTINGS;
  });

/** Keeps settings in the workbook, over those that it carried; other add-ins' parts stay. */
export const writeSettings = (settings: WorkbookSettings): Promise<void> =>
  inExcel(async (context) => {
    mustSupport("1.5");
    const parts = await partsOf(context);
    const readable = parts.find((one) => one.settings !== undefined) ?? parts[0];
    const xml = settingsXml(settings);
    if (readable) readable.part.setXml(xml);
    else context.workbook.customXmlParts.add(xml);
    // The first readable one counts, so the others only mislead.
    for (const { part } of parts) if (part !== readable?.part) part.delete();
    await context.sync();
    await writeCopy(context, settings);
  });
