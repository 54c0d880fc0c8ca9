import {
  NO_SETTINGS,
  SETTINGS_NAMESPACE,
  acceptance,
  cellRanges,
  check,
  checkOptionsOf,
  isAccepted,
  marksOf,
  reportTable,
  settingsOf,
  settingsXml,
  vetoLines,
  withAccepted,
  type WorkbookSettings,
} from "../../src/sheet";
import { writtenDay } from "../../src/calendar";
import { codeOf, grid, nameOf } from "../builders/grids";

const SHEET = grid("清洁生产审核", [
  ["企业名称", "统一社会信用代码", "申报金额（万元）"],
  [nameOf(1), codeOf(1), 6],
  [nameOf(2), codeOf(2), 7],
  [nameOf(3), codeOf(3), "8"],
  ["合计", null, 20],
]);
const OTHER = grid("说明", [["请如实填写"]]);

const WHOLE: WorkbookSettings = {
  start: "2024-05-01",
  language: "en",
  sheets: {
    "申报 <&> 表": { role: "claims", item: "cpms", headerRow: 2, columns: { claimed: "AB", paid: "" } },
  },
  accepted: [
    { sheet: "申报", cell: null, code: "sheet-not-read", shown: "", reason: "“说明”\u0007 😀 \ud800" },
  ],
};

test("settings are kept as ASCII inside one element, and read again", () => {
  const xml = settingsXml(WHOLE);
  expect(xml).toMatch(/^<settings xmlns="urn:wuyi:settings:1">\{[ -~]*\}<\/settings>$/);
  expect(xml).toContain("\\u7533\\u62a5 &lt;&amp;&gt; \\u8868");
  expect(settingsOf(xml)).toEqual(WHOLE);
  expect(settingsOf(settingsXml(NO_SETTINGS))).toEqual(NO_SETTINGS);
  expect(
    settingsOf(xml.replace("<settings", '<?xml version="1.0"?><w:settings').replace("</", "</w:")),
  ).toEqual(WHOLE);
});

test.each([
  ["a middle dot, of two hexadecimal digits", "申报·附表"],
  ["a letter of three", "Đ表"],
  ["a quotation mark and an apostrophe", `"一"'二'`],
])("a sheet's name with %s is read again", (_, name) => {
  const settings = { ...NO_SETTINGS, sheets: { [name]: { role: "none" as const } } };
  expect(settingsOf(settingsXml(settings))).toEqual(settings);
});

test.each([
  ["with a prefix of several letters", `<ns0:settings xmlns:ns0="urn:wuyi:settings:1">{}</ns0:settings>`],
  ["with an attribute more", `<settings xmlns="urn:wuyi:settings:1" id="1">{}</settings>`],
  [
    "with all quotation marks escaped",
    `<settings xmlns="urn:wuyi:settings:1">{&quot;sheets&quot;:{}}</settings>`,
  ],
])("settings that another program wrote %s are ours", (_, xml) => {
  expect(settingsOf(xml)).toEqual(NO_SETTINGS);
});

test("an apostrophe may be escaped", () => {
  const xml = `<settings xmlns="${SETTINGS_NAMESPACE}">{"sheets":{"甲&apos;乙":{"item":"cpms"}}}</settings>`;
  expect(settingsOf(xml)!.sheets).toEqual({ "甲'乙": { item: "cpms" } });
});

const kept = (content: string): WorkbookSettings | undefined =>
  settingsOf(`<settings xmlns="${SETTINGS_NAMESPACE}">${content}</settings>`);

const OURS = "urn:wuyi:settings:1";

test.each([
  ["of somebody else", '<settings xmlns="urn:other">{}</settings>'],
  ["of another element", `<other xmlns="${OURS}">{}</other>`],
  ["that are no JSON", `<settings xmlns="${OURS}">{</settings>`],
  ["that are a list", `<settings xmlns="${OURS}">[]</settings>`],
  ["that are nothing", `<settings xmlns="${OURS}">null</settings>`],
  ["that are a text", `<settings xmlns="${OURS}">&quot;a&quot;</settings>`],
])("settings %s are not ours", (_, xml) => {
  expect(settingsOf(xml)).toBeUndefined();
});

test.each<[why: string, given: object, read: object]>([
  ["a first day that is no day", { start: "2024-02-30" }, {}],
  ["a first day that is no text", { start: 45413 }, {}],
  ["another language", { language: "fr" }, {}],
  ["Chinese", { language: "zh" }, { language: "zh" }],
  ["sheets that are a list", { sheets: [] }, {}],
  ["acceptances that are no list", { accepted: {} }, {}],
  ["a sheet that is no record", { sheets: { a: 1, b: null, c: [] } }, {}],
  ["a role that there is not", { sheets: { a: { role: "king" } } }, {}],
  [
    "every role",
    { sheets: { a: { role: "claims" }, b: { role: "veto" }, c: { role: "history" }, d: { role: "none" } } },
    { sheets: { a: { role: "claims" }, b: { role: "veto" }, c: { role: "history" }, d: { role: "none" } } },
  ],
  ["an item that is no text", { sheets: { a: { item: 3 } } }, {}],
  ["a header row 0", { sheets: { a: { headerRow: 0 } } }, {}],
  ["a header row 1", { sheets: { a: { headerRow: 1 } } }, { sheets: { a: { headerRow: 1 } } }],
  ["half a header row", { sheets: { a: { headerRow: 1.5 } } }, {}],
  ["a header row that no number can count to", { sheets: { a: { headerRow: 2 ** 53 } } }, {}],
  ["columns that are no record", { sheets: { a: { columns: "A" } } }, {}],
  ["columns by number", { sheets: { a: { columns: { paid: 3 } } } }, {}],
  ["columns by small letters", { sheets: { a: { columns: { paid: "b" } } } }, {}],
  ["columns of four letters", { sheets: { a: { columns: { paid: "ABCD" } } } }, {}],
  ["one wrong column of two", { sheets: { a: { columns: { paid: "A", base: "A1" } } } }, {}],
  ["quotation marks as XML names", { start: "2024-05-01" }, { start: "2024-05-01" }],
])("%s", (_, given, read) => {
  const content = JSON.stringify(given).replaceAll('"', "&quot;");
  expect(kept(content)).toEqual({ ...NO_SETTINGS, ...read });
});

test.each<[why: string, given: unknown, whole: boolean]>([
  ["a whole acceptance", { sheet: "a", cell: "A1", code: "c", shown: "", reason: "" }, true],
  ["one of a whole sheet", { sheet: "a", cell: null, code: "c", shown: "", reason: "" }, true],
  ["without a sheet", { cell: "A1", code: "c", shown: "", reason: "" }, false],
  ["without a cell", { sheet: "a", code: "c", shown: "", reason: "" }, false],
  ["without a code", { sheet: "a", cell: "A1", shown: "", reason: "" }, false],
  ["without what was shown", { sheet: "a", cell: "A1", code: "c", reason: "" }, false],
  ["without a reason", { sheet: "a", cell: "A1", code: "c", shown: "" }, false],
  ["nothing", null, false],
  ["a text", "a", false],
  ["a list", [], false],
])("%s", (_, given, whole) => {
  expect(isAccepted(given)).toBe(whole);
  expect(kept(JSON.stringify({ accepted: [given] }))!.accepted).toHaveLength(whole ? 1 : 0);
});

test("settings as a check takes them", () => {
  expect(checkOptionsOf(WHOLE)).toEqual({
    start: writtenDay("2024-05-01"),
    sheets: WHOLE.sheets,
    accepted: WHOLE.accepted,
  });
  expect(checkOptionsOf(NO_SETTINGS)).toEqual({ sheets: {}, accepted: [] });
});

test.each(["role", "item", "headerRow", "columns"])(
  "of a sheet nothing is kept but what was said: its %s",
  (key) => {
    const setting = WHOLE.sheets["申报 <&> 表"]!;
    const said = { [key]: setting[key as keyof typeof setting] };
    const { sheets } = settingsOf(settingsXml({ ...NO_SETTINGS, sheets: { 申报: said } }))!;
    expect(Object.keys(sheets["申报"]!)).toEqual([key]);
  },
);

test("an accepted finding stays accepted while its row says the same", () => {
  const { findings } = check([SHEET, OTHER]);
  const places = findings.map((finding) => acceptance(finding, "已核"));
  expect(places.map(({ sheet, cell, code, shown }) => `${code} ${sheet} ${cell} ${shown}`)).toEqual([
    `amount-mismatch 清洁生产审核 C2 ${nameOf(1)}｜${codeOf(1)}｜6`,
    `amount-mismatch 清洁生产审核 C3 ${nameOf(2)}｜${codeOf(2)}｜7`,
    `amount-mismatch 清洁生产审核 C4 ${nameOf(3)}｜${codeOf(3)}｜8`,
    `number-as-text 清洁生产审核 C4 ${nameOf(3)}｜${codeOf(3)}｜8`,
    "total-mismatch 清洁生产审核 C5 合计｜｜20",
    "sheet-not-read 说明 null ",
  ]);
  const [first, second, , text, , whole] = places;
  const changed = { ...second!, shown: "7.5" };
  const elsewhere = { ...second!, sheet: "别处" };
  const accepted = withAccepted(findings, [first!, changed, elsewhere, text!, whole!]);
  expect(accepted.map((finding) => finding.accepted?.reason)).toEqual([
    "已核",
    undefined,
    undefined,
    "已核",
    undefined,
    "已核",
  ]);
  expect(withAccepted(findings, [])).toBe(findings);
  const two = withAccepted(findings, [first!, second!]);
  expect(two.map((finding) => finding.accepted !== undefined)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("cells to mark: runs of rows, each by its gravest open finding", () => {
  expect(
    cellRanges([
      [2, 7],
      [3, 7],
      [9, 0],
      [4, 7],
      [6, 7],
      [3, 8],
    ]),
  ).toEqual(["A10", "H3:H5", "H7", "I4"]);
  expect(cellRanges([])).toEqual([]);
  const report = check([SHEET, OTHER]);
  expect(marksOf(report)).toEqual([
    { sheetIndex: 0, ranges: { error: ["C2:C5"], question: [], warning: [], info: [] } },
  ]);
  const [first, , third] = report.findings.map((finding) => acceptance(finding, "已核"));
  const some = check([SHEET, OTHER], { accepted: [first!, third!] });
  expect(marksOf(some)).toEqual([
    { sheetIndex: 0, ranges: { error: ["C3", "C5"], question: [], warning: ["C4"], info: [] } },
  ]);
});

test("the lines of a veto list as they stand", () => {
  const list = grid("一票否决名单", [
    ["统一社会信用代码", "企业名称", "否决事项", "起始日期", "截止日期"],
    [codeOf(1), nameOf(1), "欠薪", "2024-01-01", "2024年12月"],
    [codeOf(2), null, null, null, null],
  ]);
  expect(vetoLines(list)).toEqual([
    {
      sheet: "一票否决名单",
      row: 1,
      column: 1,
      enterprise: nameOf(1),
      code: codeOf(1),
      matter: "欠薪",
      from: "2024-01-01",
      to: "2024-12-31",
    },
    {
      sheet: "一票否决名单",
      row: 2,
      column: 1,
      enterprise: "",
      code: codeOf(2),
      matter: "",
      from: "",
      to: "",
    },
  ]);
  const codes = grid("一票否决名单", [
    ["统一社会信用代码", "否决事项"],
    [codeOf(1), "欠薪"],
  ]);
  expect(vetoLines(codes).map(({ column, from, to }) => [column, from, to])).toEqual([[0, "", ""]]);
  expect(vetoLines(SHEET)).toEqual([]);
  expect(vetoLines(OTHER, { role: "veto" })).toEqual([]);
});

test("the report as a sheet, cell by cell", () => {
  const accepted = [acceptance(check([SHEET, OTHER]).findings[0]!, "已核")];
  const table = reportTable(check([SHEET, OTHER], { accepted }));
  const lines = table.rows.map((row) =>
    Array.from(row, (cell) =>
      cell ? `${cell.style} ${cell.value}${cell.to ? ` → ${cell.to.sheet}!${cell.to.cell}` : ""}` : "",
    ).join("｜"),
  );
  expect(lines).toEqual(REPORT);
  expect([table.headerRow, table.widths]).toEqual([10, [6, 9, 18, 9, 16, 78, 9, 14, 14, 18]]);
  const english = reportTable(check([SHEET, OTHER], { accepted }), "en");
  expect(english.rows[0]![0]!.value).not.toBe(table.rows[0]![0]!.value);
});

const REPORT: readonly string[] = [
  "title WUYI 检查报告",
  "text 结论：不能按现表兑付。3 处错误，须改 3 个单元格。另有 1 处提醒，1 条说明，1 条已接受。",
  "text 须先解决（金额大的在前）：",
  "text 错误 清洁生产审核!C4 “武义天远工具有限公司”金额不符，申报 8 万元，应为 5 万元",
  "text 错误 清洁生产审核!C3 “武义金远电器有限公司”金额不符，申报 7 万元，应为 5 万元",
  "text 错误 清洁生产审核!C5 合计不符",
  "text 合计：申报 21 万元，测算 15 万元，应付 15 万元。",
  "text 读了 1 张表、3 行、3 列；没有给否决名单；没有给历史。没有读入：表“说明”。",
  "text 没有随文件带来的设置；人工接受 1 条，应付金额不因此改变。未设政策起始日，不判断日期是否在执行期内。",
  "head 序号｜head 级别｜head 工作表｜head 单元格｜head 问题｜head 说明｜head 条款｜number-head 申报（万元）｜number-head 应为（万元）｜head 处理",
  "ordinal 1｜text 错误｜text 清洁生产审核｜link C2 → 清洁生产审核!C2｜text 金额不符｜text 申报 6 万元，应为 5 万元（多报 1 万元）。标准 5 万元。｜text 第 13 条｜number 6｜number 5｜text 已接受：已核。接受不改变应付：仍为 5 万元。",
  "ordinal 2｜error 错误｜text 清洁生产审核｜link C3 → 清洁生产审核!C3｜text 金额不符｜text 申报 7 万元，应为 5 万元（多报 2 万元）。标准 5 万元。｜text 第 13 条｜number 7｜number 5｜",
  "ordinal 3｜error 错误｜text 清洁生产审核｜link C4 → 清洁生产审核!C4｜text 金额不符｜text 申报 8 万元，应为 5 万元（多报 3 万元）。标准 5 万元。｜text 第 13 条｜number 8｜number 5｜",
  "ordinal 4｜warning 提醒｜text 清洁生产审核｜link C4 → 清洁生产审核!C4｜text 数字存为文本｜text 申报金额（万元）按数字 8 读取，但以文本存放，Excel 求和时会漏掉它。请转换为数字。｜｜｜｜",
  "ordinal 5｜error 错误｜text 清洁生产审核｜link C5 → 清洁生产审核!C5｜text 合计不符｜text 申报金额（万元）的合计为 20，3 行相加应为 21，相差 1。请改正合计或检查求和范围。｜｜｜｜",
  "ordinal 6｜info 说明｜text 说明｜｜text 未检查的表｜text 没有认出申报表、一票否决名单或历史兑现表的表头，未检查本表。｜｜｜｜",
  "",
  "｜｜｜｜｜head 奖补项目｜number-head 行数｜number-head 申报（万元）｜number-head 测算（万元）｜number-head 应付（万元）",
  "｜｜｜｜｜text 清洁生产审核｜number 3｜number 21｜number 15｜number 15",
  "",
  "｜｜｜｜｜head 条款｜number-head 行数｜number-head 申报（万元）｜number-head 测算（万元）｜number-head 应付（万元）",
  "｜｜｜｜｜text 第 13 条｜number 3｜number 21｜number 15｜number 15",
  "",
  "｜｜｜｜｜head 企业｜number-head 行数｜number-head 申报（万元）｜number-head 测算（万元）｜number-head 应付（万元）",
  "｜｜｜｜｜text 武义晨远门业有限公司｜number 1｜number 6｜number 5｜number 5",
  "｜｜｜｜｜text 武义金远电器有限公司｜number 1｜number 7｜number 5｜number 5",
  "｜｜｜｜｜text 武义天远工具有限公司｜number 1｜number 8｜number 5｜number 5",
];
