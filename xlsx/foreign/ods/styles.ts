import type { CellStyle, Colour, FontStyle } from "../../styles";
import { NumberCodes } from "./number-code";
import type { OdsTag } from "./tags";

/** What one style says by itself; what it leaves out its parent says. */
interface Said {
  readonly parent?: string;
  readonly code?: string;
  colour?: Colour;
  size?: number;
  fontName?: string;
  bold?: boolean;
  italic?: boolean;
  fill?: Colour | "none";
  wrap?: boolean;
  horizontal?: string;
  vertical?: string;
  width?: number;
  height?: number;
  fitted?: boolean;
  hidden?: boolean;
}

const NUMBER_STYLES: ReadonlySet<string> = new Set(["number", "currency", "percentage", "date", "time", "text", "boolean"].map((kind) => `number:${kind}-style`)); // prettier-ignore
const TEXTS: ReadonlySet<string> = new Set(["number:text", "number:currency-symbol"]);
const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  px: 0.75,
  pc: 12,
};
const DEEPEST = 64;

/** A length in points. */
export function points(text: string | undefined): number | undefined {
  const match = /^(-?[\d.]+)(pt|in|cm|mm|px|pc)$/.exec(text ?? "");
  return match ? Number(match[1]) * POINTS[match[2]!]! : undefined;
}

const colourOf = (text: string | undefined): Colour | undefined =>
  /^#[0-9a-f]{6}$/i.test(text ?? "") ? text!.toUpperCase() : undefined;

const keyOf = (family: string | undefined, name: string): string => `${family ?? ""} ${name}`;

/** The styles of an OpenDocument file, as they are read. */
export class OdsStyles {
  private readonly codes = new NumberCodes();
  private readonly said = new Map<string, Said>();
  private readonly made = new Map<string, CellStyle>();
  private current: Said | undefined;
  private numberStyle: string | undefined;
  private text: string | undefined;

  /** Takes a tag, if it belongs to a style. */
  open(tag: OdsTag): void {
    const { name } = tag;
    if (NUMBER_STYLES.has(name)) {
      this.numberStyle = name;
      this.codes.begin(tag);
    } else if (this.numberStyle !== undefined) {
      if (TEXTS.has(name)) this.text = "";
      else this.codes.part(tag);
    } else if (name === "style:style" || name === "style:default-style") {
      const parent = tag.get("style:parent-style-name");
      const code = this.codes.of(tag.get("style:data-style-name"));
      this.current = { ...(parent !== undefined && { parent }), ...(code !== undefined && { code }) };
      this.said.set(keyOf(tag.get("style:family"), tag.get("style:name") ?? ""), this.current);
    } else if (this.current) this.properties(tag, this.current);
  }

  letters(text: string): void {
    if (this.text !== undefined) this.text += text;
  }

  close(name: string): void {
    if (this.text !== undefined && TEXTS.has(name)) {
      this.codes.text(this.text, this.numberStyle === "number:percentage-style");
      this.text = undefined;
    } else if (name === this.numberStyle) {
      this.codes.end();
      this.numberStyle = undefined;
    } else if (name === "style:style" || name === "style:default-style") this.current = undefined;
  }

  private properties(tag: OdsTag, said: Said): void {
    const put = <K extends keyof Said>(key: K, value: Said[K] | undefined): void => {
      if (value !== undefined) said[key] = value;
    };
    if (tag.name === "style:text-properties") {
      put("colour", colourOf(tag.get("fo:color")));
      put("size", points(tag.get("fo:font-size")));
      put("fontName", tag.get("style:font-name-asian") ?? tag.get("style:font-name"));
      const [weight, slant] = [tag.get("fo:font-weight"), tag.get("fo:font-style")];
      put("bold", weight === undefined ? undefined : weight === "bold" || Number(weight) >= 600);
      put("italic", slant === undefined ? undefined : slant !== "normal");
    } else if (tag.name === "style:table-cell-properties") {
      const fill = tag.get("fo:background-color");
      put("fill", fill === "transparent" ? "none" : colourOf(fill));
      const wrap = tag.get("fo:wrap-option");
      put("wrap", wrap === undefined ? undefined : wrap === "wrap");
      put("vertical", tag.get("style:vertical-align"));
    } else if (tag.name === "style:paragraph-properties") put("horizontal", tag.get("fo:text-align"));
    else if (tag.name === "style:table-column-properties")
      put("width", points(tag.get("style:column-width")));
    else if (tag.name === "style:table-row-properties") {
      put("height", points(tag.get("style:row-height")));
      put("fitted", tag.get("style:use-optimal-row-height") === "true");
    } else if (tag.name === "style:table-properties") put("hidden", tag.get("table:display") === "false");
  }

  /** What a style says, its parents asked where it says nothing; the family's own at last. */
  private whole(family: string, name: string | undefined): Said {
    const chain: Said[] = [];
    for (let at = name, n = 0; at !== undefined && n < DEEPEST; n++) {
      const one = this.said.get(keyOf(family, at));
      if (one) chain.push(one);
      at = one?.parent;
    }
    const usual = this.said.get(keyOf(family, ""));
    return Object.assign({}, usual, ...chain.reverse()) as Said;
  }

  /** How a row, a column or a sheet looks. */
  layout(
    family: "table-row" | "table-column" | "table",
    name: string | undefined,
  ): Pick<Said, "width" | "height" | "fitted" | "hidden"> {
    return name === undefined ? {} : this.whole(family, name);
  }

  private font({ colour, size, fontName, bold, italic }: Said): FontStyle {
    return {
      name: fontName ?? "宋体",
      size: size ?? 10,
      ...(bold && { bold: true as const }),
      ...(italic && { italic: true as const }),
      ...(colour !== undefined && colour !== "#000000" && { colour }),
    };
  }

  /** How a piece of a text looks in a cell. */
  fontOf(piece: string | undefined, cell: string | undefined): FontStyle {
    const own = piece === undefined ? {} : this.whole("text", piece);
    return this.font({ ...this.whole("table-cell", cell), ...own });
  }

  /** How a cell looks. */
  cell(name: string | undefined): CellStyle {
    const key = name ?? "Default";
    let style = this.made.get(key);
    if (!style) this.made.set(key, (style = this.cellStyle(this.whole("table-cell", key))));
    return style;
  }

  private cellStyle(said: Said): CellStyle {
    const { code, fill, wrap, horizontal, vertical } = said;
    const across = { start: "left", left: "left", center: "center", end: "right", right: "right", justify: "justify" } as const; // prettier-ignore
    const side = across[(horizontal ?? "") as keyof typeof across];
    return {
      numberFormat: code ?? "General",
      font: this.font(said),
      borders: {},
      ...(fill !== undefined && fill !== "none" && { fill }),
      ...(side && { horizontal: side }),
      ...(vertical === "top" && { vertical: "top" as const }),
      ...(vertical === "middle" && { vertical: "center" as const }),
      ...(wrap && { wrap: true as const }),
    };
  }
}
