import { existsSync } from "node:fs";
import { join } from "node:path";
import { READ_LICENCES, TOOL_LICENCES, licenceProblem, meets } from "../../supply/licence-rules";
import { readPackage } from "../../supply/bundled-packages";
import { LOCKED, ROOT, nameOf } from "./lock-file";

/** Entries of the lock file of which nothing is known but a name; see lock-file.test.ts. */
const known = LOCKED.filter(([, { integrity }]) => integrity !== undefined);

test("every package of the lock file may be used as it is used", () => {
  const problems = known.map(([place, { license, dev }]) =>
    licenceProblem(nameOf(place), license, dev !== true),
  );
  expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
  expect(known.filter(([, { dev }]) => dev !== true).length).toBeGreaterThan(100);
});

test("the lock file says of installed packages what they say themselves", () => {
  const different = known
    .filter(([place]) => existsSync(join(ROOT, place, "package.json")))
    .map(([place, { license }]) => [place, license, readPackage(join(ROOT, place)).licence])
    .filter(([, locked, declared]) => locked !== declared && declared !== undefined);
  expect(different).toEqual([]);
});

test("every licence and every exception that is listed is needed", () => {
  const names = known.map(([place]) => nameOf(place));
  expect(Object.keys(READ_LICENCES).filter((name) => !names.includes(name))).toEqual([]);
  const licences = known.map(([, { license = "" }]) => license);
  const unused = Object.keys(TOOL_LICENCES).filter((one) => !licences.some((used) => used.includes(one)));
  expect(unused).toEqual([]);
});

test("the exception for a package of the pages is what its own licence file says", () => {
  const [text] = readPackage(join(ROOT, "node_modules/@univerjs/telemetry")).texts;
  expect(text).toContain("Apache License");
  expect(text).toContain("Version 2.0");
});

const JUDGED: readonly (readonly [
  name: string,
  licence: string | undefined,
  shipped: boolean,
  says: string | undefined,
])[] = [
  ["a", "MIT", true, undefined],
  ["a", "(MIT OR GPL-3.0-or-later)", true, undefined],
  ["a", "Apache-2.0 AND MIT", true, undefined],
  ["a", undefined, true, "a 没有写明许可"],
  ["a", undefined, false, "a 没有写明许可"],
  ["a", "MPL-2.0", true, "a 的许可 MPL-2.0 不在可以随页面分发"],
  ["a", "MPL-2.0", false, undefined],
  ["a", "GPL-3.0-only", false, "a 的许可 GPL-3.0-only 没有登记"],
  ["a", "MIT AND GPL-3.0-only", true, "GPL-3.0-only"],
  ["a", "UNLICENSED", false, "没有登记"],
  ["a", "SEE LICENSE IN LICENSE.md", true, "不在可以随页面分发"],
  ["a", "toString", false, "没有登记"],
  ["@microsoft/office-js", "LICENSE", false, undefined],
  ["@microsoft/office-js", "LICENSE", true, "LicenseRef-Microsoft-Office-JS"],
];

test.each(JUDGED)("%s under %s, shipped: %s", (name, licence, shipped, says) => {
  const problem = licenceProblem(name, licence, shipped);
  if (says === undefined) expect(problem).toBeUndefined();
  else expect(problem).toContain(says);
});

test("a mixture of AND and OR is left to a person", () => {
  expect(meets("(MIT AND ISC) OR GPL-3.0-only", () => true)).toBe(false);
});
