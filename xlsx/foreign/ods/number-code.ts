import type { OdsTag } from "./tags";

const COLOURS: Readonly<Record<string, string>> = {
  "#000000": "[Black]",
  "#ffffff": "[White]",
  "#ff0000": "[Red]",
  "#00ff00": "[Green]",
  "#0000ff": "[Blue]",
  "#ffff00": "[Yellow]",
  "#ff00ff": "[Magenta]",
  "#00ffff": "[Cyan]",
};
/** Signs that a code may have as they are. */
const PLAIN = /^[-/:. ,()+]$/;
/** Longer ones say nothing more. */
const MOST_DIGITS = 30;

const quoted = (text: string): string =>
  text === "" || PLAIN.test(text) ? text : `"${text.replaceAll('"', "")}"`;

const digits = (count: number, sign = "0"): string => sign.repeat(Math.max(0, Math.min(count, MOST_DIGITS)));

function numberCode(tag: OdsTag): string {
  const whole = Number(tag.get("number:min-integer-digits") ?? 1);
  const places = Number(tag.get("number:decimal-places") ?? 0);
  const least = Number(tag.get("number:min-decimal-places") ?? places);
  const fraction = places > 0 ? `.${digits(least)}${digits(places - least, "#")}` : "";
  const scale = digits(Math.round(Math.log10(Number(tag.get("number:display-factor") ?? 1)) / 3), ",");
  const plain = digits(whole);
  const grouped = tag.get("number:grouping") === "true" ? `#,${plain.padStart(3, "#")}` : plain || "#";
  return `${grouped}${fraction}${scale}`;
}

/** What a part of a number style is in a code; undefined where it is none. */
function partCode(tag: OdsTag): string | undefined {
  const isLong = tag.get("number:style") === "long";
  switch (tag.name) {
    case "number:number":
      return numberCode(tag);
    case "number:scientific-number":
      return `${numberCode(tag)}E+${digits(Number(tag.get("number:min-exponent-digits") ?? 2))}`;
    case "number:fraction":
      return `# ${digits(Number(tag.get("number:min-numerator-digits") ?? 1), "?")}/${digits(Number(tag.get("number:min-denominator-digits") ?? 1), "?")}`;
    case "number:text-content":
      return "@";
    case "number:boolean":
      return "General";
    case "number:year":
      return isLong ? "yyyy" : "yy";
    case "number:month":
      return tag.get("number:textual") === "true" ? (isLong ? "mmmm" : "mmm") : isLong ? "mm" : "m";
    case "number:day":
      return isLong ? "dd" : "d";
    case "number:day-of-week":
      return isLong ? "dddd" : "ddd";
    case "number:hours":
      return isLong ? "hh" : "h";
    case "number:minutes":
      return isLong ? "mm" : "m";
    case "number:seconds": {
      const places = Number(tag.get("number:decimal-places") ?? 0);
      return (isLong ? "ss" : "s") + (places > 0 ? `.${digits(places)}` : "");
    }
    case "number:am-pm":
      return "AM/PM";
    default:
      return undefined;
  }
}

interface Section {
  readonly condition: string;
  readonly style: string;
}

/** Number styles of an OpenDocument file, and the codes that they are in Excel. */
export class NumberCodes {
  private readonly codes = new Map<string, string>();
  private name = "";
  private code = "";
  private colour = "";
  private sections: Section[] = [];

  /** A number style begins. */
  begin(tag: OdsTag): void {
    this.name = tag.get("style:name") ?? "";
    this.code = this.colour = "";
    this.sections = [];
  }

  /** Something inside of it. */
  part(tag: OdsTag): void {
    const code = partCode(tag);
    if (code !== undefined) this.code += code;
    else if (tag.name === "style:text-properties") this.colour = COLOURS[tag.get("fo:color") ?? ""] ?? "";
    else if (tag.name === "style:map")
      this.sections.push({
        condition: (tag.get("style:condition") ?? "").replace(/\s*value\(\)\s*/, ""),
        style: tag.get("style:apply-style-name") ?? "",
      });
  }

  /** A text of it: what stands between the numbers, or a currency's sign. */
  text(text: string, isPercentage: boolean): void {
    this.code += isPercentage && text === "%" ? "%" : quoted(text);
  }

  /** It ends. */
  end(): void {
    const own = this.colour + this.code;
    const conditions = this.sections.map(({ condition }) => condition).join();
    // These are the sections that a code has without saying so.
    const usual = ["", ">0,<0", ">=0", ">0,<0,=0"].includes(conditions);
    const sections = this.sections.map(
      ({ condition, style }) => `${usual ? "" : `[${condition}]`}${this.codes.get(style) ?? ""}`,
    );
    // A style with nothing in it shows nothing: so do all sections of such a code.
    this.codes.set(this.name, sections.length === 0 ? own || ";;;" : [...sections, own].join(";"));
  }

  /** The code of a style; undefined where there is no such style. */
  of(name: string | undefined): string | undefined {
    return name === undefined ? undefined : this.codes.get(name);
  }
}
