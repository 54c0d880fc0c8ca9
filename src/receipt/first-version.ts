import type { CheckReceipt } from "./receipt";

/**
 * A receipt of a check as the first version of the format says it: without what came with the workbook, how much
 * was read, the verdict by name and how many tables a sheet holds. An earlier receipt is held against this.
 */
export const asFirstVersion = (receipt: CheckReceipt): CheckReceipt => ({
  ...receipt,
  settings: { ...receipt.settings, inside: undefined },
  result: {
    ...receipt.result,
    read: undefined,
    verdict: { ...receipt.result.verdict, verdict: undefined, words: undefined },
    sheets: receipt.result.sheets.map((sheet) => ({ ...sheet, tables: undefined })),
  },
});
