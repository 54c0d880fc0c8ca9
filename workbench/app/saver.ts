import { planSave, saveFile, type SavePlan } from "../convert/save-file";
import type { Stage } from "../document/open-workbook";
import { faultReason } from "./fault-reason";
import { Declined, type LongWork, type PageState } from "./page-state";
import type { Document, ShownWorkbook } from "./shown-workbook";
import { Writer, WriteFault } from "./writer";

/** How much of saving is taking the workbook out of the spreadsheet. */
const PLANNING = 0.3;

/** Saves the workbook that is open. */
export class Saver {
  private readonly writer: Writer;

  constructor(
    private readonly stage: Stage,
    private readonly page: PageState,
    private readonly workbook: ShownWorkbook,
  ) {
    this.writer = new Writer(page);
  }

  /**
   * Saves the open workbook into its file, after the person has seen what cannot be saved. Where it has none that
   * can be written, the person chooses one, or it becomes a download.
   *
   * @param elsewhere into another file
   * @returns whether it was saved
   */
  async save(elsewhere = false): Promise<boolean> {
    const { page } = this;
    const { document } = this.workbook;
    const { busy, name } = page.store.get();
    if (busy || !document) return false;
    const work = page.beginWork(page.text.saving(name));
    try {
      const place = elsewhere ? undefined : this.workbook.place;
      // First of all: the browser asks only while the person's key or click is fresh.
      if (place && !(await place.mayWrite())) throw new WriteFault(page.text.notAllowed(name));
      await this.stage.spreadsheet.endEditing();
      const [plan, taken] = await this.plan(document, work);
      if (!(await this.mayLose(plan))) return false;
      const writing = (done: number): void => work.show(PLANNING + (1 - PLANNING) * done);
      const bytes = await saveFile(document, plan, writing, work.signal);
      const written = await this.writer.write(bytes, name, place);
      this.workbook.saved(written, this.workbook.steps === taken);
      page.mention("success", written ? page.text.savedInto(written.name) : page.text.savedAs(name));
      return true;
    } catch (fault) {
      this.tell(fault);
      return false;
    } finally {
      page.endWork();
    }
  }

  private tell(fault: unknown): void {
    const { page } = this;
    if (fault instanceof Declined) return;
    if (fault instanceof WriteFault) {
      const run = (): void => void this.save(true);
      page.tell("error", page.text.cannotSave(fault.message), { label: page.text.saveAs, run });
    } else page.tell("error", page.text.cannotSave(faultReason(fault, page.language)));
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
