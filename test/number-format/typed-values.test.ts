import { parseDate, parseNumber, parseTime, parseValue } from "../../src/number-format";

const YEAR = new Date().getFullYear();
/** Days from the spreadsheet's first one. */
const serial = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);

test.each<[text: string, value: number, format: string]>([
  ["2024年5月1日", 45413, 'yyyy"年"m"月"d"日"'],
  ["2024年05月01日", 45413, 'yyyy"年"m"月"d"日"'],
  ["2024 年 5 月 1 日", 45413, 'yyyy"年"m"月"d"日"'],
  ["２０２４年５月１日", 45413, 'yyyy"年"m"月"d"日"'],
  ["2024年5月1号", 45413, 'yyyy"年"m"月"d"日"'],
  ["24年5月1日", 45413, 'yyyy"年"m"月"d"日"'],
  ["99年5月1日", 36281, 'yyyy"年"m"月"d"日"'],
  ["2024年2月29日", 45351, 'yyyy"年"m"月"d"日"'],
  ["2024年5月", 45413, 'yyyy"年"m"月"'],
  ["5月1日", serial(YEAR, 5, 1), 'm"月"d"日"'],
  ["2024年5月1日 12:00", 45413.5, 'yyyy"年"m"月"d"日" h:mm'],
  ["2024年5月1日下午6:00", 45413.75, 'yyyy"年"m"月"d"日" h:mm'],
  ["2024-05-01", 45413, "yyyy-mm-dd"],
  ["2024/5/1", 45413, "yyyy/m/d"],
])("%s is a day", (text, value, z) => {
  expect(parseDate(text)).toEqual({ v: value, z });
  expect(parseValue(text)?.v).toBe(value);
});

test.each(["2024年13月1日", "2024年0月1日", "2023年2月29日", "2024年5月32日", "二〇二四年五月", "年月日", "2024年度", "5月份", "甲月1日"])(
  "%s is no day",
  (text) => expect(parseDate(text)).toBeNull(),
); // prettier-ignore

test.each<[text: string, hours: number]>([
  ["下午2:30", 14.5],
  ["上午9:00", 9],
  ["中午12:00", 12],
  ["凌晨1:15", 1.25],
  ["14时30分", 14.5],
  ["9点", 9],
  ["12:30", 12.5],
])("%s is a time of day", (text, hours) => {
  expect(Number(parseTime(text)?.v) * 24).toBeCloseTo(hours, 9);
});

test.each<[text: string, value: number]>([
  ["１２３", 123],
  ["￥1,200.50", 1200.5],
  ["¥1,200.50", 1200.5],
  ["(100)", -100],
  ["（100）", -100],
  ["3.5%", 0.035],
])("%s is a number", (text, value) => {
  expect(parseNumber(text)?.v).toBe(value);
});
