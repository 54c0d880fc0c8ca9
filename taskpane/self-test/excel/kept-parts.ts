/// <reference types="office-js" />
import { SETTINGS_NAMESPACE } from "../../../src/sheet";
import { inExcel } from "../../office/excel-session";
import type { KeptPart } from "../bench";

interface OpenPart extends KeptPart {
  readonly part: Excel.CustomXmlPart;
}

async function openParts(context: Excel.RequestContext): Promise<OpenPart[]> {
  const found = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  found.load("items/id");
  await context.sync();
  const asked = found.items.map((part) => ({ part, xml: part.getXml() }));
  if (asked.length > 0) await context.sync();
  return asked.map(({ part, xml }) => ({ part, xml: xml.value }));
}

/** The parts in which this add-in keeps settings, as they stand in the workbook. */
export const keptParts = (): Promise<readonly KeptPart[]> =>
  inExcel(async (context) => (await openParts(context)).map(({ xml }) => ({ xml })));

/** Puts them back as they were; parts that were not there are taken away. */
export const putBack = (before: readonly KeptPart[]): Promise<void> =>
  inExcel(async (context) => {
    const now = await openParts(context);
    before.forEach(({ xml }, at) => {
      const open = now[at];
      if (!open) context.workbook.customXmlParts.add(xml);
      else if (open.xml !== xml) open.part.setXml(xml);
    });
    for (const { part } of now.slice(before.length)) part.delete();
    await context.sync();
  });
