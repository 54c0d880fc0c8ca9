import { CellError, type CellValue } from "../../../src/formula";
import { cellOf, check, vetoLines } from "../../../src/sheet";
import { codeOf, grid, nameOf } from "../../builders/grids";

/** A cell as the first and the last day of a veto: "" where it leaves them open, "broken" where that is told. */
function read(cell: CellValue, date1904: boolean): string {
  const list = grid(
    "一票否决名单",
    [
      ["企业名称", "统一社会信用代码", "起始日期", "截止日期"],
      [nameOf(1), codeOf(1), cell, cell],
    ],
    { date1904 },
  );
  const { from, to } = vetoLines(list)[0]!;
  const codes = check([list]).findings.map(({ code }) => code);
  if (codes.length > 0) return codes.every((code) => code === "bad-date") ? "broken" : codes.join();
  return from === to ? from : `${from}–${to}`;
}

/** Most books count their days from 1900; those of old Macs from 1904. */
const [FROM_1900, FROM_1904] = [false, true];

test.each<[what: string, cell: CellValue, date1904: boolean, expected: string]>([
  ["a day of the spreadsheet", 45_413, FROM_1900, "2024-05-01"],
  ["the same day in a book of 1904", 43_951, FROM_1904, "2024-05-01"],
  ["a day and an hour", 45_413.75, FROM_1900, "2024-05-01"],
  ["the first day of a book of 1904 is no day of an award", 0, FROM_1904, "broken"],
  ["no day at all", 0, FROM_1900, "broken"],
  ["a month typed as a number, in any book", 2024.5, FROM_1904, "2024-05-01–2024-05-31"],
  ["a month in six digits, in any book", 202405, FROM_1904, "2024-05-01–2024-05-31"],
  // People type it for “without end”. It was read four years too early.
  ["the last day of all in a book of 1904", 2_957_003, FROM_1904, "9999-12-31"],
  ["a day after the last one", 2_957_004, FROM_1904, "broken"],
  ["a bare year", 2023, FROM_1900, "2023-01-01–2023-12-31"],
  ["a bare year in a book of 1904", 2023, FROM_1904, "2023-01-01–2023-12-31"],
  ["a leap year in a book of 1904", 2024, FROM_1904, "2024-01-01–2024-12-31"],
  ["eight digits", 20_240_501, FROM_1900, "2024-05-01"],
  ["eight digits in a book of 1904", 20_240_501, FROM_1904, "2024-05-01"],
  ["a written day", " 2024年5月1日 ", FROM_1900, "2024-05-01"],
  ["a written day in a book of 1904", "2024-05-01", FROM_1904, "2024-05-01"],
  ["a month", "2024年2月", FROM_1900, "2024-02-01–2024-02-29"],
  ["an empty cell", null, FROM_1900, ""],
  ["blanks", "  ", FROM_1900, ""],
  ["words", "待定", FROM_1900, "broken"],
  ["TRUE", true, FROM_1900, "broken"],
  ["an error", new CellError("#N/A"), FROM_1900, "broken"],
])("%s", (_, cell, date1904, expected) => {
  expect(read(cell, date1904)).toBe(expected);
});

// “--”, “——” and “－” were taken for broken dates.
test.each(["-", "--", "—", "——", "–", "－", "/", "\\", "无", "长期", "至今", "无固定期限", " 长期 "])(
  "“%s” leaves a date open, and is no broken date",
  (word) => {
    expect(read(word, FROM_1900)).toBe("");
  },
);

/** No award was made on a day that never ends: whoever wrote it meant for how long the award holds. */
test.each<[cell: CellValue, broken: boolean]>([
  [" 2024-05-01 ", false],
  [45_413, false],
  [null, false],
  ["—", false],
  [" 无 ", false],
  ["长期", true],
  ["至今", true],
  ["去年底", true],
])("the day of an award: “%s”", (cell, broken) => {
  const { findings } = check([
    grid("申报", [
      ["企业名称", "统一社会信用代码", "奖补项目", "认定日期", "申报金额"],
      [nameOf(1), codeOf(1), "清洁生产审核", cell, 5],
      [nameOf(2), codeOf(2), "清洁生产审核", cell, 5],
    ]),
  ]);
  expect(findings.map((finding) => `${finding.code} ${cellOf(finding)}`)).toEqual(
    broken ? ["bad-date D2", "bad-date D3"] : [],
  );
});
