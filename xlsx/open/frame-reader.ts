import type { Merge, Severity } from "../../src/sheet";
import { readAutoFilter, type AutoFilter } from "../auto-filter";
import { wholeLayout, type Child } from "../patch";
import { MOST_COLUMNS, PLAIN_WIDTH, readRange } from "../range";
import { severityOfMark } from "../sheet-marks";
import type { Palette } from "../styles";
import { CLOSE, END, XmlScanner } from "../xml-scanner";
import { ifReadable, readElement } from "../xml-tree";
import type { ColumnModel, MarkRanges, SheetContent } from "./model";

/** What a sheet says outside of its rows. */
export interface FrameModel extends Omit<SheetContent, "rows"> {
  readonly autoFilter?: AutoFilter;
  readonly marks?: MarkRanges;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const MOST_MERGES = 200_000;
const WIDEST = 255;

/** Calls back on every opening tag of an element, its own among them. */
function eachTag(scanner: XmlScanner, { start, end }: Child, visit: () => void): void {
  scanner.position = start;
  while (scanner.position < end) {
    const token = scanner.next();
    if (token === END) return;
    if (token !== CLOSE) visit();
  }
}

function readColumn(
  scanner: XmlScanner,
  styles: number,
  defaultWidth: number | undefined,
): ColumnModel | undefined {
  const from = scanner.number("min") - 1;
  const to = Math.min(scanner.number("max"), MOST_COLUMNS) - 1;
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < from) return undefined;
  const width = scanner.number("width");
  // Every column that says something names a width, be it the default one.
  const isDefault = !scanner.flag("customWidth") && width === (defaultWidth ?? PLAIN_WIDTH);
  const style = scanner.number("style");
  const outline = scanner.number("outlineLevel");
  return {
    from,
    to,
    ...(width > 0 && width <= WIDEST && !isDefault && { width }),
    ...((scanner.flag("hidden") || width === 0) && { hidden: true as const }),
    ...(style > 0 && style < styles && { style }),
    ...(outline > 0 && outline <= 7 && { outline }),
    ...(scanner.flag("collapsed") && { collapsed: true as const }),
  };
}

/** The first of the sheet's views; others are of windows that a browser does not open. */
function readView(scanner: XmlScanner, views: Child, into: Mutable<FrameModel>): void {
  let view = 0;
  eachTag(scanner, views, () => {
    if (scanner.is("sheetView") && ++view === 1) {
      into.showGridlines = scanner.flag("showGridLines", true);
      const zoom = scanner.number("zoomScale");
      if (zoom >= 10 && zoom <= 400) into.zoom = zoom;
    }
    if (view !== 1 || !(scanner.is("sheetView") || scanner.is("pane"))) return;
    const topLeft = scanner.attribute("topLeftCell");
    if (topLeft && readRange(topLeft)) into.topLeft = topLeft;
    if (!scanner.is("pane") || !scanner.attribute("state")?.startsWith("frozen")) return;
    const split = (name: string): number => Math.max(0, Math.floor(scanner.number(name) || 0));
    into.frozen = { rows: split("ySplit"), columns: split("xSplit") };
  });
}

/** Ranges that carry marks of ours, from the conditional formats that make them. */
function readMarks(
  bytes: Uint8Array,
  formats: readonly Child[],
  scanner: XmlScanner,
): MarkRanges | undefined {
  const found: Record<Severity, string[]> = { error: [], question: [], warning: [], info: [] };
  let any = false;
  for (const format of formats) {
    const severity = severityOfMark(bytes, format);
    if (!severity) continue;
    any = true;
    scanner.goTo(format.start);
    found[severity].push(...(scanner.attribute("sqref") ?? "").split(/\s+/).filter((range) => range !== ""));
  }
  return any ? found : undefined;
}

/** Reads what a sheet says outside of its rows, from its part without them. */
export function readFrame(bytes: Uint8Array, part: string, styles: number, palette: Palette): FrameModel {
  const { children } = wholeLayout(bytes, part);
  const scanner = new XmlScanner(bytes, part);
  const columns: ColumnModel[] = [];
  const merges: Merge[] = [];
  const frame: Mutable<FrameModel> = {
    columns,
    merges,
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    zoom: 100,
  };
  for (const child of children) {
    if (child.name === "sheetPr") {
      eachTag(scanner, child, () => {
        const colour = scanner.is("tabColor") ? palette.colour(scanner) : undefined;
        if (colour) frame.tabColour = colour;
      });
    } else if (child.name === "sheetViews") readView(scanner, child, frame);
    else if (child.name === "sheetFormatPr") {
      scanner.goTo(child.start);
      const [height, width] = [scanner.number("defaultRowHeight"), scanner.number("defaultColWidth")];
      if (height > 0) frame.defaultRowHeight = height;
      if (width > 0 && width <= WIDEST) frame.defaultColumnWidth = width;
    } else if (child.name === "cols") {
      eachTag(scanner, child, () => {
        const column = scanner.is("col") ? readColumn(scanner, styles, frame.defaultColumnWidth) : undefined;
        if (column && columns.length < MOST_COLUMNS) columns.push(column);
      });
    } else if (child.name === "mergeCells") {
      eachTag(scanner, child, () => {
        if (!scanner.is("mergeCell") || merges.length >= MOST_MERGES) return;
        const merge = readRange(scanner.attribute("ref") ?? "");
        if (merge) merges.push(merge);
      });
    } else if (child.name === "autoFilter") {
      const filter = ifReadable(() => readAutoFilter(readElement(bytes, part, child.start)));
      if (filter) frame.autoFilter = filter;
    }
  }
  const formats = children.filter(({ name }) => name === "conditionalFormatting");
  const marks = readMarks(bytes, formats, scanner);
  return marks ? { ...frame, marks } : frame;
}
