import { partKey, type Archive, type PartSource } from "./archive";
import { concatenated, type PartContent } from "./archive-writer";
import { readRelationships, relationshipsOf, type Relationship } from "./package";
import { applyEdits, childrenOf, escapeXml, openTag } from "./patch";
import { END, OPEN, XmlScanner, asUtf8 } from "./xml-scanner";

/** The part that says of which type every other is. */
export const CONTENT_TYPES = "[Content_Types].xml";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The folder that a part stands in, with its slash. */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

const joined = (content: PartContent): Uint8Array =>
  content instanceof Uint8Array
    ? content
    : concatenated(
        content,
        content.reduce((sum, { length }) => sum + length, 0),
      );

/** A package with the changes that are to be written: parts changed, added and taken away. */
export class PackageEdit implements PartSource {
  readonly changed = new Map<string, PartContent>();
  /** By the keys of their names. */
  readonly removed = new Set<string>();

  constructor(private readonly archive: Archive) {}

  has(part: string): boolean {
    return (
      this.changed.has(this.nameOf(part)) || (this.archive.has(part) && !this.removed.has(partKey(part)))
    );
  }

  /** A part's content as it will be, in UTF-8. */
  read(part: string): Uint8Array {
    const content = this.changed.get(this.nameOf(part));
    return content === undefined ? asUtf8(this.archive.read(part), part) : joined(content);
  }

  /** A part's name as the package writes it: names are compared without regard to case. */
  private nameOf(part: string): string {
    return this.archive.entries.get(partKey(part))?.name ?? part;
  }

  set(part: string, content: PartContent): void {
    this.removed.delete(partKey(part));
    this.changed.set(this.nameOf(part), content);
  }

  /** Takes parts away, and with them their relationships and their entries in the list of content types. */
  remove(...parts: string[]): void {
    const names = parts.flatMap((part) => [part, relationshipsOf(part)]);
    for (const name of names) {
      this.changed.delete(this.nameOf(name));
      if (this.archive.has(name)) this.removed.add(partKey(name));
    }
    const gone = new Set(names.map((name) => `/${name}`.toLowerCase()));
    this.removeElements(CONTENT_TYPES, (scanner) =>
      gone.has(scanner.attribute("PartName")?.toLowerCase() ?? ""),
    );
  }

  /** Removes elements below a part's root, or inside of one of its elements, which goes when it is left empty. */
  removeElements(part: string, which: (scanner: XmlScanner) => boolean, inside?: string): void {
    const bytes = this.read(part);
    const layout = childrenOf(bytes, part);
    const list = inside === undefined ? undefined : layout.children.find(({ name }) => name === inside);
    if (inside !== undefined && (!list || list.empty)) return;
    const children = list ? childrenOf(bytes, part, list).children : layout.children;
    const scanner = new XmlScanner(bytes, part);
    const gone = children.filter(({ start }) => {
      scanner.goTo(start);
      return which(scanner);
    });
    if (gone.length === 0) return;
    const spans = list && gone.length === children.length ? [list] : gone;
    const edits = spans.map(({ start, end }) => ({ from: start, to: end, text: "" }));
    this.set(part, applyEdits(bytes, edits));
  }

  /** Inserts a last child into a part's root, or into one of its elements. */
  append(part: string, make: (prefix: string) => string, element?: string): void {
    const bytes = this.read(part);
    const { root, prefix, children } = childrenOf(bytes, part);
    const into = element === undefined ? root : children.find(({ name }) => name === element)!;
    const xml = make(prefix);
    if (!into.empty) {
      this.set(part, applyEdits(bytes, [{ from: into.innerEnd, to: into.innerEnd, text: xml }]));
      return;
    }
    // `<a/>` becomes `<a>…</a>`; its name is written as it stands.
    const { tag, close } = openTag(new TextDecoder().decode(bytes.subarray(into.start, into.end)));
    const text = `${tag}${xml}${close}`;
    this.set(part, applyEdits(bytes, [{ from: into.start, to: into.end, text }]));
  }

  /** Says of which type a part is. */
  addType(part: string, type: string): void {
    const bytes = this.read(CONTENT_TYPES);
    const scanner = new XmlScanner(bytes, CONTENT_TYPES);
    const wanted = `/${part}`.toLowerCase();
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === OPEN && scanner.attribute("PartName")?.toLowerCase() === wanted) return;
    }
    this.append(CONTENT_TYPES, (p) => `<${p}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`);
  }

  /** The relationships of a part as they will be. */
  relationships(part: string): Relationship[] {
    return readRelationships(this, part);
  }

  /** Strict books name the types of their relationships by another address than transitional ones. */
  typeAddress(workbook: string): string {
    const part = relationshipsOf(workbook);
    if (!this.has(part)) return TRANSITIONAL;
    const known = /Type=["'](http[^"']+\/officeDocument\/(?:2006\/)?relationships)\//;
    return known.exec(new TextDecoder().decode(this.read(part)))?.[1] ?? TRANSITIONAL;
  }

  /**
   * Relates a part to another, and says under which id.
   *
   * @param kind the last word of the type (`worksheet`), or a whole type
   */
  addRelationship(from: string, kind: string, target: string, wanted = "rIdWuyi"): string {
    const part = relationshipsOf(from);
    const type = kind.includes("/") ? kind : `${this.typeAddress(from)}/${kind}`;
    const id = this.unusedId(from, wanted);
    if (!this.has(part))
      this.set(
        part,
        new TextEncoder().encode(`${DECLARATION}<Relationships xmlns="${PACKAGE}"></Relationships>`),
      );
    this.append(part, (p) => `<${p}Relationship Id="${id}" Type="${type}" Target="/${escapeXml(target)}"/>`);
    return id;
  }

  /** Takes relationships of a part away. */
  removeRelationships(from: string, ids: Iterable<string>): void {
    const gone = new Set(ids);
    if (gone.size > 0)
      this.removeElements(relationshipsOf(from), (scanner) => gone.has(scanner.attribute("Id") ?? ""));
  }

  private unusedId(from: string, wanted: string): string {
    const part = relationshipsOf(from);
    const taken = this.has(part) ? new TextDecoder().decode(this.read(part)) : "";
    // Relationships that lead out of the package count as well, and either kind of quotes.
    for (let n = 1; ; n++) if (!taken.includes(`${wanted}${n}`)) return `${wanted}${n}`;
  }

  /** A part name that the package does not use: `xl/worksheets/sheet4.xml`. */
  unusedPart(folder: string, name: string, first = 1, extension = "xml"): string {
    for (let n = first; ; n++) {
      const part = `${folder}${name}${n === 0 ? "" : n}.${extension}`;
      if (!this.has(part) && !this.archive.has(part)) return part;
    }
  }
}
