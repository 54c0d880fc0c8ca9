import type { XmlElement } from "../xml-tree";
import type { BookChange } from "./book-change";
import { rangesText, readRanges } from "./ranges";

/** Where an element stands. */
export interface ElementPlace {
  /** Its sheet, by its former name. */
  readonly sheet: string;
  readonly change: BookChange;
  /** Relationships that go, and with them the elements that name them. */
  readonly dropped: ReadonlySet<string>;
}

/** A text of an element that is a formula. */
interface FormulaSlot {
  readonly get: () => string;
  readonly set: (formula: string) => void;
}

const inText = (element: XmlElement): FormulaSlot => ({
  get: () => element.text,
  set: (formula) => (element.text = formula),
});

const NUMBER = /^\s*-?[\d.]+(?:[Ee][+-]?\d+)?\s*$/;

/** The formulas of a conditional format or a validation, whatever its generation. */
function slotsOf(element: XmlElement): FormulaSlot[] {
  const slots: FormulaSlot[] = [];
  for (const inner of element.descendants()) {
    const leaf = inner.elements.length === 0;
    if (leaf && ["formula", "formula1", "formula2", "f"].includes(inner.name)) slots.push(inText(inner));
    const threshold = inner.name === "cfvo" ? inner.attribute("val") : undefined;
    if (threshold !== undefined && !NUMBER.test(threshold))
      slots.push({ get: () => threshold, set: (formula) => inner.set("val", formula) });
  }
  return slots;
}

/** Moves ranges together with the formulas that are meant for their first cell; false where none is left. */
export function changeAnchored(element: XmlElement, { sheet, change }: ElementPlace): boolean {
  const listed = element.child("sqref");
  const text = element.attribute("sqref") ?? listed?.text ?? "";
  const ranges = readRanges(text);
  if (ranges.length === 0) return true;
  const slots = slotsOf(element);
  const changed = change.anchored({ ranges, formulas: slots.map(({ get }) => get()) }, sheet);
  if (!changed) return false;
  slots.forEach((slot, at) => {
    if (slot.get() !== changed.formulas[at]) slot.set(changed.formulas[at]!);
  });
  const now = rangesText(changed.ranges);
  if (now === rangesText(ranges)) return true;
  if (listed) listed.text = now;
  else element.set("sqref", now);
  return true;
}
