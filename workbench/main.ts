import type { FUniver } from "@univerjs/core/facade";
import { sampleWorkbook } from "./sample";
import { openSpreadsheet } from "./spreadsheet";
import "./workbench.css";

/** What tests and the console see of the open workbook. */
interface Handle {
  /** Settles when every formula of the opened workbook has its value. */
  readonly ready: Promise<void>;
  /** The spreadsheet's own interface, for whoever wants to look at or time it. */
  readonly api: FUniver;
  /** Raw values (not formatted text) of a range, such as `("申报汇总", "G4:G8")`. */
  readCells(sheet: string, range: string): unknown[][];
}

declare global {
  interface Window {
    wuyi: Handle;
  }
}

function firstComputed(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    const watch = api.getFormula().calculationEnd(() => {
      watch.dispose();
      resolve();
    });
  });
}

const container = document.getElementById("sheet")!;
const notice = document.getElementById("notice")!;
const spreadsheet = openSpreadsheet(container, sampleWorkbook());
const ready = firstComputed(spreadsheet.api).then(() => {
  notice.hidden = true;
});
window.wuyi = {
  ready,
  api: spreadsheet.api,
  readCells: (sheet, range) => spreadsheet.readCells(sheet, range),
};
