import { problem, type Problem } from "./problem";
import { valueOf } from "./resources";
import { pathIn, textOf, type Site } from "./site";
import { childrenOf, descend, named, type Node } from "./tree";

const SCRIPT = /<script\b([^>]*)>/gi;
const SOURCE = /\bsrc\s*=\s*["']?([^"'\s>]+)/i;
const POLICY = /<meta\b[^>]*http-equiv=["']?Content-Security-Policy/i;

/** The one page of functions, commands and pane: what it loads, in which order, and its content policy. */
export function pageProblems(root: Node, site: Site): Problem[] {
  const runtime = descend(root, "VersionOverrides", "Hosts", "Host", "Runtimes", "Runtime");
  const address = valueOf(root, runtime) ?? "";
  const file = pathIn(site.base, address);
  const page = file === undefined ? undefined : textOf(site, file);
  if (!runtime || file === undefined || page === undefined) return [];
  const { path } = runtime;
  const scripts = [...page.matchAll(SCRIPT)].map(([, attributes]) => SOURCE.exec(attributes!)?.[1]);
  const sources = scripts.map((source) => (source === undefined ? "" : new URL(source, address).href));
  const functions = named(root, "Script").flatMap((node) => childrenOf(node, "SourceLocation"));
  const script = valueOf(root, functions[0]);
  const office = sources.findIndex((source) => source.endsWith("/office.js"));
  const own = script === undefined ? -1 : sources.indexOf(script);
  return [
    ...(POLICY.test(page) ? [] : [problem("page-without-policy", path, { file })]),
    ...(scripts.includes(undefined) ? [problem("page-inline-script", path, { file })] : []),
    ...(office < 0 ? [problem("page-without-script", path, { file, script: "office.js" })] : []),
    ...(script !== undefined && own < 0 ? [problem("page-without-script", path, { file, script })] : []),
    ...(office >= 0 && own >= 0 && own < office ? [problem("page-order", path, { file })] : []),
  ];
}
