import ExcelJS from "exceljs";
import { open } from "../xlsx/round-trip";
import { WorkbenchPage, type PersonsFile } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

const ROWS = 20_000;
const COLUMNS = 15;

/** What a cell of the large file holds. */
const content = (row: number, column: number): string | number =>
  column < 3 ? `企业${row}-${column}` : row * 10 + column + 0.25;

/** A file that takes its time: a header, and rows of texts and numbers. */
async function largeFile(): Promise<PersonsFile> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("大表");
  sheet.addRow(Array.from({ length: COLUMNS }, (_, column) => `列${column}`));
  for (let row = 1; row <= ROWS; row++)
    sheet.addRow(Array.from({ length: COLUMNS }, (_, column) => content(row, column)));
  sheet.getColumn(5).numFmt = "#,##0.00";
  return { name: "大表.xlsx", bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}

let site: WorkbenchSite;
let sheet: WorkbenchPage;
let large: PersonsFile;

beforeAll(async () => {
  large = await largeFile();
  site = await WorkbenchSite.start();
  sheet = await WorkbenchPage.open(site);
}, 120_000);
afterAll(() => site?.close());
afterEach(() => expect(site.takeFaults()).toEqual([]));

const bar = () => sheet.page.locator(".busy").getByRole("progressbar");

/** Notes in the page how far the bar was, each time that it moved. */
const noteProgress = (): Promise<void> =>
  sheet.page.evaluate(() => {
    const told: number[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => {
      const now = document.querySelector('.busy [role="progressbar"]')?.getAttribute("aria-valuenow");
      if (now !== null && now !== undefined && told.at(-1) !== Number(now)) told.push(Number(now));
    }).observe(document.querySelector("#chrome")!, { subtree: true, childList: true, attributes: true });
  });

const told = (): Promise<number[]> =>
  sheet.page.evaluate(() => (window as unknown as { told: number[] }).told.splice(0));

test("a large file can be stopped while it opens; the open workbook stays", async () => {
  await noteProgress();
  await sheet.choose(large);
  await bar().waitFor();
  await sheet.picture("opening-large");
  await sheet.page.locator(".busy").getByRole("button", { name: sheet.text.stop }).click();
  await sheet.told(sheet.text.openStopped("大表.xlsx"));
  expect(await sheet.documentName()).toBe("测算示例.xlsx");
  expect(await sheet.cells("试算", "D4")).toEqual([[540]]);
  await told();
});

test("left alone it opens, and tells how far it is", async () => {
  await sheet.openFile(large);
  const progress = await told();
  expect(progress.length).toBeGreaterThan(5);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  for (const row of [2, 777, ROWS + 1]) {
    const expected = Array.from({ length: COLUMNS }, (_, column) => content(row - 1, column));
    expect(await sheet.cells("大表", `A${row}:O${row}`)).toEqual([expected]);
  }
  expect(await sheet.shown("大表", "E3")).toEqual([["24.25"]]);
});

test("a formula over all its rows is computed, and the saved file holds everything", async () => {
  await sheet.type("Q1", `=SUM(E2:E${ROWS + 1})`);
  const sum = Array.from({ length: ROWS }, (_, row) => Number(content(row + 1, 4))).reduce((a, b) => a + b);
  await sheet.eventually("大表", "Q1", [[sum]]);
  const saved = await sheet.save();
  expect((await told()).length).toBeGreaterThan(5);
  const [only] = open(saved.bytes).sheets;
  expect(only!.rows).toHaveLength(ROWS + 1);
  expect(only!.rows[ROWS]!.cells.map((cell) => cell!.value)).toEqual(
    Array.from({ length: COLUMNS }, (_, column) => content(ROWS, column)),
  );
  expect(only!.rows[0]!.cells[16]).toMatchObject({ value: sum, formula: `SUM(E2:E${ROWS + 1})` });
});
