import type { PartSource } from "../archive";
import { readRelationships } from "../package";
import { asUtf8 } from "../xml-scanner";
import { ifReadable, readPart, type XmlElement } from "../xml-tree";

/** What slicers may filter and what of it goes. */
export interface GoingSources {
  /** Pivot tables as caches name them: the sheet's own number and the table's name in small letters. */
  readonly pivots: ReadonlySet<string>;
  /** Sheets by their own numbers. */
  readonly sheets: ReadonlySet<number>;
  /** Tables by their own numbers. */
  readonly tables: ReadonlySet<number>;
}

/** A slicer's cache that has nothing to filter any more. */
export interface DeadCache {
  readonly name: string;
  readonly part: string;
  /** The workbook's relationship to it. */
  readonly id: string;
}

const CACHES: ReadonlySet<string> = new Set(["slicerCache", "timelineCache"]);
/** Relationships of sheets to the parts in which their slicers stand. */
export const SLICER_PARTS: ReadonlySet<string> = new Set(["slicer", "timeline"]);

export const pivotKey = (sheetId: number, name: string): string => `${sheetId} ${name.toLowerCase()}`;

function isDead(root: XmlElement, { pivots, sheets, tables }: GoingSources): boolean {
  for (const element of root.descendants()) {
    if (element.name === "pivotTable") {
      const sheet = Number(element.attribute("tabId"));
      if (sheets.has(sheet) || pivots.has(pivotKey(sheet, element.attribute("name") ?? ""))) return true;
    }
    if (element.name === "tableSlicerCache" && tables.has(Number(element.attribute("tableId")))) return true;
  }
  return false;
}

/** The caches that have nothing to filter any more. */
export function deadCaches(source: PartSource, workbook: string, going: GoingSources): DeadCache[] {
  if (going.pivots.size + going.sheets.size + going.tables.size === 0) return [];
  return readRelationships(source, workbook).flatMap(({ kind, id, target }) => {
    if (!CACHES.has(kind) || !source.has(target)) return [];
    const root = ifReadable(() => readPart(asUtf8(source.read(target), target), target).root);
    return root && isDead(root, going) ? [{ name: root.attribute("name") ?? "", part: target, id }] : [];
  });
}

/** The slicers of a part that belong to these caches, by name, and whether it has others. */
export function slicersOf(
  root: XmlElement,
  caches: ReadonlySet<string>,
): { readonly dead: string[]; readonly others: boolean } {
  const dead = root.elements.filter((one) => caches.has(one.attribute("cache") ?? ""));
  return {
    dead: dead.map((one) => one.attribute("name") ?? ""),
    others: root.elements.length > dead.length,
  };
}

/** Takes slicers out of their part. */
export function removeSlicers(root: XmlElement, caches: ReadonlySet<string>): void {
  for (const one of root.elements) if (caches.has(one.attribute("cache") ?? "")) root.remove(one);
}

const ANCHORS: ReadonlySet<string> = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);

/** Takes the boxes of slicers out of a drawing. */
export function removeSlicerBoxes(root: XmlElement, slicers: ReadonlySet<string>): void {
  if (slicers.size === 0) return;
  for (const anchor of root.elements) {
    if (!ANCHORS.has(anchor.name) && anchor.name !== "AlternateContent") continue;
    const boxes = [...anchor.descendants()].filter(({ name }) => name === "slicer" || name === "timeslicer");
    if (boxes.some((box) => slicers.has(box.attribute("name") ?? ""))) root.remove(anchor);
  }
}
