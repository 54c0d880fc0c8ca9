export { readExplainCall, writeExplained } from "./explained";
export { LARGEST_RECEIPT, ReceiptFiles, isReceiptFile } from "./receipt-files";
export { RECEIPT_TEXT } from "./texts";
