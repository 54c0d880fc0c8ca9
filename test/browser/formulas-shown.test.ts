import { errorText } from "../../engine/error-text";
import { styledBookOf } from "../builders/styled-books";
import { WorkbenchPage } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

let site: WorkbenchSite;
let sheet: WorkbenchPage;

/** A number, its format, and what its cell shows. */
const SHOWN: readonly (readonly [value: number, format: string, shown: string])[] = [
  [1.005, "0.00", "1.01"],
  [2.155, "#,##0.00", "2.16"],
  [0.285, "0%", "29%"],
  [123456, "0!.0,", "12.3"],
  [12345678, '0!.0,"万"', "1234.6万"],
  [123456, '[DBNum2][$-804]G/通用格式"元整"', "壹拾贰万叁仟肆佰伍拾陆元整"],
  [2024, "[DBNum1]0", "二〇二四"],
  [45413, "[$-F800]dddd, mmmm dd, yyyy", "2024年5月1日"],
  [45413, "[$-804]aaaa", "星期三"],
  [-1234.5, "#,##0.00;[红色]-#,##0.00", "-1,234.50"],
  [1234567890123, "General", "1.23457E+12"],
  [1 / 3, "General", "0.333333333"],
  [1e-7, "General", "1E-07"],
  [12345678.9, "General", "12345678.9"],
];

beforeAll(async () => {
  site = await WorkbenchSite.start();
  sheet = await WorkbenchPage.open(site);
  const looks = Object.fromEntries(SHOWN.map(([, format], row) => [`A${row + 1}`, { format }]));
  const rows = SHOWN.map(([value], row) => [value, null, ["甲", "乙", "甲"][row] ?? null, [100, 200, 300][row] ?? null]); // prettier-ignore
  await sheet.openFile({ name: "格式.xlsx", bytes: await styledBookOf([{ name: "格式", rows, looks }]) });
  await sheet.ready();
}, 120_000);
afterAll(() => site?.close());
afterEach(() => expect(site.takeFaults()).toEqual([]));

test("cells show what Excel in Chinese shows", async () => {
  const shown = await sheet.shown("格式", `A1:A${SHOWN.length}`);
  expect(shown.map(([one]) => one!.trim())).toEqual(SHOWN.map(([, , text]) => text));
});

test("what cells hold is what they held", async () => {
  const cells = await sheet.cells("格式", `A1:A${SHOWN.length}`);
  expect(cells.map(([one]) => one)).toEqual(SHOWN.map(([value]) => value));
});

test("a sum with a range of one cell changes nothing that others read", async () => {
  await sheet.type("E1", '=SUMIF(C1:C3,"甲",D1)');
  await sheet.type("F1", "=D1");
  await sheet.type("G1", "=SUM(D1,1)");
  await sheet.eventually("格式", "E1:G2", [[400, 100, 101], [null, null, null]]); // prettier-ignore
  await sheet.type("D1", "150");
  await sheet.eventually("格式", "E1:G2", [[450, 150, 151], [null, null, null]]); // prettier-ignore
});

test("a typed Chinese date is a day, and a cell beyond the sheet is blank", async () => {
  await sheet.type("H1", "2024年5月1日");
  await sheet.type("H2", "=EDATE(H1,10)-H1");
  await sheet.type("H3", '=IF(A9000="",YEAR("2024年5月1日"),0)');
  await sheet.eventually("格式", "H1:H3", [[45413], [304], [2024]]);
  expect(await sheet.shown("格式", "H1:H1")).toEqual([["2024年5月1日"]]);
});

test("a formula that does not end is stopped: the cell says why, the page goes on", async () => {
  await sheet.type("J1", "=SUM(MAP(SEQUENCE(900),LAMBDA(a,SUM(MAP(SEQUENCE(900),LAMBDA(b,SUM(MAP(SEQUENCE(900),LAMBDA(c,a+b+c)))))))))"); // prettier-ignore
  await sheet.type("J2", "=SEQUENCE(1000000,16384)");
  await sheet.type("J3", "=D2*2");
  await sheet.eventually("格式", "J1:J3", [["#CALC!"], ["#CALC!"], [400]]);
  await sheet.goTo("J5");
  await sheet.hover("J1");
  await sheet.page
    .getByRole("tooltip")
    .filter({ hasText: "#CALC!" })
    .getByText(errorText("#CALC!"))
    .waitFor();
});
