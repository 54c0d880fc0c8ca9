import type { ICellData } from "@univerjs/core";
import type { Page } from "playwright-core";
import { CellError, ERROR_CODES, type CellValue, type ErrorCode } from "../../../src/formula";
import { MARK_COLOURS, MARK_ORDER, cellName, type Severity } from "../../../src/sheet";
import { areaOf, type Area } from "../../office-host";
import type { PicturedCell, SheetPicture } from "../contract";

const CODES: ReadonlySet<string> = new Set(ERROR_CODES);

/** What the spreadsheet writes for the kinds of values. */
const TEXT = 1;
const TRUTH = 3;
const FORCED_TEXT = 4;

interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly v?: string | number | boolean | null;
  readonly t?: number | null;
  readonly formula?: string;
  readonly custom?: {
    readonly error?: boolean;
    readonly to?: { readonly sheet: string; readonly cell: string };
  };
  readonly style?: string;
}

interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly cells: readonly RawCell[];
  /** The colour of every cell that is drawn in another than its own. */
  readonly drawn: readonly (readonly [row: number, column: number, colour: string])[];
}

/** The areas of the marks that the page keeps, by the sheet's id. */
async function notedAreas(page: Page): Promise<Record<string, Area[]>> {
  const noted = await page.evaluate(() => window.wuyi.workbench.open.markRanges());
  return Object.fromEntries(
    Object.entries(noted).map(([id, ranges]) => [id, Object.values(ranges).flat().map(areaOf)]),
  );
}

/**
 * The sheets as the spreadsheet holds and draws them.
 *
 * @param areas to look at besides each sheet's own rows and columns
 */
const rawSheets = (page: Page, areas: Readonly<Record<string, readonly Area[]>>): Promise<RawSheet[]> =>
  page.evaluate((noted) => {
    const workbook = window.wuyi.api.getActiveWorkbook()!;
    const styles = workbook.getWorkbook().getStyles();
    return workbook.getSheets().map((facade) => {
      const sheet = facade.getSheet();
      const cells: RawCell[] = [];
      for (const [row, line] of Object.entries(sheet.getCellMatrix().getMatrix())) {
        for (const [column, cell] of Object.entries((line ?? {}) as Record<string, ICellData | null>)) {
          if (!cell) continue;
          const style = styles.getStyleByCell(cell);
          const formula = cell.f || cell.si ? facade.getRange(Number(row), Number(column)).getFormula() : "";
          cells.push({
            row: Number(row),
            column: Number(column),
            v: cell.v ?? null,
            t: cell.t ?? null,
            ...(formula !== "" && { formula }),
            custom: (cell.custom ?? {}) as Required<RawCell>["custom"],
            ...(style && { style: JSON.stringify(style) }),
          });
        }
      }
      const drawn: [number, number, string][] = [];
      const look = (row: number, column: number): void => {
        const colour = sheet.getCell(row, column)?.interceptorStyle?.bg?.rgb;
        if (colour) drawn.push([row, column, colour]);
      };
      const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
      for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) look(row, column);
      // Marks below and beside the sheet's own rows and columns are drawn as soon as it has them.
      for (const { top, left, bottom, right } of noted[sheet.getSheetId()] ?? [])
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++)
            if (row >= rows || column >= columns) look(row, column);
      return {
        name: sheet.getName(),
        hidden: sheet.isSheetHidden() === 1,
        frozenRows: sheet.getFreeze().ySplit,
        cells,
        drawn,
      };
    });
  }, areas);

function valueOf({ v, t, formula, custom }: RawCell): CellValue {
  if (v === null || v === undefined) return null;
  if (t === TRUTH) return Boolean(v);
  if (typeof v === "string" && CODES.has(v) && (custom?.error || formula !== undefined))
    return new CellError(v as ErrorCode);
  return t === TEXT || t === FORCED_TEXT ? String(v) : v;
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const byPlace = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true });

function pictureOf({ name, hidden, frozenRows, cells, drawn }: RawSheet): SheetPicture {
  const seen: Record<string, PicturedCell> = {};
  const links: Record<string, string> = {};
  const ownFormats: string[] = [];
  for (const cell of cells) {
    const place = cellName(cell.row, cell.column);
    const value = valueOf(cell);
    if (cell.formula !== undefined) seen[place] = { value, formula: cell.formula };
    else if (value !== null) seen[place] = value;
    const to = cell.custom?.to;
    if (to) links[place] = `${quoted(to.sheet)}!${to.cell}`;
    if (cell.style !== undefined) ownFormats.push(`${place} ${cell.style}`);
  }
  const marks: Record<Severity, string[]> = { error: [], question: [], warning: [], info: [] };
  for (const [row, column, colour] of drawn) {
    const severity = MARK_ORDER.find((one) => `#${MARK_COLOURS[one].fill}` === colour);
    if (!severity) throw new Error(`${name}: nobody marks in ${colour}`);
    marks[severity].push(cellName(row, column));
  }
  for (const list of Object.values(marks)) list.sort(byPlace);
  return { name, hidden, cells: seen, ownFormats, marks, links, frozenRows };
}

/** The open workbook past the port: what the spreadsheet holds, and the colours in which it draws. */
export const pictureOfWorkbook = async (page: Page): Promise<SheetPicture[]> =>
  (await rawSheets(page, await notedAreas(page))).map(pictureOf);
