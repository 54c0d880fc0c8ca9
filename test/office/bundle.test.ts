import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { version } from "../../package.json";
import { BUILT } from "./add-in";

const script = readFileSync(join(BUILT, "functions.js"), "utf8");
const pane = readFileSync(join(BUILT, "taskpane.js"), "utf8");

test("the functions and all they need are at most 60 KB on the way to Excel", () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(60_000);
});

test("the pane is at most 250 KB besides, before its charts and the parts that nobody opened yet", () => {
  expect(gzipSync(pane, { level: 9 }).length).toBeLessThanOrEqual(250_000);
});

test("the script runs where the page may not evaluate text", () => {
  expect(script).not.toMatch(/\beval\(|new Function\(/);
});

test("whatever the page and its workers load later has the release in its address", () => {
  for (const file of ["functions.js", "check-worker.js"]) {
    const [named] = readFileSync(join(BUILT, file), "utf8").match(/"\.js(?:\?v=[\d.]+)?"/g) ?? [];
    expect(named).toBe(`".js?v=${version}"`);
  }
});

test("the page loads office.js before the functions, and those before the pane", () => {
  const page = readFileSync(join(BUILT, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]* src="?([^" >]+)/g)].map(([, address]) => address);
  expect(scripts).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    `functions.js?v=${version}`,
    `taskpane.js?v=${version}`,
    // At the page's end, and before those above, which wait for the page.
    "older-view.js",
  ]);
});
