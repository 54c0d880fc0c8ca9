import { PortFault } from "../port-fault";

/** A sheet, found by its id whatever it is named meanwhile. */
export interface OpenSheet {
  readonly id: string;
  readonly name: string;
  /** Hidden, or very hidden. */
  readonly hidden: boolean;
  readonly sheet: Excel.Worksheet;
}

/** All sheets in their order; one round trip. */
export async function openSheets(context: Excel.RequestContext): Promise<OpenSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  return worksheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    sheet,
  }));
}

/**
 * A sheet by its name.
 *
 * @param properties what else to load of it
 * @throws PortFault "sheet-missing"
 */
export async function openSheet(
  context: Excel.RequestContext,
  name: string,
  properties = "",
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load(["id", "name", ...properties.split(",").filter(Boolean)]);
  await context.sync();
  // An id would be found too.
  if (sheet.isNullObject || sheet.name.toLowerCase() !== name.toLowerCase()) {
    throw new PortFault("sheet-missing", { sheet: name });
  }
  return sheet;
}

/** @throws PortFault "protected" where sheets can be neither added nor removed */
export function mustBeOpen(protection: Excel.WorkbookProtection): void {
  if (protection.protected) throw new PortFault("protected");
}
