import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { projectFiles } from "./project-files.mjs";

/** What builds keep for the next one; a copy starts without it. */
const KEPT = new Set([".cache", ".package-lock.json"]);

/** A file under a second name, which costs nothing; on another disk, its copy. */
function linkOrCopy(from, to) {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function mirror(from, to) {
  mkdirSync(to, { recursive: true });
  for (const one of readdirSync(from, { withFileTypes: true })) {
    if (KEPT.has(one.name)) continue;
    const [source, target] = [join(from, one.name), join(to, one.name)];
    if (one.isDirectory()) mirror(source, target);
    else if (one.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

/**
 * Copies the project to another folder, as a person would who fetched it: its files, with the day given, and
 * the installed packages.
 */
export function copyProject(root, to, day) {
  for (const file of projectFiles(root)) {
    const target = join(to, file);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, file), target);
    utimesSync(target, day, day);
  }
  mirror(join(root, "node_modules"), join(to, "node_modules"));
}
