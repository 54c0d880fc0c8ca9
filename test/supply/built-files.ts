import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Part } from "../../supply/permitted-addresses";

const DIST = join(__dirname, "../../dist");

/** The folders that people are given. */
export const PARTS: readonly Part[] = ["addin", "cli", "help", "workbench"];

/** The files of a built folder, by their place in it. */
export function builtFiles(part: Part): ReadonlyMap<string, Buffer> {
  const folder = join(DIST, part);
  if (!existsSync(folder)) throw new Error(`dist/${part} is missing: run \`npm run build\` (npm test does)`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(file)];
    }),
  );
}

/** What a file says in letters; of a workbook, the texts of its parts; of a picture, nothing. */
export function lettersOf(name: string, content: Buffer): string {
  if (name.endsWith(".png")) return "";
  if (!name.endsWith(".xlsx")) return content.toString("utf8");
  return Object.values(unzipSync(content))
    .map((part) => Buffer.from(part).toString("utf8"))
    .join("\n");
}
