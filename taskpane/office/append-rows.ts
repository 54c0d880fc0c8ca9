import type { RowsPlan, Work } from "../port";
import { PortFault } from "../port-fault";
import { addressOfBlock } from "./addresses";
import { tablesThatEnd, type EndingTable } from "./ending-table";
import { inExcel, mustSupport } from "./excel-session";
import { mustBeFree, type Target } from "./free-cells";
import type { KnownMerges } from "./known-merges";
import { mergedAreas } from "./merged-areas";
import type { OwnWrites } from "./own-writes";
import { openSheet } from "./sheets";
import { share } from "./work";
import { writeRows } from "./write-cells";

const TEXT = "@";
const GENERAL = "General";
/** Looking is a part of the work, writing the rest. */
const LOOKED = 0.2;

/** A column whose cells get another number format, and the formats that they have now. */
interface Format {
  readonly at: number;
  readonly after: string;
  readonly before: readonly string[];
}

/** The number formats that texts and numbers need: a text that of texts, a number that of the number above it. */
function formatsOf(
  { values, textColumns = [] }: RowsPlan,
  now: readonly (readonly string[])[],
  above: readonly string[],
): readonly Format[] {
  return (now[0] ?? []).flatMap((_, at): Format[] => {
    const isText = textColumns.includes(at);
    if (!isText && !values.some((cells) => typeof cells[at] === "number")) return [];
    // In a cell formatted as text a number would become one.
    const after = isText ? TEXT : above[at] === undefined || above[at] === TEXT ? GENERAL : above[at];
    const before = now.map((row) => row[at]!);
    return before.every((format) => format === after) ? [] : [{ at, after, before }];
  });
}

const columnOf = (sheet: Excel.Worksheet, { top, left, rows }: Target, at: number): Excel.Range =>
  sheet.getRangeByIndexes(top, left + at, rows, 1).untrack();

/** Sets a format; one value stands for all cells of a range. */
function setFormat(range: Excel.Range, formats: readonly string[]): void {
  const alike = formats.every((format) => format === formats[0]);
  range.numberFormat = alike ? (formats[0] as unknown as string[][]) : formats.map((format) => [format]);
}

/** Makes the cells what they were: empty, with their formats, outside of any table that grew. */
async function takeBack(
  sheet: Excel.Worksheet,
  target: Target,
  formats: readonly Format[],
  tables: readonly EndingTable[],
  own: OwnWrites,
): Promise<void> {
  const { top, left, rows, columns } = target;
  sheet.getRangeByIndexes(top, left, rows, columns).untrack().clear("Contents");
  own.changed(sheet.id, addressOfBlock(top, left, rows, columns));
  for (const { at, before } of formats) setFormat(columnOf(sheet, target, at), before);
  await sheet.context.sync();
  // A table that had not grown yet refuses nothing else.
  for (const table of tables) table.shrink();
  await sheet.context.sync();
}

/**
 * Writes rows into empty cells below a list. Where that fails, the cells are emptied again: either all rows
 * are there or none.
 *
 * @throws PortFault "sheet-missing", "sheet-hidden", "protected", "occupied" with the cell that holds something
 */
export const appendRows = (
  plan: RowsPlan,
  own: OwnWrites,
  merges: KnownMerges,
  work: Work = {},
): Promise<void> =>
  own.during(() =>
    inExcel(async (context, at) => {
      mustSupport("1.13");
      const { values, row: top, column: left } = plan;
      const sheet = await openSheet(context, plan.sheet, "visibility,protection/protected");
      at.sheets = [sheet];
      const { name, id } = sheet;
      if (sheet.visibility !== "Visible") throw new PortFault("sheet-hidden", { sheet: name });
      if (sheet.protection.protected) throw new PortFault("protected", { sheet: name });
      const columns = Math.max(0, ...values.map((cells) => cells.length));
      if (columns === 0) return;
      const target = { top, left, rows: values.length, columns };
      // Excel tells of merged areas by their first cells (office-js #3611), which can lie above and to the left.
      const open = { id, name, hidden: false, sheet };
      const reaching = { open, top: 0, left: 0, rows: top + values.length, columns: left + columns };
      const merged = await merges.of([reaching], (unknown) => mergedAreas(context, unknown, work, at));
      const tablesAbove = top === 0 ? undefined : tablesThatEnd(sheet, name, target);
      const rowAbove = top === 0 ? undefined : sheet.getRangeByIndexes(top - 1, left, 1, columns).untrack();
      rowAbove?.load("numberFormat");
      const now = await mustBeFree(
        { sheet, name },
        target,
        merged.map(([, merge]) => merge),
        work,
      );
      const tables = (await tablesAbove?.()) ?? [];
      const formats = formatsOf(plan, now, (rowAbove?.numberFormat[0] as string[] | undefined) ?? []);
      const { textColumns = [] } = plan;
      const changed = new Set(formats.map((format) => format.at));
      const isText = (row: number, column: number): boolean =>
        textColumns.includes(column) || (!changed.has(column) && now[row]![column] === TEXT);
      const told = share(work, LOOKED, 1);
      try {
        for (const table of tables) table.grow();
        for (const { at: column, after } of formats) setFormat(columnOf(sheet, target, column), [after]);
        await writeRows({ sheet, id, top, left, isText }, values, columns, own, work, (written) =>
          told(written, values.length),
        );
      } catch (error) {
        await takeBack(sheet, target, formats, tables, own).catch(() => undefined);
        throw error;
      }
    }),
  );
