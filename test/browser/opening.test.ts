import { join } from "node:path";
import ExcelJS from "exceljs";
import { WorkbookFault } from "../../xlsx";
import { bookOf } from "../builders/books";
import { odsNumber, odsOf, odsRow, odsTable, odsText } from "../builders/open-documents";
import { cells, oldBookOf } from "../builders/old-books";
import { gb18030 } from "../builders/text-bytes";
import { minimalParts, packageOf } from "../builders/packages";
import { BOOKS, fixture } from "../xlsx/round-trip";
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

describe("a workbook that LibreOffice made", () => {
  beforeAll(() => sheet.openFile(book("whole.xlsx")));

  test("shows its numbers as their formats say", async () => {
    await sheet.picture("opened");
    expect((await sheet.shown("申报汇总", "A1:H8")).map((row) => row.join(" | "))).toEqual([
      "2024 年度奖补申报汇总 |  |  |  |  |  |  | ",
      "企业名称 | 奖补项目 | 等级 | 申报基数 | 比例 | 申报金额 | 申报日期 | 备注",
      "武义一号五金有限公司 | 生产性设备投资补助 |  | 480.00 | 8.0% | 38.40万元 | 2024年5月1日 | 一行\n两行",
      "武义二号门业有限公司 | 工业增加值增长奖 |  | 620.50 | 10.0% | 62.05万元 | 2024年5月2日 | ",
      "武义三号工具有限公司 | 节水型企业 | 省级 | -15.00 | 12.0% | -1.80万元 | 2024年5月3日 | 已核实",
      "武义四号电器有限公司 | 绿色工厂 | 市级 | 1,234,567.89 | 20.0% | 246,913.58万元 | 2024年5月4日 | 隐藏的一行",
      "武义五号文具有限公司 | 清洁生产审核 |  | 0.00 | 5.0% | 0.00万元 | 2024年5月5日 | ",
      "合计 |  |  | 1,235,653.39 |  | 247,012.23万元 |  | ",
    ]);
  });

  test("has every value and every formula of the file", async () => {
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(Buffer.from(fixture("whole.xlsx")) as unknown as ArrayBuffer);
    const formulas = await sheet.page.evaluate(() =>
      window.wuyi.api
        .getActiveWorkbook()!
        .getSheets()
        .map((one) => [one.getSheetName(), one.getRange("A1:H12").getFormulas()] as const),
    );
    expect(formulas.map(([name]) => name)).toEqual(["申报汇总", "参数", "旧表"]);
    for (const [name, rows] of formulas) {
      const values = await sheet.cells(name, "A1:H12");
      for (const [row, cells] of rows.entries()) {
        for (const [column, formula] of cells.entries()) {
          const cell = read.getWorksheet(name)!.getCell(row + 1, column + 1);
          const where = `${name}!${cell.address}`;
          // Only the first cell of a merged range has its value here.
          if (cell.isMerged && cell.master !== cell) continue;
          // The array formula stands in its first cell and fills the others.
          const expected =
            cell.formula && cell.formulaType !== ExcelJS.FormulaType.Shared ? `=${cell.formula}` : "";
          if (!(name === "参数" && column === 0 && row >= 4 && row <= 5)) expect([where, formula.replaceAll(" ", "")]).toEqual([where, expected]); // prettier-ignore
          expect([where, plain(values[row]![column])]).toEqual([where, plainExcel(cell)]);
        }
      }
    }
  });

  test.each([
    ["A1", { ff: "黑体", fs: 16, bl: 1, ht: 2 }],
    ["A2", { bg: { rgb: "#1F4E78" }, cl: { rgb: "#FFFFFF" }, tb: 3, vt: 1 }],
    ["A4", { ul: { s: 1 } }],
    ["A5", { st: { s: 1 } }],
    ["C5", { ht: 3 }],
    ["C6", { tr: { a: -45 } }],
    ["D5", { cl: { rgb: "#F05252" } }],
    ["E3", { n: { pattern: "[$-804]0.0%" } }],
    ["H3", { tb: 3 }],
  ])("%s looks as in the file", async (cell, look) => {
    expect(await styleOf("申报汇总", cell)).toMatchObject(look);
  });

  test("has its borders: thin grey ones, and a thick red one above the sum", async () => {
    const { bd: body } = await styleOf("申报汇总", "B4");
    const { bd: sum } = await styleOf("申报汇总", "B8");
    expect(["t", "r", "b", "l"].map((side) => body![side]!.cl.rgb)).toEqual(Array(4).fill("#808080"));
    expect([sum!["t"]!.cl.rgb, sum!["t"]!.s > body!["t"]!.s]).toEqual(["#C00000", true]);
  });

  test("has its widths, heights, merged cells, frozen part, hidden rows, columns and sheets", async () => {
    const layout = await sheet.page.evaluate(() => {
      const all = window.wuyi.api.getActiveWorkbook()!.getSheets();
      const [front] = all as [(typeof all)[0]];
      const { xSplit, ySplit } = front.getFreeze();
      return {
        sheets: all.map((one) => [one.getSheetName(), one.isSheetHidden(), one.getTabColor() || ""]),
        merges: front.getMergedRanges().map((range) => range.getA1Notation()),
        frozen: [ySplit, xSplit],
        hiddenRows: [4, 5, 6].filter((row) => !front.getSheet().getRowVisible(row)),
        hiddenColumns: [7, 8, 9].filter((column) => !front.getSheet().getColVisible(column)),
        widths: [0, 1, 2, 7].map((column) => front.getColumnWidth(column)),
        heights: [0, 2].map((row) => front.getRowHeight(row)),
      };
    });
    const { widths, heights, ...rest } = layout;
    expect(rest).toEqual({
      sheets: [
        ["申报汇总", false, ""],
        ["参数", false, "#C00000"],
        ["旧表", true, ""],
      ],
      merges: ["A1:H1"],
      frozen: [2, 1],
      hiddenRows: [5],
      hiddenColumns: [8],
    });
    // Hundredths of a millimetre where the book was made; a pixel is 26.5 of them. Files round to characters.
    const made = [6000, 4500, 1800, 5000].map((width) => width / 26.46);
    for (const [at, width] of widths.entries()) expect(Math.abs(width - made[at]!)).toBeLessThan(8);
    expect(Math.abs(heights[0]! - 1100 / 26.46)).toBeLessThan(2);
    // Two lines need more than one.
    expect(heights[1]).toBeGreaterThan(30);
  });

  test("says what is not shown, and that it stays in the file", async () => {
    await sheet.told(sheet.text.notShown("数据验证（2）、条件格式、批注、图表、超链接（2）"));
    await sheet.sheet("参数");
    await sheet.picture("opened-second-sheet");
  });
});

test("dates of a book that counts from 1904 are those of the book", async () => {
  await sheet.openFile(book("dates-1904.xlsx"));
  expect(await sheet.shown("日期", "A1:C1")).toEqual([["申报日期", "2024-05-01", "2024/5/1 12:00"]]);
});

test.each(BOOKS)("%s opens, and nothing is unsaved", async (name) => {
  await sheet.openFile(book(name));
  await sheet.status("untouched");
});

describe("a file that is dropped on the page", () => {
  test("is opened; while it hangs there, the page says so", async () => {
    const drop = await sheet.hang([join(__dirname, "../books/features.xlsx")]);
    await sheet.page.locator("body.drop").waitFor();
    await sheet.picture("dropping");
    await drop();
    await sheet.opened("features.xlsx");
    expect(await sheet.page.locator("body.drop").count()).toBe(0);
    expect((await sheet.cells("申报", "A1"))[0]).toEqual(["2024 年度奖补申报"]);
  });

  test("is the only one: of two, the first, and that is said", async () => {
    const drop = await sheet.hang(
      ["whole.xlsx", "features.xlsx"].map((name) => join(__dirname, "../books", name)),
    );
    await drop();
    await sheet.opened("whole.xlsx");
    await sheet.told(sheet.text.onlyOne("whole.xlsx"));
  });
});

const CFB = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]);
const GOOD = bookOf([{ name: "申报", rows: [["企业名称"], ["甲"]] }]);
const { text } = new WorkbenchPage(undefined!);

/** A file that is none, and the one sentence that says so. */
const BROKEN: readonly (readonly [
  why: string,
  name: string,
  bytes: () => Uint8Array | Promise<Uint8Array>,
  says: (name: string) => string,
])[] = [
  ["an empty file", "空.xlsx", () => new Uint8Array(), (name) => text.cannotOpen(name, new WorkbookFault("empty").message)],
  ["one that was cut off", "截断.xlsx", () => GOOD.subarray(0, GOOD.length / 2), (name) => text.cannotOpen(name, new WorkbookFault("cut-off").message)],
  ["no package at all", "改名.xlsx", () => Buffer.from("企业名称,金额\n甲,5\n"), (name) => text.cannotOpen(name, new WorkbookFault("not-zip").message)],
  ["an old workbook that is damaged", "旧版.xls", () => CFB, (name) => text.cannotOpen(name, new WorkbookFault("old-damaged").message)],
  ["an old workbook under a new name", "旧版.xlsx", () => CFB, (name) => text.cannotOpen(name, new WorkbookFault("old-damaged").message)],
  ["a workbook with a password", "密码.xlsx", () => Buffer.concat([CFB, Buffer.from("EncryptedPackage", "utf16le")]), (name) => text.cannotOpen(name, new WorkbookFault("encrypted").message)],
  ["a web page", "名单.xls", () => Buffer.from("<html><table></table></html>"), (name) => text.cannotOpen(name, new WorkbookFault("web-page").message)],
  ["a document", "名单.pdf", () => Buffer.from("%PDF-1.7"), (name) => text.cannotOpen(name, new WorkbookFault("pdf").message)],
  ["a zip bomb", "炸弹.xlsx", () => packageOf({ ...minimalParts(""), "xl/worksheets/sheet1.xml": new Uint8Array(129 << 20).fill(0x20) }), (name) => text.cannotOpen(name, new WorkbookFault("bomb", { part: "xl/worksheets/sheet1.xml" }).message)],
]; // prettier-ignore

describe("files of other kinds open, and are saved as .xlsx under a new name", () => {
  const rows = [cells(8).text(0, 0, "武义甲公司"), cells(8).number(0, 1, 540)];

  test.each<[what: string, name: string, now: string, sheetName: string, bytes: () => Uint8Array | Promise<Uint8Array>]>([
    ["an old workbook", "旧版.xls", "旧版.xlsx", "申报", () => oldBookOf({ sheets: [{ name: "申报", records: rows }] })],
    ["a text in GBK", "申报.csv", "申报.xlsx", "申报", () => gb18030("武义甲公司,540\r\n")],
    ["an OpenDocument", "开放.ods", "开放.xlsx", "申报", () => odsOf("", odsTable("申报", odsRow(odsText("武义甲公司") + odsNumber(540))))],
    ["an old workbook that somebody called .xlsx", "新名.xlsx", "新名.xlsx", "申报", () => oldBookOf({ sheets: [{ name: "申报", records: rows }] })],
  ])("%s", async (_, name, now, sheetName, bytes) => {
    await sheet.choose({ name, bytes: await bytes() });
    await sheet.opened(now);
    await sheet.told(text.converted(name, now, ""));
    expect(await sheet.cells(sheetName, "A1:B1")).toEqual([["武义甲公司", 540]]);
    await sheet.status("untouched");
  });
}); // prettier-ignore

describe("what cannot be opened is said in one sentence, and the open workbook stays", () => {
  beforeAll(() => sheet.openFile({ name: "原来.xlsx", bytes: GOOD }));

  test.each(BROKEN)("%s", async (_, name, bytes, says) => {
    await sheet.choose({ name, bytes: await bytes() });
    await sheet.told(says(name));
    expect(await sheet.documentName()).toBe("原来.xlsx");
    expect(await sheet.cells("申报", "A1:A2")).toEqual([["企业名称"], ["甲"]]);
    await sheet.status("untouched");
  });

  test("all of them can be closed again", async () => {
    await sheet.picture("broken-files");
    expect((await sheet.notices()).sort()).toEqual(BROKEN.map(([, name, , says]) => says(name)).sort());
    const close = sheet.page.locator(".notices").getByRole("button", { name: "关闭" });
    for (let left = BROKEN.length; left > 0; left--) {
      await close.first().click();
      await close.nth(left - 1).waitFor({ state: "detached" });
    }
    expect(await sheet.notices()).toEqual([]);
  });
});

test("新建 begins an empty workbook, and 窗格 shows and hides the pane", async () => {
  await sheet.button(text.newBook).click();
  await sheet.opened(`${text.sampleNames.blank}.xlsx`);
  expect(await sheet.cells("Sheet1", "A1:C3")).toEqual(Array.from({ length: 3 }, () => [null, null, null]));
  await sheet.button(text.pane).click();
  await sheet.pane.waitFor({ state: "hidden" });
  await sheet.button(text.pane).click();
  await sheet.pane.waitFor({ state: "visible" });
});

describe("opening another file while something is unsaved", () => {
  const other = { name: "另一本.xlsx", bytes: bookOf([{ name: "名单", rows: [["乙"]] }]) };

  beforeEach(async () => {
    await sheet.openSample("blank");
    await sheet.type("A1", "12");
    await sheet.status("unsaved");
    await sheet.choose(other);
    await sheet.dialog.getByText(text.replaceTitle).waitFor();
  });

  test("asks; 取消 leaves everything as it is", async () => {
    await sheet.picture("question-replace");
    await sheet.answer(text.cancel);
    expect([await sheet.documentName(), await sheet.cells("Sheet1", "A1")]).toEqual([
      "空白工作簿.xlsx",
      [[12]],
    ]);
    await sheet.status("unsaved");
    await sheet.save();
  });

  test("Escape answers the same", async () => {
    await sheet.page.keyboard.press("Escape");
    await sheet.dialog.waitFor({ state: "detached" });
    expect(await sheet.documentName()).toBe("空白工作簿.xlsx");
    await sheet.save();
  });

  test("不保存 opens the other", async () => {
    await sheet.answer(text.replaceDiscard);
    await sheet.opened(other.name);
    expect(await sheet.cells("名单", "A1")).toEqual([["乙"]]);
    await sheet.status("untouched");
  });

  test("先保存 saves this one, then opens the other", async () => {
    const arrives = sheet.page.waitForEvent("download");
    await sheet.answer(text.replaceSave);
    expect((await arrives).suggestedFilename()).toBe("空白工作簿.xlsx");
    await sheet.opened(other.name);
  });
});

interface Look {
  readonly bd?: Record<string, { readonly s: number; readonly cl: { readonly rgb: string } }>;
}

const styleOf = (name: string, cell: string): Promise<Look> =>
  sheet.page.evaluate(
    ([name, cell]) =>
      window.wuyi.api.getActiveWorkbook()!.getSheetByName(name!)!.getRange(cell!).getCellStyleData() as never,
    [name, cell],
  );

/** The spreadsheet has 1 and 0 for truth values. */
const plain = (value: unknown): unknown => (value === null || value === "" ? null : value);

function plainExcel(cell: ExcelJS.Cell): unknown {
  const { value, result } = cell;
  const held: unknown = cell.formula ? result : value;
  if (held instanceof Date) return held.getTime() / 86_400_000 + 25_569;
  if (typeof held === "boolean") return Number(held);
  if (typeof held !== "object" || held === null) return held ?? null;
  if ("error" in held) return held.error;
  if ("richText" in held) return cell.text;
  return "text" in held ? held.text : held;
}
