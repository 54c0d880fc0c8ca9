import type { Span } from "./patch";
import { MAIN_SPACES, RELATED_SPACES, type Spaces } from "./xml-reader";
import { XmlScanner } from "./xml-scanner";

/** What prefixes mean inside of an element: by its own declarations, and those of the elements around it. */
export class Scope {
  private readonly declared = new Map<string, string>();

  /** @param elements from the outermost to the innermost */
  constructor(bytes: Uint8Array, part: string, ...elements: readonly (Pick<Span, "start"> | undefined)[]) {
    const scanner = new XmlScanner(bytes, part);
    for (const element of elements) {
      if (!element) continue;
      scanner.goTo(element.start);
      for (const [prefix, space] of scanner.declarations()) this.declared.set(prefix, space);
    }
  }

  /** The namespace for which a prefix stands, or no prefix. */
  spaceOf(prefix: string): string | undefined {
    return this.declared.get(prefix);
  }

  /**
   * A prefix with its colon that stands for a namespace here; undefined where none does.
   *
   * @param wanted one that is taken before others, with its colon
   * @example new Scope(bytes, part, root).prefixOf(MAIN_SPACES) // "x:" for <x:workbook xmlns:x="…/main">
   */
  prefixOf(spaces: Spaces, wanted = ""): string | undefined {
    if (spaces.has(this.declared.get(wanted.slice(0, -1)) ?? "")) return wanted;
    const found = [...this.declared].find(([, space]) => spaces.has(space))?.[0];
    return found === undefined ? undefined : found === "" ? "" : `${found}:`;
  }

  /** How elements of the workbook's own namespace begin here. */
  mainPrefix(wanted: string): string {
    return this.prefixOf(MAIN_SPACES, wanted) ?? wanted;
  }

  /** The prefix, with its colon, of attributes that name a relationship; undefined where none stands for them. */
  relatedPrefix(): string | undefined {
    // An attribute without a prefix belongs to no namespace.
    const found = [...this.declared].find(([prefix, space]) => prefix !== "" && RELATED_SPACES.has(space));
    return found && `${found[0]}:`;
  }
}
