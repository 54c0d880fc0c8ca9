import { OfficeFault } from "../faults";
import type { Sheet } from "../model/sheet";
import type { Json } from "../protocol";
import { text } from "./arguments";
import type { HostObject } from "./host-object";
import type { World } from "./world";

/** The calls by which office.js says that it listens, by the event that each is for. */
export const LISTENING = {
  DataChangedEvent: "changed",
  FormatChangedEvent: "formatChanged",
  AddedEvent: "added",
  DeletedEvent: "deleted",
  RowSortedEvent: "rowSorted",
  ColumnSortedEvent: "columnSorted",
  RowHiddenChangedEvent: "rowHiddenChanged",
  EventNameChanged: "nameChanged",
  EventMoved: "moved",
} as const;

/** All sheets in their order. */
export function worksheets(world: World): HostObject {
  const { book } = world;
  const item = (key: Json): Sheet => {
    const found = book.find(text(key));
    if (!found) throw new OfficeFault("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  };
  const registrations = Object.entries(LISTENING).flatMap(([name, event]) => [
    [`_Register${name}`, () => world.listen(event, 1)],
    [`_Unregister${name}`, () => world.listen(event, -1)],
  ]);
  return {
    type: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => world.worksheet(sheet)),
    item: (key) => world.worksheet(item(key)),
    finders: {
      GetItem: (key) => world.worksheet(item(key ?? null)),
      GetItemOrNullObject: (key) => {
        const found = book.find(text(key));
        return found ? world.worksheet(found) : null;
      },
      GetActiveWorksheet: () => (book.active ? world.worksheet(book.active) : null),
      Add: (name) => world.worksheet(book.add(text(name))),
    },
    methods: Object.fromEntries(registrations),
  };
}
