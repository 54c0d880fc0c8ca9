import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import ExcelJS from "exceljs";
import { bookOf } from "../builders/books";
import { codeOf } from "../builders/grids";
import { STEPPED_CODEC, readBook } from "../../xlsx";
import { WorkbenchPage, type PersonsFile } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

// Filters: what a file is filtered by is seen in the page, what the page is filtered by stands in the file, and rows
// that do not show are hidden for every reader.

let site: WorkbenchSite;
let sheet: WorkbenchPage;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  sheet = await WorkbenchPage.open(site);
}, 120_000);
afterAll(() => site?.close());
afterEach(() => expect(site.takeFaults()).toEqual([]));

const HEADER = ["企业名称", "统一社会信用代码", "奖补项目", "等级", "申报金额（万元）"];
const CLAIMS = [
  HEADER,
  ["武义晨曦门业有限公司", codeOf(1), "绿色工厂", "省级", 25],
  ["武义金穗电器有限公司", codeOf(2), "节水型企业", "市级", 10],
  ["武义天合工具有限公司", codeOf(3), "绿色工厂", "省级", 25],
  ["武义瑞丰机械有限公司", codeOf(4), "清洁生产审核", null, 5],
];

/** As exceljs writes it, with the criterion that it has no words for. */
async function filtered(criterion: string, hidden: readonly number[]): Promise<PersonsFile> {
  const made = new ExcelJS.Workbook();
  const claims = made.addWorksheet("申报汇总");
  claims.addRows(CLAIMS);
  claims.autoFilter = "A1:E5";
  for (const row of hidden) claims.getRow(row).hidden = true;
  const bytes = new Uint8Array(await made.xlsx.writeBuffer());
  const parts = unzipSync(bytes);
  const part = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[part]!).replace(
    '<autoFilter ref="A1:E5"/>',
    `<autoFilter ref="A1:E5">${criterion}</autoFilter>`,
  );
  return { name: "筛选.xlsx", bytes: zipSync({ ...parts, [part]: strToU8(xml) }) };
}

const sheetXml = ({ bytes }: PersonsFile): string => strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
const filterXml = (file: PersonsFile): string | undefined =>
  /<autoFilter\b[^>]*?(?:\/>|>.*?<\/autoFilter>)/.exec(sheetXml(file))?.[0];
const hiddenRows = (file: PersonsFile): number[] =>
  [...sheetXml(file).matchAll(/<row r="(\d+)"[^>]*hidden="1"/g)].map(([, row]) => Number(row));
const filterName = ({ bytes }: PersonsFile): string | undefined =>
  /<definedName name="_xlnm\._FilterDatabase"[^>]*>[^<]*/.exec(
    strFromU8(unzipSync(bytes)["xl/workbook.xml"]!),
  )?.[0];

const shownRows = (): Promise<number[]> =>
  sheet.page.evaluate(() => {
    const front = window.wuyi.api.getActiveWorkbook()!.getActiveSheet().getSheet();
    return [0, 1, 2, 3, 4].filter((row) => front.getRowVisible(row)).map((row) => row + 1);
  });

const GREEN = '<filterColumn colId="2"><filters><filter val="绿色工厂"/></filters></filterColumn>';

test("a filter of a file is seen, hides its rows, and stays as it is when a cell is changed", async () => {
  const file = await filtered(GREEN, [3, 5]);
  await sheet.openFile(file);
  expect(await shownRows()).toEqual([1, 2, 4]);
  await sheet.type("E2", "24");
  const saved = await sheet.save();
  expect(filterXml(saved)).toBe(filterXml(file));
  expect(hiddenRows(saved)).toEqual([3, 5]);
  // What the check is handed here is what it reads from the file.
  const read = await sheet.page.evaluate(async () => {
    const work = { progress: () => undefined, signal: new AbortController().signal };
    return [...(await window.wuyi.port.read(work))[0]!.hiddenRows];
  });
  expect(read).toEqual([...readBook(saved.bytes, STEPPED_CODEC).sheets[0]!.grid.hiddenRows]);
  expect(read).toEqual([2, 4]);
  await sheet.picture("filter-of-a-file");
});

test("taken away, all rows show again, here and in the file", async () => {
  await sheet.page.evaluate(
    () => void window.wuyi.api.getActiveWorkbook()!.getActiveSheet().getFilter()!.remove(),
  );
  expect(await shownRows()).toEqual([1, 2, 3, 4, 5]);
  const saved = await sheet.save();
  expect([filterXml(saved), hiddenRows(saved), filterName(saved)]).toEqual([undefined, [], undefined]);
});

test("a person's filter stands in the file, under the name that Excel looks for, and in the page after a reload", async () => {
  await sheet.openFile({ name: "新筛选.xlsx", bytes: bookOf([{ name: "申报汇总", rows: CLAIMS }]) });
  await sheet.page.evaluate(() => {
    const front = window.wuyi.api.getActiveWorkbook()!.getActiveSheet();
    const filter = front.getRange("A1:E5").createFilter()!;
    filter.setColumnFilterCriteria(3, { colId: 3, filters: { filters: ["市级"], blank: true } });
    filter.setColumnFilterCriteria(4, { colId: 4, customFilters: { customFilters: [{ val: 5, operator: "greaterThan" as never }] } }); // prettier-ignore
  });
  expect(await shownRows()).toEqual([1, 3]);
  await sheet.reload();
  expect(await shownRows()).toEqual([1, 3]);
  const saved = await sheet.save();
  expect(filterXml(saved)).toBe('<autoFilter ref="A1:E5"><filterColumn colId="3"><filters blank="1"><filter val="市级"/></filters></filterColumn><filterColumn colId="4"><customFilters><customFilter operator="greaterThan" val="5"/></customFilters></filterColumn></autoFilter>'); // prettier-ignore
  expect(hiddenRows(saved)).toEqual([2, 4, 5]);
  expect(filterName(saved)).toContain(">申报汇总!$A$1:$E$5");
  await sheet.openFile(saved);
  expect(await shownRows()).toEqual([1, 3]);
  await sheet.type("A7", "备注");
  expect([filterXml(await sheet.save()), await shownRows()]).toEqual([filterXml(saved), [1, 3]]);
});

test("it goes with its cells when a row is put in above", async () => {
  await sheet.insertRowAbove("A1");
  const saved = await sheet.save();
  expect(filterXml(saved)).toMatch(/^<autoFilter ref="A2:E6"><filterColumn colId="3">/);
  expect(hiddenRows(saved)).toEqual([3, 5, 6]);
  expect(filterName(saved)).toContain("$A$2:$E$6");
});

test("a filter of a kind that is not shown stays in the file, and is said", async () => {
  const top = '<filterColumn colId="4"><top10 val="2" filterVal="25"/></filterColumn>';
  const file = await filtered(top, [3, 5]);
  await sheet.openFile(file);
  await sheet.told(/筛选按钮/);
  await sheet.type("E2", "24");
  const saved = await sheet.save();
  expect([filterXml(saved), hiddenRows(saved)]).toEqual([filterXml(file), [3, 5]]);
});
