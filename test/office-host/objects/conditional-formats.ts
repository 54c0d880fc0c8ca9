import { HostGap, OfficeFault } from "../faults";
import { touch, type Area } from "../model/area";
import type { ConditionalFormat, Sheet } from "../model/sheet";
import type { Json } from "../protocol";
import { number, text } from "./arguments";
import type { HostObject } from "./host-object";
import type { World } from "./world";

function formatObject(world: World, sheet: Sheet, format: ConditionalFormat, among: Areas): HostObject {
  const { book } = world;
  let moved = false;
  const mayChange = (): void => {
    // With another priority it is another object; who wants more of it must fetch it anew.
    if (moved) throw new OfficeFault("InvalidReference", "The format was moved.");
    book.mustAllowChange();
    sheet.mustAllowFormat();
    if (!sheet.conditionalFormats.includes(format)) throw new OfficeFault("ItemNotFound");
  };
  const colour = (property: "fill" | "font"): HostObject => ({
    type: `ConditionalRange ${property}`,
    setters: {
      Color: (value) => {
        mayChange();
        format[property] = text(value);
      },
    },
  });
  const custom = (): HostObject => {
    if (format.type !== "Custom") throw new OfficeFault("InvalidOperation", "The format has another type.");
    return {
      type: "CustomConditionalFormat",
      parts: {
        Rule: () => ({
          type: "ConditionalFormatRule",
          scalars: { Formula: () => format.formula ?? "" },
          setters: {
            Formula: (value) => {
              mayChange();
              format.formula = text(value);
            },
          },
        }),
        Format: () => ({
          type: "ConditionalRangeFormat",
          parts: { Fill: () => colour("fill"), Font: () => colour("font") },
        }),
      },
    };
  };
  return {
    type: "ConditionalFormat",
    id: format.id,
    scalars: {
      Id: () => format.id,
      Type: () => format.type,
      Priority: () => among.list().indexOf(format),
    },
    setters: {
      Priority: (value) => {
        mayChange();
        among.move(format, number(value));
        moved = true;
      },
    },
    parts: { Custom: custom },
    finders: { GetRanges: () => world.rangeAreas(sheet, format.areas) },
    methods: {
      Delete: () => {
        mayChange();
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
      },
    },
  };
}

/** The formats that touch some areas, in the order of their priorities. */
class Areas {
  constructor(
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {}

  list(): ConditionalFormat[] {
    return this.sheet.conditionalFormats.filter((format) => touch(format.areas, this.areas));
  }

  /** Puts a format at a place among these; a negative place counts from the end. */
  move(format: ConditionalFormat, priority: number): void {
    const others = this.list().filter((one) => one !== format);
    const place =
      priority < 0 ? Math.max(others.length + 1 + priority, 0) : Math.min(priority, others.length);
    const before = others[place];
    const rest = this.sheet.conditionalFormats.filter((one) => one !== format);
    const last = others.at(-1);
    const at = before ? rest.indexOf(before) : last ? rest.indexOf(last) + 1 : rest.length;
    this.sheet.conditionalFormats = [...rest.slice(0, at), format, ...rest.slice(at)];
  }
}

/** The conditional formats that touch some areas of a sheet. */
export function conditionalFormats(world: World, sheet: Sheet, areas: readonly Area[]): HostObject {
  const { book } = world;
  const among = new Areas(sheet, areas);
  const object = (format: ConditionalFormat): HostObject => formatObject(world, sheet, format, among);
  return {
    type: "ConditionalFormatCollection",
    items: () => among.list().map(object),
    item: (key: Json) => {
      const found = among.list().find(({ id }) => id === key);
      if (!found) throw new OfficeFault("ItemNotFound", "The requested resource doesn't exist.");
      return object(found);
    },
    finders: {
      Add: (type) => {
        if (type !== "Custom") throw new HostGap(`ConditionalFormatCollection.Add(${String(type)})`);
        book.mustAllowChange();
        sheet.mustAllowFormat();
        if (!book.takesFormats) throw new OfficeFault("GeneralException", "An internal error has occurred.");
        const format = { id: book.nextId(), type, areas: [...areas], stopIfTrue: false };
        // A new format comes first.
        sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
        return object(format);
      },
    },
  };
}
