import { OfficeFault } from "../faults";
import type { Book } from "../model/book";
import { number } from "./arguments";
import { fileProperties } from "./file-properties";
import type { HostObject } from "./host-object";
import { settings } from "./settings";
import { tables } from "./tables";
import { worksheets } from "./worksheets";
import type { World } from "./world";
import { xmlParts } from "./xml-parts";

/** Days from the first of a date system to 1970. */
const DAYS_TO_1970 = { 1900: 25_569, 1904: 24_107 };
const DAY_MILLISECONDS = 86_400_000;

function date(book: Book): NonNullable<HostObject["finders"]>[string] {
  return (year, month, day) => {
    const days = Date.UTC(number(year), number(month) - 1, number(day)) / DAY_MILLISECONDS;
    const value = days + DAYS_TO_1970[book.date1904 ? 1904 : 1900];
    return { type: "FunctionResult", scalars: { Value: () => value, Error: () => null } };
  };
}

/** The workbook, where every path begins. */
export function workbook(world: World): HostObject {
  const { book } = world;
  return {
    type: "Workbook",
    scalars: { ReadOnly: () => book.readOnly },
    parts: {
      Worksheets: () => worksheets(world),
      Tables: () => tables(world),
      CustomXmlParts: () => xmlParts(book),
      Settings: () => settings(book),
      Properties: () => fileProperties(book),
      Application: () => ({
        type: "Application",
        scalars: { CalculationMode: () => book.calculation.mode },
      }),
      Functions: () => ({ type: "Functions", finders: { Date: date(book) } }),
      Protection: () => ({
        type: "WorkbookProtection",
        scalars: { Protected: () => book.structureProtected },
      }),
    },
    finders: {
      GetActiveCell: () => {
        if (!book.active) throw new OfficeFault("ItemNotFound");
        const { row, column } = book.selected;
        return world.range(book.active, { top: row, left: column, bottom: row, right: column });
      },
    },
    methods: {
      _RemoveReference: (reference) => world.release(String(reference)),
    },
  };
}
