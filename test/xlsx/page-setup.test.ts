import { readPageSetup, type PageSetup } from "../../xlsx/page-setup";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const read = (before: string, after: string): PageSetup =>
  readPageSetup(
    new TextEncoder().encode(`<worksheet xmlns="${MAIN}">${before}<sheetData/>${after}</worksheet>`),
    "xl/worksheets/sheet1.xml",
  );

test.each<[why: string, before: string, after: string, setup: PageSetup]>([
  ["nothing said", "", "", { breaks: [] }],
  ["landscape A4 (Excel)", "", '<pageSetup paperSize="9" orientation="landscape" horizontalDpi="600"/>', { paper: "A4", landscape: true, breaks: [] }],
  ["portrait A3 at 80 %", "", '<pageSetup paperSize="8" scale="80" orientation="portrait"/>', { paper: "A3", landscape: false, scale: 80, breaks: [] }],
  ["one page wide, as long as it takes", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>', '<pageSetup fitToHeight="0" scale="60"/>', { fitToWidth: 1, breaks: [] }],
  ["made to fit, and nothing else said", '<sheetPr><pageSetUpPr fitToPage="true"/></sheetPr>', "", { fitToWidth: 1, breaks: [] }],
  ["a scale that there is not", "", '<pageSetup scale="5"/>', { breaks: [] }],
  ["a paper that is not known", "", '<pageSetup paperSize="256"/>', { breaks: [] }],
  ["margins in inches", "", '<pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/>', { margins: { top: 25.4, right: 12.7, bottom: 25.4, left: 12.7 }, breaks: [] }],
  ["margins that leave no page", "", '<pageMargins left="50" right="0.5" top="1" bottom="1"/>', { breaks: [] }],
  ["lines and the middle", "", '<printOptions horizontalCentered="1" gridLines="1"/>', { gridLines: true, centred: true, breaks: [] }],
  ["header and footer", "", "<headerFooter><oddHeader>&amp;C申报汇总</oddHeader><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter>", { header: "&C申报汇总", footer: "&R&P / &N", breaks: [] }],
  ["pages begun by hand", "", '<rowBreaks count="2" manualBreakCount="2"><brk id="20" max="16383" man="1"/><brk id="40" max="16383" man="1"/></rowBreaks>', { breaks: [20, 40] }],
])("%s", (_, before, after, setup) => {
  expect(read(before, after)).toEqual(setup);
}); // prettier-ignore
