import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";

const ROOT = join(__dirname, "../..");
const PAGE = readFileSync(join(ROOT, "SECURITY.md"), "utf8");

const NAMED = [...PAGE.matchAll(/`(test\/[\w/-]+\.test\.ts)` › `([^`]+)`/g)].map(
  ([, file, title]) => [file!, title!] as const,
);

/** Whether a call names a test: `test("…")`, `test.each(…)("…")`, and the like of `it`. */
function namesTest(call: ts.CallExpression): boolean {
  let called: ts.Node = call.expression;
  while (ts.isCallExpression(called) || ts.isPropertyAccessExpression(called)) called = called.expression;
  return ts.isIdentifier(called) && ["test", "it"].includes(called.text);
}

/** What a file calls its tests: their titles, and the first words of the rows of their tables. */
function titlesIn(source: string): ReadonlySet<string> {
  const titles = new Set<string>();
  const add = (node: ts.Node | undefined): void => {
    if (node && ts.isStringLiteralLike(node)) titles.add(node.text);
  };
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && namesTest(node)) add(node.arguments[0]);
    if (ts.isArrayLiteralExpression(node)) add(node.elements[0]);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile("a.ts", source, ts.ScriptTarget.Latest, true));
  return titles;
}

test("the page names tests for each of its attackers", () => {
  const sections = PAGE.split(/^## /m).filter((section) => section.includes("| 手法 |"));
  expect(sections.map((section) => section.split("\n")[0])).toEqual([
    "一份做了手脚的申报工作簿",
    "一份做了手脚的一票否决名单",
    "一张做了手脚的核验单",
    "一个页面把我们的页面套进框架",
    "一个被投毒的依赖",
    "`npm start` 的本机服务",
  ]);
  // Each way of each attacker ends with a test, and nothing on the page looks like a test and is not read as one.
  const ways = PAGE.split("\n").filter((line) => /^\| (?!手法|---)/.test(line));
  expect(ways.filter((way) => !/`test\/[\w/-]+\.test\.ts` › `[^`]+` \|$/.test(way))).toEqual([]);
  expect(NAMED).toHaveLength(PAGE.match(/\.test\.ts` ›/g)!.length);
});

test.each(NAMED)("%s has the test: %s", (file, title) => {
  expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
  expect([...titlesIn(readFileSync(join(ROOT, file), "utf8"))]).toContain(title);
});

test("a title in a comment, or one that differs by a letter, is no test", () => {
  const titles = titlesIn(
    '// test("a")\ntest("b", () => {});\ntest.each([["c", 1]])("%s d", () => {});\nf("e");',
  );
  expect([...titles].sort()).toEqual(["%s d", "b", "c"]);
});
