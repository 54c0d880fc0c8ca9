import { movedIndex, movedRange, type Move } from "../move";
import { escapeXml } from "../patch";
import { rangeName, readRange } from "../range";
import { unescapeXml } from "../xml-scanner";
import type { XmlElement } from "../xml-tree";
import { movedCorners } from "./anchors";
import type { BookChange } from "./book-change";

/** Moves comments, plain or in threads, with their cells; those of deleted cells go with them. */
export function moveComments(root: XmlElement, moves: readonly Move[]): void {
  const lists = [root, ...root.descendants()];
  for (const list of lists) {
    for (const comment of list.elements) {
      if (comment.name !== "comment" && comment.name !== "threadedComment") continue;
      const cell = readRange(comment.attribute("ref") ?? "");
      const moved = cell && movedRange(cell, moves);
      if (moved) comment.set("ref", rangeName(moved));
      else if (cell) list.remove(comment);
    }
  }
}

const SHAPE_START = /<v:shape[\s>]/g;
const SHAPE_END = "</v:shape>";

function nextShape(vml: string, from: number): number {
  SHAPE_START.lastIndex = from;
  return SHAPE_START.test(vml) ? SHAPE_START.lastIndex - "<v:shape ".length : -1;
}

const NUMBERS = /(<x:(Row|Column)>\s*)(\d+)(\s*<\/x:\2>)/g;
const ANCHOR = /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/;

function movedAnchor(text: string, moves: readonly Move[]): string {
  const numbers = text.split(",").map(Number);
  if (numbers.length !== 8 || numbers.some((one) => !Number.isFinite(one))) return text;
  const [left, leftOffset, top, topOffset, right, rightOffset, bottom, bottomOffset] = numbers as [number, number, number, number, number, number, number, number]; // prettier-ignore
  const [from, to] = movedCorners(
    { row: top, rowOffset: topOffset, column: left, columnOffset: leftOffset },
    { row: bottom, rowOffset: bottomOffset, column: right, columnOffset: rightOffset },
    moves,
    "oneCell",
  );
  return [from.column, from.columnOffset, from.row, from.rowOffset, to.column, to.columnOffset, to.row, to.rowOffset].join(", "); // prettier-ignore
}

/** One box, moved; nothing where its cell is gone. */
function movedShape(shape: string, moves: readonly Move[]): string {
  let gone = false;
  const moved = shape.replace(NUMBERS, (_, open: string, axis: string, digits: string, close: string) => {
    const now = movedIndex(Number(digits), moves, axis === "Row" ? "row" : "column");
    gone ||= now === undefined;
    return `${open}${now ?? digits}${close}`;
  });
  if (gone) return "";
  return moved.replace(
    ANCHOR,
    (_, open: string, text: string, close: string) => open + movedAnchor(text, moves) + close,
  );
}

const FORMULA = /(<x:(Fmla(?:Link|Range|Group|Txbx))>)([^<]*)(<\/x:\2>)/g;

/** Changes the cells that old form controls are linked to. */
export const changeShapeFormulas = (vml: string, sheet: string, change: BookChange): string =>
  vml.replace(FORMULA, (_, open: string, __: string, text: string, close: string) => {
    return open + escapeXml(change.formula(unescapeXml(text), { sheet })) + close;
  });

/**
 * Moves the boxes in which old programs show comments, and form controls. Their part is a dialect of XML that
 * need not be well formed, so it is changed in place.
 */
export function moveShapes(vml: string, moves: readonly Move[]): string {
  let text = "";
  let at = 0;
  for (let start = nextShape(vml, at); start >= 0; start = nextShape(vml, at)) {
    const close = vml.indexOf(SHAPE_END, start);
    if (close < 0) break;
    const end = close + SHAPE_END.length;
    text += vml.slice(at, start) + movedShape(vml.slice(start, end), moves);
    at = end;
  }
  return text + vml.slice(at);
}
