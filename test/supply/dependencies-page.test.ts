import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFiles } from "../../supply/project-files.mjs";
import { licenceOf } from "../../supply/licence-rules";
import { LOCKED, MANIFEST, ROOT } from "./lock-file";

const PAGE = readFileSync(join(ROOT, "docs/dependencies.md"), "utf8");

interface Line {
  readonly name: string;
  readonly licence: string;
  readonly does: string;
  readonly why: string;
}

/** The lines of the table under a heading. */
function linesUnder(heading: string): readonly Line[] {
  const section = PAGE.split(/^## /m).find((one) => one.startsWith(heading)) ?? "";
  return [...section.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)]
    .map(([, name, licence, does, why]) => ({ name: name!, licence: licence!, does: does!, why: why! }))
    .filter(({ name }) => name !== "包" && name !== "---");
}

const TABLES = [
  ["进入页面或命令", MANIFEST.dependencies],
  ["工具和测试", MANIFEST.devDependencies],
] as const;

test("every dependency has its line, and no line is left of one that is gone", () => {
  for (const [heading, dependencies] of TABLES) {
    expect(linesUnder(heading).map(({ name }) => name)).toEqual(Object.keys(dependencies).sort());
  }
});

test("every line says the licence as the lock file has it, what the package does, and why it is there", () => {
  const locked = new Map(LOCKED);
  for (const { name, licence, does, why } of TABLES.flatMap(([heading]) => linesUnder(heading))) {
    expect([name, licence]).toEqual([name, licenceOf(name, locked.get(`node_modules/${name}`)?.license)]);
    expect([name, does.length > 1, why.length > 0]).toEqual([name, true, true]);
  }
});

/** Tools that nobody imports: a command, a setting or a comment in a test names them. */
const BY_NAME: Readonly<Record<string, string>> = {
  "@swc/helpers": "externalHelpers:\\s*true",
  eslint: "eslint \\.",
  "jest-environment-jsdom": "@jest-environment jsdom",
  prettier: "prettier --check",
  "@stryker-mutator/core": "stryker run",
  "webpack-cli": "webpack -c",
};

test("every dependency is used", () => {
  const files = projectFiles(ROOT).filter(
    (file) => /\.(?:[cm]?[jt]sx?|json)$/.test(file) && file !== "package-lock.json",
  );
  const texts = files.map((file) => readFileSync(join(ROOT, file), "utf8")).join("\n");
  const isUsed = (name: string): boolean => {
    // Types are there for the package that they describe, or for the language itself.
    const types = /^@types\/(.+)$/.exec(name)?.[1];
    if (types !== undefined)
      return (
        types in MANIFEST.dependencies ||
        types in MANIFEST.devDependencies ||
        ["node", "office-js", "custom-functions-runtime"].includes(types)
      );
    const words = BY_NAME[name] ?? `["'](?:${name})(?:/[^"']*)?["']`;
    // package.json itself names each once.
    return (texts.match(new RegExp(words, "g")) ?? []).length > (name in BY_NAME ? 0 : 1);
  };
  const all = Object.keys({ ...MANIFEST.dependencies, ...MANIFEST.devDependencies });
  expect(all.filter((name) => !isUsed(name))).toEqual([]);
});
