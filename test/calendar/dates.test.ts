import {
  endOfForce,
  isoDay,
  periodYear,
  readPeriod,
  serialDay,
  writtenDay,
  yearOf,
  yearPeriod,
} from "../../src/calendar";

const said = (value: number | string): string | undefined => {
  const period = readPeriod(value);
  return (
    period &&
    (period.from === period.to ? isoDay(period.from) : `${isoDay(period.from)} ${isoDay(period.to)}`)
  );
};

/** What a cell holds, and the day or the days that it means. */
test.each<[given: number | string, days: string | undefined]>([
  [45413, "2024-05-01"],
  [45413.99, "2024-05-01"],
  // The serial numbers of 2000 to 2099; no date of an award lies elsewhere.
  [36_526, "2000-01-01"],
  [36_525.99, undefined],
  [73_050, "2099-12-31"],
  [73_051, undefined],
  [1, undefined],
  [0.5, undefined],
  [-5, undefined],
  // What people type for “without end”.
  [2_958_465, "9999-12-31"],
  [2_958_100, undefined],
  [2_958_466, undefined],
  [20240501, "2024-05-01"],
  [20240231, undefined],
  [1979, undefined],
  [1980, "1980-01-01 1980-12-31"],
  [2100, "2100-01-01 2100-12-31"],
  [2101, undefined],
  // Months and days as officers type them.
  [2024.5, "2024-05-01 2024-05-31"],
  [2024.05, "2024-05-01 2024-05-31"],
  [2024.12, "2024-12-01 2024-12-31"],
  // A cell keeps no nought at the end: January or October.
  [2024.1, "2024-01-01 2024-10-31"],
  [2024.13, undefined],
  [2024.123, undefined],
  [1979.5, undefined],
  [202405, "2024-05-01 2024-05-31"],
  [202413, undefined],
  [240501, "2024-05-01"],
  [240231, undefined],
  [2405, undefined],
  ["202405", "2024-05-01 2024-05-31"],
  ["240501", "2024-05-01"],
  ["991301", undefined],
  ["2024-05-01", "2024-05-01"],
  ["2024/5/1", "2024-05-01"],
  ["2024.5.1", "2024-05-01"],
  ["2024年5月1日", "2024-05-01"],
  ["2024年5月1", "2024-05-01"],
  ["２０２４－０５－０１", "2024-05-01"],
  [" 2024-05-01 ", "2024-05-01"],
  ["2024-05-01 10:30", "2024-05-01"],
  ["2024-05-01T10:30", "2024-05-01"],
  ["2024-05-01x", undefined],
  ["x2024-05-01", undefined],
  ["24-05-01", undefined],
  ["2024-005-01", undefined],
  ["2024-05-001", undefined],
  ["20240501", "2024-05-01"],
  ["202405011", undefined],
  ["120240501", undefined],
  ["2024-02-29", "2024-02-29"],
  ["2023-02-29", undefined],
  ["2024-13-01", undefined],
  ["2024-00-01", undefined],
  ["1899-12-31", undefined],
  ["1900-01-01", "1900-01-01"],
  ["9999-12-31", "9999-12-31"],
  ["2024年", "2024-01-01 2024-12-31"],
  ["2024", "2024-01-01 2024-12-31"],
  ["2024年度", "2024-01-01 2024-12-31"],
  ["2024度", "2024-01-01 2024-12-31"],
  ["1979年", undefined],
  ["2101年", undefined],
  ["x2024年", undefined],
  ["2024年x", undefined],
  ["2024年5月", "2024-05-01 2024-05-31"],
  ["2024年5月份", "2024-05-01 2024-05-31"],
  ["2024-2", "2024-02-01 2024-02-29"],
  ["2024/11", "2024-11-01 2024-11-30"],
  ["2024.12", "2024-12-01 2024-12-31"],
  ["2024年13月", undefined],
  ["2024年0月", undefined],
  ["2024年123月", undefined],
  ["x2024年5月", undefined],
  ["2024年5月x", undefined],
  ["9999年12月", undefined],
  ["明天", undefined],
  ["", undefined],
  [`2024-05-01${" ".repeat(60)}x`, "2024-05-01"],
  [`${" ".repeat(31)}2024-05-01`, undefined],
  [`2024年5月${" ".repeat(60)}x`, "2024-05-01 2024-05-31"],
  [`${" ".repeat(40)}2024年5月`, undefined],
])("%s means %s", (given, days) => {
  expect(said(given)).toBe(days);
});

/** A text of which only a day is wanted. */
test.each<[given: string, day: string | undefined]>([
  ["2024年5月1日", "2024-05-01"],
  [" 2024-05-01 ", "2024-05-01"],
  [`${" ".repeat(30)}2024-05-01`, "2024-05-01"],
  [`${" ".repeat(31)}2024-05-01`, undefined],
  ["2024-01-32", undefined],
  ["2024-03-00", undefined],
  ["2024-12-99", undefined],
  ["2024年5月", undefined],
])("%s as a day is %s", (given, day) => {
  const found = writtenDay(given);
  expect(found === undefined ? undefined : isoDay(found)).toBe(day);
});

test("the year of a period", () => {
  expect(periodYear(readPeriod("2024年5月")!)).toBe(2024);
  expect(periodYear({ from: writtenDay("2023-12-31")!, to: writtenDay("2024-01-01")! })).toBeUndefined();
  expect(yearPeriod(1899)).toBeUndefined();
  expect(yearOf(serialDay(45413)!)).toBe(2024);
});

test.each([
  ["2024-05-01", "2027-05-01"],
  ["2024-12-31", "2027-12-31"],
  ["2024-02-29", "2027-03-01"],
])("a policy of %s holds until %s", (from, end) => {
  expect(isoDay(endOfForce(writtenDay(from)!))).toBe(end);
});
