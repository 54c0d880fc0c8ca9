import type { ReportStyle, ReportTable } from "../../src/sheet";
import { cellName, columnName, joinedRanges } from "../../src/sheet";
import type { Work } from "../port";
import { linkTo } from "./addresses";
import type { OwnWrites } from "./own-writes";
import { REPORT_LOOKS, applyLook, setWidths } from "./report-look";
import { mustGoOn } from "./work";
import { widthOf, writeRows, type NewSheet } from "./write-cells";

/** Excel takes 65,530 links in a sheet. Findings beyond still name their cells. */
const MOST_LINKS = 65_000;
const TITLE_POINTS = 28;
const TAB_COLOUR = "#C00000";
/** Rows above the findings: title, verdict, sums, dates. */
const isAbove = (row: number, { headerRow }: ReportTable): boolean => row < headerRow - 1;

/** The cells of each style as ranges, runs of rows together. */
function rangesByStyle({ rows }: ReportTable): Map<ReportStyle, string[]> {
  const found = new Map<ReportStyle, string[]>();
  const width = widthOf(rows, 0);
  for (let column = 0; column < width; column++) {
    for (let row = 0; row < rows.length;) {
      const style = rows[row]![column]?.style;
      let end = row + 1;
      while (end < rows.length && rows[end]![column]?.style === style) end++;
      if (style !== undefined) {
        const ranges = found.get(style) ?? [];
        ranges.push(
          end - row === 1 ? cellName(row, column) : `${cellName(row, column)}:${columnName(column)}${end}`,
        );
        found.set(style, ranges);
      }
      row = end;
    }
  }
  return found;
}

function look(sheet: Excel.Worksheet, table: ReportTable): void {
  const { rows, widths, headerRow } = table;
  const whole = sheet.getRangeByIndexes(0, 0, rows.length, widths.length).untrack();
  whole.format.verticalAlignment = "Top";
  whole.format.wrapText = true;
  for (const [style, ranges] of rangesByStyle(table)) {
    for (const address of joinedRanges(ranges, ",")) {
      applyLook(sheet.getRanges(address).untrack().format, REPORT_LOOKS[style]);
    }
  }
  setWidths(sheet, widths);
  // The verdict runs over the whole width and is not wrapped into the first narrow column.
  if (headerRow > 1)
    sheet
      .getRangeByIndexes(0, 0, headerRow - 1, widths.length)
      .untrack()
      .merge(true);
  const below = rows.length - headerRow;
  if (below > 0) sheet.getRangeByIndexes(headerRow, 0, below, widths.length).untrack().format.autofitRows();
  sheet.getRangeByIndexes(0, 0, 1, 1).untrack().format.rowHeight = TITLE_POINTS;
  sheet.freezePanes.freezeRows(headerRow);
  sheet.showGridlines = false;
  sheet.tabColor = TAB_COLOUR;
}

/** Wide reports are printed across. A computer without a printer refuses that, and the report is whole without. */
async function setPage({ sheet }: NewSheet): Promise<void> {
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  await sheet.context.sync().catch(() => undefined);
}

/** Fills a new sheet with the report: values and links in blocks, then looks. */
export async function writeReportCells(
  target: NewSheet,
  table: ReportTable,
  own: OwnWrites,
  work: Work,
  tell: (rows: number) => void,
): Promise<void> {
  const { sheet, id } = target;
  const { rows, widths } = table;
  const width = widthOf(rows, widths.length);
  let links = 0;
  const link = (row: number): void =>
    rows[row]!.forEach((cell, column) => {
      if (!cell?.to || links >= MOST_LINKS) return;
      links++;
      const range = sheet.getRangeByIndexes(row, column, 1, 1).untrack();
      range.hyperlink = { documentReference: linkTo(cell.to), textToDisplay: String(cell.value) };
      own.changed(id, cellName(row, column));
    });
  const values = rows.map((cells, row) =>
    cells.map((cell, column) => (isAbove(row, table) && column > 0 ? null : cell?.value)),
  );
  await writeRows(target, values, width, own, work, tell, link);
  mustGoOn(work);
  look(sheet, table);
  await sheet.context.sync();
  await setPage(target);
  mustGoOn(work);
}
