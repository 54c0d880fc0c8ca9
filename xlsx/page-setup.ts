import { wholeLayout, type Child } from "./patch";
import { ifReadable, readElement, type XmlElement } from "./xml-tree";

/** Margins in millimetres. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** How a sheet's file wants it printed; what it does not say is left out (ECMA-376, 18.3.1.62 to 18.3.1.63). */
export interface PageSetup {
  readonly paper?: "A3" | "A4" | "A5" | "letter" | "legal";
  readonly landscape?: boolean;
  /** Made to fit so many pages side by side; 0: as many as it takes. */
  readonly fitToWidth?: number;
  /** In per cent; only where it is not made to fit. */
  readonly scale?: number;
  readonly margins?: Margins;
  readonly gridLines?: boolean;
  readonly centred?: boolean;
  /** With the codes of Excel, `&C第 &P 页`. */
  readonly header?: string;
  readonly footer?: string;
  /** Rows before which a page begins, from 0. */
  readonly breaks: readonly number[];
}

/** The numbers of papers that offices have. */
const PAPERS: Readonly<Record<string, PageSetup["paper"]>> = { 1: "letter", 5: "legal", 8: "A3", 9: "A4", 11: "A5" }; // prettier-ignore
const INCH = 25.4;
/** In inches; what is beyond is a slip, and would leave no room on the page. */
const WIDEST_MARGIN = 4;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function numberIn(element: XmlElement, name: string): number | undefined {
  const text = element.attribute(name);
  const value = text === undefined || text === "" ? NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

function marginsOf(element: XmlElement): Margins | undefined {
  const [top, right, bottom, left] = ["top", "right", "bottom", "left"].map((side) =>
    numberIn(element, side),
  );
  if (top === undefined || right === undefined || bottom === undefined || left === undefined)
    return undefined;
  if (Math.max(top, right, bottom, left) > WIDEST_MARGIN) return undefined;
  return { top: top * INCH, right: right * INCH, bottom: bottom * INCH, left: left * INCH };
}

function readSetup(element: XmlElement, fits: boolean, into: Mutable<PageSetup>): void {
  const paper = PAPERS[element.attribute("paperSize") ?? ""];
  if (paper) into.paper = paper;
  const orientation = element.attribute("orientation");
  if (orientation === "landscape" || orientation === "portrait") into.landscape = orientation === "landscape";
  if (fits) into.fitToWidth = numberIn(element, "fitToWidth") ?? 1;
  const scale = numberIn(element, "scale");
  if (!fits && scale !== undefined && scale >= 10 && scale <= 400) into.scale = scale;
}

/**
 * Reads how a sheet is to be printed from its part without rows.
 *
 * @example readPageSetup(frame.bytes, part).landscape // true
 */
export function readPageSetup(bytes: Uint8Array, part: string): PageSetup {
  const breaks: number[] = [];
  const setup: Mutable<PageSetup> = { breaks };
  const { children } = wholeLayout(bytes, part);
  const read = ({ start }: Child): XmlElement | undefined =>
    ifReadable(() => readElement(bytes, part, start));
  const properties = children.find(({ name }) => name === "sheetPr");
  const fits = (properties && read(properties))?.child("pageSetUpPr")?.flag("fitToPage") ?? false;
  for (const child of children) {
    const element =
      ["pageMargins", "pageSetup", "printOptions", "headerFooter", "rowBreaks"].includes(child.name) // prettier-ignore
        ? read(child)
        : undefined;
    if (!element) continue;
    if (child.name === "pageSetup") readSetup(element, fits, setup);
    else if (child.name === "pageMargins") {
      const margins = marginsOf(element);
      if (margins) setup.margins = margins;
    } else if (child.name === "printOptions") {
      if (element.flag("gridLines")) setup.gridLines = true;
      if (element.flag("horizontalCentered")) setup.centred = true;
    } else if (child.name === "headerFooter") {
      const [header, footer] = [element.child("oddHeader")?.text, element.child("oddFooter")?.text];
      if (header) setup.header = header;
      if (footer) setup.footer = footer;
    } else {
      for (const one of element.elements) {
        const row = numberIn(one, "id");
        if (one.name === "brk" && row !== undefined && row > 0) breaks.push(row);
      }
    }
  }
  if (fits && setup.fitToWidth === undefined) setup.fitToWidth = 1;
  return setup;
}
