import { NAMESPACE } from "../../src/formula";
import { problem, type Problem } from "./problem";
import { otherValuesOf, valueOf } from "./resources";
import { pathIn, textOf, type Site } from "./site";
import { FAULT_TEXT } from "./texts";
import { named, type Node } from "./tree";

/** What is read of functions.json here. */
interface Entry {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly helpUrl?: unknown;
}

function readMetadata(text: string): readonly Entry[] | string {
  try {
    const { functions } = JSON.parse(text) as { functions?: unknown };
    return Array.isArray(functions) && functions.length > 0 ? (functions as Entry[]) : FAULT_TEXT.noFunctions;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

/** Help pages that functions.json names and that were not built. */
function metadataProblems(file: string, text: string, path: string, site: Site): Problem[] {
  const entries = readMetadata(text);
  if (typeof entries === "string") return [problem("bad-metadata", path, { file, fault: entries })];
  return entries.flatMap(({ id, helpUrl }) => {
    if (typeof helpUrl !== "string")
      return [problem("bad-metadata", path, { file, fault: FAULT_TEXT.noHelpPage(String(id)) })];
    const page = pathIn(site.base, helpUrl);
    if (page === undefined) return [problem("outside-base", path, { given: helpUrl, base: site.base })];
    return site.read(page) ? [] : [problem("missing-file", path, { file: page })];
  });
}

/** A built metadata file; undefined where there is none, which another check tells. */
function metadataAt(address: string, site: Site): { file: string; text: string } | undefined {
  const file = pathIn(site.base, address);
  const text = file === undefined ? undefined : textOf(site, file);
  return file === undefined || text === undefined ? undefined : { file, text };
}

/** Whether two files name the same functions and help pages: only what people read may differ. */
function isSame(text: string, other: string): boolean {
  const names = (one: string): unknown => {
    const entries = readMetadata(one);
    return typeof entries === "string"
      ? entries
      : entries.map(({ id, name, helpUrl }) => [id, name, helpUrl]);
  };
  return JSON.stringify(names(text)) === JSON.stringify(names(other));
}

/** The functions' namespace, which stands in people's workbooks, and their metadata. */
export function functionProblems(root: Node, site: Site): Problem[] {
  const namespaces = named(root, "Namespace").flatMap((node) => {
    const given = valueOf(root, node);
    return given === undefined || given === NAMESPACE
      ? []
      : [problem("namespace-differs", node.path, { given, expected: NAMESPACE })];
  });
  const metadata = named(root, "Metadata").flatMap(({ children, path }) => {
    const [first, ...others] = [
      valueOf(root, children[0]) ?? "",
      ...otherValuesOf(root, children[0]),
    ].flatMap((address) => metadataAt(address, site) ?? []);
    if (!first) return [];
    const problems = metadataProblems(first.file, first.text, path, site);
    if (problems.length > 0) return problems;
    return others
      .filter(({ text }) => !isSame(text, first.text))
      .map(({ file }) =>
        problem("bad-metadata", path, { file, fault: FAULT_TEXT.otherFunctions(first.file) }),
      );
  });
  return [...namespaces, ...metadata];
}
