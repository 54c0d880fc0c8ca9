import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { columnNumber } from "../../src/sheet";
import { STEPPED_CODEC, readBook, type BookSheet } from "../../xlsx";
import { hasLibreOffice } from "../xlsx/libreoffice";
import { inLibreOffice } from "./in-libreoffice";
import { WorkbenchPage, type PersonsFile } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

// A copy for people who do not have the add-in: what it holds, by our reader and, where it is installed, by
// LibreOffice, which computes every formula anew.

let site: WorkbenchSite;
let sheet: WorkbenchPage;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  sheet = await WorkbenchPage.open(site);
}, 120_000);
afterAll(() => site?.close());
afterEach(() => expect(site.takeFaults()).toEqual([]));

const sheetOf = ({ bytes }: PersonsFile, name: string): BookSheet =>
  readBook(bytes, STEPPED_CODEC).sheets.find((one) => one.name === name)!;

const valueAt = ({ grid }: BookSheet, column: string, row: number): unknown =>
  grid.columns[columnNumber(column)]?.values[row - 1];

const formulaAt = ({ formulas }: BookSheet, column: string, row: number): unknown =>
  formulas.find((one) => one.column === columnNumber(column) && one.row === row - 1)?.formula;

/** A file whose formulas have no values: whoever opens it computes them. */
function withoutValues({ name, bytes }: PersonsFile): PersonsFile {
  const parts = Object.entries(unzipSync(bytes)).map(([part, content]) => {
    const text = part.startsWith("xl/worksheets/") ? strFromU8(content) : undefined;
    return [
      part,
      text === undefined ? content : strToU8(text.replace(/<\/f><v>[^<]*<\/v>/g, "</f>")),
    ] as const;
  });
  return { name, bytes: zipSync(Object.fromEntries(parts)) };
}

test("results only: every amount stands as it was shown, sums stay alive, the open workbook is not touched", async () => {
  const shown = (await sheet.cells("申报汇总", "G4:I223")).flat();
  const copy = await sheet.handOver("handoverResults");
  expect(copy.name).toBe("测算示例（不用加载项）.xlsx");
  const claims = sheetOf(copy, "申报汇总");
  const saved = Array.from({ length: 220 }, (_, n) =>
    ["G", "H", "I"].map((column) => valueAt(claims, column, n + 4)),
  );
  expect(saved.flat()).toEqual(shown);
  expect(claims.formulas.map(({ formula }) => formula)).toEqual(["SUM(G4:G223)"]);
  expect(readBook(copy.bytes, STEPPED_CODEC).sheets.flatMap(({ formulas }) => formulas.map(({ formula }) => formula)).join()).not.toContain("WUYI"); // prettier-ignore
  await sheet.told(/只留结果。打开着的工作簿不变。/);
  await sheet.status("untouched");
});

test("plain formulas: they follow a change without the add-in; what no plain formula gives keeps its result", async () => {
  await sheet.sheet("试算");
  await sheet.type("H20", "3000");
  await sheet.type("H21", "⑤00");
  await sheet.type("H22", "待定");
  await sheet.type("I20", '=WUYI.EQUIPMENT_SUBSIDY(H20:H22,"省重点")');
  await sheet.eventually("试算", "I20:I22", [[540], [50], ["#VALUE!"]]);
  await sheet.type("J20", "=I20+I21");
  await sheet.fileMenu(sheet.text.handover);
  await sheet.picture("handing-over");
  await sheet.answer(sheet.text.cancel);
  const copy = await sheet.handOver("handoverFormulas");
  const trial = sheetOf(copy, "试算");
  expect(formulaAt(trial, "I", 20)).toMatch(/H20/);
  // Only our functions read such a text as a number: the copy would refuse it.
  expect([valueAt(trial, "I", 21), formulaAt(trial, "I", 21)]).toEqual([50, undefined]);
  expect(formulaAt(trial, "I", 22)).toBeUndefined();
  expect(formulaAt(trial, "J", 20)).toBe("I20+I21");
  expect(trial.formulas.map(({ formula }) => formula).join()).not.toContain("WUYI");
  if (!hasLibreOffice) return;
  const computed = inLibreOffice(withoutValues(copy), "试算")
    .slice(19, 22)
    .map((row) => row.slice(7, 10));
  expect(computed[0]).toEqual(["3000", "540", "590"]);
  expect(computed[1]!.slice(0, 2)).toEqual(["⑤00", "50"]);
});

test("a workbook that uses none of our functions needs no copy, and is told so", async () => {
  await sheet.page.getByRole("button", { name: sheet.text.newBook, exact: true }).click();
  await sheet.answer(sheet.text.replaceDiscard);
  await sheet.type("A1", "=1+1");
  await sheet.fileMenu(sheet.text.handover);
  await sheet.answer(sheet.text.handoverFormulas);
  await sheet.told(sheet.text.nothingToHandOver);
});
