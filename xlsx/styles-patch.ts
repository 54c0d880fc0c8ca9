import { MARK_COLOURS, MARK_ORDER, type ReportStyle, type Severity } from "../src/sheet";
import { applyEdits, childrenOf, type Child, type Edit } from "./patch";

/** A colour as files write it: opaque. */
const opaque = (colour: string): string => `FF${colour}`;

/** The order of the children of a style sheet. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Where the marks' and the report's styles are in the changed part. */
export interface PatchedStyles {
  readonly content: Uint8Array;
  /** Of the differential formats of the marks. */
  readonly marks: Readonly<Record<Severity, number>>;
  /** Of the cell formats of the report. */
  readonly cells: Readonly<Record<ReportStyle, number>>;
}

/** Adds elements to the lists of a style sheet, each list changed once. */
class StyleLists {
  private readonly added = new Map<string, string[]>();
  private readonly counts = new Map<string, number>();
  private readonly layout: ReturnType<typeof childrenOf>;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
  ) {
    this.layout = childrenOf(bytes, part);
  }

  private list(name: string): Child | undefined {
    return this.layout.children.find((child) => child.name === name);
  }

  /** Adds an element to a list and says which number it has there. */
  add(list: string, xml: string): number {
    let count = this.counts.get(list);
    if (count === undefined) {
      const found = this.list(list);
      count = found && !found.empty ? childrenOf(this.bytes, this.part, found).children.length : 0;
    }
    this.counts.set(list, count + 1);
    this.added.set(list, [...(this.added.get(list) ?? []), xml]);
    return count;
  }

  private edit(list: string, xml: string): Edit {
    const { root, children, prefix } = this.layout;
    const whole = (content: string): string =>
      `<${prefix}${list} count="${this.counts.get(list)}">${content}</${prefix}${list}>`;
    const found = this.list(list);
    if (found) {
      const before = new TextDecoder().decode(this.bytes.subarray(found.innerStart, found.innerEnd));
      return { from: found.start, to: found.end, text: whole(before + xml) };
    }
    const rank = ORDER.indexOf(list);
    const next = children.find(({ name }) => ORDER.indexOf(name) > rank);
    const at = next?.start ?? root.innerEnd;
    return { from: at, to: at, text: whole(xml) };
  }

  /** Elements are written with the prefix that the part uses. */
  get prefix(): string {
    return this.layout.prefix;
  }

  result(): Uint8Array {
    return applyEdits(
      this.bytes,
      [...this.added].map(([list, xml]) => this.edit(list, xml.join(""))),
    );
  }
}

/** A style sheet with the formats of marks and report added at the ends of its lists. */
export function patchStyles(bytes: Uint8Array, part: string): PatchedStyles {
  const lists = new StyleLists(bytes, part);
  const p = lists.prefix;
  const solid = (colour: string): string =>
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colour}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
  const font = (size: number, extra: string): string =>
    `<${p}font>${extra}<${p}sz val="${size}"/><${p}name val="等线"/><${p}family val="2"/></${p}font>`;
  const marks = Object.fromEntries(
    MARK_ORDER.map((severity) => {
      const fill = opaque(MARK_COLOURS[severity].fill);
      const colour = opaque(MARK_COLOURS[severity].font);
      const dxf =
        `<${p}dxf><${p}font><${p}color rgb="${colour}"/></${p}font>` +
        `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${fill}"/><${p}bgColor rgb="${fill}"/></${p}patternFill></${p}fill></${p}dxf>`;
      return [severity, lists.add("dxfs", dxf)];
    }),
  ) as Record<Severity, number>;
  const plain = lists.add("fonts", font(11, ""));
  const bold = lists.add("fonts", font(11, `<${p}b/>`));
  const large = lists.add("fonts", font(16, `<${p}b/>`));
  const link = lists.add(
    "fonts",
    font(11, `<${p}u/>`).replace(`<${p}sz`, `<${p}color rgb="FF0563C1"/><${p}sz`),
  );
  const grey = lists.add("fills", solid("FFE7E6E6"));
  // A quoted text stays text, also when someone edits the cell.
  const xf = (fontId: number, fillId: number, align: string): number =>
    lists.add(
      "cellXfs",
      `<${p}xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1" quotePrefix="1"><${p}alignment ${align}/></${p}xf>`,
    );
  const number = lists.add(
    "cellXfs",
    `<${p}xf numFmtId="0" fontId="${plain}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><${p}alignment vertical="top"/></${p}xf>`,
  );
  const wrapped = `vertical="top" wrapText="1"`;
  const cells: Record<ReportStyle, number> = {
    title: xf(large, 0, `vertical="center"`),
    head: xf(bold, grey, `vertical="center"`),
    "number-head": xf(bold, grey, `horizontal="right" vertical="center"`),
    ordinal: xf(plain, 0, `horizontal="center" vertical="top"`),
    text: xf(plain, 0, wrapped),
    number,
    link: xf(link, 0, `vertical="top"`),
    error: xf(bold, lists.add("fills", solid(opaque(MARK_COLOURS.error.fill))), `vertical="top"`),
    warning: xf(bold, lists.add("fills", solid(opaque(MARK_COLOURS.warning.fill))), `vertical="top"`),
    info: xf(plain, lists.add("fills", solid(opaque(MARK_COLOURS.info.fill))), `vertical="top"`),
  };
  return { content: lists.result(), marks, cells };
}
