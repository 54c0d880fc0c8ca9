import { problem, type Problem } from "./problem";
import { valueOf } from "./resources";
import { childrenOf, descend, named, type Node } from "./tree";

/** Whatever would start a second runtime, in which functions, commands and pane know nothing of each other. */
export function runtimeProblems(root: Node): Problem[] {
  const host = descend(root, "VersionOverrides", "Hosts", "Host");
  const runtime = descend(host, "Runtimes", "Runtime");
  if (!host || !runtime) return [];
  const expected = runtime.attributes.get("resid") ?? "";
  const pages = [
    ...named(host, "Page", "Action").flatMap((node) => childrenOf(node, "SourceLocation")),
    ...named(host, "FunctionFile"),
  ];
  const first = descend(root, "DefaultSettings", "SourceLocation");
  const address = first?.attributes.get("DefaultValue") ?? "";
  return [
    ...(runtime.attributes.get("lifetime") === "long" ? [] : [problem("short-runtime", runtime.path, {})]),
    ...pages
      .filter(({ attributes }) => attributes.get("resid") !== expected)
      .map(({ attributes, path }) =>
        problem("other-runtime", path, { given: attributes.get("resid") ?? "", expected }),
      ),
    ...(first && address !== valueOf(root, runtime)
      ? [problem("other-runtime", first.path, { given: address, expected })]
      : []),
    ...named(host, "TaskpaneId").map(({ path }) => problem("several-panes", path, {})),
  ];
}
