import type { Language } from "../src/text";
import { openPane, type Pane } from "../taskpane";
import type { Document } from "./app/shown-workbook";
import { WorkbenchPort } from "./spreadsheet/port";

/** Where the help pages stand, seen from the page. */
export const HELP = "help/index.html";

/** Shows the pane beside the spreadsheet, anew for each workbook; it sees the workbook through its port only. */
export function mountPane(element: HTMLElement, language: Language): (document: Document) => void {
  let pane: Pane | undefined;
  return (document) => {
    pane?.dispose();
    pane = openPane(element, {
      port: new WorkbenchPort(document, language),
      language,
      theme: "light",
      help: HELP,
    });
  };
}
