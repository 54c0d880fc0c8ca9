import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPeriod } from "../../src/calendar";
import { NODE_CODEC } from "../../cli/check/codec";
import { insideBook } from "../../cli/check/inside";
import { cellOf, check, type Report } from "../../src/sheet";
import { FINDING_TITLES, type FindingCode } from "../../src/text";
import { readBook } from "../../xlsx";

const sample = (name: string): Report => {
  const book = readBook(readFileSync(join(__dirname, "../../samples", name)), NODE_CODEC);
  return check(
    book.sheets.map(({ grid }) => grid),
    { start: readPeriod("2024-01-01")!.from, inside: insideBook(book, false) },
  );
};
const told = ({ findings }: Report): string[] =>
  findings.map((one) => `${one.sheet}!${cellOf(one) ?? ""} ${one.code}`);

test("the clean sample raises nothing", () => {
  const report = sample("申报-正确.xlsx");
  expect(report.findings).toEqual([]);
  expect(report.summary).toMatchObject({ verdict: "payable", payableAsIs: true, rows: 14, payable: 920.4 });
});

test("the sample of questions holds no fault, and what only a person can tell", () => {
  const report = sample("申报-待判断.xlsx");
  expect(report.summary).toMatchObject({
    verdict: "undecided",
    payableAsIs: false,
    claimed: 97,
    payable: 97,
  });
  expect(told(report)).toMatchSnapshot();
});

test("the samples hold every finding, but for one that goes as soon as a program computes the sheet", () => {
  const faulty = sample("申报-有问题.xlsx");
  expect(faulty.summary.verdict).toBe("not-payable");
  expect(told(faulty)).toMatchSnapshot();
  const shown = new Set(
    [faulty, sample("申报-待判断.xlsx")].flatMap(({ findings }) => findings.map(({ code }) => code)),
  );
  expect((Object.keys(FINDING_TITLES) as FindingCode[]).filter((code) => !shown.has(code))).toEqual([
    "stale-value",
  ]);
});
