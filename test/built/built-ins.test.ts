import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FOLDERS, scriptsOf, textOf, type Folder } from "./built-files";
import { laterThan, type Engines, type Later } from "./compat";
import { usedOf } from "./used-names";

// eslint-disable-next-line @typescript-eslint/no-require-imports -- what the builds themselves read
const { ENGINES, WORKBENCH_ENGINES } = require("../../supply/engines.cjs") as Record<string, Engines>;

const PLAIN = laterThan(ENGINES!);
const LATER: Readonly<Record<Folder, Later>> = {
  addin: PLAIN,
  help: PLAIN,
  workbench: laterThan(WORKBENCH_ENGINES!),
};

/** What core-js puts in where it is missing, by the modules that are asked for: `es.array.find-last`. */
const GIVEN = new Set(
  [
    ...readFileSync(join(__dirname, "../../taskpane/older-engines.ts"), "utf8").matchAll(
      /"core-js\/modules\/es\.([a-z-]+)\.([a-z-]+)"/g,
    ),
  ].map(([, owner, module]) => {
    const name = module!
      .replace("-alternative", "")
      .replace(/-(.)/g, (__, letter: string) => letter.toUpperCase());
    return owner === "object" ? `Object.${name}` : `.${name}`;
  }),
);

/** Names that are used and need nobody's help, each with the reason. */
const REASONS: Readonly<Record<string, string>> = {
  ClipboardItem: "within a try; what is selected is copied else",
  reportError: "React asks for it first",
  "Uint8Array.fromHex": "noble asks for it first",
  ".toHex": "noble asks for it first; decimal.js has its own",
  ".difference": "a field of a step's facts",
  ".resize": "a function of the what-if",
  ".union": "a function of Univer's rectangles and trees of ranges",
  ".intersection": "a function of Univer's lists of spans",
  "Error.captureStackTrace": "asked for first",
  "Error.stackTraceLimit": "a number that engines without it keep for nothing",
  ".grow": "a function of the what-if",
};

const unexplained = (folder: Folder, file: string): string[] =>
  usedOf(LATER[folder], textOf(folder, file)).filter((name) => !GIVEN.has(name) && !(name in REASONS));

test.each(FOLDERS.flatMap((folder) => scriptsOf(folder).map((file) => [folder, file] as const)))(
  "%s/%s uses nothing that the oldest engines have not and nobody gives them",
  (folder, file) => {
    expect(unexplained(folder, file)).toEqual([]);
  },
);

/** A script that begins alone, with the shared ones that it loads by their numbers. */
function withShared(file: string): string {
  const text = textOf("addin", file);
  const shared = scriptsOf("addin").filter((one) => /^\d+\.js$/.test(one) && text.includes(one.slice(0, -3)));
  return [text, ...shared.map((one) => textOf("addin", one))].join("\n");
}

test.each(["functions.js", "check-worker.js"])("addin/%s, which begins alone, is given them", (file) => {
  const text = withShared(file);
  const names = [...GIVEN].map((name) => name.slice(name.indexOf(".") + 1));
  expect(names.filter((name) => !new RegExp(`[{,]${name}:`).test(text))).toEqual([]);
});

test("what is given is used, and so is every reason", () => {
  const used = new Set(
    FOLDERS.flatMap((folder) =>
      scriptsOf(folder).flatMap((file) => usedOf(LATER[folder], textOf(folder, file))),
    ),
  );
  expect([...GIVEN, ...Object.keys(REASONS)].filter((name) => !used.has(name))).toEqual([]);
});

test.each<[used: string, text: string]>([
  [".at", "x = list.at(-1);"],
  [".findLast", "x = list.findLast(isOne);"],
  [".toSorted", 'x = list["toSorted"]();'],
  ["Object.hasOwn", "x = Object.hasOwn(a, b);"],
  ["Object.groupBy", "x = Object.groupBy(a, b);"],
  ["structuredClone", "x = structuredClone(a);"],
  ["structuredClone", "x = window.structuredClone(a);"],
  ["CompressionStream", 'x = new CompressionStream("gzip");'],
  ["AbortSignal.timeout", "x = AbortSignal.timeout(1);"],
  ["BigInt64Array", "x = new BigInt64Array(1);"],
])("%s is seen in %s", (used, text) => {
  expect(usedOf(PLAIN, text)).toEqual([used]);
});

test.each(["x = list.map(f);", "x = a.replaceAll(b, c);", "x = new WeakRef(a);", "x = Object.entries(a);"])(
  "nothing is said of %s, which Safari 14.1 has",
  (text) => {
    expect(usedOf(PLAIN, text)).toEqual([]);
  },
);
