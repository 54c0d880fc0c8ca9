import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The project's folder. */
export const ROOT = join(__dirname, "../..");

/** One installed package, as the lock file has it. */
export interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** What package.json says of dependencies. */
export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), "utf8"));

/** The project's package.json. */
export const MANIFEST = read("package.json") as Manifest;

/** Every package of the lock file by its place, the project itself left out. */
export const LOCKED: readonly (readonly [place: string, locked: Locked])[] = Object.entries(
  (read("package-lock.json") as { readonly packages: Readonly<Record<string, Locked>> }).packages,
).filter(([place]) => place !== "");

/** A package's name from its place. */
export const nameOf = (place: string): string => place.slice(place.lastIndexOf("node_modules/") + 13);
