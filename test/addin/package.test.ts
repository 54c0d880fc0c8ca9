import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentPolicy, officeJs } from "../../addin/build";
import { baseIn } from "../../addin/check";
import { SUPPLY_FILES } from "../../supply/supply-files";

const ROOT = join(__dirname, "../..");
const BASE = "https://server.example/wuyi/";
const WEBPACK = join(ROOT, "node_modules/webpack/bin/webpack.js");

const folders: string[] = [];
const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "wuyi-package-"));
  folders.push(folder);
  return folder;
};

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function node(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  return { status, said: stdout + stderr };
}

const pack = (...args: readonly string[]) => node("addin/package/run.mjs", ...args);
const build = (part: string, to: string, ...env: readonly string[]) =>
  node(WEBPACK, "-c", `webpack.${part}.config.cjs`, "-o", to, ...env.flatMap((one) => ["--env", one]));

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: false }).map(String).sort();

const REFUSED: [what: string, args: readonly string[], says: string][] = [
  ["no address", [], "请写明加载项将放在哪个网址"],
  ["an address without https", ["--env", "base=http://server.example/"], "须以 https:// 开头"],
  ["an address of a file", ["--env", "base=https://server.example/a.html"], "不带文件名"],
  ["an unknown setting", ["--env", `base=${BASE}`, "--env", "offcejs=china"], "没有名为 offcejs 的选项"],
  ["an unknown option", ["--base", BASE], "用法："],
];

test.each(REFUSED)("packaging with %s is refused in words, and writes nothing", (_, args, says) => {
  const to = emptyFolder();
  const { status, said } = pack(...args, "--to", to);
  expect(status).toBe(2);
  expect(said).toContain(says);
  expect(said).not.toMatch(/\n\s+at /);
  expect(readdirSync(to)).toEqual([]);
});

test("a folder with somebody's files stays as it is", () => {
  const to = emptyFolder();
  writeFileSync(join(to, "申报.xlsx"), "mine");
  const { status, said } = pack("--env", `base=${BASE}`, "--to", to);
  expect(status).toBe(2);
  expect(said).toContain("里有别的内容");
  expect(readFileSync(join(to, "申报.xlsx"), "utf8")).toBe("mine");
});

test("the package holds the site and its manifest, all for the one address, in place of an earlier one", () => {
  const to = emptyFolder();
  mkdirSync(join(to, "site"));
  for (const file of ["site/old.txt", "manifest.xml", "说明.txt"]) writeFileSync(join(to, file), "old");
  const { status, said } = pack("--env", `base=${BASE}`, "--env", "officejs=installed", "--to", to);
  expect([status, said]).toEqual([0, expect.stringContaining("已打包到")]);
  expect(existsSync(join(to, "site/old.txt"))).toBe(false);
  expect(readdirSync(to).sort()).toEqual(["manifest.xml", "site", "说明.txt"].sort());
  expect(baseIn(readFileSync(join(to, "manifest.xml"), "utf8"))).toBe(BASE);
  const site = join(to, "site");
  for (const file of [
    "index.html",
    "workbench/index.html",
    "help/index.html",
    "addin/office/zh-cn/office_strings.js",
    ...["addin", "help", "workbench"].flatMap((part) => [
      `${part}/${SUPPLY_FILES.bill}`,
      `${part}/${SUPPLY_FILES.notices}`,
    ]),
  ]) {
    expect([file, existsSync(join(site, file))]).toEqual([file, true]);
  }
  expect(existsSync(join(site, "addin/manifest.xml"))).toBe(false);
  const bill = readFileSync(join(site, "addin", SUPPLY_FILES.bill), "utf8");
  expect(bill).toContain("pkg:npm/%40microsoft/office-js@");
  const page = readFileSync(join(site, "addin/taskpane.html"), "utf8");
  expect(page).toContain(contentPolicy(officeJs("installed", "")));
  expect(page).not.toContain("https://");
  expect(readFileSync(join(site, "addin/functions.json"), "utf8")).not.toContain("localhost");
  const readme = readFileSync(join(to, "说明.txt"), "utf8");
  expect(readme).toContain(`网站地址：${BASE}`);
  expect(readme).toContain("不必访问外网");
}, 300_000);

test("a copy of office.js is the library's own files, byte for byte, with its licence", () => {
  const to = emptyFolder();
  const library = join(ROOT, "node_modules/@microsoft/office-js");
  expect(build("addin", to, `officejs=${join(library, "dist")}`).status).toBe(0);
  const copied = filesOf(join(to, "office")).filter((file) => /\.(js|md)$/.test(file));
  expect(copied).toContain("LICENSE.md");
  for (const file of copied) {
    const source = file === "LICENSE.md" ? join(library, file) : join(library, "dist", file);
    expect([file, readFileSync(join(to, "office", file)).equals(readFileSync(source))]).toEqual([file, true]);
  }
}, 60_000);

test("a folder without office.js fails the build and says what is missing", () => {
  const { status, said } = build("addin", emptyFolder(), `officejs=${emptyFolder()}`);
  expect(status).not.toBe(0);
  expect(said).toContain("里没有 office.js、excel-web-16.00.js");
}, 60_000);

test.each(["addin", "help"])(
  "two builds of %s give the same bytes",
  (part) => {
    const [first, second] = [emptyFolder(), emptyFolder()];
    expect(build(part, first, `base=${BASE}`).status).toBe(0);
    expect(build(part, second, `base=${BASE}`).status).toBe(0);
    expect(filesOf(first)).toEqual(filesOf(second));
    const files = filesOf(first).filter((file) => /\.\w+$/.test(file));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      expect([file, readFileSync(join(first, file)).equals(readFileSync(join(second, file)))]).toEqual([
        file,
        true,
      ]);
    }
  },
  120_000,
);

test("an address given wrongly stops a build with one line, not with a trace of the program", () => {
  const { status, said } = build("addin", emptyFolder(), "base=http://server.example/");
  expect(status).not.toBe(0);
  expect(said).toContain("须以 https:// 开头");
  expect(said).not.toMatch(/\n\s+at /);
});
