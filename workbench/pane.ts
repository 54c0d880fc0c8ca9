import type { Language } from "../src/text";
import { openPane, type Pane, type Place, type RowSentences } from "../taskpane";
import type { Document } from "./app/shown-workbook";
import { WorkbenchPort } from "./spreadsheet/port";

/** Where the help pages stand, seen from the page. */
export const HELP = "help/index.html";

/** The pane beside the spreadsheet. */
export interface MountedPane {
  /** Shows it anew for a workbook; it sees the workbook through its port only. */
  readonly show: (document: Document) => void;
  /** What its last check says of a cell's row; undefined before there is a workbook. */
  readonly rowOf: (place: Place) => Promise<RowSentences | undefined>;
}

/** Puts the pane into its element. */
export function mountPane(element: HTMLElement, language: Language): MountedPane {
  let pane: Pane | undefined;
  const show = (document: Document): void => {
    pane?.dispose();
    pane = openPane(element, {
      port: new WorkbenchPort(document, language),
      language,
      theme: "light",
      help: HELP,
    });
  };
  return { show, rowOf: async (place) => pane?.rowOf(place) };
}
