import { WorkbookFault } from "./faults";
import { escapeXml, withAttribute } from "./patch";
import { CLOSE, END, XmlScanner, unescapeXml } from "./xml-scanner";

const utf8 = new TextDecoder();
/** Deeper than any part nests. */
const DEEPEST = 200;
const ATTRIBUTES = /\s([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * An element that can be changed. What is not changed is written as it was read, blanks and comments
 * included.
 */
export class XmlElement {
  constructor(
    /** Its name without the prefix. */
    readonly name: string,
    private opening: string,
    readonly children: (XmlElement | string)[],
    private readonly closing: string,
  ) {}

  /** The value of an attribute, by its name as it is written. */
  attribute(name: string): string | undefined {
    for (const [, one, double, single] of this.opening.matchAll(ATTRIBUTES))
      if (one === name) return unescapeXml(double ?? single ?? "");
    return undefined;
  }

  /** Whether an attribute says yes; `false` where it is left out. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true";
  }

  /** The value of an attribute with any prefix (`r:id`). */
  prefixedAttribute(name: string): string | undefined {
    for (const [, one, double, single] of this.opening.matchAll(ATTRIBUTES))
      if (one!.endsWith(`:${name}`)) return unescapeXml(double ?? single ?? "");
    return undefined;
  }

  /** Sets an attribute, or takes it away. */
  set(name: string, value: string | undefined): void {
    this.opening = withAttribute(this.opening, name, value);
  }

  /** The elements directly inside. */
  get elements(): XmlElement[] {
    return this.children.filter((child) => child instanceof XmlElement);
  }

  /** The first element of this name directly inside. */
  child(name: string): XmlElement | undefined {
    return this.elements.find((one) => one.name === name);
  }

  /** All elements inside, however deep, in their order, those inside of removed ones too. */
  *descendants(): Generator<XmlElement> {
    for (const child of this.elements) {
      yield child;
      yield* child.descendants();
    }
  }

  /** The text inside, without that of elements. */
  get text(): string {
    return unescapeXml(this.children.filter((child) => typeof child === "string").join(""));
  }

  set text(text: string) {
    if (text === this.text) return;
    this.children.splice(0, this.children.length, escapeXml(text));
  }

  /** The prefix that it is written with, with its colon. */
  get tagPrefix(): string {
    return /^<([\w.-]+:)?/.exec(this.opening)?.[1] ?? "";
  }

  /** A new element without content. */
  static of(tag: string, attributes: Readonly<Record<string, string>>): XmlElement {
    const element = new XmlElement(tag.slice(tag.indexOf(":") + 1), `<${tag}/>`, [], "");
    for (const [name, value] of Object.entries(attributes)) element.set(name, value);
    return element;
  }

  remove(child: XmlElement): void {
    const at = this.children.indexOf(child);
    if (at >= 0) this.children.splice(at, 1);
  }

  toString(): string {
    return this.opening + this.children.join("") + this.closing;
  }
}

/** Reads the element that begins at a place of a part. */
export function readElement(bytes: Uint8Array, part: string, start: number): XmlElement {
  const scanner = new XmlScanner(bytes, part);
  scanner.position = start;
  const stack: {
    readonly name: string;
    readonly opening: string;
    readonly children: (XmlElement | string)[];
  }[] = [];
  const text = (from: number, to: number): string => utf8.decode(bytes.subarray(from, to));
  let at = start;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    const { tagStart, position } = scanner;
    const top = stack.at(-1);
    if (top && tagStart > at) top.children.push(text(at, tagStart));
    at = position;
    const tag = text(tagStart, position);
    if (token === CLOSE) {
      const open = stack.pop();
      if (!open) break;
      const element = new XmlElement(open.name, open.opening, open.children, tag);
      const parent = stack.at(-1);
      if (!parent) return element;
      parent.children.push(element);
    } else if (scanner.empty) {
      const element = new XmlElement(scanner.name, tag, [], "");
      if (!top) return element;
      top.children.push(element);
    } else if (stack.push({ name: scanner.name, opening: tag, children: [] }) > DEEPEST) break;
  }
  throw new WorkbookFault("tags", { part, fault: "unpaired" });
}

/**
 * What `read` gives; undefined where the XML is broken. A part that cannot be understood is carried as it is:
 * nobody's work is to be lost over a drawing.
 */
export function ifReadable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof WorkbookFault) return undefined;
    throw fault;
  }
}

/** A whole part as its root element, and what stands before it. */
export interface XmlPart {
  readonly before: string;
  readonly root: XmlElement;
}

export function readPart(bytes: Uint8Array, part: string): XmlPart {
  const scanner = new XmlScanner(bytes, part);
  scanner.next();
  const start = scanner.tagStart;
  return { before: utf8.decode(bytes.subarray(0, start)), root: readElement(bytes, part, start) };
}

export const writePart = ({ before, root }: XmlPart): Uint8Array =>
  new TextEncoder().encode(`${before}${root}`);
