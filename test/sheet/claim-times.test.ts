import { examine, check } from "../../src/sheet";
import { codeOf, grid, nameOf, type Typed } from "../builders/grids";

// Which time a claim is of: its date, else its year, else the year of the sheet's name or title.

const WHO = ["企业名称", "统一社会信用代码"];
const FIRM = [nameOf(1), codeOf(1)];
/** Of long ago, so that a claim with any time of its own is of another. */
const VETO = grid("一票否决名单", [
  [...WHO, "起始日期", "截止日期"],
  [...FIRM, "2009-01-01", "2009-12-31"],
]);

test.each<
  [what: string, name: string, titles: readonly string[], head: string[], cells: Typed[], time: string]
>([
  ["its date", "清洁生产审核", [], ["认定日期"], ["2024-05-06"], "2024-05-06 2024-05-06 date"],
  ["its month", "清洁生产审核", [], ["认定日期"], ["2024年5月"], "2024-05-01 2024-05-31 date"],
  ["its year", "清洁生产审核", [], ["申报年度"], [2024], "2024-01-01 2024-12-31 year"],
  [
    "the date, not the year",
    "清洁生产审核",
    [],
    ["申报年度", "认定日期"],
    [2024, "2023-05-06"],
    "2023-05-06 2023-05-06 date",
  ],
  [
    "the year where the date is empty",
    "清洁生产审核",
    [],
    ["申报年度", "认定日期"],
    [2024, null],
    "2024-01-01 2024-12-31 year",
  ],
  ["the year of the sheet's name", "2024年清洁生产审核", [], [], [], "2024-01-01 2024-12-31 year"],
  [
    "the year of a title",
    "清洁生产审核",
    ["武义县", "2023 年度申报表"],
    [],
    [],
    "2023-01-01 2023-12-31 year",
  ],
  [
    "the year of the name before that of a title",
    "2024年清洁生产审核",
    ["2023年度申报表"],
    [],
    [],
    "2024-01-01 2024-12-31 year",
  ],
  [
    "its year, not that of the title",
    "清洁生产审核",
    ["2023年"],
    ["年度"],
    [2024],
    "2024-01-01 2024-12-31 year",
  ],
  ["none where the title names two years", "清洁生产审核", ["2023年、2024年申报表"], [], [], "none"],
  ["none where nothing says it", "清洁生产审核", [], [], [], "none"],
])("the time of a claim is %s", (_, name, titles, head, cells, expected) => {
  const sheet = grid(name, [
    ...titles.map((title) => [title]),
    [...WHO, ...head, "申报金额"],
    [...FIRM, ...cells, 5],
  ]);
  const times = examine([sheet, VETO])
    .listedOutside()
    .map(({ time }) => `${time.from} ${time.to} ${time.says}`);
  expect(times.join() || "none").toBe(expected);
});

/** The year of each claim of a sheet with some tables, one below the other. */
const yearsOf = (name: string, ...tables: readonly (readonly [titles: readonly string[], firm: string])[]) =>
  examine([
    grid(
      name,
      tables.flatMap(([titles, firm], nth) => [
        ...titles.map((title) => [title]),
        [...WHO, "申报金额", ...(nth === 0 ? [] : ["备注"])],
        [firm, codeOf(nth + 1), 5],
      ]),
    ),
    grid("一票否决名单", [
      [...WHO, "起始日期", "截止日期"],
      ...tables.map(([, firm], nth) => [firm, codeOf(nth + 1), "2009-01-01", "2009-12-31"]),
    ]),
  ])
    .listedOutside()
    .map(({ cell, time }) => `${cell} ${time.from.slice(0, 4)}`);

test.each<[what: string, name: string, first: readonly string[], second: readonly string[], years: readonly string[]]>([
  ["each says its own", "奖励", ["2022年清洁生产审核"], ["2023年循环经济试点"], ["A3 2022", "A6 2023"]],
  ["the second's own before that of the sheet's name", "2024年奖励", ["清洁生产审核"], ["2023年循环经济试点"], ["A3 2024", "A6 2023"]],
  ["the second's nearest title before one further up", "奖励", ["2022年清洁生产审核"], ["2021年印发", "2023年循环经济试点"], ["A3 2022", "A7 2023"]],
  ["the sheet's name for both", "2024年奖励", ["清洁生产审核"], ["循环经济试点"], ["A3 2024", "A6 2024"]],
])("the years of two tables: %s", (_, name, first, second, years) => {
  expect(yearsOf(name, [first, nameOf(1)], [second, nameOf(2)])).toEqual(years);
}); // prettier-ignore

test.each<[what: string, head: string, first: Typed, second: Typed, twice: boolean]>([
  ["two days of one year", "认定日期", "2024-01-01", "2024-12-31", true],
  ["days of two years, which are two of a yearly item", "认定日期", "2023-12-31", "2024-01-01", false],
  ["a month and a day of one year", "认定日期", "2024年2月", "2024-12-31", true],
  ["one year written in two ways", "申报年度", 2024, "2024年度", true],
  ["two years", "申报年度", 2023, 2024, false],
  ["a year and none, which may be that one", "申报年度", 2024, null, true],
])("an award claimed twice, in rows of %s", (_, head, first, second, twice) => {
  const codesOf = (name: string, more: readonly string[], values: Typed[]): string[] => {
    const sheet = grid(name, [
      [...WHO, head, "申报金额", ...more],
      [...FIRM, first, 5, ...values],
      [...FIRM, second, 5, ...values],
    ]);
    return check([sheet]).findings.map(({ code }) => code);
  };
  expect(codesOf("工业增加值增长奖", ["增加值增长额"], [620]).includes("duplicate-claim")).toBe(twice);
  // What is awarded once is one whatever the year.
  expect(codesOf("清洁生产审核", [], [])).toContain("duplicate-claim");
});
