import { OfficeFault } from "../faults";
import { areaOf, around, WHOLE_SHEET } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Json } from "../protocol";
import { number, text, truth } from "./arguments";
import type { HostObject } from "./host-object";
import { areasOf } from "./range-areas";
import type { World } from "./world";

/** What may be set for printing; each is kept as it was written. */
const PAGE = ["Orientation", "PaperSize", "Zoom"];

function protection({ protection: kept }: Sheet): HostObject {
  return {
    type: "WorksheetProtection",
    scalars: {
      Protected: () => kept !== undefined,
      Options: () => (kept ? { allowFormatCells: kept.allowFormatCells } : null),
    },
  };
}

/** One sheet. */
export function worksheet(world: World, sheet: Sheet): HostObject {
  const { book } = world;
  const setting = (set: (value: Json) => void) => (value: Json) => {
    book.mustAllowChange();
    set(value);
  };
  return {
    type: "Worksheet",
    id: sheet.id,
    scalars: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
    },
    setters: {
      // On the desktop neither this nor taking a sheet away can be undone, nor anything before it.
      Name: (value) => {
        book.rename(sheet, text(value));
        book.undo.lost();
      },
      TabColor: setting((value) => (sheet.tabColor = text(value))),
      Gridlines: setting((value) => (sheet.showGridlines = truth(value))),
    },
    parts: {
      Protection: () => protection(sheet),
      FreezePanes: () => ({
        type: "WorksheetFreezePanes",
        methods: {
          FreezeRows: (rows) => {
            book.mustAllowChange();
            sheet.frozenRows = number(rows);
          },
        },
      }),
      PageLayout: () => ({
        type: "PageLayout",
        setters: Object.fromEntries(
          PAGE.map((name) => [name, setting((value) => (sheet.page[name] = value))]),
        ),
      }),
    },
    finders: {
      GetRange: (address) => world.range(sheet, address === null ? WHOLE_SHEET : areaOf(text(address))),
      GetRanges: (addresses) => world.rangeAreas(sheet, areasOf(text(addresses))),
      GetRangeByIndexes: (row, column, rows, columns) => {
        const [top, left] = [number(row), number(column)];
        const area = { top, left, bottom: top + number(rows) - 1, right: left + number(columns) - 1 };
        if (area.bottom < top || area.right < left) throw new OfficeFault("InvalidArgument");
        return world.range(sheet, area);
      },
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const some = [sheet.cells.used(WHOLE_SHEET), truth(valuesOnly) ? undefined : sheet.patterns.used()];
        const used = some.filter((area) => area !== undefined);
        return used.length > 0 ? world.range(sheet, around(used)) : null;
      },
    },
    methods: {
      Activate: () => {
        if (sheet.visibility !== "Visible") throw new OfficeFault("InvalidOperation", "The sheet is hidden.");
        book.active = sheet;
      },
      Delete: () => {
        book.remove(sheet);
        book.undo.lost();
      },
    },
  };
}
