import {
  applyEdits,
  childrenOf,
  inSchemaOrder,
  openTag,
  openingOf,
  placeFor,
  withAttribute,
  type Child,
  type Edit,
  type Layout,
} from "./patch";
import { Scope } from "./scope";

const STRICT_SPACE = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const utf8 = new TextDecoder();

/**
 * Adds elements to the lists of a part whose root holds lists with counts, such as a style sheet. Each list is
 * changed once; an element that a list has already is not added again.
 */
export class ListPatch {
  private readonly added = new Map<string, string[]>();
  private readonly known = new Map<string, Map<string, number>>();
  private readonly counts = new Map<string, number>();
  readonly layout: Layout;

  /** @param order the root's children as their schema orders them */
  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
    private readonly order: readonly string[],
  ) {
    this.layout = childrenOf(bytes, part);
  }

  private list(name: string): Child | undefined {
    return this.layout.children.find((child) => child.name === name);
  }

  /** The elements that a list has had before. */
  items(name: string): readonly Child[] {
    const found = this.list(name);
    return found && !found.empty ? childrenOf(this.bytes, this.part, found).children : [];
  }

  private knownOf(list: string): Map<string, number> {
    let known = this.known.get(list);
    if (!known) {
      this.known.set(list, (known = new Map()));
      const items = this.items(list);
      this.counts.set(list, items.length);
      for (const [at, { start, end }] of items.entries()) {
        const xml = utf8.decode(this.bytes.subarray(start, end));
        if (!known.has(xml)) known.set(xml, at);
      }
    }
    return known;
  }

  /** How many elements a list has by now. */
  count(list: string): number {
    this.knownOf(list);
    return this.counts.get(list)!;
  }

  /** Adds an element to a list, unless it is there, and says which number it has. */
  add(list: string, xml: string): number {
    const known = this.knownOf(list);
    const found = known.get(xml);
    if (found !== undefined) return found;
    const at = this.counts.get(list)!;
    this.counts.set(list, at + 1);
    known.set(xml, at);
    const added = this.added.get(list);
    if (added) added.push(xml);
    else this.added.set(list, [xml]);
    return at;
  }

  /** Lengthens a list to a number of elements, alike as they may be. */
  fill(list: string, count: number, xml: string): void {
    this.knownOf(list);
    const missing = count - this.counts.get(list)!;
    if (missing <= 0) return;
    this.add(list, xml);
    // `add` leaves out what is there already.
    const added = this.added.get(list) ?? [];
    while (this.counts.get(list)! < count) {
      added.push(xml);
      this.counts.set(list, this.counts.get(list)! + 1);
    }
    this.added.set(list, added);
  }

  /** A list with what was added; its own tag stays, for what it declares holds for its elements. */
  private whole(list: string, found: Child | undefined): string {
    const { prefix } = this.layout;
    const xml = found ? utf8.decode(this.bytes.subarray(found.start, found.end)) : `<${prefix}${list}>`;
    const { tag, close } = openTag(openingOf(xml));
    const before = found ? utf8.decode(this.bytes.subarray(found.innerStart, found.innerEnd)) : "";
    const count = String(this.counts.get(list));
    return withAttribute(tag, "count", count) + before + this.added.get(list)!.join("") + close;
  }

  /** Elements are written with the prefix that the part uses. */
  get prefix(): string {
    return this.layout.prefix;
  }

  /** Whether the part belongs to a strict book. */
  get strict(): boolean {
    const { bytes, part, layout } = this;
    return new Scope(bytes, part, layout.root).spaceOf(layout.prefix.slice(0, -1)) === STRICT_SPACE;
  }

  /** The part with what was added; the same bytes where nothing was. */
  result(): Uint8Array {
    if (this.added.size === 0) return this.bytes;
    const { bytes, part, layout, order } = this;
    const inOrder = [...this.added.keys()].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    if (layout.root.empty) {
      const { start, end } = layout.root;
      const { tag, close } = openTag(utf8.decode(bytes.subarray(start, end)));
      const lists = inOrder.map((list) => this.whole(list, undefined));
      return applyEdits(bytes, [{ from: start, to: end, text: tag + lists.join("") + close }]);
    }
    const edits = inOrder.map((list): Edit => {
      const found = this.list(list);
      const place = placeFor(layout, order, list);
      return { from: found?.start ?? place, to: found?.end ?? place, text: this.whole(list, found) };
    });
    return inSchemaOrder(applyEdits(bytes, edits), part, order);
  }
}
