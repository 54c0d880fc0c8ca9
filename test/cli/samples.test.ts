import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPeriod } from "../../src/calendar";
import { NODE_CODEC } from "../../cli/check/codec";
import { cellOf, check, type Report } from "../../src/sheet";
import { FINDING_TITLES } from "../../src/text";
import { readBook } from "../../xlsx";

const sample = (name: string): Report =>
  check(
    readBook(readFileSync(join(__dirname, "../../samples", name)), NODE_CODEC).sheets.map(({ grid }) => grid),
    { start: readPeriod("2024-01-01")!.from },
  );

test("the clean sample raises nothing", () => {
  const report = sample("申报-正确.xlsx");
  expect(report.findings).toEqual([]);
  expect(report.summary).toMatchObject({ payableAsIs: true, rows: 14, payable: 920.4 });
});

/** Codes that the sample does not show yet. */
const NOT_SHOWN = [
  "ambiguous-column",
  "hidden-content",
  "invisible-characters",
  "list-entry-not-used",
  "repeats-sheet",
  "settings-inside",
  "stale-value",
  "unread-row",
  "unread-table",
];

test("the other sample holds a fault of every kind, each on its cell", () => {
  const { findings } = sample("申报-有问题.xlsx");
  expect(findings.map((one) => `${one.sheet}!${cellOf(one) ?? ""} ${one.code}`)).toMatchSnapshot();
  const missing = Object.keys(FINDING_TITLES).filter((code) => !findings.some((one) => one.code === code));
  expect(missing.sort()).toEqual(NOT_SHOWN);
});
