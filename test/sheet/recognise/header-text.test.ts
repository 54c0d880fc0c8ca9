import { readHeader } from "../../../src/sheet";

/** What the long table of words.test.ts leaves open: why, the header, its name, its unit. */
test.each([
  ["元 within a name is no unit", "元件数量", "元件数量", undefined],
  ["万元 within a name is no unit", "万元产值能耗（元）", "万元产值能耗", "元"],
  ["a star within a name", "申报*金额", "申报*金额", undefined],
  ["many stars before a number", "★★12、申报金额", "申报金额", undefined],
  ["two digits in brackets, then a star", "（12）*申报金额", "申报金额", undefined],
  ["金额单位 in brackets", "申报金额（金额单位：元）", "申报金额", "元"],
  ["单位 without a colon", "申报金额（单位元）", "申报金额", "元"],
  ["单位 and the currency", "申报金额（单位：人民币千元）", "申报金额", "千元"],
  ["单位 and the currency's 元", "申报金额（单位：人民币元）", "申报金额", "元"],
  ["the currency and a unit", "申报金额（人民币亿元）", "申报金额", "亿元"],
  ["a unit and the currency", "申报金额（千元人民币）", "申报金额", "千元"],
  ["a colon behind", "申报金额：", "申报金额", undefined],
  ["a colon and a unit behind it", "申报金额：（万元）", "申报金额", "万元"],
  ["English behind a blank", "申报金额 Declared Amount（万元）", "申报金额", "万元"],
  ["English in a second line", "统一社会信用代码\nCredit Code", "统一社会信用代码", undefined],
  ["English right behind", "企业名称Company", "企业名称", undefined],
  ["English behind a stroke", "企业名称/Company Name", "企业名称", undefined],
  ["English behind a unit", "申报金额（元） Amount", "申报金额", "元"],
  ["English before", "Company 企业名称", "企业名称", undefined],
  ["what a pivot table does with a column", "Sum - 申报金额", "sum-申报金额", undefined],
  ["the same, as Excel says it", "Sum of 申报金额", "sumof申报金额", undefined],
  ["capitals that stand apart", "备注 REMARKS", "备注", undefined],
  ["capitals that belong to the name", "是否通过DCMM", "是否通过dcmm", undefined],
  ["capitals before", "R&D经费（万元）", "r&d经费", "万元"],
  ["English alone", "Company", "company", undefined],
  ["单位, a unit and the currency", "申报金额（单位：元人民币）", "申报金额", "元"],
  ["the currency is no unit", "申报金额（人民币）", "申报金额", undefined],
  ["the unit of pieces is none of money", "申报数量（单位：台）", "申报数量", undefined],
] as const)("a header: %s", (_, text, name, unit) => {
  expect([readHeader(text)?.name, readHeader(text)?.unit?.name]).toEqual([name, unit]);
});
