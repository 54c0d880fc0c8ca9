import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** Every file of a folder by its place in it, with the hash of its content. */
export function hashesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const hashed = files.map(({ parentPath, name }) => {
    const file = join(parentPath, name);
    return [relative(folder, file).replaceAll("\\", "/"), hashOf(readFileSync(file))];
  });
  return new Map(hashed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * What differs between two folders: files that only one of them has, and files that are not the same.
 *
 * @returns { file, kind }, by the file's place; kind is "first", "second" or "content"
 */
export function differencesBetween(first, second) {
  const [a, b] = [hashesIn(first), hashesIn(second)];
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((file) => {
    if (!b.has(file)) return [{ file, kind: "first" }];
    if (!a.has(file)) return [{ file, kind: "second" }];
    return a.get(file) === b.get(file) ? [] : [{ file, kind: "content" }];
  });
}

/** The place of the first byte in which two contents differ, and what stands around it in each. */
export function firstDifference(one, other) {
  const length = Math.min(one.length, other.length);
  let at = 0;
  while (at < length && one[at] === other[at]) at += 1;
  const around = (bytes) => bytes.subarray(Math.max(0, at - 40), at + 40).toString("utf8");
  return { at, one: around(one), other: around(other) };
}
