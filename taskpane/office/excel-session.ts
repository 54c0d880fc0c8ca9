/// <reference types="office-js" />
import { PortFault } from "../port-fault";
import { FAULT_OF_CODE } from "./error-codes";

/** The sheets that the work is on just now, so that a fault can name the one that it is about. */
export interface Whereabouts {
  sheets: readonly { readonly id?: string; readonly name: string }[];
}

const hasCode = (error: unknown): error is { readonly code: string; readonly message: string } =>
  typeof (error as { code?: unknown } | null)?.code === "string";

/** What the host said, for whoever looks into a fault that has no sentence of its own. */
function detailOf(error: unknown): string {
  const message = error instanceof Error || hasCode(error) ? error.message : String(error);
  return hasCode(error) && error.code !== message ? `${error.code}: ${message}` : message;
}

/** An error of Office.js as the pane's own. Faults of ours stay what they are. */
export function faultOf(error: unknown, { sheets }: Whereabouts): PortFault {
  if (error instanceof PortFault) return error;
  const code = (hasCode(error) && FAULT_OF_CODE[error.code]) || "host";
  const only = sheets.length === 1 ? { sheet: sheets[0]!.name } : {};
  return new PortFault(code, { ...only, detail: detailOf(error) });
}

/**
 * Office.js says that something is missing, or denied, but not what. This looks: which sheet is gone, which is
 * protected, or whether the whole workbook is closed to changes.
 */
async function lookedInto({ code, place }: PortFault, { sheets }: Whereabouts): Promise<PortFault> {
  const detail = place.detail ?? "";
  return Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    workbook.protection.load("protected");
    const looked = sheets.map(({ id, name }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(id ?? name);
      sheet.protection.load("protected");
      return { name, sheet };
    });
    await context.sync();
    const missing = looked.find(({ sheet }) => sheet.isNullObject);
    if (missing) return new PortFault("sheet-missing", { sheet: missing.name, detail });
    const closed = looked.find(({ sheet }) => sheet.protection.protected);
    if (code === "protected") {
      if (closed) return new PortFault("protected", { sheet: closed.name, detail });
      if (workbook.readOnly) return new PortFault("read-only", { detail });
      if (workbook.protection.protected) return new PortFault("protected", { detail });
    }
    return new PortFault("host", { detail });
  });
}

/**
 * Works with the workbook. Everything that Office.js can answer comes out as a `PortFault`.
 *
 * @param task says in `at` which sheets it works on
 */
export async function inExcel<Result>(
  task: (context: Excel.RequestContext, at: Whereabouts) => Promise<Result>,
): Promise<Result> {
  if (typeof Excel === "undefined") throw new PortFault("unsupported", { detail: "Office.js" });
  const at: Whereabouts = { sheets: [] };
  try {
    return await Excel.run((context) => task(context, at));
  } catch (error) {
    const fault = faultOf(error, at);
    const unclear = fault !== error && (fault.code === "protected" || fault.code === "sheet-missing");
    // What cannot be looked into stays what it is.
    throw unclear ? await lookedInto(fault, at).catch(() => fault) : fault;
  }
}

/**
 * Refuses where Excel is too old.
 *
 * @param version of the requirement set ExcelApi
 */
export function mustSupport(version: string): void {
  if (!Office.context.requirements.isSetSupported("ExcelApi", version)) {
    throw new PortFault("unsupported", { detail: `ExcelApi ${version}` });
  }
}
