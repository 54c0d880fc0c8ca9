import { readFileSync } from "node:fs";
import { join } from "node:path";
import { officeJs } from "../../addin/build";
import { parseXml } from "../../addin/check/tree";
import { REQUIREMENTS } from "../../addin/requirements";
import { PACKAGE_NAMES } from "../../addin/package/texts";
import { ADDIN_TEXT } from "../../addin/texts";
import manifest from "../../package.json";

const ROOT = join(__dirname, "../..");
const GUIDE = readFileSync(join(ROOT, "docs/install.md"), "utf8");
const README = readFileSync(join(ROOT, "README.md"), "utf8");

/** The text of the fenced blocks in a language. */
const blocks = (language: string): string[] =>
  [...GUIDE.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, "g"))].map(([, text]) => text!);

test.each([
  ["install.md", GUIDE],
  ["readme-frame.md", README],
])("every command in %s is one of the package's", (_, text) => {
  const names = [...text.matchAll(/\bnpm run ([a-z:]+)/g)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
});

test("the guide names the sources of office.js as the build knows them", () => {
  for (const source of ["microsoft", "china"]) expect(GUIDE).toContain(officeJs(source, "").script);
});

test("the guide names the package's parts and the add-in as they are called", () => {
  for (const name of [...Object.values(PACKAGE_NAMES), ADDIN_TEXT.name[0]]) expect(GUIDE).toContain(name);
});

test("the versions of the guide are those that the required sets need", () => {
  // By Microsoft's tables: a change of the sets has to be looked up there, and written into the guide.
  expect(REQUIREMENTS.map(({ set, version }) => `${set} ${version}`)).toEqual([
    "SharedRuntime 1.1",
    "CustomFunctionsRuntime 1.3",
    "ExcelApi 1.13",
  ]);
});

test("the configurations can be pasted: XML is well formed, brackets close", () => {
  const [webConfig] = blocks("xml");
  expect(parseXml(webConfig!)).toHaveProperty("root.name", "configuration");
  const [nginx] = blocks("nginx");
  const code = nginx!.replace(/#.*$/gm, "");
  expect(code.split("{")).toHaveLength(code.split("}").length);
  for (const line of code.split("\n").map((one) => one.trim())) expect(line).toMatch(/^$|[;{}]$/);
});
