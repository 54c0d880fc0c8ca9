import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse, type Program } from "acorn";

const DIST = join(__dirname, "../../dist");

/** The folders that a browser or a web view loads. */
export const FOLDERS = ["addin", "help", "workbench"] as const;

export type Folder = (typeof FOLDERS)[number];

/** Microsoft's own library, where a build copied it beside ours, is no part of what we compile. */
const isOurs = (file: string): boolean => file.endsWith(".js") && !file.startsWith("office");

/** Every script of a folder, those of workers and of parts that are loaded late among them. */
export const scriptsOf = (folder: Folder): string[] =>
  (readdirSync(join(DIST, folder), { recursive: true }) as string[]).filter(isOurs).sort();

export const textOf = (folder: Folder, file: string): string =>
  readFileSync(join(DIST, folder, file), "utf8");

/** A script as the language of a year; throws where it holds anything later. */
export const parsed = (text: string, ecmaVersion: 5 | 2021 = 2021): Program =>
  parse(text, { ecmaVersion, sourceType: "script" });
