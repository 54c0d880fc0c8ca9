import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TOOLS } from "../../addin/excel/tools";
import { projectFiles } from "../../supply/project-files.mjs";
import { LOCKED, MANIFEST, ROOT } from "./lock-file";

// `npx NAME` runs whatever npm has under a name, or will one day have: each name that a text or a program tells somebody
// to run is one of this project, one that the lock file holds, or one of the tools that were looked up, with its
// version.

interface Found {
  readonly file: string;
  /** With its version, where one stands there. */
  readonly name: string;
}

/** The commands in a text: what follows `npx` and its options. */
export const npxCommands = (text: string): string[] =>
  [...text.matchAll(/\bnpx((?: +--?[\w-]+)*) +(@?[a-z][\w@/.-]*)/g)].map(([, , name]) =>
    name!.replace(/\.$/, ""),
  );

/** The programs that are there after `npm install`. */
const INSTALLED = new Set([
  ...Object.keys(MANIFEST.bin),
  ...[...LOCKED].flatMap(([, { bin }]) => Object.keys(bin ?? {})),
]);

const isKnown = (name: string): boolean => INSTALLED.has(name) || Object.values<string>(TOOLS).includes(name);

const FILES = projectFiles(ROOT).filter(
  (file) => /\.(?:md|[cm]?[jt]sx?|json|html|sh|ya?ml)$|^\.ci\//.test(file) && file !== "package-lock.json",
);

test("every command that somebody is told to run with npx is known", () => {
  const found: Found[] = FILES.filter((file) => !file.endsWith("npx-commands.test.ts")).flatMap((file) =>
    npxCommands(readFileSync(join(ROOT, file), "utf8")).map((name) => ({ file, name })),
  );
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter(({ name }) => !isKnown(name))).toEqual([]);
});

test("a tool that is fetched has its whole version", () => {
  for (const tool of Object.values(TOOLS)) expect(tool).toMatch(/^(?:@[\w-]+\/)?[\w-]+@\d+\.\d+\.\d+$/);
});

test.each<[text: string, names: string[]]>([
  ["run `npx office-addin-cache clear` then", ["office-addin-cache"]],
  ["npx --yes --ignore-scripts office-addin-dev-certs@3.0.0 install", ["office-addin-dev-certs@3.0.0"]],
  ["请运行 npx -y @scope/tool。", ["@scope/tool"]],
  ["先 npx a, 再 npx b.", ["a", "b"]],
  ["npx 临时下载", []],
])("in “%s” the commands are %j", (text, names) => expect(npxCommands(text)).toEqual(names));

test.each<[name: string, known: boolean]>([
  ["wuyi", true],
  ["jest", true],
  [TOOLS.certificates, true],
  ["office-addin-cache", false],
  ["office-addin-dev-certs", false],
  ["office-addin-dev-certs@2.0.10", false],
])("%s is known: %s", (name, known) => expect(isKnown(name)).toBe(known));
