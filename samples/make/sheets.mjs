const HEAD = [
  ["序号", 6],
  ["企业名称", 30],
  ["统一社会信用代码", 24],
  ["奖补项目", 28],
  ["等级", 16],
  ["申报基数（万元）", 16],
  ["数量", 8],
  ["申报金额（万元）", 16],
  ["已奖金额（万元）", 16],
  ["认定日期", 14],
  ["申报年度", 10],
  ["项目名称", 20],
  ["备案编号", 16],
  ["纳统", 8],
  ["上级文件", 20],
  ["上年增加值", 14],
  ["本年增加值", 14],
  ["容积率", 10],
  ["机器人台数", 12],
  ["批次", 10],
  ["共性投入", 12],
  ["个性投入", 12],
];
const KEYS = [
  "n",
  "name",
  "code",
  "item",
  "grade",
  "base",
  "count",
  "claimed",
  "paid",
  "date",
  "year",
  "project",
  "filing",
  "statistics",
  "document",
  "before",
  "after",
  "ratio",
  "robots",
  "batch",
  "common",
  "individual",
];

const THIN = { style: "thin", color: { argb: "FFBFBFBF" } };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

export function decorate(sheet, headRow, widths) {
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  sheet.getRow(headRow).eachCell((cell) => {
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
    cell.font = { bold: true };
    cell.border = BORDER;
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  });
  sheet.views = [{ state: "frozen", ySplit: headRow }];
  sheet.pageSetup = {
    orientation: "landscape",
    paperSize: 8,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
}

/** A sheet of claims with a title, a header, the claims, and a total. */
export function claimSheet(book, rows, total) {
  const sheet = book.addWorksheet("申报汇总");
  sheet.addRow(["2024 年度工业奖补申报汇总（示例，企业均为虚构）"]).font = { bold: true, size: 14 };
  sheet.mergeCells(1, 1, 1, HEAD.length);
  sheet.addRow(HEAD.map(([name]) => name));
  rows.forEach((claim, at) => {
    const { firm: who, ...values } = claim;
    const known = who === undefined ? values : { ...who, ...values };
    const row = sheet.addRow(KEYS.map((key) => (key === "n" ? at + 1 : (known[key] ?? null))));
    row.eachCell({ includeEmpty: true }, (cell) => (cell.border = BORDER));
    row.getCell(10).numFmt = "yyyy-mm-dd";
    row.hidden = claim.hidden === true;
  });
  const last = 2 + rows.length;
  // As SUM has it: numbers alone, no texts.
  const sum = rows.reduce((all, { claimed }) => {
    const value = claimed?.result ?? claimed;
    return typeof value === "number" ? all + value : all;
  }, 0);
  const line = sheet.addRow(["合计"]);
  line.getCell(8).value = total ?? { formula: `SUM(H3:H${last})`, result: Number(sum.toFixed(6)) };
  line.font = { bold: true };
  decorate(
    sheet,
    2,
    HEAD.map(([, width]) => width),
  );
}

export function listSheet(book, name, title, head, rows) {
  const sheet = book.addWorksheet(name);
  sheet.addRow([title]).font = { bold: true, size: 14 };
  sheet.addRow(head);
  rows.forEach((row) => sheet.addRow(row));
  decorate(
    sheet,
    2,
    head.map((text) => (text === "企业名称" ? 32 : 24)),
  );
}

export const VETO = ["企业名称", "统一社会信用代码", "否决事项", "起始日期", "截止日期"];
export const HISTORY = ["企业名称", "统一社会信用代码", "奖补项目", "等级", "年度", "已奖金额（万元）"];
export const day = (text) => new Date(`${text}T00:00:00Z`);
export const filed = { filing: "2024-330723-07", statistics: "是" };
