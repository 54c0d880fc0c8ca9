import { numberAt } from "./cell-number";
import { WorkbookFault, type TagFault } from "./faults";
import { textAt } from "./short-text";

/** What the scanner stands at. */
export const OPEN = 1;
export const CLOSE = 2;
export const END = 0;

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SMALL_X = 0x78;
const COMMENT = "<!--";
const CDATA = "<![CDATA[";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ENTITY = /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/g;
/** Values with their quotes, so that nothing inside of a value is taken for an attribute. */
const ATTRIBUTE = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const utf8 = new TextDecoder("utf-8");

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Line breaks as XML has them: a carriage return that is meant is written as a reference. */
const withPlainBreaks = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

/** A text with its references replaced: the five of XML and numbers. Others cannot exist without a DTD. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const point = parseInt(hex ?? decimal!, hex === undefined ? 10 : 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "\uFFFD";
  });
}

/**
 * Walks through the tags of an XML part without building anything: sheets have millions of them, and a
 * general parser is four times slower. It refuses a DTD, so no entity can grow; names are compared without
 * their prefixes.
 */
export class XmlScanner {
  /** Whether the tag is of the form `<a/>`: it has no content and no closing tag. */
  empty = false;
  /** Where the next text begins. */
  position = 0;
  /** Where the tag begins. */
  tagStart = 0;
  protected nameStart = 0;
  protected nameEnd = 0;
  protected attributesEnd = 0;
  /** Whether the tag has an attribute whose name begins with `xmlns`. */
  protected declares = false;

  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
  ) {}

  protected fault(fault: TagFault): WorkbookFault {
    return new WorkbookFault("tags", { part: this.part, fault });
  }

  /** Stands on the tag that begins here. */
  goTo(start: number): void {
    this.position = start;
    this.next();
  }

  /** Goes to the next tag: OPEN, CLOSE, or END where there is none. */
  next(): number {
    const { bytes } = this;
    for (;;) {
      // Most tags follow each other directly, and a search costs more than a look.
      const at = bytes[this.position] === LT ? this.position : bytes.indexOf(LT, this.position);
      if (at < 0) return END;
      const first = bytes[at + 1]!;
      if (first === QUESTION || first === BANG) this.position = this.markupEnd(at);
      else {
        this.tagStart = at;
        return this.tag(at, first === SLASH);
      }
    }
  }

  /** Where `end` ends, looked for from a place on. */
  private after(end: string, from: number): number {
    const first = end.charCodeAt(0);
    const { bytes } = this;
    for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
      if (this.matches(at, end)) return at + end.length;
    throw this.fault("markup-open");
  }

  /** Where the comment, CDATA section or processing instruction that begins here ends. */
  private markupEnd(at: number): number {
    if (this.bytes[at + 1] === QUESTION) return this.after("?>", at + 2);
    if (this.matches(at, COMMENT)) {
      const end = this.after("--", at + COMMENT.length);
      // XML takes no two hyphens inside of a comment; readers that differ there would see other cells.
      if (this.bytes[end] !== GT) throw this.fault("markup-open");
      return end + 1;
    }
    if (this.matches(at, CDATA)) return this.after("]]>", at + CDATA.length);
    throw new WorkbookFault("doctype", { part: this.part });
  }

  private tag(at: number, closing: boolean): number {
    const { bytes } = this;
    let start = at + (closing ? 2 : 1);
    let end = start;
    for (; end < bytes.length; end++) {
      const byte = bytes[end]!;
      if (byte === COLON) start = end + 1;
      else if (byte === GT || byte === SLASH || isBlank(byte)) break;
    }
    this.nameStart = start;
    this.nameEnd = end;
    let close = end;
    this.declares = false;
    // Quoted values may hold a greater-than sign.
    for (; ; close++) {
      const byte = bytes[close];
      if (byte === undefined) throw this.fault("tag-open");
      if (byte === GT) break;
      if (byte === QUOTE || byte === APOSTROPHE) {
        close = bytes.indexOf(byte, close + 1);
        if (close < 0) throw this.fault("quote-open");
      } else if (byte === SMALL_X && isBlank(bytes[close - 1]!) && this.matches(close, "xmlns"))
        this.declares = true;
    }
    this.empty = !closing && bytes[close - 1] === SLASH;
    this.attributesEnd = close;
    this.position = close + 1;
    return closing ? CLOSE : OPEN;
  }

  /** Whether the tag has this local name. */
  is(name: string): boolean {
    const { bytes, nameStart } = this;
    if (this.nameEnd - nameStart !== name.length) return false;
    for (let at = 0; at < name.length; at++) if (bytes[nameStart + at] !== name.charCodeAt(at)) return false;
    return true;
  }

  /** The tag's prefix with its colon; empty where it has none. */
  get prefix(): string {
    return utf8.decode(this.bytes.subarray(this.tagStart + 1, this.nameStart));
  }

  /** The tag's local name. */
  get name(): string {
    return utf8.decode(this.bytes.subarray(this.nameStart, this.nameEnd));
  }

  /** Where the value of an attribute without a prefix begins and ends; false where it is not there. */
  findAttribute(name: string): boolean {
    const { bytes, attributesEnd: end } = this;
    let at = this.nameEnd;
    for (;;) {
      while (at < end && isBlank(bytes[at]!)) at++;
      if (at >= end || bytes[at] === SLASH) return false;
      const start = at;
      while (at < end && bytes[at] !== EQUALS && !isBlank(bytes[at]!)) at++;
      const nameEnd = at;
      while (at < end && (isBlank(bytes[at]!) || bytes[at] === EQUALS)) at++;
      const quote = bytes[at]!;
      if (quote !== QUOTE && quote !== APOSTROPHE) throw this.fault("no-quotes");
      const valueEnd = bytes.indexOf(quote, at + 1);
      if (nameEnd - start === name.length && this.matches(start, name)) {
        this.valueStart = at + 1;
        this.valueEnd = valueEnd;
        return true;
      }
      at = valueEnd + 1;
    }
  }

  /** The span that `findAttribute` found. */
  valueStart = 0;
  valueEnd = 0;

  private matches(start: number, name: string): boolean {
    for (let at = 0; at < name.length; at++) {
      if (this.bytes[start + at] !== name.charCodeAt(at)) return false;
    }
    return true;
  }

  /** The value of an attribute; undefined where it is not there. */
  attribute(name: string): string | undefined {
    if (!this.findAttribute(name)) return undefined;
    return unescapeXml(utf8.decode(this.bytes.subarray(this.valueStart, this.valueEnd)));
  }

  /** An attribute's number; NaN where it is not there or is none. */
  number(name: string): number {
    return this.findAttribute(name) ? numberAt(this.bytes, this.valueStart, this.valueEnd) : NaN;
  }

  /** Whether an attribute is on: `1` or `true`. */
  flag(name: string, otherwise = false): boolean {
    const value = this.attribute(name);
    return value === undefined ? otherwise : value === "1" || value === "true";
  }

  /** The value of an attribute with any prefix (`r:id`); undefined where it is not there. */
  prefixedAttribute(name: string): string | undefined {
    return this.attributes().find((one) => one.name.endsWith(`:${name}`))?.value;
  }

  /** All attributes of the tag, by their names as they are written. */
  protected attributes(): { readonly name: string; readonly value: string }[] {
    const tag = utf8.decode(this.bytes.subarray(this.nameEnd, this.attributesEnd));
    return [...tag.matchAll(ATTRIBUTE)].map(([, name, double, single]) => ({
      name: name!,
      value: unescapeXml(double ?? single!),
    }));
  }

  /** The prefixes that the tag declares, without their colons, and the namespaces for which they stand. */
  declarations(): (readonly [prefix: string, space: string])[] {
    if (!this.declares) return [];
    return this.attributes().flatMap(({ name, value }) => {
      if (name === "xmlns") return [["", value] as const];
      return name.startsWith("xmlns:") ? [[name.slice("xmlns:".length), value] as const] : [];
    });
  }

  /** How many times a text was interrupted by what no program shows: a comment, an instruction. */
  asides = 0;

  /**
   * The text up to the next tag, with references and CDATA replaced. Comments and processing instructions are
   * no part of it, and what stands on both sides of them is one text.
   */
  text(): string {
    const { bytes } = this;
    let text = "";
    for (;;) {
      const at = bytes.indexOf(LT, this.position);
      if (at < 0) throw this.fault("content-open");
      text += this.plain(this.position, at);
      const first = bytes[at + 1];
      if (first !== BANG && first !== QUESTION) {
        this.position = at;
        return text;
      }
      this.position = this.markupEnd(at);
      if (!this.matches(at, CDATA)) this.asides++;
      else text += withPlainBreaks(utf8.decode(bytes.subarray(at + CDATA.length, this.position - 3)));
    }
  }

  private plain(from: number, to: number): string {
    return unescapeXml(withPlainBreaks(textAt(this.bytes, from, to)));
  }
}

const DECLARED = /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/;

/** The first bytes of a part in UTF-16: its mark, or its first sign where it has none. */
const SIXTEEN: readonly (readonly [first: number, second: number, label: string])[] = [
  [0xff, 0xfe, "utf-16le"],
  [0xfe, 0xff, "utf-16be"],
  [LT, 0, "utf-16le"],
  [0, LT, "utf-16be"],
];

/** The bytes of an XML part as UTF-8, whatever it declares. */
export function asUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const sixteen = SIXTEEN.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2];
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const label = sixteen ?? DECLARED.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  if (label === "utf-8" || label === "utf8" || label === "us-ascii") return bytes;
  // What says so in single bytes is not in UTF-16: programs of Windows refuse it, others read what it is.
  if (sixteen === undefined && /^(utf-16|utf-32|ucs)/.test(label))
    throw new WorkbookFault("encoding", { part, label });
  try {
    const text = new TextDecoder(label).decode(bytes);
    return new TextEncoder().encode(
      text.replace(DECLARED, (whole) => whole.replace(/encoding.*/s, 'encoding="UTF-8"')),
    );
  } catch {
    throw new WorkbookFault("encoding", { part, label });
  }
}
