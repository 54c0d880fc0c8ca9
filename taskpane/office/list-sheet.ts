import type { ListPlan } from "../port";
import { PortFault } from "../port-fault";
import { inExcel, mustSupport } from "./excel-session";
import { addSheet } from "./new-sheet";
import type { OwnWrites } from "./own-writes";
import { REPORT_LOOKS, applyLook, setWidths } from "./report-look";
import { mustBeOpen } from "./sheets";
import { widthOf, writeRows } from "./write-cells";

const ALL_ROWS = 1_048_576;
const TEXT = "@";

/**
 * Adds a sheet with a list. Its columns of text take what is typed below as text too, so that a code of
 * digits alone keeps its digits.
 *
 * @throws PortFault "sheet-exists", "protected" where the workbook takes no sheets, "refused" where no sheet
 *   can have that name
 */
export const addListSheet = (list: ListPlan, own: OwnWrites): Promise<void> =>
  own.during(() =>
    inExcel(async (context, at) => {
      mustSupport("1.9");
      const { name, header, rows, widths, textColumns = [] } = list;
      context.workbook.protection.load("protected");
      const existing = context.workbook.worksheets.getItemOrNullObject(name);
      existing.load("name");
      await context.sync();
      mustBeOpen(context.workbook.protection);
      if (!existing.isNullObject) throw new PortFault("sheet-exists", { sheet: existing.name });
      await addSheet(context, at, name, own, async (added) => {
        const { sheet } = added;
        const width = widthOf(rows, header.length);
        await writeRows(added, [header, ...rows], width, own, {}, () => undefined);
        applyLook(sheet.getRangeByIndexes(0, 0, 1, header.length).untrack().format, REPORT_LOOKS.head);
        setWidths(sheet, widths);
        for (const column of textColumns) {
          const range = sheet.getRangeByIndexes(0, column, ALL_ROWS, 1).untrack();
          // One value stands for all cells of a range.
          range.numberFormat = TEXT as unknown as string[][];
        }
        sheet.freezePanes.freezeRows(1);
        await context.sync();
      });
    }),
  );
