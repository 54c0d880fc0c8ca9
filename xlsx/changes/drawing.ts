import type { Move } from "../move";
import type { XmlElement } from "../xml-tree";
import { movedCorners, type Attachment, type Corner } from "./anchors";

const FIELDS: Readonly<Record<keyof Corner, string>> = {
  row: "row",
  rowOffset: "rowOff",
  column: "col",
  columnOffset: "colOff",
};

function readCorner(element: XmlElement): Corner {
  const number = (name: string): number => Number(element.child(name)?.text ?? 0) || 0;
  return {
    row: number("row"),
    rowOffset: number("rowOff"),
    column: number("col"),
    columnOffset: number("colOff"),
  };
}

function writeCorner(element: XmlElement, corner: Corner): void {
  for (const [field, name] of Object.entries(FIELDS)) {
    const child = element.child(name);
    const value = String(corner[field as keyof Corner]);
    if (child && child.text.trim() !== value) child.text = value;
  }
}

/** Moves an element with the corners of something that floats over a sheet. */
export function moveAnchor(anchor: XmlElement, moves: readonly Move[], attached: Attachment): void {
  const [first, last] = [anchor.child("from"), anchor.child("to")];
  if (!first) return;
  const from = readCorner(first);
  const [nowFirst, nowLast] = movedCorners(from, last ? readCorner(last) : from, moves, attached);
  writeCorner(first, nowFirst);
  if (last) writeCorner(last, nowLast);
}

const ATTACHMENTS: ReadonlySet<string> = new Set(["twoCell", "oneCell", "absolute"]);

/** Moves everything in a drawing's part. */
export function moveDrawing(root: XmlElement, moves: readonly Move[]): void {
  for (const anchor of root.descendants()) {
    if (anchor.name === "oneCellAnchor") moveAnchor(anchor, moves, "oneCell");
    if (anchor.name !== "twoCellAnchor") continue;
    const attached = anchor.attribute("editAs") ?? "twoCell";
    moveAnchor(anchor, moves, ATTACHMENTS.has(attached) ? (attached as Attachment) : "twoCell");
  }
}
