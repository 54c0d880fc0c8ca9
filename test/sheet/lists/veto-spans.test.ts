import { isoDay } from "../../../src/calendar";
import type { VetoEntry } from "../../../src/sheet/lists";
import { grid, type Typed } from "../../builders/grids";
import { vetoBook, vetoBookOf } from "../../builders/veto-books";

// From when to when a veto list vetoes a firm, and which of its days are told.

const [A, B, C] = ["武义甲五金有限公司", "武义乙门业厂", "武义丙食品有限公司"];

const spanOf = ({ from, to }: Pick<VetoEntry, "from" | "to">): string =>
  [from, to].map((day) => (day === undefined ? "" : isoDay(day))).join("–");

const SPANNED = ["企业名称", "起始日期", "截止日期", "惩戒期限"];

test.each<[why: string, head: readonly string[], row: readonly Typed[], span: string, told: string]>([
  ["two days", SPANNED, [A, "2024-01-01", "2024-12-31", null], "2024-01-01–2024-12-31", ""],
  ["one day at both ends", SPANNED, [A, "2024-01-01", "2024-01-01", null], "2024-01-01–2024-01-01", ""],
  ["a first day", SPANNED, [A, "2024-01-01", null, null], "2024-01-01–", ""],
  ["a last day", SPANNED, [A, null, "2024-12-31", null], "–2024-12-31", ""],
  ["a first day and how long", SPANNED, [A, "2024-01-01", null, "三年"], "2024-01-01–2026-12-31", ""],
  ["how long, and no first day", SPANNED, [A, null, null, "三年"], "–", ""],
  ["how long where the last day belongs", SPANNED, [A, "2024-01-01", "6个月", "三年"], "2024-01-01–2024-06-30", ""],
  ["a last day before how long", SPANNED, [A, "2024-01-01", "2024-03-31", "三年"], "2024-01-01–2024-03-31", ""],
  ["a first day with how long in its cell", SPANNED, [A, "2024-01-01起一年", null, null], "2024-01-01–2024-12-31", ""],
  ["a span where the first day belongs", SPANNED, [A, "2024-01-01至2024-06-30", null, null], "2024-01-01–2024-06-30", ""],
  ["a span in its own column", SPANNED, [A, null, null, "2024-01-01至2024-06-30"], "2024-01-01–2024-06-30", ""],
  ["a year in its own column", SPANNED, [A, null, null, "2024年"], "2024-01-01–2024-12-31", ""],
  ["months in all three", ["企业名称", "起始日期", "惩戒期限"], [A, "三年", "2024-01-01起"], "2024-01-01–2026-12-31", ""],
  ["a month as the last day", SPANNED, [A, "2024年1月", "2024年6月", null], "2024-01-01–2024-06-30", ""],
  ["a span where the last day belongs", SPANNED, [A, null, "2024-01-01至2024-06-30", null], "–2024-06-30", ""],
  ["words and nothing else", SPANNED, [A, "去年", "明年", "待定"], "–", ""],
  ["the end before the beginning", SPANNED, [A, "2025-01-01", "2024-12-31", null], "–", "C2"],
  ["the same in a column of spans", ["企业名称", "惩戒期限"], [A, "2025-01-01至2024-12-31"], "–", "B2"],
  ["the same in a column of first days", ["企业名称", "起始日期"], [A, "2025-01-01至2024-12-31"], "–", "B2"],
  ["between a first day and a span", ["企业名称", "惩戒期限", "起始日期"], [A, "至2024-12-31", "2025-01-01"], "–", "B2"],
])("%s: from when to when a veto holds", (_, head, row, span, told) => {
  const { veto } = vetoBook(head, row);
  expect(veto.entries.map(spanOf)).toEqual([span]);
  const cells = veto.unused.flatMap(({ entries }) => entries).map((one) => `${"ABCD"[one.column]}${one.row + 1} ${one.why} ${one.text} ${one.used}`);
  expect(cells).toEqual(told === "" ? [] : [`${told} date ${A} true`]);
}); // prettier-ignore

test("days are looked at for faults once a row, as days where they are days", () => {
  const { veto } = vetoBook(
    SPANNED,
    [`${A}、${B}`, "去年", "2024-12-31", "三年"],
    [C, "2024-01-01至2024-06-30", "明年", null],
    [`${A}（曾用名：${C}）`, "去年", null, null],
  );
  expect(
    veto.dates.map(({ column: { key, at, header, periods, bad } }) => [
      key,
      at,
      header,
      [...bad].join(""),
      periods.map((period) => (period ? isoDay(period.to) : "")).join(" "),
    ]),
  ).toEqual([
    ["vetoFrom", 1, "起始日期", "10010", "    "],
    ["vetoTo", 2, "截止日期", "00100", "2024-12-31 2024-12-31   "],
    ["span", 3, "惩戒期限", "00000", "    "],
  ]);
  expect(vetoBook(["企业名称"], [A]).veto.dates).toEqual([]);
});

test("days of a sheet that counts from 1904", () => {
  const { veto } = vetoBookOf(
    grid(
      "名单",
      [
        ["企业名称", "起始日期"],
        [A, 43_951],
      ],
      { date1904: true },
    ),
  );
  expect(veto.entries.map(spanOf)).toEqual(["2024-05-01–"]);
});
