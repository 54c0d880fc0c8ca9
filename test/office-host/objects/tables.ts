import { OfficeFault } from "../faults";
import { areaOf, intersection, type Area } from "../model/area";
import { denied, type Sheet, type Table } from "../model/sheet";
import type { Json } from "../protocol";
import { text } from "./arguments";
import type { HostObject } from "./host-object";
import type { World } from "./world";

const inside = (inner: Area, outer: Area): boolean => {
  const shared = intersection(inner, outer);
  return shared !== undefined && Object.entries(shared).every(([edge, at]) => inner[edge as "top"] === at);
};

function table(world: World, sheet: Sheet, one: Table): HostObject {
  return {
    type: "Table",
    id: one.id,
    scalars: { Id: () => one.id, Name: () => one.name, ShowTotals: () => one.showTotals },
    finders: { GetRange: () => world.range(sheet, one.area) },
    methods: {
      Resize: (address) => {
        world.book.mustAllowChange();
        if (sheet.protection) throw denied();
        const area = areaOf(text(address));
        // The header stays where it is, and tables do not overlap.
        const others = sheet.tables.filter((other) => other !== one);
        const clash = others.some((other) => intersection(other.area, area));
        if (area.top !== one.area.top || area.bottom === area.top || clash || one.showTotals)
          throw new OfficeFault("InvalidOperation", "The table can't be resized.");
        one.area = area;
      },
    },
  };
}

/** The tables of a sheet that share cells with an area, or that it holds wholly. */
export function tablesIn(world: World, sheet: Sheet, area: Area, fullyContained: boolean): HostObject {
  const found = sheet.tables.filter((one) =>
    fullyContained ? inside(one.area, area) : intersection(one.area, area),
  );
  return {
    type: "TableScopedCollection",
    items: () => found.map((one) => table(world, sheet, one)),
    item: (key) => {
      const one = found.find(({ id, name }) => id === key || name === key);
      if (!one) throw new OfficeFault("ItemNotFound", "The requested resource doesn't exist.");
      return table(world, sheet, one);
    },
  };
}

/** All tables of the workbook; office.js finds a table that it knows again through these. */
export const tables = (world: World): HostObject => {
  const item = (key: Json): HostObject => {
    for (const sheet of world.book.sheets) {
      const one = sheet.tables.find(({ id, name }) => id === key || name === key);
      if (one) return table(world, sheet, one);
    }
    throw new OfficeFault("ItemNotFound", "The requested resource doesn't exist.");
  };
  return { type: "TableCollection", item, finders: { GetItem: (key) => item(key ?? null) } };
};
