import { isAllowed } from "../build";
import { problem, type Problem } from "./problem";
import { pathIn, type Site } from "./site";
import { childrenOf, everything, type Node } from "./tree";

const HOLDERS = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Url", "Image"];

/** Every address of a manifest with its element, those for other languages too. */
function addresses(root: Node): { readonly address: string; readonly path: string }[] {
  return [...everything(root)]
    .filter(({ name, attributes }) => HOLDERS.includes(name) && attributes.has("DefaultValue"))
    .flatMap((node) => [
      { address: node.attributes.get("DefaultValue")!, path: node.path },
      ...childrenOf(node, "Override").map(({ attributes, path }) => ({
        address: attributes.get("Value") ?? "",
        path,
      })),
    ]);
}

function addressProblem(address: string, path: string, site: Site): Problem | undefined {
  if (!URL.canParse(address)) return problem("not-an-address", path, { given: address });
  if (!isAllowed(new URL(address))) return problem("not-https", path, { given: address });
  const file = pathIn(site.base, address);
  if (file === undefined) return problem("outside-base", path, { given: address, base: site.base });
  return site.read(file) ? undefined : problem("missing-file", path, { file });
}

/** Addresses that are none, not safe, elsewhere, or of files that were not built. */
export function addressProblems(root: Node, site: Site): Problem[] {
  return addresses(root).flatMap(({ address, path }) => addressProblem(address, path, site) ?? []);
}
