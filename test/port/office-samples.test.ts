/** @jest-environment jsdom */
import "./text-codecs";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { NODE_CODEC } from "../../cli/check/codec";
import { check, marksOf, reportTable, type Severity } from "../../src/sheet";
import { markBook, readBook, type Book as FileBook } from "../../xlsx";
import { bookOfGrids } from "../office-host";
import { marksInPart } from "./marked-copy";
import { openBook } from "./office-bench";

const FOLDERS = ["../../samples", "../books"].map((folder) => join(__dirname, folder));
/** It holds a number format, which the Excel that is made of cells here has not; `both-ports.test.ts` compares those. */
const DRESSED = "申报-待判断.xlsx";
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name) && name !== DRESSED)
    .map((name) => join(folder, name)),
);

const opened = (file: string): FileBook => readBook(new Uint8Array(readFileSync(file)), NODE_CODEC);

test("there are samples, and books with all kinds of things in them", () => {
  expect(FILES.length).toBeGreaterThan(5);
});

describe.each(FILES.map((file) => [file.slice(file.lastIndexOf("/") + 1), file]))("%s", (_, path) => {
  const file = opened(path!);
  const grids = file.sheets.map(({ grid }) => grid);
  const hidden = new Set(
    file.sheets.filter((sheet) => sheet.visibility !== "visible").map((sheet) => sheet.name),
  );
  const fromFile = check(grids);

  test("the check finds through Excel what it finds in the file: findings, rows, sums", async () => {
    const { port, host } = openBook(bookOfGrids(grids, hidden));
    const throughExcel = check(await port.read());
    expect(throughExcel.findings).toEqual(fromFile.findings);
    expect(throughExcel).toEqual(fromFile);
    expect(host.gaps).toEqual([]);
  });

  test("marks stand in Excel where they stand in a marked copy; with them and the report nothing is found anew", async () => {
    const { port, picture } = openBook(bookOfGrids(grids, hidden));
    const marks = marksOf(fromFile);
    await port.mark(marks.map(({ sheetIndex, ranges }) => ({ sheet: grids[sheetIndex]!.name, ranges })));
    await port.report(reportTable(fromFile));
    const copy = readBook(markBook(file, marks, reportTable(fromFile), NODE_CODEC), NODE_CODEC);
    const pictures = await picture();
    for (const { name, part } of file.sheets) {
      const inCopy = marksInPart(new TextDecoder().decode(copy.archive.read(part)));
      const { marks: placed } = pictures.find((one) => one.name === name)!;
      const inExcel = (Object.keys(placed) as Severity[]).flatMap((severity) =>
        placed[severity].map((cell) => `${severity} ${cell}`),
      );
      expect([name, inExcel.sort()]).toEqual([name, inCopy]);
    }
    expect(pictures.map((one) => one.name)).toEqual(copy.sheets.map((one) => one.name));
    expect(check(await port.read()).findings).toEqual(fromFile.findings);
  });
});
