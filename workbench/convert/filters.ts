import { BooleanNumber, type Worksheet } from "@univerjs/core";
import { SheetsFilterService, type IAutoFilter, type IFilterColumn } from "@univerjs/preset-sheets-filter";
import type { AutoFilter, FilterColumn, FilterCondition, OpenedBook, SheetModel } from "../../xlsx";
import type { Spreadsheet } from "../spreadsheet/create";
import { mergeOf, rangeData } from "./ranges";
import { sheetId } from "./sheet-ids";

function columnData(one: FilterColumn): IFilterColumn {
  if ("texts" in one)
    return { colId: one.column, filters: { filters: [...one.texts], ...(one.blank && { blank: true }) } };
  const conditions = one.conditions.map(({ operator, value }) => ({
    val: value,
    ...(operator !== "equal" && { operator: operator as NonNullable<CustomFilter["operator"]> }),
  })) as CustomFilters["customFilters"];
  return {
    colId: one.column,
    customFilters: { customFilters: conditions, ...(one.both && { and: BooleanNumber.TRUE }) },
  };
}

type CustomFilters = NonNullable<IFilterColumn["customFilters"]>;
type CustomFilter = CustomFilters["customFilters"][0];

/** The rows that a sheet's filter hides, by the file: all hidden ones below its header, where it filters at all. */
export function filteredRows({ autoFilter, rows }: SheetModel): number[] {
  if (!autoFilter || autoFilter.columns.length === 0) return [];
  const { top, bottom } = autoFilter.range;
  const hidden: number[] = [];
  for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row++)
    if (rows[row]?.hidden) hidden.push(row);
  return hidden;
}

/** The filters of a file as the spreadsheet's, by sheet. What they hide stays hidden until somebody filters anew. */
export function filtersData({ sheets }: OpenedBook): Record<string, IAutoFilter> {
  return Object.fromEntries(
    sheets.flatMap((sheet, at) => {
      const { autoFilter } = sheet;
      if (!autoFilter) return [];
      const data: IAutoFilter = {
        ref: rangeData(autoFilter.range),
        filterColumns: autoFilter.columns.map(columnData),
        cachedFilteredOut: filteredRows(sheet),
      };
      return [[sheetId(at), data]];
    }),
  );
}

function columnOf({ colId, filters, customFilters }: IFilterColumn): FilterColumn | undefined {
  if (filters) return { column: colId, texts: filters.filters ?? [], blank: filters.blank === true };
  if (!customFilters) return undefined;
  const conditions = customFilters.customFilters.map(({ operator = "equal", val }): FilterCondition => ({
    operator: operator as FilterCondition["operator"],
    value: String(val),
  }));
  return { column: colId, conditions, both: customFilters.and === BooleanNumber.TRUE };
}

/** The filter of a sheet of the open workbook, and the columns whose criterion no file of ours says: colours. */
export interface SheetFilter {
  readonly filter: AutoFilter;
  readonly byColour: readonly number[];
  /** The rows that it hides. */
  readonly hidden: ReadonlySet<number>;
}

/** The filter of a sheet of the open workbook; undefined where it has none. */
export function filterOf({ injector, workbook }: Spreadsheet, sheet: Worksheet): SheetFilter | undefined {
  const model = injector.get(SheetsFilterService).getFilterModel(workbook.getUnitId(), sheet.getSheetId());
  if (!model) return undefined;
  const { ref, filterColumns = [] } = model.serialize();
  const columns = filterColumns.flatMap((one) => columnOf(one) ?? []);
  const byColour = filterColumns.flatMap(({ colId, colorFilters }) => (colorFilters ? [colId] : []));
  return { filter: { range: mergeOf(ref), columns }, byColour, hidden: model.filteredOutRows };
}
