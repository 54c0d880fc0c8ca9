import {
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type Univer,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import { FormulaDataModel, ICalculateFormulaService, type IAllRuntimeData } from "@univerjs/engine-formula";
import { CellError, ERROR_CODES, type CellValue, type ErrorCode } from "../src/formula";
import type { Merge } from "../src/sheet";
import { normaliseFormula, refused } from "./evaluate";
import { COMPUTE_ALL, createHeadless } from "./headless";

/** A formula that is to be computed. */
export interface OpenFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The range that it fills, where it is an array: what stands there came from it. */
  readonly fills?: Merge;
}

/** A cell's value as the engine gets it, from whichever thread: of an error only its code is of use. */
type GivenValue = CellValue | Pick<CellError, "code"> | undefined;

/** A sheet whose open formulas are to be computed. */
export interface OpenSheet {
  readonly grid: {
    readonly name: string;
    readonly rowCount: number;
    readonly columns: readonly ({ readonly values: readonly GivenValue[] } | undefined)[];
  };
  readonly pending: readonly OpenFormula[];
}

/** What a formula computes to. */
export interface FormulaValue {
  readonly value: CellValue;
  /** What it gives the cells that it fills, row by row, where it fills more than its own. */
  readonly block?: readonly (readonly CellValue[])[];
}

const BOOK = "book";
/** The engine answers references outside the declared columns of a sheet with #NAME?: declare as many. */
export const FEWEST_COLUMNS = 26;
const SPARE_ROWS = 10;
/** No sheet that people fill is larger, blank cells included; a stray cell in the last corner makes one. */
const LARGEST_SHEET = 1 << 26;
/** A longer column is nearly always made of holes. */
const LONG_COLUMN = 1 << 17;

/** What a formula comes to that the engine is not given. */
const REFUSED = "#UNKNOWN!";
const CODES = new Set<string>(ERROR_CODES);

/** Calls back on each value of a column; holes cost nothing. */
function eachValue(values: readonly GivenValue[], visit: (value: GivenValue, row: number) => void): void {
  if (values.length <= LONG_COLUMN) values.forEach(visit);
  else for (const row of Object.keys(values)) visit(values[Number(row)], Number(row));
}

function cellData({ grid, pending }: OpenSheet): IObjectMatrixPrimitiveType<ICellData> {
  const rows: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    (rows[row] ??= {})[column] = cell;
  };
  grid.columns.forEach((column, at) => {
    eachValue(column?.values ?? [], (value, row) => {
      if (value === null || value === undefined) return;
      if (typeof value === "object") put(row, at, { v: value.code });
      else
        put(row, at, {
          v: typeof value === "boolean" ? Number(value) : value,
          // A text stays a text, whatever it looks like.
          ...(typeof value === "string" && { t: 1 }),
          ...(typeof value === "boolean" && { t: 3 }),
        });
    });
  });
  for (const { fills } of pending) if (fills) clear(rows, fills);
  for (const { row, column, formula } of pending) {
    const f = normaliseFormula(formula);
    // Other formulas see an error there, as they would where the engine could not read it.
    put(row, column, refused(f) ? { v: REFUSED } : { f });
  }
  return rows;
}

/** Takes away what an array fills, or it would have no room. */
function clear(rows: Record<number, Record<number, ICellData>>, { top, left, bottom, right }: Merge): void {
  for (const key of Object.keys(rows)) {
    const row = Number(key);
    if (row < top || row > bottom) continue;
    for (const column of Object.keys(rows[row]!))
      if (Number(column) >= left && Number(column) <= right) delete rows[row]![Number(column)];
  }
}

/** What the engine says of a cell, as a cell's value. */
function valueOf(cell: Nullable<ICellData> | void): CellValue {
  // A link is a text with more around it.
  const value = cell ? (cell.v ?? cell.p?.body?.dataStream.replace(/\r\n$/, "")) : undefined;
  if (value === undefined || value === null) return null;
  if (typeof value === "string" && CODES.has(value)) return new CellError(value as ErrorCode);
  return cell && cell.t === 3 ? Boolean(value) : value;
}

async function calculate(univer: Univer): Promise<IAllRuntimeData> {
  const injector = univer.__getInjector();
  const service = injector.get(ICalculateFormulaService);
  const model = injector.get(FormulaDataModel);
  const done = new Promise<IAllRuntimeData>((resolve) => {
    const subscription = service.executionCompleteListener$.subscribe((data) => {
      subscription.unsubscribe();
      resolve(data);
    });
  });
  await service.execute({
    ...COMPUTE_ALL,
    formulaData: model.getFormulaData(),
    arrayFormulaCellData: model.getArrayFormulaCellData(),
    arrayFormulaRange: model.getArrayFormulaRange(),
  });
  return done;
}

/**
 * Computes formulas by the engine that `wuyi eval` uses, over the values of all other cells.
 *
 * @returns for each sheet the values of its open formulas, in their order; undefined where a sheet is larger
 * than any that people fill
 * @example (await computeFormulas([{ grid, pending: [{ row: 1, column: 1, formula: "A2*2" }] }]))![0] // [{ value: 6 }]
 */
export async function computeFormulas(sheets: readonly OpenSheet[]): Promise<FormulaValue[][] | undefined> {
  if (sheets.every(({ pending }) => pending.length === 0)) return sheets.map(() => []);
  const sizes = sheets.map(({ grid, pending }) => ({
    rowCount: pending.reduce((most, { row }) => Math.max(most, row + 1), grid.rowCount) + SPARE_ROWS,
    columnCount: pending.reduce(
      (most, { column }) => Math.max(most, column + 1),
      Math.max(grid.columns.length, FEWEST_COLUMNS),
    ),
  }));
  if (sizes.some(({ rowCount, columnCount }) => rowCount * columnCount > LARGEST_SHEET)) return undefined;
  const univer = createHeadless();
  try {
    const ids = sheets.map((_, at) => `sheet${at}`);
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: BOOK,
      sheetOrder: ids,
      sheets: Object.fromEntries(
        sheets.map((sheet, at) => [
          ids[at]!,
          { id: ids[at]!, name: sheet.grid.name, ...sizes[at]!, cellData: cellData(sheet) },
        ]),
      ),
    });
    univer.__getInjector().get(IUniverInstanceService).focusUnit(BOOK);
    const { unitData, arrayFormulaRange, arrayFormulaCellData } = await calculate(univer);
    return sheets.map(({ pending }, at) => {
      const id = ids[at]!;
      const [own, spilled] = [unitData[BOOK]?.[id], arrayFormulaCellData[BOOK]?.[id]];
      return pending.map(({ row, column, formula }): FormulaValue => {
        if (refused(normaliseFormula(formula))) return { value: new CellError(REFUSED) };
        const value = valueOf(own?.getValue(row, column));
        const range = arrayFormulaRange[BOOK]?.[id]?.[row]?.[column];
        if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn))
          return { value };
        const block: CellValue[][] = [];
        for (let r = range.startRow; r <= range.endRow; r++) {
          const line: CellValue[] = [];
          for (let c = range.startColumn; c <= range.endColumn; c++)
            line.push(r === row && c === column ? value : valueOf(spilled?.getValue(r, c)));
          block.push(line);
        }
        return { value, block };
      });
    });
  } finally {
    univer.dispose();
  }
}
