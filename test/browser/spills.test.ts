import ExcelJS from "exceljs";
import { NODE_CODEC } from "../../cli/check/codec";
import { readBook } from "../../xlsx";
import { WorkbenchPage } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

// Where a formula spills, what stands on the screen is what is saved, whatever happened to the cells before.

let site: WorkbenchSite;
let sheet: WorkbenchPage;
let name: string;

beforeAll(async () => {
  site = await WorkbenchSite.start();
}, 120_000);
afterAll(() => site?.close());
beforeEach(async () => {
  sheet = await WorkbenchPage.open(site, await site.context({ permissions: ["clipboard-read", "clipboard-write"] })); // prettier-ignore
  await sheet.addSheet();
  name = await sheet.page.evaluate(() =>
    window.wuyi.api.getActiveWorkbook()!.getActiveSheet().getSheetName(),
  );
  for (const [row, value] of ["3000", "480", "620"].entries()) await sheet.type(`A${row + 1}`, value);
  await sheet.type("B1", '=WUYI.EQUIPMENT_SUBSIDY(A1:A3,"省重点")');
  await sheet.eventually(name, "B1:B3", DUE);
});
afterEach(async () => {
  expect(site.takeFaults()).toEqual([]);
  await sheet.page.context().close();
});

const DUE = [[540], [38.4], [62]];

async function pasteBlanks(cell: string, rows: number): Promise<void> {
  await sheet.goTo(cell);
  await sheet.page.evaluate(async (count) => {
    const html = `<table>${"<tr><td></td></tr>".repeat(count)}</table>`;
    const blobs = [["text/html", html], ["text/plain", "\n".repeat(count)]].map(([type, said]) => [type, new Blob([said!], { type: type! })]); // prettier-ignore
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
  }, rows);
  await sheet.page.keyboard.press("Control+v");
}

/** What the saved file holds in a column, by our reader and by exceljs. */
async function saved(): Promise<readonly [ours: unknown[], theirs: unknown[]]> {
  const { bytes } = await sheet.save();
  const grid = readBook(bytes, NODE_CODEC).sheets.find((one) => one.grid.name === name)!.grid;
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as never);
  const theirs = [1, 2, 3].map((row) => {
    const value = book.getWorksheet(name)!.getCell(row, 2).value;
    return typeof value === "object" && value !== null && "result" in value ? value.result : value;
  });
  return [[...grid.columns[1]!.values.slice(0, 3)], theirs];
}

const AMOUNTS = DUE.flat();

test.each<[what: string, act: () => Promise<void>]>([
  ["blanks are pasted over the spilled cells", () => pasteBlanks("B2", 2)],
  [
    "a value in the way is undone",
    async () => {
      await sheet.type("B2", "99");
      await sheet.eventually(name, "B1:B2", [["#SPILL!"], [99]]);
      await sheet.page.keyboard.press("Control+z");
    },
  ],
  [
    "a value in the way is deleted",
    async () => {
      await sheet.type("B3", "99");
      await sheet.eventually(name, "B1:B1", [["#SPILL!"]]);
      await sheet.goTo("B3");
      await sheet.page.keyboard.press("Delete");
    },
  ],
])("%s: the amounts are shown, checked and saved", async (_, act) => {
  await act();
  await sheet.eventually(name, "B1:B3", DUE);
  const seen = await sheet.page.evaluate(async (of) => {
    const grid = (await window.wuyi.port.read()).find((one) => one.name === of)!;
    return grid.columns[1]!.values.slice(0, 3);
  }, name);
  expect(seen).toEqual(AMOUNTS);
  expect(await saved()).toEqual([AMOUNTS, AMOUNTS]);
});

test.each<[how: string, leave: readonly string[]]>([
  ["F2 and Enter", ["F2", "Enter"]],
  ["F2 and Tab", ["F2", "Tab"]],
])("%s in a spilled cell change nothing", async (_, keys) => {
  await sheet.goTo("B3");
  for (const key of keys) {
    await sheet.page.keyboard.press(key);
    await sheet.page.waitForTimeout(300);
  }
  await sheet.ready();
  expect(await sheet.cells(name, "B1:B6")).toEqual([...DUE, [null], [null], [null]]);
  expect(await sheet.notices()).not.toContain(sheet.text.spillBroken("B3", "B1"));
});

test("what is typed into a spilled cell is taken, told, and undone by the button", async () => {
  await sheet.type("B2", "99");
  await sheet.told(sheet.text.spillBroken("B2", "B1"));
  await sheet.eventually(name, "B1:B2", [["#SPILL!"], [99]]);
  await sheet.picture("spill-broken");
  await sheet.page.locator(".notices").getByRole("button", { name: sheet.text.undo, exact: true }).click();
  await sheet.eventually(name, "B1:B3", DUE);
});

test("an empty row that is put into the table shows nothing where the formula goes over it", async () => {
  await sheet.type("D1", "设备投资");
  await sheet.type("D2", "设备投资");
  await sheet.type("D3", "设备投资");
  await sheet.type("E1", "=WUYI.AWARD(D1:D3,,A1:A3)");
  await sheet.eventually(name, "E1:E3", [[450], [38.4], [62]]);
  await sheet.insertRowAbove("A2");
  await sheet.eventually(name, "E1:E4", [[450], [null], [38.4], [62]]);
});
