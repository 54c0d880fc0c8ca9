import { MARK_ORDER } from "../../../src/sheet";
import type { PlacedMarks } from "../../port";
import { PortFault } from "../../port-fault";
import type { OpenSheet } from "../sheets";

/**
 * The marks of each sheet that gets some.
 *
 * @throws PortFault "sheet-missing" with the name of one that is not there
 */
export function marksAmong(
  sheets: readonly OpenSheet[],
  marks: readonly PlacedMarks[],
): ReadonlyMap<OpenSheet, PlacedMarks["ranges"]> {
  const wanted = new Map<OpenSheet, PlacedMarks["ranges"]>();
  for (const { sheet, ranges } of marks) {
    const open = sheets.find(({ name }) => name === sheet);
    if (!open) throw new PortFault("sheet-missing", { sheet });
    if (MARK_ORDER.some((severity) => ranges[severity].length > 0)) wanted.set(open, ranges);
  }
  return wanted;
}
