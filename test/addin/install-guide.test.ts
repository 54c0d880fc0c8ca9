import { readFileSync } from "node:fs";
import { join } from "node:path";
import { officeJs } from "../../addin/build";
import { parseXml } from "../../addin/check/tree";
import { REQUIREMENTS } from "../../addin/requirements";
import { PACKAGE_NAMES } from "../../addin/package/texts";
import { versioned } from "../../addin/site";
import { ADDIN_TEXT } from "../../addin/texts";
import manifest from "../../package.json";
import { settingsCopy } from "../../src/sheet";

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

const THREADS: readonly (readonly [thread: number, trouble: string])[] = [
  [6824, "2607"],
  [6875, "2607"],
  [4487, "19426.20002"],
  [5865, "19426.20002"],
  [5912, "19426.20002"],
  [6294, "19426.20002"],
  [4722, "网址带版本"],
  [6345, "一直转圈"],
  [4559, "留一份"],
  [5686, "18730.20122"],
  [6431, "20301.15140"],
  [6091, "副本"],
];

test.each(THREADS)("what to do about #%i stands in the table of troubles", (thread, trouble) => {
  const link = `[#${thread}](https://github.com/OfficeDev/office-js/issues/${thread})`;
  const rows = GUIDE.split("\n").filter((line) => line.startsWith("| ") && line.includes(link));
  expect(rows.some((row) => row.includes(trouble))).toBe(true);
  for (const row of rows) {
    const cells = row.split("|").map((cell) => cell.trim());
    expect(cells).toHaveLength(6);
    expect(cells.slice(1, 5)).not.toContain("");
  }
});

test("the address with the release is written as the build writes it", () => {
  expect(GUIDE).toContain(versioned("functions.json", "0.1.0"));
});

test("the guide's names of the settings' copy are those that are written", () => {
  const [[name] = []] = settingsCopy({ sheets: {}, accepted: [], language: "zh" });
  expect(GUIDE).toContain(`\`${name}\``);
});

test("the configurations can be pasted: XML is well formed, brackets close", () => {
  const [webConfig] = blocks("xml");
  expect(parseXml(webConfig!)).toHaveProperty("root.name", "configuration");
  const [nginx] = blocks("nginx");
  const code = nginx!.replace(/#.*$/gm, "");
  expect(code.split("{")).toHaveLength(code.split("}").length);
  for (const line of code.split("\n").map((one) => one.trim())) expect(line).toMatch(/^$|[;{}]$/);
});
