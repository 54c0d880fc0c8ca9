import { CellError, type CellValue } from "../../../src/formula";
import { OfficeFault } from "../faults";
import { addressOf, columnsOf, holds, intersection, rowsOf, type Area } from "../model/area";
import { denied, type Hyperlink, type Sheet } from "../model/sheet";
import type { Json } from "../protocol";
import { matrix, truth } from "./arguments";
import { conditionalFormats } from "./conditional-formats";
import { tablesIn } from "./tables";
import { rangeFormat, USUAL_LOOK } from "./format";
import type { HostObject } from "./host-object";
import { fullAddress } from "./range-areas";
import type { World } from "./world";

/** More merged areas than these are not handed over. */
const MOST_MERGES = 512;
/** From here on `values` are not handed over, and no error is raised. */
const MOST_CELLS = 5_000_000;

const shown = (value: CellValue): Json => (value instanceof CellError ? value.code : (value ?? ""));

function typeOf(value: CellValue): Json {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[typeof value as "number"]!;
}

/** Cells of a range as rows. */
function rows(area: Area, cell: (row: number, column: number) => Json): Json {
  if (rowsOf(area) * columnsOf(area) > MOST_CELLS) return null;
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (_, column) => cell(area.top + row, area.left + column)),
  );
}

/** Whether all rows, none, or (null) some are hidden. */
function rowsHidden(sheet: Sheet, { top, bottom }: Area): Json {
  let hidden = 0;
  for (const row of sheet.hiddenRows) if (row >= top && row <= bottom) hidden++;
  return hidden === 0 ? false : hidden === bottom - top + 1 ? true : null;
}

/** Points of a column that nobody made wider. */
const USUAL_WIDTH = 48;
const CELL_LOOK = '{"format":{"fill":{"color":true},"font":{"color":true,"size":true}}}';
const CELL_LOOKS = '{"format":{"fill":{"color":true,"pattern":true,"patternColor":true}}}';
const CELL_FILL = '{"format":{"fill":{"pattern":true,"patternColor":true}}}';
const COLUMN_LOOK = '{"columnHidden":true,"format":{"columnWidth":true}}';

/** How a cell looks, as Excel hands it over. */
function cellLook(sheet: Sheet, row: number, column: number): Json {
  const of = (property: keyof typeof USUAL_LOOK): Json =>
    sheet.formatAt(row, column, property) ?? USUAL_LOOK[property];
  return {
    format: { fill: { color: of("Fill.Color") }, font: { color: of("Font.Color"), size: of("Font.Size") } },
  };
}

/** The pattern of a cell's fill, as Excel hands it over. */
function cellFill(sheet: Sheet, row: number, column: number): Json {
  const { pattern, colour } = sheet.patternAt(row, column);
  return { format: { fill: { pattern, patternColor: colour } } };
}

/** The colour of a cell's fill and its pattern, as Excel hands them over. */
function cellLooks(sheet: Sheet, row: number, column: number): Json {
  const { pattern, colour } = sheet.patternAt(row, column);
  const color = sheet.formatAt(row, column, "Fill.Color") ?? USUAL_LOOK["Fill.Color"];
  return { format: { fill: { color, pattern, patternColor: colour } } };
}

/** A rectangle of cells of a sheet. */
export function range(world: World, sheet: Sheet, area: Area): HostObject {
  const { book } = world;
  const mayEdit = (): void => {
    if (sheet.deleted) throw new OfficeFault("ItemNotFound", "The requested resource doesn't exist.");
    book.mustAllowChange();
    sheet.mustAllowEdit([area]);
  };
  const write = (input: Json | undefined, format: boolean): void => {
    const filled = matrix(input, rowsOf(area), columnsOf(area));
    mayEdit();
    filled.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value === null) return;
        const at = { ...area, top: area.top + row, left: area.left + column };
        if (format) {
          const one = { top: at.top, left: at.left, bottom: at.top, right: at.left };
          sheet.format(one, "NumberFormat", value === "" ? "General" : value);
        } else {
          sheet.type(at.top, at.left, value as CellValue);
          book.calculation.entered(sheet, at.top, at.left);
        }
      }),
    );
    const told = { worksheetId: sheet.id, address: addressOf(area) };
    if (format) book.raise("formatChanged", told);
    else book.raise("changed", { ...told, changeType: "RangeEdited" });
  };
  const { valueAt, formulaAt } = {
    valueAt: (row: number, column: number) => sheet.cells.valueAt(row, column),
    formulaAt: (row: number, column: number) => sheet.cells.formulaAt(row, column),
  };
  return {
    type: "Range",
    kept: true,
    scalars: {
      Address: () => fullAddress(sheet, area),
      RowIndex: () => area.top,
      ColumnIndex: () => area.left,
      RowCount: () => rowsOf(area),
      ColumnCount: () => columnsOf(area),
      Values: () => rows(area, (row, column) => shown(valueAt(row, column))),
      ValueTypes: () => rows(area, (row, column) => typeOf(valueAt(row, column))),
      Formulas: () =>
        rows(area, (row, column) => {
          const formula = formulaAt(row, column);
          return formula === undefined ? shown(valueAt(row, column)) : book.formulaText(formula);
        }),
      NumberFormat: () =>
        rows(area, (row, column) => sheet.formatAt(row, column, "NumberFormat") ?? "General"),
      RowHidden: () => rowsHidden(sheet, area),
    },
    setters: {
      Values: (value) => write(value, false),
      Formulas: (value) => write(value, false),
      NumberFormat: (value) => {
        if (Array.isArray(value)) return write(value, true);
        mayEdit();
        sheet.format(area, "NumberFormat", value);
        book.raise("formatChanged", { worksheetId: sheet.id, address: addressOf(area) });
      },
      RowHidden: (value) => {
        mayEdit();
        for (let row = area.top; row <= area.bottom; row++)
          if (truth(value)) sheet.hiddenRows.add(row);
          else sheet.hiddenRows.delete(row);
        book.raise("rowHiddenChanged", { worksheetId: sheet.id, address: addressOf(area) });
      },
      Hyperlink: (value) => {
        mayEdit();
        const link = value as Hyperlink;
        sheet.hyperlinks.set(addressOf(area), link);
        if (link.textToDisplay !== undefined) sheet.type(area.top, area.left, link.textToDisplay);
        // Excel gives a link its own look.
        sheet.format(area, "Font.Color", "#0563C1");
        sheet.format(area, "Font.Underline", "Single");
      },
    },
    parts: {
      Worksheet: () => world.worksheet(sheet),
      Format: () => rangeFormat(world, sheet, [area]),
      ConditionalFormats: () => conditionalFormats(world, sheet, [area]),
    },
    finders: {
      GetColumn: (column) => {
        const left = area.left + (column as number);
        return range(world, sheet, { ...area, left, right: left });
      },
      GetRow: (row) => {
        const top = area.top + (row as number);
        return range(world, sheet, { ...area, top, bottom: top });
      },
      GetUsedRangeOrNullObject: (valuesOnly) => {
        truth(valuesOnly);
        const used = sheet.cells.used(area);
        return used ? range(world, sheet, used) : null;
      },
      GetTables: (fullyContained) => tablesIn(world, sheet, area, truth(fullyContained)),
      GetMergedAreasOrNullObject: () => {
        const merged = sheet.merges.filter(({ top, left }) => holds(area, top, left));
        if (merged.length > MOST_MERGES) throw new OfficeFault("GeneralException", "Too many merged areas.");
        if (merged.length > 0 && !book.undo.keepsAtMerges) book.undo.lost();
        return merged.length === 0 ? null : world.rangeAreas(sheet, merged);
      },
    },
    methods: {
      GetRowProperties: (options) => {
        const asked = JSON.stringify(options);
        if (asked !== '{"rowHidden":true}') throw new OfficeFault("InvalidArgument", asked);
        return Array.from({ length: rowsOf(area) }, (_, row) => ({
          rowHidden: sheet.hiddenRows.has(area.top + row),
        }));
      },
      GetCellProperties: (options) => {
        const asked = JSON.stringify(options);
        if (asked === CELL_LOOKS) return rows(area, (row, column) => cellLooks(sheet, row, column));
        if (asked === CELL_FILL) return rows(area, (row, column) => cellFill(sheet, row, column));
        if (asked !== CELL_LOOK) throw new OfficeFault("InvalidArgument", asked);
        return rows(area, (row, column) => cellLook(sheet, row, column));
      },
      GetColumnProperties: (options) => {
        const asked = JSON.stringify(options);
        if (asked !== COLUMN_LOOK) throw new OfficeFault("InvalidArgument", asked);
        return Array.from({ length: columnsOf(area) }, (_, at) => {
          const column = area.left + at;
          const columnHidden = sheet.hiddenColumns.has(column);
          const width = sheet.formatAt(area.top, column, "ColumnWidth") ?? USUAL_WIDTH;
          return { columnHidden, format: { columnWidth: columnHidden ? 0 : width } };
        });
      },
      Clear: (applyTo) => {
        if (applyTo !== "Contents") throw new OfficeFault("InvalidArgument", String(applyTo));
        mayEdit();
        for (let row = area.top; row <= area.bottom; row++)
          for (let column = area.left; column <= area.right; column++)
            sheet.cells.put(row, column, { value: null });
        book.raise("changed", { worksheetId: sheet.id, address: addressOf(area), changeType: "RangeEdited" });
      },
      Select: () => {
        book.active = sheet;
        book.selected = { row: area.top, column: area.left };
      },
      Merge: (across) => {
        mayEdit();
        if (sheet.protection) throw denied();
        const merged = truth(across)
          ? Array.from({ length: rowsOf(area) }, (_, row) => ({
              ...area,
              top: area.top + row,
              bottom: area.top + row,
            }))
          : [area];
        sheet.merges = [...sheet.merges.filter((one) => !intersection(one, area)), ...merged];
      },
    },
  };
}
