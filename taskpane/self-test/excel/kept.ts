/// <reference types="office-js" />
import { SETTINGS_NAMESPACE, isSettingsProperty, type SettingsProperty } from "../../../src/sheet";
import { inExcel } from "../../office/excel-session";
import type { Kept } from "../bench";

interface OpenPart {
  readonly part: Excel.CustomXmlPart;
  readonly xml: string;
}

async function openParts(context: Excel.RequestContext): Promise<OpenPart[]> {
  const found = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  found.load("items/id");
  await context.sync();
  const asked = found.items.map((part) => ({ part, xml: part.getXml() }));
  if (asked.length > 0) await context.sync();
  return asked.map(({ part, xml }) => ({ part, xml: xml.value }));
}

/** Since this version programs can write properties of the document; the copy of the settings is not made before. */
const hasProperties = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.7");

async function openProperties(context: Excel.RequestContext): Promise<SettingsProperty[]> {
  if (!hasProperties()) return [];
  const { custom } = context.workbook.properties;
  custom.load("items/key,items/value");
  await context.sync();
  return custom.items
    .filter(({ key }) => isSettingsProperty(key))
    .map(({ key, value }): SettingsProperty => [key, String(value)]);
}

/** All in which this add-in keeps settings, as it stands in the workbook. */
export const kept = (): Promise<Kept> =>
  inExcel(async (context) => ({
    parts: (await openParts(context)).map(({ xml }) => xml),
    properties: await openProperties(context),
  }));

/** Puts it back as it was; what was not there is taken away. */
export const putBack = (before: Kept): Promise<void> =>
  inExcel(async (context) => {
    const parts = await openParts(context);
    before.parts.forEach((xml, at) => {
      const open = parts[at];
      if (!open) context.workbook.customXmlParts.add(xml);
      else if (open.xml !== xml) open.part.setXml(xml);
    });
    for (const { part } of parts.slice(before.parts.length)) part.delete();
    await context.sync();
    const properties = await openProperties(context);
    if (JSON.stringify(properties) === JSON.stringify(before.properties)) return;
    const { custom } = context.workbook.properties;
    for (const [key] of properties) custom.getItem(key).delete();
    for (const [key, value] of before.properties) custom.add(key, value);
    await context.sync();
  });
