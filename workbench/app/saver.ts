import { planSave, saveFile, type SavePlan } from "../convert/save-file";
import type { Stage } from "../document/open-workbook";
import { download } from "../files/download";
import { faultReason } from "./fault-reason";
import { Declined, type LongWork, type PageState } from "./page-state";
import type { Document, ShownWorkbook } from "./shown-workbook";

/** How much of saving is taking the workbook out of the spreadsheet. */
const PLANNING = 0.3;

/** Saves the workbook that is open. */
export class Saver {
  constructor(
    private readonly stage: Stage,
    private readonly page: PageState,
    private readonly workbook: ShownWorkbook,
  ) {}

  /**
   * Saves the open workbook as a download, after the person has seen what cannot be saved.
   *
   * @returns whether it was saved
   */
  async save(): Promise<boolean> {
    const { page } = this;
    const { document } = this.workbook;
    const { busy, name } = page.store.get();
    if (busy || !document) return false;
    const work = page.beginWork(page.text.saving(name));
    try {
      await this.stage.spreadsheet.endEditing();
      const [plan, taken] = await this.plan(document, work);
      if (!(await this.mayLose(plan))) return false;
      const writing = (done: number): void => work.show(PLANNING + (1 - PLANNING) * done);
      const bytes = await saveFile(document, plan, writing, work.signal);
      download(name, bytes);
      if (this.workbook.steps === taken) this.workbook.saved();
      page.mention("success", page.text.savedAs(name));
      return true;
    } catch (fault) {
      if (fault instanceof Declined) return false;
      page.tell("error", page.text.cannotSave(faultReason(fault, page.language)));
      return false;
    } finally {
      page.endWork();
    }
  }

  /** The workbook as it stands after so many steps. */
  private async plan(document: Document, work: LongWork): Promise<[plan: SavePlan, steps: number]> {
    const planning = (done: number): void => work.show(PLANNING * done);
    for (;;) {
      // A step in between could tear the workbook: one half from before it, one from after.
      const taken = this.workbook.steps;
      const plan = await planSave(document, this.page.language, planning, work.signal);
      if (this.workbook.steps === taken) return [plan, taken];
    }
  }

  private async mayLose({ lossLines: lines }: SavePlan): Promise<boolean> {
    if (lines.length === 0) return true;
    this.page.endWork();
    return this.page.ask<boolean>((answer) => ({ kind: "losses", lines, answer }));
  }
}
