import type { Move } from "../move";
import type { XmlElement } from "../xml-tree";
import { moveFilter, moveSort } from "./auto-filter";
import { changeAnchored, type ElementPlace } from "./anchored-elements";
import { moveAnchor } from "./drawing";
import { movedRanges } from "./ranges";

/** Sets an attribute that lists ranges; false where nothing of them is left. */
function moveAttribute(element: XmlElement, name: string, moves: readonly Move[]): boolean {
  const text = element.attribute(name);
  if (text === undefined) return true;
  const moved = movedRanges(text, moves);
  if (moved === undefined) return false;
  if (moved !== text) element.set(name, moved);
  return true;
}

function changeAttributes(
  element: XmlElement,
  names: readonly string[],
  { sheet, change }: ElementPlace,
): void {
  for (const name of names) {
    const formula = element.attribute(name);
    const changed = formula && change.formula(formula, { sheet });
    if (changed !== formula) element.set(name, changed);
  }
}

/** Attributes of controls that name cells. */
const CONTROL_FORMULAS = ["linkedCell", "listFillRange", "fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup"];

/** A page break stands before a row or column; it goes with it, and two in one place are one. */
function moveBreaks(breaks: XmlElement, moves: readonly Move[]): void {
  const axis = breaks.name === "rowBreaks" ? "row" : "column";
  const taken = new Set<number>();
  for (const one of breaks.elements) {
    let at = Number(one.attribute("id"));
    for (const move of moves) {
      if (move.axis !== axis) continue;
      if (move.kind === "insert") at = at >= move.at ? at + move.count : at;
      else at = at < move.at ? at : Math.max(move.at, at - move.count);
    }
    if (at <= 0 || taken.has(at)) breaks.remove(one);
    else if (String(at) !== one.attribute("id")) one.set("id", String(at));
    taken.add(at);
  }
  const manual = breaks.elements.filter((one) => ["1", "true"].includes(one.attribute("man") ?? ""));
  breaks.set("count", String(breaks.elements.length));
  if (breaks.attribute("manualBreakCount") !== undefined)
    breaks.set("manualBreakCount", String(manual.length));
}

/** Where the ranges of consolidated data are. */
function changeSource(element: XmlElement, place: ElementPlace): boolean {
  const named = element.attribute("sheet");
  // Data of another book.
  if (element.prefixedAttribute("id") !== undefined) return true;
  const sheet = named ?? place.sheet;
  const present = place.change.presentName(sheet);
  if (present === undefined) return false;
  if (named !== undefined && present !== named) element.set("sheet", present);
  return moveAttribute(element, "ref", place.change.movesOf(sheet));
}

/** Elements that are nothing when what they hold is gone. */
const NEVER_EMPTY: ReadonlySet<string> = new Set([
  "dataValidations",
  "conditionalFormattings",
  "hyperlinks",
  "protectedRanges",
  "ignoredErrors",
  "cellWatches",
  "scenarios",
  "dataRefs",
  "sparklines",
  "sparklineGroup",
  "sparklineGroups",
  "tableParts",
  "slicerList",
  "slicerCaches",
  "timelineRefs",
  "timelineCacheRefs",
  "ext",
  "extLst",
]);

/** An element itself; false where it is gone. */
function changeOne(element: XmlElement, place: ElementPlace): boolean {
  const { sheet, change } = place;
  const moves = change.movesOf(sheet);
  switch (element.name) {
    case "conditionalFormatting":
    case "dataValidation":
      return changeAnchored(element, place);
    case "hyperlink":
      changeAttributes(element, ["location"], place);
      return moveAttribute(element, "ref", moves);
    case "autoFilter":
      return moveFilter(element, moves);
    case "sortState":
      return moveSort(element, moves);
    case "protectedRange":
    case "ignoredError":
      return moveAttribute(element, "sqref", moves);
    case "inputCells":
    case "cellWatch":
    case "singleXmlCell":
      return moveAttribute(element, "r", moves);
    case "dataRef":
      return changeSource(element, place);
    case "sparkline": {
      const [data, cell] = [element.child("f"), element.child("sqref")];
      const moved = cell && movedRanges(cell.text, moves);
      if (cell && moved === undefined) return false;
      if (cell && moved !== cell.text) cell.text = moved!;
      if (data) data.text = change.formula(data.text, { sheet });
      return true;
    }
    case "rowBreaks":
    case "colBreaks":
      if (moves.length > 0) moveBreaks(element, moves);
      return true;
    case "anchor":
      moveAnchor(element, moves, element.attribute("sizeWithCells") === "1" ? "twoCell" : "oneCell");
      return true;
    default:
      changeAttributes(element, CONTROL_FORMULAS, place);
      return true;
  }
}

/** Elements whose inside has been changed with them. */
const WHOLE: ReadonlySet<string> = new Set(["conditionalFormatting", "dataValidation", "autoFilter", "sortState", "sparkline"]); // prettier-ignore

/** Changes an element of a sheet's part with everything inside; false where it is gone. */
export function changeElement(element: XmlElement, place: ElementPlace): boolean {
  if (place.dropped.size > 0 && place.dropped.has(element.prefixedAttribute("id") ?? "")) return false;
  if (!changeOne(element, place)) return false;
  if (WHOLE.has(element.name)) return true;
  const before = element.elements.length;
  for (const child of element.elements) if (!changeElement(child, place)) element.remove(child);
  const left = element.elements.length;
  if (left === before) return true;
  if (element.attribute("count") !== undefined) element.set("count", String(left));
  if (element.name === "sparklineGroup") return element.child("sparklines") !== undefined;
  return left > 0 || !NEVER_EMPTY.has(element.name);
}
