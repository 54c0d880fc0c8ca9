import type { ExplainWords } from "./words";

export const EXPLAIN_ENGLISH: ExplainWords = {
  label: "Explanation of a cell",
  title: (sheet, cell) => `Explanation of ${sheet}!${cell}`,
  asking: "Reading the cell…",
  close: "Close the explanation",
  row: (row) => `Row ${row} is a claim; the last check computed it as follows.`,
  argument: (text) => `“${text}”`,
  separator: ", ",
  computed: (list) =>
    `${list} must be computed by the spreadsheet, so the steps cannot be shown here. Put it into a cell of its own and let the formula refer to that cell.`,
  nothing:
    "This cell has no WUYI function, and its row is not a checked claim. Select a cell with a WUYI function, or check first and then select a claim's row.",
  unchecked:
    "This workbook has not been checked yet. Check it to see what this cell's row comes to, what is due, and why.",
  stale:
    "The workbook changed since the last check. Check it again to see what this cell's row comes to, what is due, and why.",
  amounts: (claimed, computed, payable) => `Claimed ${claimed}, computed ${computed}, payable ${payable}.`,
  copyReceipt: "Copy receipt",
  hostFault: {
    unknown: (error) =>
      `The cell shows ${error}: Excel has not recognised the add-in's function yet; this is what it should come to. Choose the add-in under Home › Add-ins, wait until it is open, then press Ctrl+Alt+F9. Where the formula names another add-in's file, delete that and enter the formula again.`,
    stuck: (error) =>
      `The cell shows ${error} although the function has a result, which is this: Excel may have computed it before the add-in had started. Press Ctrl+Alt+F9 to compute everything again; if it stays, press F2 in the cell and then Enter.`,
  },
  foreign: "This cell's formula uses no WUYI function; the spreadsheet computed it by itself.",
};
