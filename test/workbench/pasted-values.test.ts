import { pastedValue, type PastedValue, type ShownCell } from "../../workbench/clipboard/shown-value";
import { formatIn, styleFormats } from "../../workbench/clipboard/style-formats";
import { tableOf, textRows } from "../../workbench/clipboard/text-table";

// What a clipboard shows is what comes in: numbers with their formats, codes as codes, and nothing is dropped.

const ACCOUNTING = '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ';
const BRACKETS = "#,##0.00_);(#,##0.00)";
const DAY = 'yyyy"年"m"月"d"日"';

test.each<[text: string, more: Omit<ShownCell, "text">, expected: PastedValue]>([
  // By itself.
  ["1,234.50", {}, { value: 1234.5, pattern: "#,##0.00" }],
  ["-1,234.50", {}, { value: -1234.5, pattern: "#,##0.00" }],
  ["(1,234.50)", {}, { value: -1234.5, pattern: BRACKETS }],
  ["（1,234.50）", {}, { value: -1234.5, pattern: BRACKETS }],
  ["12", {}, { value: 12 }],
  [" 12\u00a0", {}, { value: 12 }],
  ["20%", {}, { value: 0.2, pattern: "0%" }],
  ["1.23E+05", {}, { value: 123000, pattern: "0.00E+00" }],
  ["￥1,234", {}, { value: 1234, pattern: "¥#,##0" }],
  ["2024年5月1日", {}, { value: 45413, pattern: DAY }],
  ["2024-05-01", {}, { value: 45413, pattern: "yyyy-mm-dd" }],
  ["TRUE", {}, { value: true }],
  ["武义某某公司", {}, { value: "武义某某公司" }],
  ["", {}, { value: "" }],
  ["一 \n 12", {}, { value: "一\n12" }],
  // Codes, numbers of files, lists, and days of no year.
  ["007", {}, { value: "007", forced: true }],
  ["0.7", {}, { value: 0.7 }],
  ["913307231234567890", {}, { value: "913307231234567890", forced: true }],
  ["123456789012345", {}, { value: 123456789012345 }],
  ["1234567890123456", {}, { value: "1234567890123456", forced: true }],
  ["1,23", {}, { value: "1,23", forced: true }],
  ["1/2", {}, { value: "1/2", forced: true }],
  ["3-4", {}, { value: "3-4", forced: true }],
  ["5月1日", {}, { value: "5月1日", forced: true }],
  // With a format that the clipboard names.
  ["1,234.50", { format: "Standard" }, { value: 1234.5, pattern: "#,##0.00" }],
  ["20.00%", { format: "Percent" }, { value: 0.2, pattern: "0.00%" }],
  ["20%", { format: "Percent" }, { value: 0.2, pattern: "0%" }],
  ["7.14%", { format: "0.00%" }, { value: 0.0714, pattern: "0.00%" }],
  ["2024年5月1日", { format: "Long Date" }, { value: 45413, pattern: DAY }],
  ["2024/5/1", { format: "Short Date" }, { value: 45413, pattern: "yyyy/m/d" }],
  ["1.23E+05", { format: "Scientific" }, { value: 123000, pattern: "0.00E+00" }],
  ["1.50", { format: "Fixed" }, { value: 1.5, pattern: "0.00" }],
  [
    "(1,234.50)",
    { format: "#,##0.00_);[Red]\\(#,##0.00\\)" },
    { value: -1234.5, pattern: "#,##0.00_);[Red]\\(#,##0.00\\)" },
  ],
  [" 1,234.50 ", { format: ACCOUNTING }, { value: 1234.5, pattern: ACCOUNTING }],
  [" -   ", { format: ACCOUNTING }, { value: 0, pattern: ACCOUNTING }],
  ["1,234.50万元", { format: '#,##0.00"万元"' }, { value: 1234.5, pattern: '#,##0.00"万元"' }],
  ["△12.0", { format: '0.0;"△"0.0' }, { value: -12, pattern: '0.0;"△"0.0' }],
  ["5月1日", { format: 'm"月"d"日"' }, { value: "5月1日", forced: true }],
  ["007", { format: "@" }, { value: "007", forced: true, pattern: "@" }],
  ["20%", { format: "@" }, { value: "20%", forced: true, pattern: "@" }],
  ["甲", { format: "@" }, { value: "甲", pattern: "@" }],
  ["暂缺", { format: "Standard" }, { value: "暂缺" }],
  ["1,234.50", { format: "没有这样的[格式" }, { value: 1234.5, pattern: "#,##0.00" }],
  ["12", { format: "General" }, { value: 12 }],
  // With the number behind it.
  ["1,234.50", { format: "#,##0.00", exact: 1234.4999 }, { value: 1234.4999, pattern: "#,##0.00" }],
  ["1,234.50", { format: "#,##0.00", exact: 99 }, { value: "1,234.50", forced: true }],
  ["12", { exact: 99 }, { value: "12", forced: true }],
  ["1.23457E+11", { exact: 123456789012 }, { value: 123456789012, pattern: "0.00E+00" }],
  ["1,234.57", { exact: 1234.567 }, { value: 1234.567, pattern: "#,##0.00" }],
  ["12.3%", { exact: 0.123 }, { value: 0.123, pattern: "0.00%" }],
  // A comma is the decimal sign elsewhere.
  ["1.234", { format: "#.##0", exact: 1234 }, { value: "1.234", forced: true }],
  ["1,234", { exact: 1.234 }, { value: "1,234", forced: true }],
  // Formats that leave digits away, or show words.
  ["1.2", { format: "0.0," }, { value: 1200, pattern: "0.0," }],
  ["3", { format: "0,," }, { value: 3_000_000, pattern: "0,," }],
  ["50", { format: "0%" }, { value: "50", forced: true }],
  ["1:30", { format: "mm:ss" }, { value: "1:30", forced: true }],
  ["不合格", { format: '[=1]"合格";"不合格"' }, { value: "不合格" }],
  ["合格", { format: '"合格"' }, { value: "合格" }],
  ["无", { format: '0;-0;"无"' }, { value: 0, pattern: '0;-0;"无"' }],
  // Shares are exact.
  ["33.3%", {}, { value: 0.333, pattern: "0.00%" }],
  ["12.3%", { format: "0.0%" }, { value: 0.123, pattern: "0.0%" }],
  ["(5", {}, { value: "(5", forced: true }],
  ["0.333333333", { exact: 1 / 3 }, { value: 1 / 3 }],
  ["12", { isText: true }, { value: "12", forced: true }],
])("%j with %j", (text, more, expected) => {
  expect(pastedValue({ text, ...more })).toEqual(expected);
});

test("formats are read as Excel and WPS write them into styles", () => {
  const css = `<!--table {mso-displayed-decimal-separator:"\\.";}
td {padding:1px; mso-number-format:General;}
.xl65 {mso-number-format:Standard; color:red}
.xl66,.xl67 {mso-number-format:"\\#\\,\\#\\#0\\.00_\\)\\;\\[Red\\]\\\\\\(\\#\\,\\#\\#0\\.00\\\\\\)";}
.et2{mso-number-format:"yyyy\\0022\\5E74\\0022m\\0022月\\0022";}
.x {color:blue}
-->`;
  expect([...styleFormats(css)]).toEqual([
    ["td", "General"],
    [".xl65", "Standard"],
    [".xl66", "#,##0.00_);[Red]\\(#,##0.00\\)"],
    [".xl67", "#,##0.00_);[Red]\\(#,##0.00\\)"],
    [".et2", 'yyyy"年"m"月"'],
  ]);
  expect(formatIn("color:red")).toBeUndefined();
  expect(formatIn('mso-number-format:"\\@"')).toBe("@");
});

test.each<[text: string, rows: string[][]]>([
  [
    "甲\t1\r\n乙\t2\r\n",
    [
      ["甲", "1"],
      ["乙", "2"],
    ],
  ],
  ["甲", [["甲"]]],
  ["甲\t\t乙", [["甲", "", "乙"]]],
  ["\t甲", [["", "甲"]]],
  ['"一行\n又一行"\t2', [["一行\n又一行", "2"]]],
  ['"说""好""\t了"\t3', [['说"好"\t了', "3"]]],
  ['"甲"', [['"甲"']]],
  ['5" 管\t1', [['5" 管', "1"]]],
  ["甲\n\n乙", [["甲"], [""], ["乙"]]],
])("a text of %j is a table", (text, rows) => {
  expect(textRows(text)).toEqual(rows);
});

test("a table from a text holds its signs as texts", () => {
  expect(tableOf("a<b>&\t1")).toBe("<table><tr><td>a&lt;b>&amp;</td><td>1</td></tr></table>");
});
