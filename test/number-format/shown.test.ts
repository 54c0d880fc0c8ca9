import { format } from "../../src/number-format";

/** A number, its format, and what Excel and WPS in Chinese show. */
const SHOWN: readonly (readonly [why: string, value: number, code: string, shown: string])[] = [
  ["a half that the machine has a little below", 1.005, "0.00", "1.01"],
  ["another", 2.155, "0.00", "2.16"],
  ["another", 8.575, "0.00", "8.58"],
  ["another, with thousands", 1234.565, "#,##0.00", "1,234.57"],
  ["below the half", 1.0049, "0.00", "1.00"],
  ["a half below zero, away from it", -1.005, "0.00", "-1.01"],
  ["a whole half", 2.5, "0", "3"],
  ["a half of a percent", 0.285, "0%", "29%"],
  ["less than half of a percent", 0.2849, "0%", "28%"],
  ["thousands", 1500, "0,", "2"],
  ["a power of ten", 1.005e10, "0.00E+00", "1.01E+10"],
  ["a rounding that another section is meant for", 0.9996, "[<1]0.00;0.0", "1.00"],
  ["nothing is left, and no sign", -0.004, "0.00", "0.00"],
  ["ten thousands, with a guarded point", 123456, "0!.0,", "12.3"],
  ["ten thousands with their word", 12345678, "0!.0,万", "1234.6万"],
  ["four places of ten thousands", 1234567, '0\\.0000"万元"', "123.4567万元"],
  ["the general format under its Chinese name", 1234.5, "G/通用格式", "1234.5"],
  ["with a word behind it", 8, 'G/通用格式"万元"', "8万元"],
  ["a colour under its Chinese name", -5, "0.00;[红色]-0.00", "-5.00"],
  ["small digits as said", 1234, "[DBNum1][$-804]General", "一千二百三十四"],
  ["small digits one by one", 2024, "[DBNum1]0", "二〇二四"],
  ["ten", 10, "[DBNum1]General", "一十"],
  ["large digits as said", 10305, "[DBNum2][$-804]General", "壹万零叁佰零伍"],
  ["ten thousand", 10000, "[DBNum2]General", "壹万"],
  ["a hundred million and one", 100000001, "[DBNum2]General", "壹亿零壹"],
  ["a hundred million and ten thousand", 100010000, "[DBNum2]General", "壹亿零壹万"],
  ["large digits with decimals", 1234.5, "[DBNum2]0.00", "壹贰叁肆.伍零"],
  ["large digits below zero", -15, "[DBNum2]G/通用格式", "-壹拾伍"],
  ["large digits with a word", 123456, '[DBNum2][$-804]G/通用格式"元整"', "壹拾贰万叁仟肆佰伍拾陆元整"],
  ["wide digits", 1234, "[DBNum3]General", "１千２百３十４"],
  ["digits and no places", 12, "[DBNum1]", "一十二"],
  ["zero", 0, "[DBNum2]General", "零"],
  ["a date in small digits", 45651, '[DBNum1]yyyy"年"m"月"d"日"', "二〇二四年十二月二十五日"],
  ["a date in large digits", 45413, '[DBNum2]yyyy"年"mm"月"dd"日"', "贰零贰肆年零伍月零壹日"],
  ["the long date of the machine", 45413, "[$-F800]dddd, mmmm dd, yyyy", "2024年5月1日"],
  ["the time of the machine", 45413.75, "[$-F400]h:mm:ss AM/PM", "18:00:00"],
  ["the weekday", 45413, "aaaa", "星期三"],
  ["the weekday in short", 45413, "aaa", "三"],
  ["the weekday with its language", 45413, "[$-804]aaaa", "星期三"],
  ["the weekday in English", 45413, "dddd", "Wednesday"],
  ["morning and afternoon", 45413.75, "上午/下午h:mm", "下午6:00"],
  ["the day that 1900 did not have", 60, "yyyy-mm-dd", "1900-02-29"],
  ["twelve digits", 123456789012, "General", "123456789012"],
  ["thirteen digits", 1234567890123, "General", "1.23457E+12"],
  ["a third", 1 / 3, "General", "0.333333333"],
  ["very small", 1e-7, "General", "1E-07"],
  ["what is left of 0.1 and 0.2", 0.1 + 0.2, "General", "0.3"],
  ["zero has its section", 0, "0.00;-0.00;零", "零"],
  ["conditions", 88, "[>=90]优;[>=80]良;中", "良"],
  ["a letter in quotes is no format", 5, '"aaaa"0', "aaaa5"],
]; // prettier-ignore

test.each(SHOWN)("%s: %d as %s is %s", (_, value, code, shown) => {
  expect(format(code, value)).toBe(shown);
});

test("texts are shown as their section says", () => {
  expect(format('0.00;-0.00;零;@"公司"', "甲")).toBe("甲公司");
  expect(format("@!!", "甲")).toBe("甲!");
});

test("what is no format is shown as such where nothing may be thrown", () => {
  expect(format("[不知]0", 5, { throws: false })).toMatch(/^#+$/);
  expect(() => format("[不知]0", 5)).toThrow();
});
