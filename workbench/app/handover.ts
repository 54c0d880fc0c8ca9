import type { Stage } from "../document/open-workbook";
import { download } from "../files/download";
import type { HandoverWay } from "../handover/without-addin";
import { faultReason } from "./fault-reason";
import { baseName } from "./file-name";
import { Declined, type PageState } from "./page-state";
import type { ShownWorkbook } from "./shown-workbook";

/** Makes copies of the open workbook for people who do not have the add-in. */
export class Handover {
  constructor(
    private readonly stage: Stage,
    private readonly page: PageState,
    private readonly workbook: ShownWorkbook,
  ) {}

  /**
   * Asks how our formulas are to be written, and gives the person a copy without them. The open workbook, and
   * whether it is saved, stay as they are.
   *
   * @returns whether a copy was made
   */
  async make(): Promise<boolean> {
    const { page } = this;
    const { document } = this.workbook;
    if (page.store.get().busy || !document) return false;
    await this.stage.spreadsheet.endEditing();
    const way = await page.ask<HandoverWay | "cancel">((answer) => ({ kind: "handover", answer }));
    if (way === "cancel") return false;
    const name = page.text.handoverName(baseName(page.store.get().name));
    const work = page.beginWork(page.text.saving(name));
    try {
      // Few people need it, and those seldom.
      const { makeCopy } = await import(/* webpackChunkName: "handover" */ "../handover/make-copy");
      const { bytes, formulas, results } = await makeCopy(document, way, work.show, work.signal);
      if (formulas + results === 0) {
        page.tell("info", page.text.nothingToHandOver);
        return false;
      }
      download(name, bytes);
      page.tell("success", page.text.handedOver(name, formulas, results));
      return true;
    } catch (fault) {
      if (fault instanceof Declined) return false;
      page.tell("error", page.text.cannotSave(faultReason(fault, page.language)));
      return false;
    } finally {
      page.endWork();
    }
  }
}
