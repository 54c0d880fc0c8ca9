export { readExplainCall, writeExplained } from "./explained";
export { LARGEST_RECEIPT, ReceiptFiles } from "./receipt-files";
export { RECEIPT_TEXT } from "./texts";
