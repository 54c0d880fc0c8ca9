import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { cellName } from "../../src/sheet";
import type { ExplainedCell, FollowSelection } from "../shell/explanation";
import type { Place, RowSentences } from "../../taskpane";
import type { Spreadsheet } from "./create";
import type { Explainer } from "./explain";

/** How long the selection must rest before a cell is explained, in milliseconds: arrow keys pass many cells. */
const REST = 120;

/** What changes the selected cell. */
const MOVES: ReadonlySet<string> = new Set([SetSelectionsOperation.id, SetWorksheetActiveOperation.id]);

/**
 * Explains the selected cell, now and whenever the selection or a computed value changes.
 *
 * @param rowOf what the last check says of a row
 */
export function followSelection(
  spreadsheet: Spreadsheet,
  explainer: Explainer,
  rowOf: (place: Place) => Promise<RowSentences | undefined>,
): FollowSelection {
  return (show) => {
    const { api, commands } = spreadsheet;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let turn = 0;
    const explain = async (): Promise<ExplainedCell | undefined> => {
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      const cell = sheet?.getSelection()?.getCurrentCell();
      if (!sheet || !cell) return undefined;
      const { actualRow: row, actualColumn: column } = cell;
      const name = cellName(row, column);
      const explanation = await explainer.explain(sheet.getSheetId(), row, column);
      if (explanation) return { cell: name, explanation };
      // Of a figure that somebody typed, only the check has something to say.
      const claim = await rowOf({ sheet: sheet.getSheetName(), cell: name });
      return { cell: name, explanation, ...(claim && { claim }) };
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const mine = ++turn;
        void explain().then((cell) => cell && mine === turn && show(cell));
      }, REST);
    };
    const watches = [
      // The events of the spreadsheet's own interface fall silent for some workbooks that are shown later.
      commands.onCommandExecuted(({ id }) => {
        if (MOVES.has(id)) later();
      }),
      api.getFormula().calculationEnd(later),
    ];
    later();
    return () => {
      clearTimeout(timer);
      turn++;
      for (const watch of watches) watch.dispose();
    };
  };
}
