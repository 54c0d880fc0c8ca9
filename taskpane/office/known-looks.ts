import type { SheetLooks } from "./sheet-looks";
import type { OpenSheet } from "./sheets";
import type { Part } from "./survey";

type AllLooks = ReadonlyMap<OpenSheet, SheetLooks>;

const extentOf = (parts: readonly Part[]): string =>
  parts.map(({ open, top, left, rows, columns }) => [open.id, top, left, rows, columns].join()).join(";");

/**
 * How cells looked when the person last had the workbook checked. A check after an edit takes this for granted,
 * as asking again would cost each edit a second: what an edit brings is its value, seldom its look. Where cells
 * came or went, it is asked again.
 */
export class KnownLooks {
  private extent: string | undefined;
  private byId = new Map<string, SheetLooks>();

  /** What is known of the sheets; undefined where it must be asked. */
  of(sheets: readonly OpenSheet[], parts: readonly Part[]): AllLooks | undefined {
    if (this.extent !== extentOf(parts)) return undefined;
    const known = sheets.flatMap((sheet) => {
      const looks = this.byId.get(sheet.id);
      return looks ? [[sheet, looks] as const] : [];
    });
    return known.length === sheets.length ? new Map(known) : undefined;
  }

  keep(looks: AllLooks, parts: readonly Part[]): void {
    this.extent = extentOf(parts);
    this.byId = new Map([...looks].map(([{ id }, one]) => [id, one]));
  }
}
