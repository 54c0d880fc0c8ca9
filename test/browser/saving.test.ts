import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { CellError } from "../../src/formula";
import { bookOf } from "../builders/books";
import { formula } from "../builders/grids";
import { hasLibreOffice } from "../xlsx/libreoffice";
import { BOOKS, fixture, open } from "../xlsx/round-trip";
import { inLibreOffice } from "./in-libreoffice";
import { WorkbenchPage, type PersonsFile } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

let site: WorkbenchSite;
let sheet: WorkbenchPage;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  sheet = await WorkbenchPage.open(site);
}, 120_000);
afterAll(() => site?.close());
afterEach(() => expect(site.takeFaults()).toEqual([]));

const book = (name: string): PersonsFile => ({ name, bytes: fixture(name) });

async function inExcelJs({ bytes }: PersonsFile): Promise<ExcelJS.Workbook> {
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return read;
}

test.each(BOOKS)("%s saved as it was opened is the same file, byte for byte", async (name) => {
  await sheet.openFile(book(name));
  const saved = await sheet.save();
  expect([saved.name, Buffer.compare(saved.bytes, fixture(name))]).toEqual([name, 0]);
});

describe("a workbook that a person worked on", () => {
  let saved: PersonsFile;
  let before: Record<string, string[][]>;

  const pictures = async (): Promise<Record<string, string[][]>> =>
    Object.fromEntries(
      await Promise.all(
        ["申报汇总", "参数", "工作表1"].map(async (name) => [name, await sheet.shown(name, "A1:L14")]),
      ),
    );

  beforeAll(async () => {
    await sheet.openFile(book("whole.xlsx"));
    // A value, and what is computed from it.
    await sheet.type("D3", "1000");
    // A format, with the keyboard.
    await sheet.goTo("A3");
    await sheet.page.keyboard.press("Control+b");
    // A formula over a column.
    await sheet.type("J3", "=WUYI.GROWTH_AWARD(D3:D7)");
    await sheet.eventually("申报汇总", "J3:J7", [[10], [5], [0], ["#NUM!"], [0]]);
    // A row above the sum.
    await sheet.insertRowAbove("A8");
    await sheet.type("A8", "武义六号五金有限公司");
    await sheet.type("D8", "300");
    // A new sheet.
    await sheet.addSheet();
    await sheet.type("A1", "另算");
    await sheet.type("B1", "=SUM(申报汇总!D3:D8)");
    await sheet.ready();
    await sheet.picture("edited");
    before = await pictures();
    saved = await sheet.save();
    await sheet.status("saved");
    await sheet.told(sheet.text.savedAs("whole.xlsx"));
  }, 60_000);

  test("is read again by our reader: what was typed, what was computed, the column that one formula fills", () => {
    const { sheets } = open(saved.bytes);
    const [claims, , , added] = sheets;
    const cell = (row: number, column: number) => claims!.rows[row]!.cells[column]!;
    expect(sheets.map(({ name }) => name)).toEqual(["申报汇总", "参数", "旧表", "工作表1"]);
    expect([cell(2, 3).value, cell(2, 5)]).toEqual([1000, expect.objectContaining({ value: 80, formula: "D3*E3" })]);
    expect(cell(2, 9)).toMatchObject({ value: 10, formula: "WUYI.GROWTH_AWARD(D3:D7)", fills: { top: 2, left: 9, bottom: 6, right: 9 } });
    expect([3, 4, 5, 6].map((row) => [cell(row, 9).value, cell(row, 9).inner])).toEqual([[5, true], [0, true], [new CellError("#NUM!"), true], [0, true]]);
    expect([cell(7, 0).value, cell(8, 0).value]).toEqual(["武义六号五金有限公司", "合计"]);
    expect(added!.rows[0]!.cells[1]).toMatchObject({ formula: "SUM(申报汇总!D3:D8)" });
  }); // prettier-ignore

  test("has its formats still, and the new one", async () => {
    const claims = (await inExcelJs(saved)).getWorksheet("申报汇总")!;
    expect([claims.getCell("A3").font.bold, claims.getCell("A4").font.bold]).toEqual([true, undefined]);
    expect(claims.getCell("A4").font.underline).toBe("single");
    expect([claims.getCell("A1").font.name, claims.getCell("A1").font.size]).toEqual(["黑体", 16]);
    expect(claims.getCell("A2").fill).toMatchObject({ fgColor: { argb: "FF1F4E78" } });
    expect(claims.getCell("F3").numFmt).toBe('[$-804]#,##0.00"万元"');
    // The line above the sum went down with it.
    expect(claims.getCell("B9").border.top).toMatchObject({ color: { argb: "FFC00000" } });
    expect([claims.getRow(6).hidden, claims.getColumn(9).hidden]).toEqual([true, true]);
    expect(claims.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 2 });
    expect(claims.getCell("H1").isMerged).toBe(true);
  });

  test("other programs see the values that the page shows", async () => {
    const claims = (await inExcelJs(saved)).getWorksheet("申报汇总")!;
    const heldBy = ({ value, result }: ExcelJS.Cell): unknown => {
      if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
      const held: unknown = result ?? value;
      return typeof held === "object" && held !== null && "error" in held ? held.error : held;
    };
    for (const [row, cells] of (await sheet.cells("申报汇总", "A3:J9")).entries()) {
      for (const [column, value] of cells.entries()) {
        const cell = claims.getCell(row + 3, column + 1);
        expect([cell.address, heldBy(cell) || null]).toEqual([cell.address, value || null]);
      }
    }
  });

  (hasLibreOffice ? test : test.skip)("LibreOffice shows what the page shows", () => {
    // Column J asks for a function of ours, which LibreOffice does not have.
    const shown = before["申报汇总"]!.map((row) => row.slice(0, 9));
    const office = inLibreOffice(saved, "申报汇总");
    expect(office.map((row) => row.slice(0, 9))).toEqual(shown.slice(0, 9));
    const [added] = inLibreOffice(saved, "工作表1");
    expect(added!.slice(0, 2)).toEqual(before["工作表1"]![0]!.slice(0, 2));
  });

  test("opened again it shows the same, and nothing is unsaved", async () => {
    await sheet.openFile({ name: "再开.xlsx", bytes: saved.bytes });
    expect(await pictures()).toEqual(before);
    await sheet.status("untouched");
    await sheet.told(sheet.text.notShown("数据验证（2）、条件格式、批注、图表、超链接（2）"));
  });
});

describe("what a file holds stays what it is", () => {
  test("a number that is stored as text stays a text when it is made bold", async () => {
    await sheet.openFile({ name: "代码.xlsx", bytes: bookOf([{ name: "名单", rows: [["代码"], ["00123"], ["913307230000000000"], ["1,200"]] }]) }); // prettier-ignore
    for (const cell of ["A2", "A3", "A4"]) {
      await sheet.goTo(cell);
      await sheet.page.keyboard.press("Control+b");
    }
    const names = (await inExcelJs(await sheet.save())).getWorksheet("名单")!;
    const cells = [2, 3, 4].map((row) => names.getCell(row, 1));
    expect(cells.map(({ value, font }) => [value, font.bold])).toEqual([
      ["00123", true],
      ["913307230000000000", true],
      ["1,200", true],
    ]);
  });

  test("formulas that the spreadsheet does not know keep formula and value, while the cell beside them changes", async () => {
    const odd = [
      { ...formula(12.5), text: 'CUBEVALUE("x",A1)' },
      { ...formula("甲"), text: 'GETPIVOTDATA("金额",A1)' },
      { ...formula(7), text: "[1]别的!A1*2" },
    ];
    await sheet.openFile({ name: "别的函数.xlsx", bytes: bookOf([{ name: "表", rows: [[1], odd] }]) });
    await sheet.told(sheet.text.held(3, ["CUBEVALUE", "GETPIVOTDATA", "[1]"]));
    expect(await sheet.cells("表", "A2:C2")).toEqual([[12.5, "甲", 7]]);
    await sheet.type("A1", "2");
    const { sheets } = open((await sheet.save()).bytes);
    expect(sheets[0]!.rows[1]!.cells.map((cell) => [cell!.formula, cell!.value])).toEqual([
      ['CUBEVALUE("x",A1)', 12.5],
      ['GETPIVOTDATA("金额",A1)', "甲"],
      ["[1]别的!A1*2", 7],
    ]);
  });

  test("dates of a book that counts from 1904 are saved as that book counts them", async () => {
    await sheet.openFile(book("dates-1904.xlsx"));
    await sheet.type("D1", "5");
    const { sheets, date1904 } = open((await sheet.save()).bytes);
    expect([date1904, sheets[0]!.rows[0]!.cells.map((cell) => cell!.value)]).toEqual([true, ["申报日期", 43951, 43951.5, 5]]); // prettier-ignore
  });

  test("names follow their cells, and new ones are saved", async () => {
    await sheet.openFile(book("whole.xlsx"));
    await sheet.insertRowAbove("A3");
    await sheet.goTo("D4:D8");
    await sheet.name("申报基数");
    await sheet.type("K2", "=SUM(申报基数)");
    await sheet.eventually("申报汇总", "K2", [[1235653.391]]);
    const { definedNames } = open((await sheet.save()).bytes);
    expect(
      Object.fromEntries(definedNames.map(({ name, formula }) => [name, formula.replaceAll("$", "")])),
    ).toEqual({
      "_xlnm.Print_Area": "申报汇总!A1:H9",
      "_xlnm.Print_Titles": "申报汇总!1:2",
      申报金额: "申报汇总!F4:F8",
      起点: "参数!B1",
      申报基数: "申报汇总!D4:D8",
    });
  });
});

describe("text that is still being typed", () => {
  test.each<[string, () => Promise<unknown>]>([
    ["the button", () => sheet.button("保存").click()],
    ["the keys", () => sheet.page.keyboard.press("Control+s")],
  ])("is saved with %s", async (_, ask) => {
    await sheet.openSample("blank");
    await sheet.goTo("B2");
    await sheet.page.keyboard.type("还在输入");
    const arrives = sheet.page.waitForEvent("download");
    await ask();
    const saved = { name: "", bytes: readFileSync(await (await arrives).path()) };
    expect((await inExcelJs(saved)).getWorksheet("Sheet1")!.getCell("B2").value).toBe("还在输入");
    await sheet.status("saved");
  });

  test("counts as unsaved when another workbook is opened", async () => {
    await sheet.openSample("blank");
    await sheet.goTo("B2");
    await sheet.page.keyboard.type("还在输入");
    await sheet.choose(book("features.xlsx"));
    await sheet.answer(sheet.text.cancel);
    expect(await sheet.cells("Sheet1", "B2")).toEqual([["还在输入"]]);
  });
});

describe("what cannot be saved is said before", () => {
  test("a filter by colour; 取消 saves nothing, 仍然保存 saves the rest", async () => {
    await sheet.openFile(book("whole.xlsx"));
    await sheet.page.evaluate(() => {
      const front = window.wuyi.api.getActiveWorkbook()!.getActiveSheet();
      const filter = front.getRange("A2:D5").createFilter()!;
      filter.setColumnFilterCriteria(1, { colId: 1, colorFilters: { cellFillColors: [null] } });
    });
    await sheet.status("unsaved");
    await sheet.button("保存").click();
    await sheet.dialog.getByText(sheet.text.lossTitle).waitFor();
    await sheet.picture("question-losses");
    expect(await sheet.dialog.getByRole("listitem").allInnerTexts()).toEqual([
      sheet.text.lossFilter("申报汇总", "B"),
    ]);
    await sheet.answer(sheet.text.cancel);
    await sheet.status("unsaved");
    const arrives = sheet.page.waitForEvent("download");
    await sheet.button("保存").click();
    await sheet.answer(sheet.text.lossSave);
    expect((await arrives).suggestedFilename()).toBe("whole.xlsx");
    await sheet.status("saved");
  });

  test("what could not be saved at all is not offered: protection", async () => {
    await sheet.openFile(book("whole.xlsx"));
    await sheet.click("B4");
    const { x, y } = await sheet.at("B4");
    await sheet.page.mouse.click(x, y, { button: "right" });
    const menu = sheet.page.locator(".univer-popup").filter({ hasText: "选择性粘贴" });
    await menu.waitFor();
    expect(await menu.innerText()).not.toContain("保护");
    await sheet.page.keyboard.press("Escape");
    await sheet.page.locator('[data-u-comp="slide-tab-item"]').first().click({ button: "right" });
    const tabs = sheet.page.locator(".univer-popup").filter({ hasText: "重命名" });
    await tabs.waitFor();
    expect(await tabs.innerText()).not.toContain("保护");
    await sheet.page.keyboard.press("Escape");
  });
});

test("an error that a file holds as a value stays an error, and a text that looks like one a text", async () => {
  const rows = [["金额", new CellError("#N/A"), "#N/A"]];
  await sheet.openFile({ name: "错误值.xlsx", bytes: bookOf([{ name: "申报", rows }]) });
  await sheet.type("A2", "1");
  const [row] = open((await sheet.save()).bytes).sheets[0]!.rows;
  expect(row!.cells.map((cell) => cell?.value)).toEqual(rows[0]);
});

test("a workbook that was made here is a workbook for other programs", async () => {
  await sheet.openSample("blank");
  await sheet.type("A1", "甲");
  await sheet.type("B1", "=1+1");
  const made = (await inExcelJs(await sheet.save())).getWorksheet("Sheet1")!;
  expect([made.getCell("A1").value, made.getCell("B1").value]).toEqual(["甲", { formula: "1+1", result: 2 }]);
});

test.each(["sheet1", "名单/2024", "名单'"])(
  "no sheet can be named %s, which no file would hold",
  async (name) => {
    await sheet.openSample("blank");
    await sheet.addSheet();
    await sheet.renameSheet(name);
    const warning = sheet.page.getByRole("dialog").filter({ hasText: "名称" });
    await warning.waitFor();
    await warning.getByRole("button", { name: "取消" }).click();
    await warning.waitFor({ state: "detached" });
    // The tab waits for another name.
    await sheet.page.keyboard.press("Control+a");
    await sheet.page.keyboard.type("名单");
    await sheet.page.keyboard.press("Enter");
    const { sheets } = open((await sheet.save()).bytes);
    expect(sheets.map((one) => one.name)).toEqual(["Sheet1", "名单"]);
  },
);
