import { WorkbookFault } from "./faults";
import { CLOSE, OPEN, XmlScanner } from "./xml-scanner";

/** The namespaces of what a reader reads: as Excel writes them by itself, and of strict books. */
export type Spaces = ReadonlySet<string>;

/** Of a workbook's own parts: sheets, texts, styles. */
export const MAIN_SPACES: Spaces = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
]);
/** Of the parts that say how parts belong together. */
export const PACKAGE_SPACES: Spaces = new Set([
  "http://schemas.openxmlformats.org/package/2006/relationships",
]);
/** Of attributes that name a relationship. */
export const RELATED_SPACES: Spaces = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);

/** Deeper than any part nests. */
const DEEPEST = 256;

interface Declaration {
  readonly prefix: string;
  readonly space: string;
  /** The level of the element that declares it. */
  readonly level: number;
}

/**
 * Reads a part from its beginning to its end as XML has it: every tag is closed in its order, one element
 * holds all others, and an element is known by its namespace. Elements of other namespaces have no name here:
 * `<x:c>` is a cell only where `x` stands for the namespace of cells.
 */
export class XmlReader extends XmlScanner {
  /** How deep the element lies at whose tag it stands; the root lies at 1. */
  level = 0;
  /** Whether the element belongs to the namespace that is read. */
  own = false;
  /** How many elements are open. */
  private depth = 0;
  private rooted = false;
  private readonly starts = new Int32Array(DEEPEST);
  private readonly localStarts = new Int32Array(DEEPEST);
  private readonly ends = new Int32Array(DEEPEST);
  private readonly owned = new Uint8Array(DEEPEST);
  private readonly declared: Declaration[] = [];
  /** The level of the innermost declaration. */
  private declaredLevel = 0;
  private plainIsOwn = false;
  /** The prefix that was looked up last: some programs write the same one before every name. */
  private knownStart = 0;
  private knownLength = -1;
  private knownIsOwn = false;

  constructor(
    bytes: Uint8Array,
    part: string,
    private readonly spaces: Spaces = MAIN_SPACES,
  ) {
    super(bytes, part);
  }

  override next(): number {
    if (this.declaredLevel > this.depth) this.forget();
    const { bytes, position } = this;
    if (bytes[position] === 0x3c && bytes[position + 1] === 0x2f && this.closes(position)) return CLOSE;
    const token = super.next();
    if (token === OPEN) this.opened();
    else if (token === CLOSE ? !this.closes(this.tagStart) : this.depth > 0 || !this.rooted)
      throw this.fault("unpaired");
    return token;
  }

  override is(name: string): boolean {
    return this.own && super.is(name);
  }

  private opened(): void {
    const { depth } = this;
    this.level = depth + 1;
    if (this.declares) this.declare();
    const nameStart = this.tagStart + 1;
    this.own = this.nameStart === nameStart ? this.plainIsOwn : this.isOwnPrefix();
    if (depth === 0) {
      if (this.rooted) throw this.fault("misplaced");
      if (!this.own) throw this.fault("namespace");
      this.rooted = true;
    }
    if (this.empty) return;
    if (depth === DEEPEST) throw new WorkbookFault("too-many-elements", { part: this.part });
    this.starts[depth] = nameStart;
    this.localStarts[depth] = this.nameStart;
    this.ends[depth] = this.nameEnd;
    this.owned[depth] = this.own ? 1 : 0;
    this.depth = depth + 1;
  }

  /** Whether the tag here closes the innermost open element, which is then closed. */
  private closes(at: number): boolean {
    const depth = this.depth - 1;
    if (depth < 0) return false;
    const { bytes } = this;
    const start = this.starts[depth]!;
    const length = this.ends[depth]! - start;
    if (!this.sameBytes(start, at + 2, length)) return false;
    let end = at + 2 + length;
    while (bytes[end] === 0x20 || bytes[end] === 0x0a || bytes[end] === 0x0d || bytes[end] === 0x09) end++;
    if (bytes[end] !== 0x3e) return false;
    this.tagStart = at;
    this.position = end + 1;
    this.empty = false;
    // Both tags have the same name: that of the opening one is looked at.
    this.nameStart = this.localStarts[depth]!;
    this.nameEnd = start + length;
    this.level = this.depth;
    this.depth = depth;
    this.own = this.owned[depth] === 1;
    return true;
  }

  /** Takes in what the tag declares. */
  private declare(): void {
    for (const [prefix, space] of this.declarations())
      this.declared.push({ prefix, space, level: this.level });
    this.declaredAnew();
  }

  private declaredAnew(): void {
    this.declaredLevel = this.declared.at(-1)?.level ?? 0;
    this.plainIsOwn = this.isOwn("");
    this.knownLength = -1;
  }

  /** Leaves the declarations of elements that have ended. */
  private forget(): void {
    while (this.declared.length > 0 && this.declared.at(-1)!.level > this.depth) this.declared.pop();
    this.declaredAnew();
  }

  private spaceOf(prefix: string): string | undefined {
    return this.declared.findLast((one) => one.prefix === prefix)?.space;
  }

  private isOwn(prefix: string): boolean {
    const space = this.spaceOf(prefix);
    return space !== undefined && this.spaces.has(space);
  }

  private isOwnPrefix(): boolean {
    const start = this.tagStart + 1;
    const length = this.nameStart - start;
    if (length === this.knownLength && this.sameBytes(start, this.knownStart, length)) return this.knownIsOwn;
    const prefix = this.prefix.slice(0, -1);
    if (prefix !== "xml" && this.spaceOf(prefix) === undefined) throw this.fault("namespace");
    this.knownStart = start;
    this.knownLength = length;
    return (this.knownIsOwn = this.isOwn(prefix));
  }

  private sameBytes(one: number, other: number, length: number): boolean {
    const { bytes } = this;
    for (let at = 0; at < length; at++) if (bytes[one + at] !== bytes[other + at]) return false;
    return true;
  }

  /** The value of an attribute that names a relationship (`r:id`, by whatever prefix); undefined where it is not there. */
  relatedAttribute(name: string): string | undefined {
    return this.attributes().find((one) => {
      const colon = one.name.indexOf(":");
      if (colon < 0 || one.name.slice(colon + 1) !== name) return false;
      return RELATED_SPACES.has(this.spaceOf(one.name.slice(0, colon)) ?? "");
    })?.value;
  }

  /** Whether an element without a prefix that begins here belongs to the namespace that is read. */
  plainIsOwnHere(): boolean {
    if (this.declaredLevel > this.depth) this.forget();
    return this.plainIsOwn;
  }

  /**
   * Goes behind an element of that kind which someone else has read to its end. Its attributes can still be asked for
   * where it is said where its opening tag has them.
   */
  passed(end: number, nameEnd = end, attributesEnd = end): void {
    this.tagStart = this.position;
    this.nameStart = this.position + 1;
    this.nameEnd = nameEnd;
    this.attributesEnd = attributesEnd;
    this.position = end;
    this.level = this.depth + 1;
    this.own = true;
    this.empty = this.declares = false;
  }

  /** Goes to the end of the element at whose opening tag it stands. */
  skip(): void {
    if (this.empty) return;
    const { level } = this;
    while (this.next() !== CLOSE || this.level !== level);
  }

  /**
   * Goes to the end of an element that is not read.
   *
   * @throws WorkbookFault where it belongs to the namespace that is read, or anything inside of it does:
   * whether that counts, programs answer differently
   */
  skipForeign(): void {
    if (this.own) throw this.fault("misplaced");
    if (this.empty) return;
    const { level } = this;
    for (let token = this.next(); token !== CLOSE || this.level !== level; token = this.next())
      if (token === OPEN && this.own) throw this.fault("misplaced");
  }

  /** The text of the element at whose opening tag it stands; it then stands before the closing tag. */
  content(): string {
    if (this.empty) return "";
    const { level } = this;
    for (let text = this.text(); ; text += this.text()) {
      if (this.bytes[this.position + 1] === 0x2f) return text;
      this.next();
      this.asides++;
      this.skipForeign();
      this.level = level;
    }
  }
}
