import fc from "fast-check";
import { ACTION_IDS } from "../../addin/actions";
import { checkManifest, PROBLEM_TEXT, type ProblemCode } from "../../addin/check";
import { manifestVersion, manifestXml } from "../../addin/manifest";
import { version } from "../../package.json";
import { MANIFESTS, SITES } from "./broken";
import { BASE, goodFiles, siteOf } from "./built-site";

const GOOD = manifestXml({ base: BASE, version: "0.1.0" });

const codes = (problems: readonly { code: ProblemCode }[]): ProblemCode[] => problems.map(({ code }) => code);

test("the manifest has no problem", () => {
  expect(checkManifest(GOOD, siteOf(goodFiles()))).toEqual([]);
});

test.each(MANIFESTS)("%s is caught", (_, expected, path, change) => {
  const problems = checkManifest(change(GOOD), siteOf(goodFiles()));
  expect(new Set(codes(problems))).toEqual(new Set(expected));
  const first = problems.find(({ code }) => code === expected[0])!;
  expect(first.path.endsWith(path) || first.path.includes(`${path}[`)).toBe(true);
  for (const { message } of problems) expect(message).toMatch(/[\u4e00-\u9fff].*。$/s);
});

test.each(SITES)("%s is caught", (_, expected, change) => {
  const files = goodFiles();
  change(files);
  expect(codes(checkManifest(GOOD, siteOf(files)))).toEqual(expected);
});

test("every problem that can be told is told here once", () => {
  const seen = new Set([...MANIFESTS, ...SITES].flatMap(([, expected]) => expected));
  expect([...seen].sort()).toEqual(Object.keys(PROBLEM_TEXT).sort());
});

test("the version is the package's, in four parts; a pre-release has none", () => {
  expect(manifestVersion("12.3.45")).toBe("12.3.45.0");
  expect(manifestVersion(version)).toBe(`${version}.0`);
  for (const wrong of ["1.0", "1.0.0-beta.1", "1.0.0+5", "v1.0.0", "123456.0.0"]) {
    expect(() => manifestVersion(wrong)).toThrow(RangeError);
  }
});

test("every command is offered once, under the id that the code registers", () => {
  const asked = [...GOOD.matchAll(/<FunctionName>(\w+)</g)].map(([, id]) => id!);
  expect(asked.sort()).toEqual([...ACTION_IDS].sort());
});

test("marks that XML reserves are written as such", () => {
  const xml = manifestXml({ base: "https://server.example/a&b/", version: "1.0.0" });
  expect(xml).toContain('DefaultValue="https://server.example/a&amp;b/addin/taskpane.html"');
});

test("whatever is cut out of a manifest, there is an answer", () => {
  const place = fc.nat({ max: GOOD.length });
  fc.assert(
    fc.property(
      place,
      fc.nat({ max: 400 }),
      fc.constantFrom("", "%", "https://%zz/", "&#0;"),
      (at, length, put) => {
        const broken = GOOD.slice(0, at) + put + GOOD.slice(at + length);
        for (const { message } of checkManifest(broken, siteOf(goodFiles()))) expect(message).not.toBe("");
      },
    ),
  );
});

test.each(["%zz", "a%2", "%E6%AD%A6.html"])("an address with %s in it is told, not thrown", (end) => {
  const xml = GOOD.replace(
    `SupportUrl DefaultValue="${BASE}help/index.html`,
    `SupportUrl DefaultValue="${BASE}${end}`,
  );
  expect(codes(checkManifest(xml, siteOf(goodFiles())))).toEqual(["missing-file"]);
});
