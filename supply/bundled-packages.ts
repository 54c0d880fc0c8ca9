import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Compilation, Module } from "webpack";

/** A package of which something stands in a built file. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json declares it. */
  readonly licence: string | undefined;
  /** Its licence and its notices, word for word; empty where it brings none. */
  readonly texts: readonly string[];
}

/** A package's folder inside of a module's address: the innermost node_modules counts. */
const FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|copyright)/i;

/** A module's own file; of a style sheet, what stands behind the loaders. */
function fileOf(module: Module): string {
  const resource = module.nameForCondition();
  return resource ?? module.identifier().split("!").at(-1)!.split("|")[0]!;
}

/** The modules of which a module was put together, which stand in its place in the built file. */
const inner = (module: Module): readonly Module[] =>
  "modules" in module && Array.isArray(module.modules)
    ? (module.modules as readonly Module[]).flatMap(inner)
    : [module];

/** Reads a package from its folder. */
export function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file) && !/\.[cm]?js$/.test(file));
  return {
    name,
    version,
    licence: typeof license === "string" ? license : undefined,
    texts: files
      .sort()
      .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim()),
  };
}

const key = ({ name, version }: BundledPackage): string => `${name}@${version}`;

/**
 * The packages that truly reach a built file: those with a module in a chunk, not those that are merely
 * installed. What webpack itself writes into its files counts as a package too.
 *
 * @param copied folders of packages that the build copies as they are
 */
export function bundledPackages(compilation: Compilation, copied: readonly string[]): BundledPackage[] {
  const folders = new Set(copied.filter((folder) => existsSync(join(folder, "package.json"))));
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    for (const one of inner(module)) {
      const folder = FOLDER.exec(fileOf(one))?.[1];
      if (folder !== undefined) folders.add(folder);
    }
  }
  folders.add(join(require.resolve("webpack/package.json"), ".."));
  const once = new Map([...folders].map(readPackage).map((one) => [key(one), one]));
  // By code units: the order of a language differs from machine to machine.
  return [...once.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
