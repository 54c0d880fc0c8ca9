import { sheetPrefix } from "../formulas";
import type { XmlElement } from "../xml-tree";
import type { BookChange } from "./book-change";

const isLost = (formula: string): boolean => formula.includes("#REF!");

/** The sheet in the name of a chart's pivot table: `[book.xlsx]Sheet!name`. */
function changePivotSource(name: XmlElement, change: BookChange): void {
  const match = /^(\[[^\]]*\])(.+)(![^!]+)$/.exec(name.text);
  if (!match) return;
  const present = change.presentName(match[2]!.replace(/^'|'$/g, ""));
  if (present !== undefined && present !== match[2])
    name.text = match[1]! + sheetPrefix(present).slice(0, -1) + match[3]!;
}

/** Changes the formulas of a chart's part, and says how many have lost what they showed. */
export function changeChart(root: XmlElement, change: BookChange): number {
  let lost = 0;
  for (const element of root.descendants()) {
    if (element.name === "pivotSource") {
      const name = element.child("name");
      if (name) changePivotSource(name, change);
    }
    if (element.name !== "f" || element.elements.length > 0) continue;
    const before = element.text;
    element.text = change.formula(before, {});
    if (isLost(element.text) && !isLost(before)) lost++;
  }
  return lost;
}

/** Attributes of drawings and of controls' properties that are formulas. */
const FORMULAS = ["textlink", "cellRange", "fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup"];

/** Changes the formulas in the attributes of a drawing or of a control's properties. */
export function changeFormulaAttributes(root: XmlElement, sheet: string, change: BookChange): void {
  for (const element of [root, ...root.descendants()]) {
    for (const name of FORMULAS) {
      const formula = element.attribute(name);
      const changed = formula && change.formula(formula, { sheet });
      if (changed !== formula) element.set(name, changed);
    }
  }
}
