import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Names of files that hold a workbook as a package of XML parts. */
const PACKAGE = /\.(xlsx|xlsm|xltx|xltm)$/i;

function* below(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* below(join(path, name));
}

/** The workbooks below some folders, each content once: projects copy each other's. */
export function workbooksBelow(paths: readonly string[]): string[] {
  const known = new Set<string>();
  const found: string[] = [];
  for (const path of paths)
    for (const file of below(path)) {
      if (!PACKAGE.test(file)) continue;
      const print = createHash("sha1").update(readFileSync(file)).digest("hex");
      if (known.has(print)) continue;
      known.add(print);
      found.push(file);
    }
  return found;
}
