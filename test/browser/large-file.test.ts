import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
let folder: string;
let path: string;

beforeAll(async () => {
  large = await largeFile();
  folder = mkdtempSync(join(tmpdir(), "wuyi-large-"));
  path = join(folder, large.name);
  writeFileSync(path, large.bytes);
  site = await WorkbenchSite.start();
  sheet = await WorkbenchPage.open(site);
}, 120_000);
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});
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

/** Presses 停止 once there is work to stop, as fast as nobody could: the file might be open before. */
const stopAtOnce = (): Promise<void> =>
  sheet.page.evaluate((stop) => {
    const watch = new MutationObserver(() => {
      const button = [...document.querySelectorAll<HTMLElement>(".busy button")].find(
        ({ textContent }) => textContent === stop,
      );
      if (!button) return;
      watch.disconnect();
      button.click();
    });
    watch.observe(document.querySelector("#chrome")!, { subtree: true, childList: true });
  }, sheet.text.stop);

const told = (): Promise<number[]> =>
  sheet.page.evaluate(() => (window as unknown as { told: number[] }).told.splice(0));

test("a large file can be stopped while it opens; the open workbook stays", async () => {
  await noteProgress();
  await stopAtOnce();
  await sheet.choose(large);
  await sheet.told(sheet.text.openStopped("大表.xlsx"));
  expect(await sheet.documentName()).toBe("测算示例.xlsx");
  expect(await sheet.cells("试算", "D4")).toEqual([[540]]);
  await bar().waitFor({ state: "detached" });
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

describe("what is typed while a large file is being worked on", () => {
  test("is not in the file that is just being saved, and stays unsaved; the next one has it", async () => {
    await sheet.goTo("A1");
    const arrives = sheet.page.waitForEvent("download");
    await sheet.button("保存").click();
    // Past the part in which the workbook is taken out of the spreadsheet.
    await sheet.page.waitForFunction(
      () => Number(document.querySelector('.busy [role="progressbar"]')?.getAttribute("aria-valuenow")) > 0.4,
    );
    await sheet.type("A1", "改了");
    await (await arrives).path();
    await sheet.page.locator(".busy").waitFor({ state: "detached" });
    await sheet.status("unsaved");
    expect(open((await sheet.save()).bytes).sheets[0]!.rows[0]!.cells[0]!.value).toBe("改了");
    await sheet.status("saved");
  });

  test("is asked about before the file that is just being opened takes its place", async () => {
    await sheet.openSample("blank");
    await sheet.goTo("B2");
    const drop = await sheet.hang([path]);
    await drop();
    await bar().waitFor();
    await sheet.page.keyboard.type("5");
    await sheet.page.keyboard.press("Enter");
    await sheet.dialog.getByText(sheet.text.replaceTitle).waitFor();
    await sheet.answer(sheet.text.cancel);
    expect([await sheet.documentName(), await sheet.cells("Sheet1", "B2")]).toEqual([
      "空白工作簿.xlsx",
      [[5]],
    ]);
  });
});
