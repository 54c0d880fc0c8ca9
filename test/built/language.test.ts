import { FOLDERS, parsed, scriptsOf, textOf } from "./built-files";
import { looksBehind } from "./looks-behind";

const ALL = FOLDERS.flatMap((folder) => scriptsOf(folder).map((file) => [folder, file] as const));

test("there are scripts of workers and of parts that are loaded late", () => {
  const names = ALL.map(([folder, file]) => `${folder}/${file}`);
  for (const name of [
    "addin/functions.js",
    "addin/check-worker.js",
    "addin/part-what-if.js",
    "help/search.js",
    "workbench/service-worker.js",
    "workbench/doubts-worker.js",
  ]) {
    expect(names).toContain(name);
  }
});

test.each(ALL)("%s/%s is the language of 2021, which the oldest engines have whole", (folder, file) => {
  expect(() => parsed(textOf(folder, file))).not.toThrow();
});

test.each(ALL.filter(([folder]) => folder !== "workbench"))("%s/%s never looks behind", (folder, file) => {
  expect(looksBehind(textOf(folder, file))).toEqual([]);
});

test.each<[why: string, text: string]>([
  ["a static block", "class A { static { A.b = 1; } }"],
  ["a field", "class A { b = 1; }"],
  ["a private method", "class A { #b() {} }"],
  ["a question for a private name", "class A { #b; has(a) { return #b in a; } }"],
  ["waiting outside of functions", "await 1;"],
  ["a regular expression that gives places", "/a/d"],
  ["a regular expression of sets", "/[a--b]/v"],
])("would be refused: %s", (_, text) => {
  expect(() => parsed(text)).toThrow(SyntaxError);
});

test.each<[why: string, text: string]>([
  ["as a literal", "x = /(?<=a)b/;"],
  ["that must not be there", "x = /(?<!a)b/u;"],
  ["in a text", 'x = new RegExp("(?<=a)b");'],
  ["in a template", "x = new RegExp(`(?<!${y})b`);"],
])("looking behind is found: %s", (_, text) => {
  expect(looksBehind(text)).toHaveLength(1);
});

test("a named group is no look behind", () => {
  expect(looksBehind("x = /(?<name>a)b/;")).toEqual([]);
});

test.each([
  ["addin", "older-view.js"],
  ["workbench", "older-browser.js"],
] as const)("%s/%s, which tells those that are older, is JavaScript of 2009", (folder, file) => {
  expect(() => parsed(textOf(folder, file), 5)).not.toThrow();
});
