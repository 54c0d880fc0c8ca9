import { OfficeFault } from "../faults";
import { addressOf, areaOf, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { conditionalFormats } from "./conditional-formats";
import { rangeFormat } from "./format";
import type { HostObject } from "./host-object";
import type { World } from "./world";

const quoted = (name: string): string => (/^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`);

/** An address with its sheet, as Excel writes it. */
export const fullAddress = (sheet: Sheet, area: Area): string => `${quoted(sheet.name)}!${addressOf(area)}`;

/** Excel reads no longer address in one piece. */
const LONGEST_ADDRESS = 8_192;

/** @throws OfficeFault where an address is too long or none */
export function areasOf(addresses: string): Area[] {
  if (addresses.length > LONGEST_ADDRESS) {
    throw new OfficeFault(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format.",
    );
  }
  return addresses.split(",").map(areaOf);
}

/** Several areas of one sheet. */
export function rangeAreas(world: World, sheet: Sheet, areas: readonly Area[]): HostObject {
  return {
    type: "RangeAreas",
    kept: true,
    scalars: { Address: () => areas.map((area) => fullAddress(sheet, area)).join(",") },
    parts: {
      ConditionalFormats: () => conditionalFormats(world, sheet, areas),
      Format: () => rangeFormat(world, sheet, areas),
      Areas: () => ({ type: "RangeCollection", items: () => areas.map((area) => world.range(sheet, area)) }),
    },
  };
}
