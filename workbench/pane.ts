import type { Language } from "../src/text";
import { openPane, type OpenedPane } from "../taskpane";
import type { Document } from "./app/workbench";
import { WorkbenchPort } from "./spreadsheet/port";

/** Shows the pane beside the spreadsheet, anew for each workbook; it sees the workbook through its port only. */
export function mountPane(element: HTMLElement, language: Language): (document: Document) => void {
  let pane: OpenedPane | undefined;
  return (document) => {
    pane?.dispose();
    pane = openPane(element, { port: new WorkbenchPort(document), language, theme: "light" });
  };
}
