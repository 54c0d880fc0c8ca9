import { problem, type Problem } from "./problem";
import { childrenOf, descend, type Node } from "./tree";

/** Programs that the inner part serves and the outer part does not name. */
export function hostProblems(root: Node): Problem[] {
  const declared = childrenOf(descend(root, "Hosts"), "Host").map(({ attributes }) => attributes.get("Name"));
  return childrenOf(descend(root, "VersionOverrides", "Hosts"), "Host").flatMap(({ attributes, path }) => {
    const host = attributes.get("xsi:type") ?? "";
    return declared.includes(host) ? [] : [problem("host-not-declared", path, { host })];
  });
}
