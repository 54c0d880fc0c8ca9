import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Which entries of a folder are no part of the project, by .gitignore: of its language no more than `name/` and
 * `*.ending` is understood.
 */
function ignoredBy(lines) {
  const other = lines.find((line) => !/^(?:[\w.-]+\/|\*\.[\w.]+)$/.test(line));
  if (other !== undefined) throw new Error(`supply/project-files.mjs does not know .gitignore's ${other}`);
  const folders = lines.filter((line) => line.endsWith("/"));
  const endings = lines.filter((line) => line.startsWith("*")).map((line) => line.slice(1));
  return (one) =>
    one.name === ".git" ||
    (one.isDirectory() && folders.includes(`${one.name}/`)) ||
    endings.some((ending) => one.name.endsWith(ending));
}

/**
 * The files of the project, as git would list them; also where there is no git, or where git does not trust the
 * folder because it is another user's.
 *
 * @param root the project's folder
 * @returns paths in it, with slashes, sorted
 * @example projectFiles(root) // [".gitignore", …, "workbench/text/index.ts"]
 * @throws Error where .gitignore says more than is understood here
 */
export function projectFiles(root) {
  const lines = readFileSync(join(root, ".gitignore"), "utf8").split(/\r?\n/).filter(Boolean);
  const isIgnored = ignoredBy(lines);
  const filesIn = (folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((one) => !isIgnored(one))
      .flatMap((one) => (one.isDirectory() ? filesIn(`${folder}${one.name}/`) : [`${folder}${one.name}`]));
  return filesIn("").sort();
}
