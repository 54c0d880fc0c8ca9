import { firm } from "./firms.mjs";
import { VETO, day, decorate, listSheet } from "./sheets.mjs";

const HEAD = [
  "企业名称",
  "统一社会信用代码",
  "奖补项目",
  "等级",
  "申报金额（万元）",
  "申报金额（万元）",
  "认定日期",
];
const WIDTHS = [32, 24, 22, 10, 18, 18, 14];

/** Claims in order; the second amount column says the same of all but one. */
const CLAIMS = [
  [51, "清洁生产审核", null, 5],
  [52, "绿色工厂", "省级", 25],
  [53, "节水型企业", "市级", 10],
  [54, "首版次软件产品", "省级", 30],
  [55, "小微企业之星", "年度", 2],
];
const OTHERWISE = 53;

const claimRow = ([n, item, grade, amount]) => {
  const { name, code } = firm(n);
  return [name, code, item, grade, amount, n === OTHERWISE ? amount + 5 : amount, day("2024-07-01")];
};

function claims(book) {
  const sheet = book.addWorksheet("申报汇总");
  sheet.addRow(["2024 年度工业奖补申报汇总（示例，企业均为虚构）"]).font = { bold: true, size: 14 };
  // A second table beside the claims: unread-table.
  sheet.addRow([...HEAD, null, "企业名称", "补助金额（万元）"]);
  for (const claim of CLAIMS) sheet.addRow(claimRow(claim)).getCell(7).numFmt = "yyyy-mm-dd";
  sheet.addRow(["合计", null, null, null, 72, 77]);
  // Below the total, with a firm and an amount, and without an item: unread-row.
  sheet.addRow([`补报：${firm(56).name}`, null, null, null, 15]);
  [57, 58].forEach((n, at) => {
    sheet.getCell(3 + at, 9).value = firm(n).name;
    sheet.getCell(3 + at, 10).value = 8 + at;
  });
  // Its format shows another number: hidden-content.
  sheet.getCell("E4").numFmt = '"20"';
  decorate(sheet, 2, [...WIDTHS, 4, 30, 18]);
}

/** What each firm gets, once more, as offices keep it for a meeting: repeats-sheet. */
function summed(book) {
  const sheet = book.addWorksheet("上会稿");
  sheet.addRow(["企业名称", "合计兑现（万元）"]);
  for (const [n, , , amount] of CLAIMS) sheet.addRow([firm(n).name, amount]);
  decorate(sheet, 1, [32, 18]);
}

/** What the submitter decided about his own workbook: it does nothing, and is told (settings-inside). */
export const DECIDED_BY_SUBMITTER = {
  sheets: { 补充名单: { role: "none" } },
  accepted: [],
};

/** Claims that the submitter would rather not have checked. */
function setAside(book) {
  const sheet = book.addWorksheet("补充名单");
  sheet.addRow(["企业名称", "统一社会信用代码", "奖补项目", "等级", "申报金额（万元）"]);
  const { name, code } = firm(59);
  sheet.addRow([name, code, "优秀工业新产品", "一类", 25]);
  decorate(sheet, 1, WIDTHS);
}

/** 申报-待判断.xlsx: no amount is wrong, and yet it cannot be paid before a person has looked. */
export function undecidedBook(book) {
  claims(book);
  summed(book);
  setAside(book);
  listSheet(book, "一票否决名单", "一票否决名单（示例）", VETO, [
    [firm(33).name, firm(33).code, "安全生产事故", "2024-01-01", "2024-12-31"],
    // Who the others are is not said: list-entry-not-used.
    [`${firm(34).name}等 3 家`, firm(34).code, "欠薪", "2024-01-01", "2024-12-31"],
  ]);
}
