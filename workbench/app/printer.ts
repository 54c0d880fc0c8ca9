import type { Stage } from "../document/open-workbook";
import type { PrintChoices } from "../print/print-plan";
import { faultReason } from "./fault-reason";
import { Declined, type PageState } from "./page-state";
import type { ShownWorkbook } from "./shown-workbook";

/** Prints the open workbook. */
export class Printer {
  constructor(
    private readonly stage: Stage,
    private readonly page: PageState,
    private readonly workbook: ShownWorkbook,
  ) {}

  /** Asks what is to be printed and how, and hands it to the browser; says why where there is nothing to print. */
  async print(): Promise<void> {
    const { page } = this;
    const { document } = this.workbook;
    if (page.store.get().busy || page.store.get().question || !document) return;
    await this.stage.spreadsheet.endEditing();
    const choices = await page.ask<PrintChoices | "cancel">((answer) => ({ kind: "print", answer }));
    if (choices === "cancel") return;
    const { name } = page.store.get();
    const work = page.beginWork(page.text.print.preparing);
    // Nobody needs it before the first page is printed.
    const { NotPrinted, MOST_PRINTED, printSheets } = await import(
      /* webpackChunkName: "print" */ "../print/print-sheets"
    );
    const { text } = page;
    const words = { signatures: text.print.signatureNames, numbers: text.print.numbers, locale: text.locale };
    try {
      await printSheets(document, name, choices, words, work.show, work.signal);
    } catch (fault) {
      if (fault instanceof Declined) return;
      if (fault instanceof NotPrinted)
        page.tell("info", fault.reason === "nothing" ? text.print.nothing : text.print.tooMany(fault.cells, MOST_PRINTED)); // prettier-ignore
      else page.tell("error", text.print.failed(faultReason(fault, page.language)));
    } finally {
      page.endWork();
    }
  }
}
