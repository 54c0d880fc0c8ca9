import { cellName, columnName, type ReportCell, type ReportStyle, type ReportTable } from "../src/sheet";
import { textPlaces } from "../src/text";
import { cellText } from "./cell-text";
import { escapeXml } from "./patch";

const LINE_HEIGHT = 16;
const TITLE_HEIGHT = 28;

/** How many lines the longest text of a row needs; not every program finds that out by itself. */
function linesOf(cells: ReportTable["rows"][number], widths: readonly number[], whole: number): number {
  return cells.reduce((most, cell, at) => {
    if (!cell) return most;
    // A single text runs over the whole width.
    const width = cells.length === 1 ? whole : widths[at]!;
    return Math.max(most, Math.ceil(textPlaces(String(cell.value)) / (width - 2)));
  }, 1);
}

const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

function cellXml(
  { value, style }: ReportCell,
  address: string,
  styles: Readonly<Record<ReportStyle, number>>,
): string {
  const start = `<c r="${address}" s="${styles[style]}"`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

/** The report's sheet as a part. Texts are inline and never formulas; links lead to cells of the same book. */
export function reportPart(
  { rows, widths, headerRow }: ReportTable,
  styles: Readonly<Record<ReportStyle, number>>,
  namespace: string,
): Uint8Array {
  const links: string[] = [];
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const data = rows.map((cells, row) => {
    const xml = cells.map((cell, column) => {
      if (!cell) return "";
      const address = cellName(row, column);
      if (cell.to) {
        const location = escapeXml(`${quotedSheet(cell.to.sheet)}!${cell.to.cell}`);
        links.push(
          `<hyperlink ref="${address}" location="${location}" display="${cellText(String(cell.value))}"/>`,
        );
      }
      return cellXml(cell, address, styles);
    });
    const height = LINE_HEIGHT * linesOf(cells, widths, whole);
    return `<row r="${row + 1}" ht="${cells[0]?.style === "title" ? TITLE_HEIGHT : height}" customHeight="1">${xml.join("")}</row>`;
  });
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  // The verdict runs over the whole width and is not wrapped into the first narrow column.
  const merged = Array.from({ length: headerRow - 1 }, (_, at) => at + 1).map(
    (row) => `<mergeCell ref="A${row}:${columnName(widths.length - 1)}${row}"/>`,
  );
  const xml =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols><sheetData>${data.join("")}</sheetData>` +
    (merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>` : "") +
    (links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "") +
    `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
  return new TextEncoder().encode(xml);
}
