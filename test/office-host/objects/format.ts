import { HostGap } from "../faults";
import { addressOf, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Json } from "../protocol";
import { text } from "./arguments";
import type { HostObject } from "./host-object";
import type { World } from "./world";

/** Properties that programs may set; each is kept as it was written. */
const FORMAT = ["ColumnWidth", "RowHeight", "WrapText", "HorizontalAlignment", "VerticalAlignment"];
const FONT = ["Bold", "Size", "Color", "Underline", "Name"];
const FILL = ["Color"];

/** What cells have that nobody formatted. */
export const USUAL_LOOK = { "Font.Color": "#000000", "Font.Size": 11, "Fill.Color": "#FFFFFF" } as const;

/** The format of some cells of a sheet. */
export function rangeFormat({ book }: World, sheet: Sheet, areas: readonly Area[]): HostObject {
  const settersOf = (prefix: string, names: readonly string[]): NonNullable<HostObject["setters"]> =>
    Object.fromEntries(
      names.map((name) => [
        name,
        (value) => {
          book.mustAllowChange();
          sheet.mustAllowFormat();
          for (const area of areas) {
            sheet.format(area, prefix + name, value);
            book.raise("formatChanged", { worksheetId: sheet.id, address: addressOf(area) });
          }
        },
      ]),
    );
  const only = (): Area => {
    const [area, ...others] = areas;
    if (!area || others.length > 0) throw new HostGap("the format of several areas");
    return area;
  };
  const common = (property: keyof typeof USUAL_LOOK): Json | undefined =>
    sheet.formatOf(only(), property, USUAL_LOOK[property]);
  const eachCell = (does: (row: number, column: number) => void): void => {
    book.mustAllowChange();
    sheet.mustAllowFormat();
    for (const area of areas) {
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) does(row, column);
      book.raise("formatChanged", { worksheetId: sheet.id, address: addressOf(area) });
    }
  };
  return {
    type: "RangeFormat",
    setters: settersOf("", FORMAT),
    parts: {
      Font: () => ({
        type: "RangeFont",
        setters: settersOf("Font.", FONT),
        scalars: {
          Color: () => common("Font.Color") ?? null,
          Size: () => common("Font.Size") ?? null,
        },
      }),
      Fill: () => ({
        type: "RangeFill",
        setters: {
          ...settersOf("Fill.", FILL),
          Pattern: (value) => eachCell((row, column) => sheet.fillWith(row, column, text(value))),
          PatternColor: (value) =>
            eachCell((row, column) => sheet.patterns.set(row, column, { colour: text(value) })),
        },
        scalars: {
          // Excel gives an empty text where fills differ, and white where there is none.
          Color: () => common("Fill.Color") ?? "",
          Pattern: () => sheet.patternOf(only()).pattern ?? null,
          PatternColor: () => sheet.patternOf(only()).colour ?? "",
        },
        methods: { Clear: () => eachCell((row, column) => sheet.clearFill(row, column)) },
      }),
    },
    methods: {
      AutofitRows: () => {
        for (const area of areas) sheet.format(area, "Autofit", true);
      },
    },
  };
}
