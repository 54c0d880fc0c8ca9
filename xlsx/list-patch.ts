import { applyEdits, childrenOf, type Child, type Edit, type Layout } from "./patch";

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

  private edit(list: string, xml: string): Edit {
    const { root, children, prefix } = this.layout;
    const whole = (content: string): string =>
      `<${prefix}${list} count="${this.counts.get(list)}">${content}</${prefix}${list}>`;
    const found = this.list(list);
    if (found) {
      const before = utf8.decode(this.bytes.subarray(found.innerStart, found.innerEnd));
      return { from: found.start, to: found.end, text: whole(before + xml) };
    }
    const rank = this.order.indexOf(list);
    const next = children.find(({ name }) => this.order.indexOf(name) > rank);
    const at = next?.start ?? root.innerEnd;
    return { from: at, to: at, text: whole(xml) };
  }

  /** Elements are written with the prefix that the part uses. */
  get prefix(): string {
    return this.layout.prefix;
  }

  /** The part with what was added; the same bytes where nothing was. */
  result(): Uint8Array {
    if (this.added.size === 0) return this.bytes;
    return applyEdits(
      this.bytes,
      [...this.added].map(([list, xml]) => this.edit(list, xml.join(""))),
    );
  }
}
