/// <reference types="office-js" />
import { inExcel } from "../../office/excel-session";
import type { OwnWrites } from "../../office/own-writes";
import { PortFault } from "../../port-fault";
import { SELF_TEST_SHEET } from "../sheet";

/**
 * The sheet of the self-test. It is known by its id, so that whatever it is called meanwhile, no other sheet is
 * written to or taken away.
 */
export class OwnSheet {
  private id: string | undefined;
  /** The sheet that was shown before. */
  private shown: string | undefined;

  constructor(private readonly own: OwnWrites) {}

  /** @returns false where there is one of that name */
  add(signal: AbortSignal): Promise<boolean> {
    return this.own.during(() =>
      inExcel(async (context) => {
        const { worksheets } = context.workbook;
        const there = worksheets.getItemOrNullObject(SELF_TEST_SHEET);
        const active = worksheets.getActiveWorksheet();
        there.load("id");
        active.load("id");
        await context.sync();
        if (!there.isNullObject) return false;
        const sheet = worksheets.add(SELF_TEST_SHEET);
        sheet.load("id");
        await context.sync();
        this.own.adopt(sheet.id);
        // Nobody waits for it any more, so nobody would take it away.
        if (signal.aborted) {
          sheet.delete();
          await context.sync();
          throw new PortFault("stopped");
        }
        this.id = sheet.id;
        this.shown = active.id;
        return true;
      }),
    );
  }

  /** Works on a range of it. */
  use<Result>(
    range: string,
    does: (range: Excel.Range, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>,
  ): Promise<Result> {
    return inExcel(async (context) => {
      if (this.id === undefined) throw new PortFault("sheet-missing", { sheet: SELF_TEST_SHEET });
      const sheet = context.workbook.worksheets.getItem(this.id);
      return does(sheet.getRange(range).untrack(), context, sheet);
    });
  }

  /** @returns false where it is still there */
  async remove(): Promise<boolean> {
    const { id, shown } = this;
    if (id === undefined) return true;
    return inExcel(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItemOrNullObject(id);
      const active = worksheets.getActiveWorksheet();
      const before = worksheets.getItemOrNullObject(shown ?? id);
      sheet.load("id");
      active.load("id");
      before.load("visibility");
      await context.sync();
      if (sheet.isNullObject) return true;
      if (active.id === id && !before.isNullObject && before.visibility === "Visible") before.activate();
      sheet.delete();
      await context.sync();
      const still = worksheets.getItemOrNullObject(id);
      still.load("id");
      await context.sync();
      if (still.isNullObject) this.id = undefined;
      return still.isNullObject;
    });
  }
}
