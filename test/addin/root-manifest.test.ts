import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_BASE } from "../../addin/build";
import { rootProblems } from "../../addin/check/root-manifest";
import { CHECK_TEXT } from "../../addin/check/texts";
import { manifestXml } from "../../addin/manifest";
import { WRITE_TEXT } from "../../addin/manifest/texts";
import { ROOT_MANIFEST } from "../../addin/site";
import { version } from "../../package.json";

const ROOT = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "wuyi-manifest-"));
const to = join(folder, "manifest.xml");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["addin/manifest/write.mjs", "--to", to, ...args],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { status, said: (stdout + stderr).trim() };
}

test("the manifest at the root is what `npm run manifest` writes: run it after a change", () => {
  expect(readFileSync(join(ROOT, ROOT_MANIFEST), "utf8")).toBe(manifestXml({ base: DEFAULT_BASE, version }));
});

const MADE = manifestXml({ base: DEFAULT_BASE, version: "1.2.3" });

test.each<[what: string, xml: string | undefined, problems: string[]]>([
  ["that is made for this version", MADE, []],
  ["for another port", MADE.replaceAll("localhost:3000", "localhost:3443"), []],
  ["that is not there", undefined, [CHECK_TEXT.rootMissing]],
  ["of an earlier version", MADE.replace("1.2.3.0", "1.2.2.0"), [CHECK_TEXT.rootStale]],
  ["with one address elsewhere", MADE.replace("3000/help", "3001/help"), [CHECK_TEXT.rootStale]],
  ["changed by hand", MADE.replace("ReadWriteDocument", "ReadDocument"), [CHECK_TEXT.rootStale]],
  ["that is empty", "", [CHECK_TEXT.rootStale]],
])("`npm run validate` of a manifest at the root %s", (_, xml, problems) => {
  expect(rootProblems(xml, "1.2.3")).toEqual(problems);
});

test.each<[what: string, args: string[], base: string, said: string[]]>([
  ["without a word, for the usual port", [], DEFAULT_BASE, [WRITE_TEXT.written(DEFAULT_BASE)]],
  [
    "for another port, not to be committed",
    ["--env", "base=https://localhost:3443"],
    "https://localhost:3443/",
    [WRITE_TEXT.written("https://localhost:3443/"), WRITE_TEXT.notCommitted(DEFAULT_BASE)],
  ],
])("it is written %s", (_, args, base, said) => {
  expect(write(...args)).toEqual({ status: 0, said: said.join("\n") });
  expect(readFileSync(to, "utf8")).toBe(manifestXml({ base, version }));
  rmSync(to);
});

test.each<[what: string, args: string[], says: string]>([
  ["a server", ["--env", "base=https://server.example/"], "npm run package"],
  ["an address without https", ["--env", "base=http://server.example/"], "须以 https:// 开头"],
  ["no address", ["--env", "base="], WRITE_TEXT.usage],
  ["an unknown setting", ["--env", "officejs=china"], WRITE_TEXT.usage],
  ["an unknown option", ["--base", "https://localhost:3443/"], WRITE_TEXT.usage],
])("for %s nothing is written, and it is said why", (_, args, says) => {
  const { status, said } = write(...args);
  expect(status).toBe(2);
  expect(said).toContain(says);
  expect(said).not.toMatch(/\n\s+at /);
  expect(existsSync(to)).toBe(false);
});
