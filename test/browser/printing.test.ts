import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { bookOf } from "../builders/books";
import { formula } from "../builders/grids";
import { WorkbenchPage, type PersonsFile } from "./workbench-page";
import { SCREENSHOTS, WorkbenchSite } from "./workbench-site";

// What goes to the printer: the pages as Chromium makes them (kept as PDF in dist/screenshots for people to look at),
// and the table that they are made from.

let site: WorkbenchSite;
let sheet: WorkbenchPage;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  sheet = await WorkbenchPage.open(site);
  // The dialog of the browser would wait for a person.
  await sheet.page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", document.title);
  });
}, 120_000);
afterAll(() => site?.close());
afterEach(() => expect(site.takeFaults()).toEqual([]));

/** What was laid out for the printer. */
interface Printed {
  /** Each page's width and height in points. */
  readonly pages: readonly string[];
  /** By table, the texts of the rows that every page repeats, and of the others. */
  readonly tables: readonly { readonly head: string[][]; readonly body: string[][] }[];
  readonly styles: string;
  readonly signatures: string[];
}

async function print(name: string, choose: readonly string[] = []): Promise<Printed> {
  await sheet.page.keyboard.press("Control+p");
  for (const choice of choose) await sheet.dialog.getByLabel(choice).click();
  await sheet.answer(sheet.text.print.go);
  await sheet.page.locator("body[data-printed]").waitFor();
  const laidOut = await sheet.page.evaluate(() => {
    const texts = (rows: Iterable<HTMLTableRowElement>): string[][] =>
      [...rows].map((row) => [...row.cells].map((cell) => cell.textContent));
    return {
      tables: [...document.querySelectorAll<HTMLTableElement>("#print table")].map((table) => ({
        head: texts(table.tHead?.rows ?? []),
        body: texts(table.tBodies[0]!.rows),
      })),
      styles: document.querySelector("#print style")!.textContent,
      signatures: [...document.querySelectorAll("#print .signatures span")].map((one) => one.textContent),
    };
  });
  // As any printing, it ends with the event that takes everything out of the page again.
  const pdf = await sheet.page.pdf({ preferCSSPageSize: true });
  writeFileSync(join(SCREENSHOTS, `${name}.pdf`), pdf);
  await sheet.page.evaluate(() => document.body.removeAttribute("data-printed"));
  expect(await sheet.page.locator("#print").count()).toBe(0);
  const sizes = [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
  return { ...laidOut, pages: sizes.map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`) }; // prettier-ignore
}

const UPRIGHT = "595×842";
const ON_ITS_SIDE = "842×595";

test("a wide sheet lies on its side; the header stands in the head of each page, what is above it on the first only", async () => {
  await sheet.page.keyboard.press("Control+p");
  await sheet.picture("print-question");
  await sheet.answer(sheet.text.cancel);
  const { pages, tables, styles, signatures } = await print("print-claims");
  expect(new Set(pages)).toEqual(new Set([ON_ITS_SIDE]));
  expect(pages.length).toBeGreaterThan(3);
  const [above, main] = tables;
  expect(above!.body[0]![0]).toBe("2024 年度工业企业奖补申报汇总（示例）");
  expect(main!.head).toEqual([["序号", "企业名称", "统一社会信用代码", "奖补项目", "等级", "申报基数或数量\n（万元或个）", "测算奖补\n（万元）", "信用代码", "政策依据"]]); // prettier-ignore
  // Values as they are shown, those that a formula spilled among them.
  expect(main!.body).toHaveLength(220);
  expect(main!.body[1]!.slice(5, 8)).toEqual(["399.87", "31.9896", "正确"]);
  expect(styles).toContain('@bottom-center{content:"第 " counter(page) " 页，共 " counter(pages) " 页"');
  expect(styles).toContain('@top-left{content:"测算示例.xlsx"');
  expect(signatures).toEqual(["经办：", "审核：", "日期："]);
});

test("a selection, upright, without signatures and repeated headers", async () => {
  await sheet.goTo("B5:D9");
  const { print: words } = sheet.text;
  const { titles, signatures } = words.switchNames;
  const printed = await print("print-selection", [words.whatNames.selection, words.orientationNames.portrait, titles, signatures]); // prettier-ignore
  expect(printed.pages).toEqual([UPRIGHT]);
  expect(printed.tables).toHaveLength(1);
  expect(printed.tables[0]!.head).toEqual([]);
  expect(printed.tables[0]!.body.map((row) => row[2])).toEqual(["生产性设备投资补助", "首版次软件产品", "数字化示范试点", "数据管理能力成熟度贯标", "企业技术中心"]); // prettier-ignore
  expect(printed.signatures).toEqual([]);
});

test("the whole workbook: each sheet on pages of its own, hidden ones left out", async () => {
  const rows = [
    ["名称", "金额", "说明"],
    ["甲", 1, "a"],
  ];
  const hidden = { name: "底稿", rows, hidden: true };
  await sheet.openFile({
    name: "两张.xlsx",
    bytes: bookOf([{ name: "一", rows }, hidden, { name: "二", rows }]),
  });
  const { pages, tables } = await print("print-book", [sheet.text.print.whatNames.book]);
  expect([pages, tables.length]).toEqual([[UPRIGHT, UPRIGHT], 2]);
});

/** As Excel writes what somebody set up for printing. */
function setUp(): PersonsFile {
  const rows = [
    ["武义县 2024 年度工业奖补", null, null, null],
    ["企业名称", "金额（万元）", "内部备注", "说明"],
    ...Array.from({ length: 60 }, (_, n) => [`武义第${n + 1}厂`, formula(n + 0.5), "不印", `第 ${n + 1} 行`]),
    ["草稿", null, null, null],
  ];
  const bytes = bookOf([{ name: "申报 表", rows, hiddenColumns: [2], hiddenRows: [4] }]);
  const parts = unzipSync(bytes);
  const change = (part: string, from: string | RegExp, to: string): void => {
    const text = strFromU8(parts[part]!);
    expect(text).toMatch(from);
    parts[part] = strToU8(text.replace(from, to));
  };
  const after =
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="8" scale="120" orientation="landscape"/><headerFooter><oddHeader>&amp;L&amp;"宋体,加粗"&amp;14&amp;F&amp;R&amp;A</oddHeader><oddFooter>&amp;C- &amp;P / &amp;N -</oddFooter></headerFooter>' +
    '<rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks></worksheet>';
  change("xl/worksheets/sheet1.xml", /<\/worksheet>/, after);
  const names =
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'申报 表\'!$A$1:$D$62</definedName>' +
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'申报 表\'!$2:$2</definedName></definedNames>';
  change("xl/workbook.xml", /<\/sheets>/, `</sheets>${names}`);
  return { name: "设好的.xlsx", bytes: zipSync(parts) };
}

test("what the file sets up is used: area, titles, paper, scale, margins, breaks, header and footer; and stays in the file", async () => {
  const file = setUp();
  await sheet.openFile(file);
  const { pages, tables, styles } = await print("print-set-up");
  expect(new Set(pages)).toEqual(new Set(["1191×842"]));
  const [above, main] = tables;
  expect(above!.body).toEqual([["武义县 2024 年度工业奖补"]]);
  expect(main!.head).toEqual([["企业名称", "金额（万元）", "说明"]]);
  // Neither the hidden row and column nor what lies outside of the area.
  expect(main!.body).toHaveLength(59);
  expect(main!.body.flat().filter((text) => /不印|草稿|武义第3厂/.test(text!))).toEqual([]);
  expect(styles).toContain("size:A3 landscape;margin:25.4mm 12.7mm 25.4mm 12.7mm");
  expect(styles).toContain('@top-left{content:"设好的.xlsx"');
  expect(styles).toContain('@top-right{content:"申报 表"');
  expect(styles).toContain('@bottom-center{content:"- " counter(page) " / " counter(pages) " -"');
  await sheet.type("A3", "改名厂");
  const saved = strFromU8(unzipSync((await sheet.save()).bytes)["xl/worksheets/sheet1.xml"]!);
  const before = strFromU8(unzipSync(file.bytes)["xl/worksheets/sheet1.xml"]!);
  expect(saved.slice(saved.indexOf("<printOptions"))).toBe(before.slice(before.indexOf("<printOptions")));
});

test("nothing is cut: a long title takes the empty cells behind it, a wide number its room, a long text more lines", async () => {
  await sheet.openSample("blank");
  await sheet.type("A1", "这一个标题比它所在的一格要长得多得多");
  await sheet.type("B2", "1234567890123.45");
  await sheet.type("A3", "这一段说明比格子长，右边的格子又有内容，所以要折行");
  await sheet.type("B3", "有");
  const { tables } = await print("print-uncut");
  expect(tables[0]!.body[0]).toEqual(["这一个标题比它所在的一格要长得多得多"]);
  expect(tables[0]!.body.flat().join()).not.toContain("#");
});

test("an empty sheet and a sheet that no browser prints in time are told, and nothing is printed", async () => {
  await sheet.openSample("blank");
  const ask = async (): Promise<void> => {
    await sheet.page.keyboard.press("Control+p");
    await sheet.answer(sheet.text.print.go);
  };
  await ask();
  await sheet.told(sheet.text.print.nothing);
  const rows = Array.from({ length: 60_001 }, (_, n) => [n, n, n, n, n]);
  await sheet.openFile({ name: "很长.xlsx", bytes: bookOf([{ name: "长", rows }]) });
  await ask();
  await sheet.told(sheet.text.print.tooMany(300_005, 300_000));
  expect(await sheet.page.locator("#print").count()).toBe(0);
});
