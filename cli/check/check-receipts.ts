import { basename } from "node:path";
import { checkReceipt } from "../../src/receipt";
import type { CheckOptions, Report } from "../../src/sheet";
import { oneLine } from "../one-line";
import { RECEIPT_TEXT, ReceiptFiles } from "../receipt";
import type { Terminal } from "../terminal";
import { asFileFault, type LoadedList } from "./checking";

/** A workbook that was checked: what it was checked with, and what was found. */
interface CheckedBook {
  readonly file: string;
  readonly sha256: () => string;
  readonly options: CheckOptions;
  readonly report: Report;
}

/** The receipts of one call: what was read, what it was told, what it found. */
export class CheckReceipts {
  private readonly files: ReceiptFiles;

  constructor(
    target: string,
    private readonly lists: readonly LoadedList[],
    private readonly terminal: Terminal,
  ) {
    this.files = new ReceiptFiles(target);
  }

  /** @throws FileFault where it cannot be written */
  async write({ file, sha256, options, report }: CheckedBook): Promise<void> {
    const made = checkReceipt({
      workbook: { name: basename(file), sha256: sha256() },
      lists: this.lists.map((list) => ({ role: list.role, name: list.name, sha256: list.sha256() })),
      options,
      report,
    });
    try {
      const written = await this.files.write(file, made);
      this.terminal.complain(`${oneLine(RECEIPT_TEXT.written(written))}\n`);
    } catch (fault) {
      throw asFileFault(file, fault);
    }
  }
}
