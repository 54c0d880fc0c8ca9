import {
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type Univer,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type ObjectMatrix,
} from "@univerjs/core";
import { FormulaDataModel, ICalculateFormulaService, type IAllRuntimeData } from "@univerjs/engine-formula";
import { CellError, ERROR_CODES, type CellValue, type ErrorCode } from "../src/formula";
import type { Grid } from "../src/sheet";
import { normaliseFormula } from "./evaluate";
import { COMPUTE_ALL, createHeadless } from "./headless";
import { skipNeedlessIndexWrites } from "./inverted-index";

/** A formula whose value nobody has computed yet. */
export interface OpenFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A sheet whose open formulas are to be computed. */
export interface OpenSheet {
  readonly grid: Grid;
  readonly pending: readonly OpenFormula[];
}

const BOOK = "book";
/** The engine answers references outside the declared columns of a sheet with #NAME?: declare as many. */
export const FEWEST_COLUMNS = 26;
const SPARE_ROWS = 10;

const CODES = new Set<string>(ERROR_CODES);

function cellData({ grid, pending }: OpenSheet): IObjectMatrixPrimitiveType<ICellData> {
  const rows: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    (rows[row] ??= {})[column] = cell;
  };
  grid.columns.forEach((column, at) => {
    column?.values.forEach((value, row) => {
      if (value === null || value === undefined) return;
      if (value instanceof CellError) put(row, at, { v: value.code });
      else
        put(row, at, {
          v: typeof value === "boolean" ? Number(value) : value,
          // A text stays a text, whatever it looks like.
          ...(typeof value === "string" && { t: 1 }),
          ...(typeof value === "boolean" && { t: 3 }),
        });
    });
  });
  for (const { row, column, formula } of pending) put(row, column, { f: normaliseFormula(formula) });
  return rows;
}

/** What the engine says of a cell, as a cell's value. */
function valueOf(cell: Nullable<ICellData> | void): CellValue {
  const value = cell ? cell.v : undefined;
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
 * The same sheets with their open formulas computed, by the engine that `wuyi eval` uses. Formulas that have
 * a value keep it. Sheets without open formulas come back as they are.
 */
export async function completeGrids(sheets: readonly OpenSheet[]): Promise<readonly Grid[]> {
  if (sheets.every(({ pending }) => pending.length === 0)) return sheets.map(({ grid }) => grid);
  skipNeedlessIndexWrites();
  const univer = createHeadless();
  try {
    const ids = sheets.map((_, at) => `sheet${at}`);
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: BOOK,
      sheetOrder: ids,
      sheets: Object.fromEntries(
        sheets.map((sheet, at) => [
          ids[at]!,
          {
            id: ids[at]!,
            name: sheet.grid.name,
            rowCount: sheet.grid.rowCount + SPARE_ROWS,
            columnCount: Math.max(sheet.grid.columns.length, FEWEST_COLUMNS),
            cellData: cellData(sheet),
          },
        ]),
      ),
    });
    univer.__getInjector().get(IUniverInstanceService).focusUnit(BOOK);
    const { unitData } = await calculate(univer);
    return sheets.map(({ grid, pending }, at) => {
      const computed = unitData[BOOK]?.[ids[at]!];
      return computed ? filled(grid, pending, computed) : grid;
    });
  } finally {
    univer.dispose();
  }
}

function filled(
  grid: Grid,
  pending: readonly OpenFormula[],
  computed: ObjectMatrix<Nullable<ICellData>>,
): Grid {
  const columns = [...grid.columns];
  const changed = new Map<number, (CellValue | undefined)[]>();
  let { rowCount } = grid;
  for (const { row, column } of pending) {
    let values = changed.get(column);
    if (!values) {
      values = [...(columns[column]?.values ?? [])];
      changed.set(column, values);
      columns[column] = { values, formulaRows: columns[column]?.formulaRows ?? [] };
    }
    values[row] = valueOf(computed.getValue(row, column));
    rowCount = Math.max(rowCount, row + 1);
  }
  return { ...grid, columns, rowCount };
}
