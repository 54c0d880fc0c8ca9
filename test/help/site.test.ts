import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { OUR_ERRORS } from "../../help/error-texts";
import { HELP_TEXT } from "../../help/texts";
import { functionFile, itemFile, PAGES } from "../../help/addresses";
import { checkManifest, baseIn } from "../../addin/check";
import { DEFAULT_BASE } from "../../addin/build";
import { FUNCTIONS } from "../../src/formula";
import { ITEMS, gradesOf } from "../../src/policy";
import { capText, FINDING_TITLES, standardText } from "../../src/text";

const DIST = join(__dirname, "../../dist");
const HELP = join(DIST, "help");

const files = readdirSync(HELP, { recursive: true, encoding: "utf8" }).map((file) =>
  file.replaceAll("\\", "/"),
);
const pages = files.filter((file) => file.endsWith(".html"));
const textOf = (file: string): string => readFileSync(join(HELP, file), "utf8");

/** A text as it stands in markup. */
const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

test("there is a page for every function and every item, and the four others", () => {
  const expected = [
    ...FUNCTIONS.map(({ name }) => functionFile(name)),
    ...ITEMS.map(({ id }) => itemFile(id)),
    ...Object.values(PAGES),
  ];
  expect(pages.sort()).toEqual(expected.sort());
});

test("every link leads to a page and a place that exist; none leads out", () => {
  const broken = pages.flatMap((page) => {
    const targets = [...textOf(page).matchAll(/\b(?:href|src|action)="([^"]*)"/g)].map(
      ([, target]) => target!,
    );
    return targets.filter((target) => {
      const [path, fragment] = target.split("#");
      const file = path === "" ? page : normalize(join(dirname(page), path!)).replaceAll("\\", "/");
      if (!files.includes(file)) return true;
      return fragment !== undefined && !textOf(file).includes(`id="${fragment}"`);
    });
  });
  expect(broken).toEqual([]);
});

test("no page holds a script, a style or an address of another site", () => {
  for (const page of pages) {
    const text = textOf(page);
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style|\bstyle=|\bon\w+=|https?:\/\//);
    expect(text).toContain("default-src 'none'");
  }
});

test.each(ITEMS)("the page of $name says its standard, cap, article and names", (item) => {
  const text = textOf(itemFile(item.id));
  for (const { name } of gradesOf(item)) {
    expect(text).toContain(escaped(name));
    expect(text).toContain(standardText(item, name));
  }
  if (gradesOf(item).length === 0) expect(text).toContain(escaped(standardText(item)));
  expect(text).toContain(escaped(capText(item)));
  expect(text).toContain(`第 ${item.article} 条`);
  for (const one of [...item.aliases, ...item.requirements, ...item.readings])
    expect(text).toContain(escaped(one));
});

test.each(FUNCTIONS)(
  "the page of $name says everything that Excel says, and more",
  ({ name, summary, parameters }) => {
    const text = textOf(functionFile(name));
    expect(text).toContain(escaped(summary));
    for (const parameter of parameters) {
      expect(text).toContain(escaped(parameter.description));
      for (const choice of parameter.choices ?? []) expect(text).toContain(escaped(choice));
    }
  },
);

/** A stored value that is stale is right as soon as a program opens the sample: its page has no example. */
const WITHOUT_EXAMPLE = ["stale-value"];

test("the page of the check has all 41 findings, each with a sentence that the check really gave", () => {
  const text = textOf(PAGES.checks);
  expect(Object.keys(FINDING_TITLES)).toHaveLength(41);
  const sections = text.split("<section ").filter((one) => one.includes('class="entry"'));
  expect(sections).toHaveLength(41);
  expect(
    sections
      .filter((one) => !one.includes(`<dt>${HELP_TEXT.sample}</dt>`))
      .map((one) => /id="([^"]*)"/.exec(one)![1])
      .sort(),
  ).toEqual(WITHOUT_EXAMPLE);
  for (const [code, [chinese, english]] of Object.entries(FINDING_TITLES)) {
    expect(text).toContain(`id="${code}"`);
    expect(text).toContain(chinese);
    expect(text).toContain(english);
  }
  expect(text).toContain("申报 130 万元，应为 120 万元（多报 10 万元）");
});

test("the page of errors shows each error that it speaks of", () => {
  const text = textOf(PAGES.errors);
  for (const { calls } of OUR_ERRORS) expect(calls.length).toBeGreaterThan(0);
  for (const code of ["#VALUE!", "#NUM!", "#N/A", "#DIV/0!", "#NAME?", "#BUSY!", "#SPILL!"]) {
    expect(text).toContain(`<strong class="error">${code}`);
  }
});

test("the built manifest has no problem with the built site", () => {
  const xml = readFileSync(join(DIST, "addin/manifest.xml"), "utf8");
  expect(baseIn(xml)).toBe(DEFAULT_BASE);
  const read = (path: string): Uint8Array | undefined => {
    try {
      return readFileSync(join(DIST, path));
    } catch {
      return undefined;
    }
  };
  expect(checkManifest(xml, { base: DEFAULT_BASE, read })).toEqual([]);
});
