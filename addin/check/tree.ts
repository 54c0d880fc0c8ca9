import { SaxesParser } from "saxes";
import { FAULT_TEXT } from "./texts";

/** An element as it was read. */
export interface Node {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By name; `xsi:type` under that name whatever the document's prefix is. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
  readonly text: string;
  /** Where it stands: `OfficeApp/Hosts/Host`, with a number where several brothers have its name. */
  readonly path: string;
}

interface OpenNode {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Map<string, string>;
  readonly children: OpenNode[];
  text: string;
}

const XSI = "http://www.w3.org/2001/XMLSchema-instance";
const XMLNS = "http://www.w3.org/2000/xmlns/";

/** A document's root element, or what makes it no XML. */
export type Parsed = { readonly root: Node } | { readonly fault: string };

function placed(node: OpenNode, path: string): Node {
  const places = new Map<string, number>();
  const children = node.children.map((child) => {
    const brothers = node.children.filter(({ name }) => name === child.name).length;
    const place = (places.get(child.name) ?? 0) + 1;
    places.set(child.name, place);
    return placed(child, `${path}/${child.name}${brothers > 1 ? `[${place}]` : ""}`);
  });
  return { ...node, text: node.text.trim(), children, path };
}

/** Reads a document. Entities of its own, which a manifest has no use for, are a fault. */
export function parseXml(text: string): Parsed {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenNode[] = [];
  let root: OpenNode | undefined;
  parser.on("doctype", () => parser.fail("a document type"));
  parser.on("opentag", ({ local, uri, attributes }) => {
    const pairs = Object.values(attributes)
      .filter((one) => one.uri !== XMLNS)
      .map((one) => [one.uri === XSI ? `xsi:${one.local}` : one.local, one.value] as const);
    const node: OpenNode = {
      name: local,
      namespace: uri,
      attributes: new Map(pairs),
      children: [],
      text: "",
    };
    if (open.length > 0) open.at(-1)!.children.push(node);
    else root = node;
    open.push(node);
  });
  parser.on("text", (part) => {
    if (open.length > 0) open.at(-1)!.text += part;
  });
  parser.on("closetag", () => open.pop());
  try {
    parser.write(text).close();
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }
  return root ? { root: placed(root, root.name) } : { fault: FAULT_TEXT.noContent };
}

/** An element and everything inside it, in the document's order. */
export function* everything(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* everything(child);
}

/** The elements of that name inside another, at any depth. */
export const named = (node: Node, ...names: readonly string[]): Node[] =>
  [...everything(node)].filter(({ name }) => names.includes(name));

/** The children of that name. */
export const childrenOf = (node: Node | undefined, name: string): readonly Node[] =>
  node?.children.filter((child) => child.name === name) ?? [];

/** The first child down a path of names. */
export function descend(node: Node | undefined, ...names: readonly string[]): Node | undefined {
  return names.reduce<Node | undefined>((at, name) => childrenOf(at, name)[0], node);
}
