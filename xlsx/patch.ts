import { WorkbookFault } from "./faults";
import { CLOSE, END, OPEN, XmlScanner } from "./xml-scanner";

/** A change to a part's bytes: what stands from `from` to `to` becomes `text`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Where an element stands in its part. */
export interface Span {
  readonly start: number;
  /** Where its content begins and ends; equal to `end` where it has none. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
  /** Written as `<a/>`. */
  readonly empty: boolean;
}

/** In the order of their places; what is put in stands before what is replaced at the same place. */
const inOrder = (edits: readonly Edit[]): Edit[] => [...edits].sort((a, b) => a.from - b.from || a.to - b.to);

/** Applies edits, which must not overlap; all bytes in between stay as they are. */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { from, to, text } of inOrder(edits)) {
    parts.push(bytes.subarray(at, from), encoder.encode(text));
    at = to;
  }
  parts.push(bytes.subarray(at));
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

/** More than any list of a person's book has. */
const MOST_CHILDREN = 1_000_000;

/** An element below the root, with its name. */
export interface Child extends Span {
  readonly name: string;
}

/** The root element and its children, one level deep. */
export interface Layout {
  readonly root: Span;
  /** The root's prefix with its colon. */
  readonly prefix: string;
  readonly children: readonly Child[];
}

/** The root element and its children, one level deep (or the children of one of these). */
export function childrenOf(bytes: Uint8Array, part: string, inside?: Span): Layout {
  const scanner = new XmlScanner(bytes, part);
  if (inside) scanner.position = inside.start;
  const children: Child[] = [];
  let root: Span | undefined;
  let prefix = "";
  let depth = 0;
  let open: { name: string; start: number; innerStart: number } | undefined;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    const { tagStart: start, position: after } = scanner;
    if (children.length > MOST_CHILDREN) throw new WorkbookFault("too-many-elements", { part });
    if (token === OPEN) {
      if (depth === 0) {
        prefix = scanner.prefix;
        root = { start, innerStart: after, innerEnd: after, end: after, empty: scanner.empty };
        if (scanner.empty) break;
      } else if (depth === 1) {
        if (scanner.empty) {
          children.push({
            name: scanner.name,
            start,
            innerStart: after,
            innerEnd: after,
            end: after,
            empty: true,
          });
        } else open = { name: scanner.name, start, innerStart: after };
      }
      if (!scanner.empty) depth++;
    } else if (token === CLOSE) {
      depth--;
      if (depth === 1 && open) children.push({ ...open, innerEnd: start, end: after, empty: false });
      if (depth === 0) {
        root = { ...root!, innerEnd: start, end: after };
        break;
      }
    }
  }
  return { root: root ?? { start: 0, innerStart: 0, innerEnd: 0, end: 0, empty: false }, prefix, children };
}

/**
 * The root element and its children, of a part that will have to be written again.
 *
 * @throws WorkbookFault where its tags do not match
 */
export function wholeLayout(bytes: Uint8Array, part: string): Layout {
  const layout = childrenOf(bytes, part);
  const { root } = layout;
  // A root that never closes ends where it begins.
  if (!root.empty && root.end === root.innerStart)
    throw new WorkbookFault("tags", { part, fault: "unpaired" });
  return layout;
}

/**
 * Where a new child of a root is to stand: behind everything that its schema puts before it, and behind
 * others of its name.
 *
 * @param order the root's children as the schema orders them
 */
export function placeFor({ root, children }: Layout, order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  const before = children.findLast((child) => {
    const other = order.indexOf(child.name);
    return other >= 0 && other <= rank;
  });
  return before?.end ?? root.innerStart;
}

/**
 * A part whose root's children stand as their schema orders them. Programs that read them in any order write
 * them so, and Excel repairs what is not in order.
 */
export function inSchemaOrder(bytes: Uint8Array, part: string, order: readonly string[]): Uint8Array {
  const { children } = childrenOf(bytes, part);
  let rank = -1;
  // What the schema does not know stays behind what it stands behind.
  const ranked = children.map((child) => {
    const own = order.indexOf(child.name);
    return { child, rank: own < 0 ? rank : (rank = own) };
  });
  if (ranked.every((one, at) => at === 0 || ranked[at - 1]!.rank <= one.rank)) return bytes;
  const utf8 = new TextDecoder();
  const text = [...ranked]
    .sort((a, b) => a.rank - b.rank)
    .map(({ child }) => utf8.decode(bytes.subarray(child.start, child.end)))
    .join("");
  return applyEdits(bytes, [{ from: children[0]!.start, to: children.at(-1)!.end, text }]);
}

const ATTRIBUTE = /(\s+)([\w.:-]+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/**
 * A tag with an attribute set, or taken away where the value is undefined.
 *
 * @example withAttribute('<a b="1"/>', "c", "2") // '<a b="1" c="2"/>'
 */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  let found = false;
  const changed = tag.replace(ATTRIBUTE, (whole, space: string, one: string, equals: string) => {
    if (one !== name) return whole;
    found = true;
    return value === undefined ? "" : `${space}${one}${equals}"${escapeXml(value)}"`;
  });
  if (found || value === undefined) return changed;
  return changed.replace(/\s*(\/?>)$/, ` ${name}="${escapeXml(value)}"$1`);
}

/** What stands in a tag, as a regular expression: in quotes XML allows a `>`, as in a sheet called `A>B`. */
const INSIDE_TAG = `(?:[^>"']|"[^"]*"|'[^']*')*`;
const OPENING = new RegExp(`^<${INSIDE_TAG}>`);

/**
 * A regular expression's source for tags of certain names, with whatever prefix.
 *
 * @example new RegExp(tagPattern("pane")).exec('<x:pane a=">"/>')![0] // '<x:pane a=">"/>'
 */
export const tagPattern = (names: string): string => `<(?:[\\w.-]+:)?(?:${names})\\b${INSIDE_TAG}>`;

/** The same for tags that close themselves. */
export const emptyTagPattern = (names: string): string => `<(?:[\\w.-]+:)?(?:${names})\\b${INSIDE_TAG}/>`;

/**
 * The tag with which an element's XML begins.
 *
 * @example openingOf('<a b=">">c</a>') // '<a b=">">'
 */
export const openingOf = (xml: string): string => OPENING.exec(xml)![0];

/**
 * A tag as one that has content, and the tag that closes it.
 *
 * @example openTag('<x:fonts count="1"/>') // { tag: '<x:fonts count="1">', close: "</x:fonts>" }
 */
export function openTag(opening: string): { readonly tag: string; readonly close: string } {
  const name = /^<([^\s/>]+)/.exec(opening)![1]!;
  return { tag: opening.replace(/\s*\/?>$/, ">"), close: `</${name}>` };
}

/** An element's XML with another opening tag or content. */
export function withOpening(xml: string, tag: (opening: string) => string, content?: string): string {
  const opening = openingOf(xml);
  const close = xml.lastIndexOf("</");
  if (close < 0) return tag(opening);
  return tag(opening) + (content ?? xml.slice(opening.length, close)) + xml.slice(close);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** Characters that XML 1.0 cannot hold, and lone halves of pairs. */
// eslint-disable-next-line no-control-regex
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text as XML content or attribute; a carriage return would be read as another line break otherwise. */
export function escapeXml(text: string): string {
  return text.replace(IMPOSSIBLE, "\uFFFD").replace(/[&<>"\r]/g, (character) => ESCAPES[character]!);
}
