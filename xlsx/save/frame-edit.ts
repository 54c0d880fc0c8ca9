import type { Merge, Severity } from "../../src/sheet";
import type { SheetContent } from "../open";
import {
  childrenOf,
  emptyTagPattern,
  openTag,
  openingOf,
  placeFor,
  tagPattern,
  withAttribute,
  withOpening,
  type Edit,
  type Layout,
} from "../patch";
import { autoFilterXml, type AutoFilter } from "../auto-filter";
import { rangeName } from "../range";
import { markEdits, severityOfMark } from "../sheet-marks";
import { SHEET_ORDER } from "../sheet-order";
import type { Colour, StyleChoice } from "../styles";
import { changeElement, type ElementPlace } from "../changes";
import { ifReadable, readElement, type XmlElement } from "../xml-tree";
import { columnsXml } from "./column-xml";
import { unselected, viewsXml, type ViewChange } from "./view-xml";

const utf8 = new TextDecoder();
const TAB_COLOUR = new RegExp(
  `${emptyTagPattern("tabColor")}|${tagPattern("tabColor")}(?:\\s*</(?:[\\w.-]+:)?tabColor>)?`,
);
/** The height of a row, in points, that a file must name where nobody set one. */
const PLAIN_HEIGHT = 15;

/** Children of a sheet's root that point to cells and are not written by the editor. */
const FOLLOWING: ReadonlySet<string> = new Set([
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "rowBreaks",
  "colBreaks",
  "cellWatches",
  "ignoredErrors",
  "oleObjects",
  "controls",
  "AlternateContent",
  "tableParts",
  "extLst",
]);

const relationshipIds = (element: XmlElement): string[] =>
  [element, ...element.descendants()].flatMap((one) => one.prefixedAttribute("id") ?? []);

/** What went with the cells that it pointed to. */
export interface FrameLosses {
  readonly relationships: readonly string[];
  readonly filter: boolean;
}

type Defaults = Pick<SheetContent, "defaultRowHeight" | "defaultColumnWidth">;

/** Changes to a sheet's part outside of its rows: what changes is written anew, all else stays as it stands. */
export class FrameEdit {
  readonly layout: Layout;
  private readonly texts = new Map<string, string>();
  private readonly more: Edit[] = [];

  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
  ) {
    this.layout = childrenOf(bytes, part);
  }

  get p(): string {
    return this.layout.prefix;
  }

  private xml(name: string): string | undefined {
    const text = this.texts.get(name);
    if (text !== undefined) return text === "" ? undefined : text;
    const child = this.layout.children.find((one) => one.name === name);
    return child && utf8.decode(this.bytes.subarray(child.start, child.end));
  }

  /** Writes a child of the root anew; an empty text takes it away. */
  private put(name: string, xml: string): void {
    this.texts.set(name, xml);
  }

  dimension(bounds: Merge | undefined): void {
    this.put("dimension", `<${this.p}dimension ref="${bounds ? rangeName(bounds) : "A1"}"/>`);
  }

  views(change: ViewChange): void {
    this.put("sheetViews", viewsXml(this.xml("sheetViews"), change, this.p));
  }

  /** Puts the sheet in front, or takes it out of those that are selected. */
  selected(selected: boolean): void {
    const xml = this.xml("sheetViews");
    if (selected) this.views({ selected });
    else if (xml !== undefined && unselected(xml) !== xml) this.put("sheetViews", unselected(xml));
  }

  tabColour(colour: Colour | undefined): void {
    const { p } = this;
    const before = this.xml("sheetPr") ?? `<${p}sheetPr/>`;
    const tag = colour ? `<${p}tabColor rgb="FF${colour.slice(1)}"/>` : "";
    const without = before.replace(TAB_COLOUR, "");
    const opening = openingOf(without);
    const rest = without.slice(opening.length);
    const { tag: open, close } = openTag(opening);
    if (tag !== "" || rest !== "") this.put("sheetPr", open + tag + (rest === "" ? close : rest));
    else this.put("sheetPr", without);
  }

  /** How high rows and how wide columns are that say nothing of it; undefined: as programs have it. */
  defaults({ defaultRowHeight, defaultColumnWidth }: Defaults, before: Defaults): void {
    const xml = this.xml("sheetFormatPr") ?? `<${this.p}sheetFormatPr/>`;
    const attributes: readonly (readonly [name: string, value: string | undefined])[] = [
      ["defaultRowHeight", String(defaultRowHeight ?? PLAIN_HEIGHT)],
      ...(defaultRowHeight === before.defaultRowHeight
        ? []
        : [["customHeight", defaultRowHeight === undefined ? undefined : "1"] as const]),
      ["defaultColWidth", defaultColumnWidth === undefined ? undefined : String(defaultColumnWidth)],
    ];
    this.put(
      "sheetFormatPr",
      withOpening(xml, (opening) =>
        attributes.reduce((tag, [name, value]) => withAttribute(tag, name, value), opening),
      ),
    );
  }

  columns(
    content: Pick<SheetContent<StyleChoice>, "columns" | "defaultColumnWidth">,
    groupBefore: Parameters<typeof columnsXml>[1],
    styleNumber: (style: StyleChoice) => number,
  ): void {
    this.put(
      "cols",
      columnsXml(content.columns, groupBefore, styleNumber, content.defaultColumnWidth, this.p),
    );
  }

  merges(merges: readonly Merge[]): void {
    const { p } = this;
    const tags = merges.map((merge) => `<${p}mergeCell ref="${rangeName(merge)}"/>`).join("");
    this.put(
      "mergeCells",
      merges.length === 0 ? "" : `<${p}mergeCells count="${merges.length}">${tags}</${p}mergeCells>`,
    );
  }

  /** Writes the sheet's filter; null takes it away. */
  filter(filter: AutoFilter | null): void {
    this.put("autoFilter", filter ? autoFilterXml(filter, this.p) : "");
  }

  marks(
    ranges: Readonly<Partial<Record<Severity, readonly string[]>>>,
    formats: Readonly<Record<Severity, number>>,
  ): void {
    this.more.push(...markEdits(this.bytes, this.part, this.layout, ranges, formats));
  }

  /**
   * Lets everything outside of the rows follow what became of the book's sheets.
   *
   * @param withMarks whether our marks are among it; where they are set anew they are not
   * @returns the relationships that nothing uses any more, and whether the filter went with its header
   */
  change(place: ElementPlace, withMarks: boolean): FrameLosses {
    const lost: string[] = [];
    let filter = false;
    for (const child of this.layout.children) {
      // What is written anew says already where things are.
      if (!FOLLOWING.has(child.name) || this.texts.has(child.name)) continue;
      if (!withMarks && child.name === "conditionalFormatting" && severityOfMark(this.bytes, child)) continue;
      const element = ifReadable(() => readElement(this.bytes, this.part, child.start));
      if (!element) continue;
      const [before, ids] = [element.toString(), relationshipIds(element)];
      const xml = changeElement(element, place) ? element.toString() : "";
      if (xml === before) continue;
      filter ||= xml === "" && child.name === "autoFilter";
      this.more.push({ from: child.start, to: child.end, text: xml });
      const left = new Set(xml === "" ? [] : relationshipIds(element));
      lost.push(...ids.filter((id) => !left.has(id)));
    }
    return { relationships: lost, filter };
  }

  /** All changes as edits of the frame's bytes; none where nothing changes. */
  edits(): Edit[] {
    const edits: Edit[] = [];
    // New children that go to the same place keep the order of the schema.
    const names = [...this.texts.keys()].sort((a, b) => SHEET_ORDER.indexOf(a) - SHEET_ORDER.indexOf(b));
    for (const name of names) {
      const text = this.texts.get(name)!;
      const found = this.layout.children.filter((child) => child.name === name);
      found.forEach(({ start, end }, at) => edits.push({ from: start, to: end, text: at === 0 ? text : "" }));
      if (found.length > 0 || text === "") continue;
      const place = placeFor(this.layout, SHEET_ORDER, name);
      edits.push({ from: place, to: place, text });
    }
    return [...edits, ...this.more];
  }
}
