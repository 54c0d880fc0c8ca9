import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { HostObject } from "./host-object";
import type { World } from "./world";

/** Properties that programs may set; each is kept as it was written. */
const FORMAT = ["ColumnWidth", "RowHeight", "WrapText", "HorizontalAlignment", "VerticalAlignment"];
const FONT = ["Bold", "Size", "Color", "Underline", "Name"];
const FILL = ["Color"];

/** The format of some cells of a sheet. */
export function rangeFormat({ book }: World, sheet: Sheet, areas: readonly Area[]): HostObject {
  const settersOf = (prefix: string, names: readonly string[]): NonNullable<HostObject["setters"]> =>
    Object.fromEntries(
      names.map((name) => [
        name,
        (value) => {
          book.mustAllowChange();
          sheet.mustAllowFormat();
          for (const area of areas) sheet.format(area, prefix + name, value);
        },
      ]),
    );
  return {
    type: "RangeFormat",
    setters: settersOf("", FORMAT),
    parts: {
      Font: () => ({ type: "RangeFont", setters: settersOf("Font.", FONT) }),
      Fill: () => ({ type: "RangeFill", setters: settersOf("Fill.", FILL) }),
    },
    methods: {
      AutofitRows: () => {
        for (const area of areas) sheet.format(area, "Autofit", true);
      },
    },
  };
}
