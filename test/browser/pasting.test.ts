import type { BrowserContext } from "playwright-core";
import { STEPPED_CODEC, readBook } from "../../xlsx";
import { WorkbenchPage } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

// What a person copies elsewhere and pastes here, by the button of the browser and by Ctrl+V: what the clipboards of
// Excel, WPS, LibreOffice, web pages and mails hold.

let site: WorkbenchSite;
let person: BrowserContext;
let sheet: WorkbenchPage;
let name: string;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  person = await site.context({ permissions: ["clipboard-read", "clipboard-write"] });
  sheet = await WorkbenchPage.open(site, person);
}, 120_000);
afterAll(() => site?.close());
beforeEach(async () => {
  await sheet.addSheet();
  name = await sheet.page.evaluate(() =>
    window.wuyi.api.getActiveWorkbook()!.getActiveSheet().getSheetName(),
  );
});
afterEach(() => expect(site.takeFaults()).toEqual([]));

async function paste(cell: string, html: string | undefined, text: string): Promise<void> {
  await sheet.goTo(cell);
  await sheet.paste(html, text);
}

/** As Excel writes it: formats by the classes of a style, a row for the widths that nobody sees. */
const excel = (formats: string, cells: string): string => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=ProgId content=Excel.Sheet><meta name=Generator content="Microsoft Excel 15"><style><!--table
	{mso-displayed-decimal-separator:"\\.";mso-displayed-thousand-separator:"\\,";}
td {padding-top:1px;mso-number-format:General;text-align:general;}
${formats}
--></style></head><body link="#0563C1" vlink="#954F72"><table border=0 cellpadding=0 cellspacing=0 width=216>
 <col width=72 span=3><!--StartFragment-->${cells}<!--EndFragment-->
 <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td><td width=72></td></tr><![endif]>
</table></body></html>`;

test("a claim copied from Excel comes in whole: amounts, shares, dates, codes, and the row after it stays", async () => {
  await sheet.type("A2", "原有");
  const formats = `.xl65 {mso-number-format:Standard;font-weight:700;}
.xl66 {mso-number-format:Percent;}
.xl67 {mso-number-format:"Long Date";}
.xl68 {mso-number-format:"\\@";}
.xl69 {mso-number-format:"\\#\\,\\#\\#0\\.00_\\)\\;\\[Red\\]\\\\\\(\\#\\,\\#\\#0\\.00\\\\\\)";}`;
  const cells = `<tr height=20><td>武义某某公司</td><td class=xl65 align=right>1,234.50</td><td class=xl66 align=right>20.00%</td>
  <td class=xl67 align=right>2024年5月1日</td><td class=xl68>007</td><td class=xl68>913307231234567890</td><td class=xl69>(1,234.50)</td></tr>`;
  await paste("A1", excel(formats, cells), "武义某某公司\t1,234.50\t20.00%\t2024年5月1日\t007\t913307231234567890\t(1,234.50)\r\n"); // prettier-ignore
  await sheet.eventually(name, "A1:G1", [
    ["武义某某公司", 1234.5, 0.2, 45413, "007", "913307231234567890", -1234.5],
  ]);
  expect(await sheet.shown(name, "A1:G1")).toEqual([
    ["武义某某公司", "1,234.50", "20.00%", "2024年5月1日", "007", "913307231234567890", "(1,234.50)"],
  ]);
  expect(await sheet.cells(name, "A2:B2")).toEqual([["原有", null]]);
  await sheet.picture("pasted-from-excel");
});

test.each<[from: string, html: string | undefined, text: string, cells: unknown[]]>([
  [
    "WPS",
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name="Generator" content="WPS Office ET"/><style>.et2{mso-number-format:"\\#\\,\\#\\#0\\.00";}.et3{mso-number-format:"\\@";}</style></head><body><table><tr><td class="et2" x:num="1234.5">1,234.50 </td><td class="et3" x:str>007</td></tr></table></body></html>`,
    "1,234.50 \t007",
    [1234.5, "007"],
  ],
  [
    "LibreOffice",
    `<html><head><meta name="generator" content="LibreOffice 7.4"/></head><body><table><tr><td sdval="1234.5" sdnum="2052;0;#,##0.00">1,234.50</td><td sdval="0.2" sdnum="2052;0;0%">20%</td></tr></table></body></html>`,
    "1,234.50\t20%",
    [1234.5, 0.2],
  ],
  [
    "a web page",
    "<table><tr><td>(1,234.50)</td><td>913307231234567890</td></tr></table>",
    "(1,234.50)\t913307231234567890",
    [-1234.5, "913307231234567890"],
  ],
  ["a mail", "<div><p>1,234.50</p></div>", "1,234.50", [1234.5, null]],
  ["a text file", undefined, "007\t2024年5月1日", ["007", 45413]],
  ["a text field", undefined, "913307231234567890", ["913307231234567890", null]],
])("from %s", async (_, html, text, cells) => {
  await paste("A1", html, text);
  await sheet.eventually(name, "A1:B1", [cells]);
});

test("merged cells, and texts of several lines, keep their places", async () => {
  const html = "<table><tr><td rowspan=2>甲</td><td>1,000.00</td></tr><tr><td>007</td></tr><tr><td>一<br>二</td><td>5%</td></tr></table>"; // prettier-ignore
  await paste("B2", html, "甲\t1,000.00\n\t007\n");
  await sheet.eventually(name, "B2:C4", [
    ["甲", 1000],
    [null, "007"],
    ["一\n二", 0.05],
  ]);
});

test("what was empty where it was copied empties the cell, and is no text in the file", async () => {
  await sheet.type("B1", "原有");
  await paste("A1", excel("", "<tr><td>甲</td><td></td><td>&nbsp;</td><td>乙</td></tr>"), "甲\t\t\t乙");
  await sheet.eventually(name, "A1:D1", [["甲", null, null, "乙"]]);
  const saved = readBook((await sheet.save()).bytes, STEPPED_CODEC).sheets.find((one) => one.name === name)!;
  expect(saved.grid.columns.map((column) => column?.values[0])).toEqual(["甲", undefined, undefined, "乙"]);
});

test("a single formula is a formula, and can be undone like everything pasted", async () => {
  await paste("A1", undefined, "=1+1");
  await sheet.eventually(name, "A1:A1", [[2]]);
  await paste("A2", excel("", "<tr><td>12</td></tr>"), "12");
  await sheet.eventually(name, "A2:A2", [[12]]);
  await sheet.page.keyboard.press("Control+z");
  await sheet.eventually(name, "A1:A2", [[2], [null]]);
});
