/** @jest-environment jsdom */
import { REPORT_SHEET, type ReportCell, type ReportTable } from "../../src/sheet";
import { linkTo, placeOf, rangesOf } from "../../taskpane/office/addresses";
import { asTyped } from "../../taskpane/office/typed-text";
import { typed } from "../office-host/model/typing";
import { marksOn } from "./contract/bench";
import { openPlans, type OfficeBench } from "./office-bench";

const open = (): OfficeBench =>
  openPlans([
    { name: "申报", rows: [["甲"]] },
    { name: "名单", rows: [["乙"]] },
  ]);

/** How many round trips something takes, and the largest message of them. */
async function cost(
  bench: OfficeBench,
  act: () => Promise<unknown>,
): Promise<{ trips: number; most: number }> {
  // What office.js tidies up after a run is not waited for; here it is over.
  await bench.settled();
  const first = bench.host.trips.length;
  await act();
  const trips = bench.host.trips.slice(first);
  return {
    trips: trips.length,
    most: Math.max(...trips.map((one) => Math.max(one.requestBytes, one.responseBytes))),
  };
}

test("marks cost a few round trips, however many cells they stand on", async () => {
  const cells = (count: number): string[] => Array.from({ length: count }, (_, n) => `H${2 * n + 1}`);
  const mark = (bench: OfficeBench, count: number) =>
    cost(bench, () =>
      bench.port.mark([marksOn("申报", { error: cells(count) }), marksOn("名单", { info: ["A1"] })]),
    );
  // The sheets, their formats, their protection, the new marks, the old ones taken away.
  expect((await mark(open(), 1)).trips).toBe(5);
  expect((await mark(open(), 10_000)).trips).toBe(5);
  // 50,000 ranges are 80 formats, which travel 25 at a time.
  const many = await mark(open(), 50_000);
  expect([many.trips, many.most < 1 << 20]).toEqual([8, true]);
  // Over earlier marks: their conditions and their places are asked too, all at once.
  const again = open();
  await mark(again, 10_000);
  expect((await mark(again, 10_000)).trips).toBe(7);
});

const reportOf = (rows: number): ReportTable => ({
  rows: [
    [{ value: "申报检查报告", style: "title" }],
    [
      { value: "单元格", style: "head" },
      { value: "金额", style: "number-head" },
    ],
    ...Array.from({ length: rows }, (_, row): ReportCell[] => [
      { value: `H${row + 1}`, style: "link", to: { sheet: "申报", cell: `H${row + 1}` } },
      { value: row, style: "number" },
      { value: "错误", style: row % 2 ? "error" : "warning" },
    ]),
  ],
  widths: [9, 14, 8],
  headerRow: 2,
});

test("a report costs a trip for hundreds of rows, none for a cell", async () => {
  const small = await cost(open(), async () => undefined);
  expect(small.trips).toBe(0);
  const bench = open();
  // The sheets, the new sheet, the cells, the looks, the page.
  expect((await cost(bench, () => bench.port.report(reportOf(10)))).trips).toBe(5);
  const large = open();
  const { trips, most } = await cost(large, () => large.port.report(reportOf(10_000)));
  expect([trips, most < 5 << 19]).toEqual([4 + Math.ceil(10_002 / 2_000), true]);
});

test("the report looks as in a marked copy: header, links, severities, widths, and it stays in sight", async () => {
  const bench = open();
  await bench.port.report(reportOf(4));
  const sheet = bench.book.find(REPORT_SHEET)!;
  const at = (row: number, column: number, property: string) => sheet.formatAt(row, column, property);
  expect([at(0, 0, "Font.Size"), at(0, 0, "Font.Bold"), at(0, 0, "RowHeight")]).toEqual([16, true, 28]);
  expect([at(1, 0, "Fill.Color"), at(1, 1, "HorizontalAlignment")]).toEqual(["#E7E6E6", "Right"]);
  expect([at(2, 0, "Font.Color"), at(2, 0, "Font.Underline")]).toEqual(["#0563C1", "Single"]);
  expect([at(2, 2, "Fill.Color"), at(3, 2, "Fill.Color"), at(2, 1, "Fill.Color")]).toEqual([
    "#FFEB9C",
    "#FFC7CE",
    undefined,
  ]);
  // 9 characters of 7 pixels and a margin of 5, at three quarters of a point a pixel.
  expect([at(0, 0, "ColumnWidth"), at(3, 2, "WrapText"), at(3, 2, "VerticalAlignment")]).toEqual([
    51,
    true,
    "Top",
  ]);
  expect([sheet.frozenRows, sheet.showGridlines, sheet.tabColor]).toEqual([2, false, "#C00000"]);
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  expect(sheet.page).toEqual({ Orientation: "Landscape", Zoom: { horizontalFitToPages: 1 } });
});

test("whoever looks at the earlier report looks at the new one; whoever looks elsewhere stays there", async () => {
  const bench = open();
  await bench.port.report(reportOf(1));
  await bench.port.select({ sheet: REPORT_SHEET, cell: "A3" });
  await bench.port.report(reportOf(2));
  expect(bench.book.active!.name).toBe(REPORT_SHEET);
  await bench.port.select({ sheet: "名单", cell: "A1" });
  await bench.port.report(reportOf(3));
  expect(bench.book.active!.name).toBe("名单");
});

test("a copy of our report that a person made is kept", async () => {
  const bench = openPlans([
    { name: "申报", rows: [["甲"]] },
    { name: `${REPORT_SHEET} (2)`, rows: [["申报检查报告"], ["旧"]] },
  ]);
  await bench.port.report(reportOf(1));
  await bench.port.report(reportOf(2));
  expect(bench.book.sheets.map(({ name }) => name)).toEqual(["申报", `${REPORT_SHEET} (2)`, REPORT_SHEET]);
});

test("a report without a printer is whole", async () => {
  const bench = open();
  bench.host.fail(4, { code: "GeneralException", message: "No printer." });
  await bench.port.report(reportOf(3));
  const sheet = bench.book.find(REPORT_SHEET)!;
  expect([sheet.cells.valueAt(4, 0), sheet.frozenRows, sheet.page]).toEqual(["H3", 2, {}]);
});

test("marks that were put on a sheet in a marked copy of a file are ours in Excel too", async () => {
  const bench = open();
  bench.person.formatWhere("申报", "A1:A3", 'LEN("WUYI-warning")>0', "#FFEB9C");
  expect(await bench.port.marked()).toBe(true);
  expect((await bench.picture())[0]!.marks.warning).toEqual(["A1", "A2", "A3"]);
  await bench.port.clear();
  expect(await bench.port.marked()).toBe(false);
});

test.each(["=1+1", "+86", "-", "@x", "00123", "913307230000000001", "TRUE", "2024-01-01", "'甲", "甲", " "])(
  "%p is written so that Excel keeps it as the text that it is",
  (text) => {
    expect(typed(asTyped(text), false)).toEqual({ value: text });
  },
);

test("what there is not is not written, and a text longer than a cell ends with a sign", () => {
  expect([asTyped(null), asTyped(undefined), asTyped(""), asTyped(0), asTyped(-1.5)]).toEqual([
    null,
    null,
    null,
    0,
    -1.5,
  ]);
  const long = String(asTyped("奖".repeat(40_000)));
  // The apostrophe is not part of the text.
  expect([long.length - 1, long.endsWith("奖…"), String(asTyped("奖".repeat(32_767))).length - 1]).toEqual([
    32_767,
    true,
    32_767,
  ]);
});

test.each([
  ["Sheet1!A1", { sheet: "Sheet1", cell: "A1" }],
  ["申报!$H$3", { sheet: "申报", cell: "H3" }],
  ["'申报 ''一'' 表'!H3", { sheet: "申报 '一' 表", cell: "H3" }],
  ["'甲!乙'!B2", { sheet: "甲!乙", cell: "B2" }],
])("%s names a place, and the link to it names the same", (address, place) => {
  expect(placeOf(address)).toEqual(place);
  expect(placeOf(linkTo(place))).toEqual(place);
});

test.each([
  ["Sheet1!A1:B4,Sheet1!D1", ["A1:B4", "D1"]],
  ["Sheet1!A1:B4, Sheet1!D1", ["A1:B4", "D1"]],
  ["'甲,H3,乙'!H5,'甲,H3,乙'!H7:H9", ["H5", "H7:H9"]],
  ["'甲!H3,''乙'!H5", ["H5"]],
  ["A1", ["A1"]],
])("the ranges of %s", (address, ranges) => {
  expect(rangesOf(address)).toEqual(ranges);
});
