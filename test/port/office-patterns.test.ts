/** @jest-environment jsdom */
import fc from "fast-check";
import { MARK_ORDER } from "../../src/sheet";
import { markOf, patternColour } from "../../taskpane/office/marks/mark-pattern";
import { mustUsePatterns } from "../../taskpane/office/marks/way";
import { OfficeHost, bookOfPlans, type Book } from "../office-host";
import { createOfficePort } from "../../taskpane/office";
import { marksOn } from "./contract/bench";
import { frame, settled, type Frame } from "./genuine-office";
import { openBook, pictureOfSheet } from "./office-bench";

// Excel LTSC 2021 crashes with conditional formats beside functions (office-js #5959): there a mark is a pattern over
// the cell's own fill, and says by its colour what it covers.

const OLD: Frame = { program: { platform: "PC", version: "16.0.14332.20303" } };
const ROWS = Array.from({ length: 9 }, (_, row) => [`企业${row}`, row, null]);
const book = (): Book => bookOfPlans([{ name: "申报", rows: ROWS }]);

describe("which Excel takes which marks", () => {
  test.each<[who: string, host: Parameters<typeof mustUsePatterns>[0], patterns: boolean]>([
    ["LTSC 2021", { platform: "PC", version: "16.0.14332.20303" }, true],
    ["Microsoft 365 of 2022", { platform: "PC", version: "16.0.15831.20208" }, true],
    ["the build before LTSC 2024", { platform: "PC", version: "16.0.17931.20000" }, true],
    ["LTSC 2024", { platform: "PC", version: "16.0.17932.20842" }, false],
    ["Microsoft 365 of today", { platform: "PC", version: "16.0.19929.20000" }, false],
    ["the Mac, whatever it is", { platform: "Mac", version: "16.35.20030802" }, false],
    ["a browser", { platform: "OfficeOnline", version: "16.0.14332.1" }, false],
    ["who does not say its version", { platform: "PC", version: "" }, false],
    ["who says nothing", undefined, false],
  ])("%s", (_, host, patterns) => {
    expect(mustUsePatterns(host)).toBe(patterns);
  });
});

test("a pattern's colour says the severity and what it covers, and no other colour does", () => {
  const marks = MARK_ORDER.flatMap((severity) => [true, false].map((filled) => ({ severity, filled })));
  const colours = marks.map(patternColour);
  expect(new Set(colours).size).toBe(marks.length);
  marks.forEach((mark, at) => {
    expect(markOf("Gray75", colours[at]!)).toEqual(mark);
    expect(markOf("Gray75", colours[at]!.toLowerCase())).toEqual(mark);
    expect(markOf("Gray50", colours[at]!)).toBeUndefined();
  });
  fc.assert(
    fc.property(fc.nat(0xffffff), (number) => {
      const colour = `#${number.toString(16).toUpperCase().padStart(6, "0")}`;
      expect(markOf("Gray75", colour) !== undefined).toBe(colours.includes(colour));
    }),
  );
  for (const strange of ["", "red", "#FFF"]) expect(markOf("Gray75", strange)).toBeUndefined();
});

test("an old Excel gets no conditional format, and its cells are afterwards what they were", async () => {
  const bench = openBook(book(), OLD);
  bench.person.fill("申报", "A1:B2", "#FFFF00");
  const before = pictureOfSheet(bench.book.find("申报")!);
  await bench.port.mark([marksOn("申报", { error: ["A1:A3", "C7"], info: ["B2"] })]);
  const sheet = bench.book.find("申报")!;
  expect(sheet.conditionalFormats).toEqual([]);
  // What lies under the mark is still the cell's own.
  expect(sheet.formatAt(0, 0, "Fill.Color")).toBe("#FFFF00");
  expect(sheet.patternAt(0, 0)).toEqual({ pattern: "Gray75", colour: "#FFC7CF" });
  expect(sheet.patternAt(2, 0)).toEqual({ pattern: "Gray75", colour: "#FFC7CE" });
  await bench.port.clear();
  expect(pictureOfSheet(sheet)).toEqual(before);
  expect([sheet.patternAt(0, 0).pattern, sheet.patternAt(2, 0).pattern]).toEqual(["Solid", "None"]);
  expect([...bench.book.settings.keys()]).toEqual([]);
});

test("a pattern of the person's own stays, unmarked", async () => {
  const bench = openBook(book(), OLD);
  const sheet = bench.book.find("申报")!;
  sheet.patterns.set(3, 0, { pattern: "LightUp", colour: "#00FF00" });
  await bench.port.mark([marksOn("申报", { error: ["A3:A5"] })]);
  expect(pictureOfSheet(sheet).marks.error).toEqual(["A3", "A5"]);
  await bench.port.clear();
  expect(sheet.patternAt(3, 0)).toEqual({ pattern: "LightUp", colour: "#00FF00" });
});

/** The same workbook, opened elsewhere. */
async function elsewhere(book: Book, how?: Frame) {
  await settled();
  frame(new OfficeHost(book), how);
  return createOfficePort();
}

test("marks of an old Excel are seen, replaced and taken away by a new one, and the other way round", async () => {
  const old = openBook(book(), OLD);
  await old.port.mark([marksOn("申报", { error: ["A1:A3"] })]);
  const sheet = old.book.find("申报")!;
  const current = await elsewhere(old.book);
  expect(await current.marked()).toBe(true);
  await current.mark([marksOn("申报", { warning: ["B1"] })]);
  expect(pictureOfSheet(sheet).marks).toMatchObject({ error: [], warning: ["B1"] });
  expect([sheet.patterns.size, sheet.conditionalFormats.length]).toEqual([0, 1]);
  const oldAgain = await elsewhere(old.book, OLD);
  expect(await oldAgain.marked()).toBe(true);
  await oldAgain.mark([marksOn("申报", { info: ["B2"] })]);
  expect([sheet.patterns.size, sheet.conditionalFormats.length]).toEqual([1, 0]);
  await (await elsewhere(old.book)).clear();
  expect([sheet.patterns.size, await current.marked()]).toEqual([0, false]);
});

test("marks go where their cells go: a mark that was moved is taken away too", async () => {
  const bench = openBook(book(), OLD);
  const sheet = bench.book.find("申报")!;
  await bench.port.mark([marksOn("申报", { error: ["A3"] })]);
  const { pattern, colour } = sheet.patternAt(2, 0);
  sheet.patterns.delete(2, 0);
  sheet.patterns.set(40, 2, { pattern, colour });
  await bench.port.clear();
  expect(sheet.patterns.size).toBe(0);
});

test("thousands of marks among coloured cells are found again with few questions", async () => {
  const rows = Array.from({ length: 6_000 }, (_, row) => [`企业${row}`, row, row]);
  const bench = openBook(bookOfPlans([{ name: "申报", rows }]), OLD);
  bench.person.fill("申报", "A1:C1", "#DDDDDD");
  const error = Array.from({ length: 1_500 }, (_, n) => `B${4 * n + 2}`);
  await bench.port.mark([marksOn("申报", { error })]);
  const sheet = bench.book.find("申报")!;
  expect(pictureOfSheet(sheet).marks.error).toEqual(error);
  const first = bench.host.trips.length;
  await bench.port.clear();
  expect(sheet.patterns.size).toBe(0);
  expect(bench.host.trips.length - first).toBeLessThan(15);
});
