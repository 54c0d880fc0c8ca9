import { WorkbookFault } from "../faults";
import { ListPatch } from "../list-patch";
import { childrenOf, escapeXml, type Child } from "../patch";
import { XmlScanner } from "../xml-scanner";
import { BUILT_IN_FORMATS, FIRST_OWN_FORMAT, UNIVERSAL_FORMATS } from "./number-formats";
import type { CellStyle, Colour } from "./style";
import { completeStyles } from "./complete-styles";
import { STYLE_ORDER } from "./style-order";
import { MOST_STYLES, readStyles, type StyleTables } from "./style-reader";
import { alignmentXml, bordersXml, fillXml, fontXml } from "./style-xml";

/**
 * A style that was changed. What a style of the file had besides what `CellStyle` tells (a pattern, a named
 * style, a hidden formula) stays where `base` says from which one it was made.
 */
export interface EditedStyle extends CellStyle {
  readonly base?: number;
}

/** A style of the file by its number, or a new one. */
export type StyleChoice = number | EditedStyle;

/** The parts of a style that stand in lists of their own. */
interface RawStyle {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly named: number;
  readonly pivot: boolean;
  readonly alignment: string;
  readonly protection: string;
}

const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, one]) => one !== undefined && one !== false)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, one]) => [name, sorted(one)]),
      )
    : value;

/** The same text for what looks the same, in whatever order it was put together. */
const keyOf = (value: unknown): string => JSON.stringify(sorted(value) ?? null);

const utf8 = new TextDecoder();

/** Adds styles to a style sheet: each distinct one once, and as little as needed to its lists. */
export class StyleWriter {
  readonly lists: ListPatch;
  private readonly tables: StyleTables;
  private readonly scanner: XmlScanner;
  private readonly items: readonly Child[];
  private readonly numbers = new Map<string, number>();
  private readonly byObject = new WeakMap<EditedStyle, number>();
  private readonly places = new Map<string, Map<string, number>>();
  private formatNumbers: Map<string, number> | undefined;
  private nextFormat = FIRST_OWN_FORMAT;

  /**
   * @param theme the colours of the book's theme, where it has one
   * @param named how many formats cells name, where the style sheet has one at most
   */
  constructor(
    bytes: Uint8Array,
    part: string,
    theme: readonly Colour[] | undefined,
    private readonly named: () => number = () => 1,
  ) {
    this.lists = new ListPatch(bytes, part, STYLE_ORDER);
    this.tables = readStyles(bytes, part, theme);
    this.scanner = new XmlScanner(bytes, part);
    this.items = this.lists.items("cellXfs");
    for (const [at, style] of this.tables.styles.entries()) {
      const key = keyOf(style);
      if (!this.numbers.has(key)) this.numbers.set(key, at);
    }
  }

  /** The number of a style, added where the book does not have it. */
  number(style: StyleChoice): number {
    if (typeof style === "number") return style >= 0 && style < Math.max(1, this.items.length) ? style : 0;
    const known = this.byObject.get(style);
    if (known !== undefined) return known;
    const number = this.find(style);
    this.byObject.set(style, number);
    return number;
  }

  /** Makes sure that what is added is not taken for the look of cells that name none. */
  complete(): void {
    completeStyles(this.lists, this.items.length <= 1 ? this.named() : 1);
  }

  private find({ base, ...style }: EditedStyle): number {
    const look = keyOf(style);
    const model = base === undefined ? undefined : this.tables.styles[base];
    if (model && keyOf(model) === look) return base!;
    const key = model ? `${base} ${look}` : look;
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.add(style, base, model)));
    return number;
  }

  private add(style: CellStyle, base: number | undefined, model: CellStyle | undefined): number {
    this.complete();
    const p = this.lists.prefix;
    const raw = this.raw(model && this.items[base!]);
    const same = (name: keyof CellStyle): boolean =>
      model !== undefined && keyOf(model[name]) === keyOf(style[name]);
    const aligned = model !== undefined && alignmentXml(model, p) === alignmentXml(style, p);
    const unlocked = style.unlocked === true;
    const added: RawStyle = {
      ...raw,
      format: same("numberFormat") ? raw.format : this.formatNumber(style.numberFormat),
      font: same("font")
        ? raw.font
        : this.place("fonts", this.tables.fonts, style.font, () => fontXml(style.font, p)),
      fill: same("fill") ? raw.fill : this.fillNumber(style),
      border: same("borders")
        ? raw.border
        : this.place("borders", this.tables.borders, style.borders, () =>
            bordersXml(style.borders, p, this.lists.strict),
          ),
      alignment: aligned ? raw.alignment : alignmentXml(style, p),
      protection: same("unlocked") ? raw.protection : unlocked ? `<${p}protection locked="0"/>` : "",
    };
    return this.addFormat(added, style.quotePrefix ? ` quotePrefix="1"` : "");
  }

  private addFormat(raw: RawStyle, quote: string): number {
    const p = this.lists.prefix;
    const { format, font, fill, border, named, pivot, alignment, protection } = raw;
    const applied =
      (format ? ` applyNumberFormat="1"` : "") +
      (font ? ` applyFont="1"` : "") +
      (fill ? ` applyFill="1"` : "") +
      (border ? ` applyBorder="1"` : "") +
      (alignment ? ` applyAlignment="1"` : "") +
      (protection ? ` applyProtection="1"` : "");
    const start = `<${p}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="${named}"${quote}${pivot ? ` pivotButton="1"` : ""}${applied}`;
    const inner = alignment + protection;
    const number = this.lists.add("cellXfs", inner === "" ? `${start}/>` : `${start}>${inner}</${p}xf>`);
    if (number >= MOST_STYLES) throw new WorkbookFault("too-many-styles", { most: MOST_STYLES });
    return number;
  }

  /** What a style of the file names; the plainest where there is none. */
  private raw(item: Child | undefined): RawStyle {
    const { scanner } = this;
    if (!item)
      return {
        format: 0,
        font: 0,
        fill: 0,
        border: 0,
        named: 0,
        pivot: false,
        alignment: "",
        protection: "",
      };
    scanner.goTo(item.start);
    const number = (name: string): number => scanner.number(name) || 0;
    const inner = item.empty ? [] : childrenOf(scanner.bytes, this.lists.part, item).children;
    const xml = (wanted: string): string => {
      const child = inner.find(({ name }) => name === wanted);
      return child ? utf8.decode(scanner.bytes.subarray(child.start, child.end)) : "";
    };
    return {
      format: number("numFmtId"),
      font: number("fontId"),
      fill: number("fillId"),
      border: number("borderId"),
      named: number("xfId"),
      pivot: scanner.flag("pivotButton"),
      alignment: xml("alignment"),
      protection: xml("protection"),
    };
  }

  /** The number of something in its list, added where the list does not have what looks like it. */
  private place<T>(list: string, known: readonly T[], wanted: T, xml: () => string): number {
    let places = this.places.get(list);
    if (!places) {
      this.places.set(list, (places = new Map()));
      for (const [at, one] of known.entries()) {
        const key = keyOf(one);
        if (!places.has(key)) places.set(key, at);
      }
    }
    const key = keyOf(wanted);
    let at = places.get(key);
    if (at === undefined) places.set(key, (at = this.lists.add(list, xml())));
    return at;
  }

  private fillNumber({ fill }: CellStyle): number {
    return fill ? this.lists.add("fills", fillXml(fill, this.lists.prefix)) : 0;
  }

  private formatNumber(code: string): number {
    if (!this.formatNumbers) {
      this.formatNumbers = new Map(UNIVERSAL_FORMATS);
      for (const [id, own] of this.tables.formats) {
        this.formatNumbers.set(own, id);
        this.nextFormat = Math.max(this.nextFormat, id + 1);
      }
      // Numbers whose code depends on the program's language are used again where the book uses them.
      for (const [at, { numberFormat }] of this.tables.styles.entries()) {
        const { format } = this.raw(this.items[at]);
        if (BUILT_IN_FORMATS[format] === numberFormat && !this.formatNumbers.has(numberFormat))
          this.formatNumbers.set(numberFormat, format);
      }
    }
    let id = this.formatNumbers.get(code);
    if (id === undefined) {
      this.formatNumbers.set(code, (id = this.nextFormat++));
      const p = this.lists.prefix;
      this.lists.add("numFmts", `<${p}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    }
    return id;
  }
}
