import type { FUniver } from "@univerjs/core/facade";
import type { Workbench } from "./app/workbench";
import type { Stage } from "./document/open-workbook";
import type { WorkbookPort } from "../taskpane";
import { WorkbenchPort } from "./spreadsheet/port";
import { Spilled } from "./spreadsheet/spilled";

/** What tests, timings and the console see of the page. */
export interface Handle {
  /** The spreadsheet's own interface. */
  readonly api: FUniver;
  readonly workbench: Workbench;
  /** Settles when every formula has its value. */
  ready(): Promise<void>;
  /** The open workbook, as the pane sees it. */
  readonly port: WorkbookPort;
  /** Raw values (not formatted text) of a range, such as `("申报汇总", "G4:G8")`. */
  readCells(sheet: string, range: string): unknown[][];
}

declare global {
  interface Window {
    wuyi: Handle;
  }
}

/** Puts the page's parts where tests and the console find them. */
export function publishHandle(workbench: Workbench, { spreadsheet, calculation }: Stage): void {
  const { api } = spreadsheet;
  window.wuyi = {
    api,
    workbench,
    get port() {
      return new WorkbenchPort(workbench.open, workbench.store.get().language);
    },
    ready: () => calculation.idle(),
    readCells(name, range) {
      const sheet = api.getActiveWorkbook()?.getSheetByName(name);
      if (!sheet) throw new Error(`no sheet ${name}`);
      const spilled = new Spilled(spreadsheet, sheet.getSheetId()).rows;
      const cells = sheet.getRange(range);
      return cells.getRawValues().map((row, r) =>
        row.map((value, c) => {
          // A text with several fonts comes with the end of its document.
          const own = typeof value === "string" ? value.replace(/\r\n$/, "") : value;
          const isBlank = own === null || own === undefined || own === "";
          return (isBlank ? spilled[cells.getRow() + r]?.[cells.getColumn() + c]?.v : own) ?? own ?? null;
        }),
      );
    },
  };
}
