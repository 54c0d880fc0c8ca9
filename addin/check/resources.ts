import { problem, type Problem } from "./problem";
import { childrenOf, descend, everything, named, type Node } from "./tree";

/** The lists of resources, and the elements that name one of each. */
const LISTS = {
  Images: ["Image"],
  Urls: ["SourceLocation", "FunctionFile", "LearnMoreUrl", "Runtime"],
  ShortStrings: ["Label", "Title", "Namespace"],
  LongStrings: ["Description"],
} as const;

type ListName = keyof typeof LISTS;

const listOf = (name: string): ListName | undefined =>
  (Object.keys(LISTS) as ListName[]).find((list) => (LISTS[list] as readonly string[]).includes(name));

/** The resources of a manifest by id; of one list, or of all. */
export function resourcesOf(root: Node, list?: ListName): Map<string, Node> {
  const resources = descend(root, "VersionOverrides", "Resources");
  const lists = list ? childrenOf(resources, list) : (resources?.children ?? []);
  return new Map(
    lists.flatMap(({ children }) => children.map((child) => [child.attributes.get("id") ?? "", child])),
  );
}

/** The elements that name a resource. */
const references = (root: Node): Node[] =>
  [...everything(root)].filter(({ attributes }) => attributes.has("resid"));

/** The default value of the resource that an element names; undefined where there is none. */
export function valueOf(root: Node, node: Node | undefined): string | undefined {
  const id = node?.attributes.get("resid");
  return id === undefined ? undefined : resourcesOf(root).get(id)?.attributes.get("DefaultValue");
}

/** The values that an element's resource has for other languages. */
export function otherValuesOf(root: Node, node: Node | undefined): string[] {
  const resource = resourcesOf(root).get(node?.attributes.get("resid") ?? "");
  return childrenOf(resource, "Override").map(({ attributes }) => attributes.get("Value") ?? "");
}

/** What is named and not there, there and not named, or there twice. */
export function resourceProblems(root: Node): Problem[] {
  const used = references(root);
  const missing = used.flatMap(({ name, attributes, path }) => {
    const id = attributes.get("resid")!;
    const kind = listOf(name);
    return kind && !resourcesOf(root, kind).has(id) ? [problem("resource-missing", path, { id, kind })] : [];
  });
  const ids = new Set(used.map(({ attributes }) => attributes.get("resid")));
  const seen = new Set<string>();
  const listed = named(root, "Resources").flatMap(({ children }) => children.flatMap((one) => one.children));
  const others = listed.flatMap(({ attributes, path }) => {
    const id = attributes.get("id") ?? "";
    if (seen.has(id)) return [problem("resource-repeated", path, { id })];
    seen.add(id);
    return ids.has(id) ? [] : [problem("resource-unused", path, { id })];
  });
  return [...missing, ...others];
}
