import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { isFault, readReceipt, receiptText, type Receipt } from "../../src/receipt";
import { placeFile } from "../check/place-file";
import { FileReason } from "../file-reason";
import { isReceiptFile } from "../receipt-name";
import { RECEIPT_TEXT } from "./texts";

const MEGABYTE = 1 << 20;
/** A larger receipt is neither written nor read. */
export const LARGEST_RECEIPT = 100 * MEGABYTE;

/** Whether a file is a receipt, which a new one may take the place of; a damaged one is, too. */
function isReceiptAlready(file: string): boolean {
  try {
    const read = readReceipt(readFileSync(file, "utf8"));
    return !isFault(read) || read.kind === "altered" || read.kind === "newer";
  } catch {
    return false;
  }
}

/** Where the receipts of one call are written: a file ending in .json, or a folder. */
export class ReceiptFiles {
  private readonly written = new Set<string>();

  constructor(private readonly target: string) {}

  /**
   * Writes a receipt. What is there already is replaced only where it is a receipt itself.
   *
   * @param source the workbook that it is about; it gives the name in a folder
   * @returns the file's path
   * @throws FileReason where it cannot be written
   */
  async write(source: string, receipt: Receipt): Promise<string> {
    const { target } = this;
    const file = isReceiptFile(target) ? target : join(target, RECEIPT_TEXT.fileName(basename(source)));
    if (this.written.has(resolve(file))) throw new FileReason(RECEIPT_TEXT.writtenTwice(file));
    if (existsSync(file) && !isReceiptAlready(file)) throw new FileReason(RECEIPT_TEXT.notOurs(file));
    const content = Buffer.from(receiptText(receipt), "utf8");
    if (content.length > LARGEST_RECEIPT)
      throw new FileReason(RECEIPT_TEXT.tooLarge(LARGEST_RECEIPT / MEGABYTE));
    await placeFile(file, content);
    this.written.add(resolve(file));
    return file;
  }
}
