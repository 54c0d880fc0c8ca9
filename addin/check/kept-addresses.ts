import { problem, type Problem } from "./problem";
import { resourcesOf } from "./resources";
import { childrenOf, named, type Node } from "./tree";

/** Everything that a resource is in one language or another. */
const valuesOf = (resource: Node): readonly string[] => [
  resource.attributes.get("DefaultValue") ?? "",
  ...childrenOf(resource, "Override").map(({ attributes }) => attributes.get("Value") ?? ""),
];

/**
 * Addresses of the functions that do not change with the release. Excel keeps for a day what it read from them
 * and does not ask the server (OfficeDev/office-js #4722), so that an update would mix old and new.
 */
export function keptAddressProblems(root: Node): Problem[] {
  const version = /^\d+\.\d+\.\d+/.exec(named(root, "Version")[0]?.text ?? "")?.[0];
  // What is wrong with the version itself is told elsewhere.
  if (version === undefined) return [];
  const expected = `?v=${version}`;
  const sources = named(root, "Script", "Metadata").flatMap((node) => childrenOf(node, "SourceLocation"));
  return sources.flatMap(({ attributes }) => {
    const resource = resourcesOf(root).get(attributes.get("resid") ?? "");
    if (!resource) return [];
    return valuesOf(resource)
      .filter((given) => URL.canParse(given) && new URL(given).search !== expected)
      .map((given) => problem("release-not-in-address", resource.path, { given, expected }));
  });
}
