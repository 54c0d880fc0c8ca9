import { isoSerial } from "../../xlsx/iso-date";

const NOON = 0.5;

/** What a cell of the type `d` holds, and its number as Excel has it. */
const WRITTEN: readonly (readonly [why: string, text: string, serial: number | undefined])[] = [
  ["a day", "2024-05-01", 45413],
  ["a day with blanks around it", " 2024-05-01 ", 45413],
  ["a day and its time", "2024-05-01T12:00:00", 45413 + NOON],
  ["a time to the minute", "2024-05-01T12:00", 45413 + NOON],
  ["a time with a part of a second", "2024-05-01T12:00:00.000", 45413 + NOON],
  ["a time that ends with Z, as JavaScript writes it", "2024-05-01T12:00:00Z", 45413 + NOON],
  ["a time in another zone: nobody can say which day is meant", "2024-05-01T12:00:00+08:00", undefined],
  ["the first day that Excel has", "1900-01-01", 1],
  ["the last one before the day that never was", "1900-02-28", 59],
  ["the first one behind it", "1900-03-01", 61],
  ["the day that never was", "1900-02-29", undefined],
  ["the day 0, as Excel writes it", "1899-12-30", 0],
  ["a time of the day 0", "1899-12-30T12:00:00", NOON],
  ["what Excel writes for 0 as a date and for 24 hours: nobody can say which", "1899-12-31", undefined],
  ["a time of day", "12:00:00", NOON],
  ["the same with its letter", "T12:00", NOON],
  ["an hour that no day has", "25:00", undefined],
  ["a minute that no hour has", "12:60", undefined],
  ["a duration", "PT36H", 1.5],
  ["a duration in all its parts", "P1DT6H0M0.000S", 1.25],
  ["a duration of nothing", "PT0H0M0.000S", 0],
  ["a duration without a number", "PT", undefined],
  ["a month only", "2024-05", undefined],
  ["a day that is none", "2024-02-30", undefined],
  ["a day as people write it", "2024年5月1日", undefined],
  ["words", "见附件", undefined],
  ["nothing", "", undefined],
];

test.each(WRITTEN)("%s", (_, text, serial) => expect(isoSerial(text, false)).toBe(serial));

test.each<[why: string, text: string, serial: number | undefined]>([
  ["the first day of books that count from 1904", "1904-01-01", 0],
  ["a day of theirs", "2024-05-01", 45413 - 1462],
  ["a day before they begin", "1903-12-31", undefined],
  ["the day 0 of others is none of theirs", "1899-12-30", undefined],
])("from 1904: %s", (_, text, serial) => expect(isoSerial(text, true)).toBe(serial));
