import type { WorkbookPort } from "../port";
import { appendRows } from "./append-rows";
import { insertFormula, rangeValues, selectCell, selectedCell } from "./cell";
import { KnownBook } from "./known-book";
import { addListSheet } from "./list-sheet";
import { OwnWrites } from "./own-writes";
import { replaceCells } from "./replace-cells";
import { hasMarks, replaceMarks } from "./marks";
import { writeReport } from "./report-sheet";
import { readSettings, writeSettings } from "./settings-part";
import { watchBook } from "./watch";

/**
 * The workbook that is open in Excel, through Office.js, on Windows, on the Mac and in a browser. Office.js
 * must be ready before the first call.
 *
 * @param own knows what else this add-in writes
 * @example const grids = await createOfficePort().read();
 */
export function createOfficePort(own = new OwnWrites()): WorkbookPort {
  const known = new KnownBook();
  return {
    read: async (work, names) => {
      // What number formats show takes a library that a pane without a check can do without.
      const { readBook } = await import(/* webpackChunkName: "read-book" */ "./read-book");
      // Who names sheets reads again what was edited.
      return readBook(known, names === undefined, work);
    },
    select: selectCell,
    selection: selectedCell,
    values: rangeValues,
    mark: replaceMarks,
    clear: () => replaceMarks([]),
    marked: hasMarks,
    report: (table, work) => writeReport(table, own, work),
    insert: (place, formula) => insertFormula(place, formula, own),
    addList: (list) => addListSheet(list, own),
    appendRows: (rows, work) => appendRows(rows, own, known.merges, work),
    replaceCells: (plans, work) => replaceCells(plans, own, work),
    settings: readSettings,
    saveSettings: writeSettings,
    watch: (listener, failed) => watchBook(own, known, listener, failed),
  };
}
