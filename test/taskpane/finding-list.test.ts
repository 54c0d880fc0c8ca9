import { acceptance, withAccepted } from "../../src/sheet";
import { NO_FILTER, filtered, narrows, type Filter } from "../../taskpane/check/list/filter";
import { inTheWay } from "../../taskpane/check/list/in-the-way";
import { keyEvent } from "../../taskpane/check/list/keys";
import {
  LIST_START,
  collapsedNow,
  reduceList,
  type ListEvent,
  type ListState,
} from "../../taskpane/check/list/list-state";
import { listRows, neighbour, type GroupKey, type ListRow } from "../../taskpane/check/list/rows";
import { SearchWords, shortMessageOf } from "../../taskpane/check/list/words";
import type { Found } from "../../taskpane/check/protocol";
import { found, foundIn } from "../builders/found";

const ALL = [
  found(0, "not-on-file", { enterprise: "武义宏远五金有限公司" }),
  found(1, "amount-mismatch", {
    enterprise: "武义晨曦门业有限公司",
    parameters: {
      claimed: 130,
      due: 120,
      unit: "万元",
      item: "生产性设备投资补助",
      why: "award",
      because: { zh: "设备投资额 1,200 万元 × 10% = 120 万元", en: "" },
    },
  }),
  found(2, "hidden-row", { sheet: "第二批" }),
  found(3, "not-on-file", { sheet: "第二批", accepted: { reason: "已核实" } }),
  found(4, "missing-value", {
    parameters: { column: "等级", item: "绿色工厂", absent: false, accepted: [] },
  }),
];
const words = new SearchWords("zh");

const shownBy = (filter: Partial<Filter>): number[] =>
  filtered(ALL, { ...NO_FILTER, ...filter }, words).map(({ nth }) => nth);

test.each([
  ["nothing: the open ones, in their order", {}, [0, 1, 2, 4]],
  ["the accepted ones", { accepted: true }, [3]],
  ["errors", { severities: ["error"] }, [1, 4]],
  ["errors and notes", { severities: ["error", "info"] }, [1, 2, 4]],
  ["a sheet", { sheet: "第二批" }, [2]],
  ["a sheet's accepted ones", { sheet: "第二批", accepted: true }, [3]],
  ["a firm", { text: "晨曦" }, [1]],
  ["a title", { text: "隐藏行" }, [2]],
  ["a sentence", { text: "多报 10" }, [1]],
  ["words in any order", { text: "门业 不符" }, [1]],
  ["words of which one is missing", { text: "门业 备案" }, []],
  ["a cell, in any case and width", { text: "ｈ4" }, [1]],
  ["blanks", { text: "  " }, [0, 1, 2, 4]],
  ["a step of the computation, which is told in the details alone", { text: "1,200" }, []],
] as const)("a filter by %s", (_, filter, expected) => {
  expect(shownBy(filter)).toEqual(expected);
});

test("a search is in the language of the pane", () => {
  const english = new SearchWords("en");
  const search = (text: string): number[] =>
    filtered(ALL, { ...NO_FILTER, text }, english).map(({ nth }) => nth);
  expect(search("too much")).toEqual([1]);
  expect(search("多报")).toEqual([]);
});

test("warming makes every word, once", () => {
  const warmed = new SearchWords("zh");
  expect([...warmed.warm(ALL)]).toHaveLength(ALL.length);
  expect(warmed.of(ALL[1]!)).toBe(words.of(ALL[1]!));
});

test.each([
  [{}, false],
  [{ accepted: true }, false],
  [{ text: " " }, false],
  [{ text: "a" }, true],
  [{ sheet: "第二批" }, true],
  [{ severities: ["info"] }, true],
] as const)("whether %j narrows the list: %s", (filter, expected) => {
  expect(narrows({ ...NO_FILTER, ...filter })).toBe(expected);
});

test("the sentence in the list leaves the steps to the details", () => {
  expect(shortMessageOf(ALL[1]!, "zh")).toBe("申报 130 万元，应为 120 万元（多报 10 万元）。");
});

/** The list as a person sees it. */
const seen = (rows: readonly ListRow[]): string[] =>
  rows.map((row) =>
    row.kind === "group"
      ? `${row.expanded ? "▾" : "▸"} ${row.code} ${row.size} (${row.place}/${row.of})`
      : `  ${row.found.nth} (${row.place}/${row.of})`,
  );

test("findings stand in groups by code: errors first, then as the codes are declared", () => {
  expect(seen(listRows(ALL, new Set()))).toEqual([
    "▾ missing-value 1 (1/4)",
    "  4 (1/1)",
    "▾ amount-mismatch 1 (2/4)",
    "  1 (1/1)",
    "▾ not-on-file 2 (3/4)",
    "  0 (1/2)",
    "  3 (2/2)",
    "▾ hidden-row 1 (4/4)",
    "  2 (1/1)",
  ]);
  expect(seen(listRows(ALL, new Set<GroupKey>(["question not-on-file", "error missing-value"])))).toEqual([
    "▸ missing-value 1 (1/4)",
    "▾ amount-mismatch 1 (2/4)",
    "  1 (1/1)",
    "▸ not-on-file 2 (3/4)",
    "▾ hidden-row 1 (4/4)",
    "  2 (1/1)",
  ]);
  expect(listRows([], new Set())).toEqual([]);
});

test("questions stand by themselves between errors and warnings, also of a code that can be either", () => {
  const sheets = [
    found(0, "sheet-not-read", { severity: "info", row: null, column: null }),
    found(1, "number-as-text"),
    found(2, "sheet-not-read", { severity: "question", row: null, column: null, bound: "1" }),
    found(3, "amount-mismatch"),
  ];
  expect(listRows(sheets, new Set()).flatMap((row) => (row.kind === "group" ? [row.group] : []))).toEqual([
    "error amount-mismatch",
    "question sheet-not-read",
    "warning number-as-text",
    "info sheet-not-read",
  ]);
});

test("what stands in the way: the most money first, what nobody knows the money of behind, errors first", () => {
  const all = [
    found(0, "not-on-file", { atStake: 30 }),
    found(1, "sheet-not-read", { severity: "question" }),
    found(2, "missing-value"),
    found(3, "over-cap", { atStake: 30 }),
    found(4, "amount-mismatch", { atStake: 900, accepted: { reason: "另有批复" } }),
    found(5, "number-as-text", { atStake: 800 }),
    found(6, "vetoed", { atStake: 120 }),
  ];
  expect(inTheWay(all).map(({ nth }) => nth)).toEqual([6, 3, 0, 2, 1]);
  expect(inTheWay(all, 2).map(({ nth }) => nth)).toEqual([6, 3]);
  expect(inTheWay([])).toEqual([]);
});

test("no finding of a report is left out of the list", () => {
  const all = foundIn(
    { firm: 40, 项目: "光伏补助", 申报: 5, 年度: 2024 },
    { firm: 41, 项目: "绿色工厂", 等级: "县级", 申报: 5, 年度: 2024 },
    { firm: 42, 项目: "清洁生产审核", 申报: "5", 年度: "待定" },
  );
  expect(all.length).toBeGreaterThan(3);
  const listed = listRows(all, new Set()).flatMap((row) => (row.kind === "finding" ? [row.found.nth] : []));
  expect(listed.sort((a, b) => a - b)).toEqual(all.map(({ nth }) => nth));
});

test.each([
  ["the next of the group", 0, 1, 3],
  ["the next group", 4, 1, 1],
  ["the last has no next", 2, 1, undefined],
  ["the one before in the group", 3, -1, 0],
  ["the group before", 1, -1, 4],
  ["the first has none before", 4, -1, undefined],
] as const)("neighbours: %s", (_, from, step, expected) => {
  expect(neighbour(ALL, ALL[from]!, step)?.nth).toBe(expected);
});

test("a finding that is not shown any more still has neighbours", () => {
  const shown = ALL.filter(({ nth }) => nth !== 0);
  expect(neighbour(shown, ALL[0]!, 1)?.nth).toBe(3);
  expect(neighbour(shown, ALL[0]!, -1)?.nth).toBe(1);
});

const after = (...events: readonly ListEvent[]): ListState => events.reduce(reduceList, LIST_START);

describe("what the person sets", () => {
  const result: ListEvent = { kind: "result", found: ALL, first: true };
  const many: ListEvent = {
    kind: "result",
    found: Array.from({ length: 101 }, (_, nth) => found(nth, "not-on-file")),
    first: true,
  };

  test("a short list begins open, a long one as an overview", () => {
    expect([...after(result).collapsed]).toEqual([]);
    expect([...after(many).collapsed]).toEqual(["question not-on-file"]);
    expect([...after({ ...many, found: many.found.slice(1) }).collapsed]).toEqual([]);
  });

  test("a later result leaves the groups as they are", () => {
    const state = after(many, { kind: "toggle", group: "question not-on-file" }, { ...many, first: false });
    expect([...state.collapsed]).toEqual([]);
  });

  test("severities add up and go again", () => {
    const once = after({ kind: "severity", severity: "error" }, { kind: "severity", severity: "info" });
    expect(once.filter.severities).toEqual(["error", "info"]);
    expect(reduceList(once, { kind: "severity", severity: "error" }).filter.severities).toEqual(["info"]);
  });

  test("one severity alone is shown with one click, whatever was filtered before", () => {
    const before = after(
      { kind: "accepted" },
      { kind: "text", text: "甲" },
      { kind: "severity", severity: "info" },
    );
    const state = reduceList(before, { kind: "only", severity: "question" });
    expect(state.filter).toEqual({ ...NO_FILTER, severities: ["question"] });
  });

  test("whoever answered one of the settings inside is asked the next", () => {
    const told = (nth: number, bound: string, severity: "question" | "info" = "question") =>
      found(nth, "settings-inside", { row: null, column: null, sheet: "", bound, severity });
    const next = (selected: Found, ...left: readonly Found[]): number | undefined =>
      after({ kind: "select", found: selected }, { kind: "result", found: left, first: false }).selected?.nth;
    expect(next(told(0, "a"), told(0, "a 用", "info"), told(1, "b"))).toBe(1);
    expect(next(told(0, "a"), told(0, "a 用", "info"))).toBeUndefined();
    expect(next(told(1, "b"), told(0, "a"), told(1, "b"))).toBe(1);
    expect(next(found(1, "vetoed"), told(0, "a"))).toBeUndefined();
  });

  test("clearing keeps the side of acceptance", () => {
    const state = after(
      { kind: "accepted" },
      { kind: "sheet", sheet: "第二批" },
      { kind: "text", text: "甲" },
      { kind: "clear" },
    );
    expect(state.filter).toEqual({ ...NO_FILTER, accepted: true });
  });

  test("a search opens all groups, remembers those closed during it, and gives the others back", () => {
    const closed: ListEvent = { kind: "toggle", group: "info hidden-row" };
    const searching = after(closed, { kind: "text", text: "甲" });
    expect([...collapsedNow(searching)]).toEqual([]);
    const closedToo = reduceList(searching, { kind: "toggle", group: "question not-on-file" });
    expect([...collapsedNow(closedToo)]).toEqual(["question not-on-file"]);
    expect([...collapsedNow(reduceList(closedToo, { kind: "text", text: "" }))]).toEqual(["info hidden-row"]);
  });

  test("opening a finding opens its group", () => {
    const state = after(
      { kind: "toggle-all", groups: ["question not-on-file", "info hidden-row"], expanded: false },
      { kind: "select", found: ALL[0]! },
    );
    expect([...state.collapsed]).toEqual(["info hidden-row"]);
    expect(state).toMatchObject({ selected: { nth: 0 }, active: "finding 0" });
    expect(reduceList(state, { kind: "select", found: null })).toMatchObject({
      selected: null,
      active: "finding 0",
    });
  });

  test("a new result keeps what is open, wherever it stands now", () => {
    const moved = ALL.map((one) => ({ ...one, nth: one.nth + 10 }));
    const state = after(
      result,
      { kind: "select", found: ALL[1]! },
      { kind: "result", found: moved, first: false },
    );
    expect(state).toMatchObject({ selected: { nth: 11 }, active: "finding 11" });
  });

  test("what a new result does not find any more is closed; a sheet that has nothing is not filtered by", () => {
    const state = after(
      result,
      { kind: "sheet", sheet: "第二批" },
      { kind: "select", found: ALL[1]! },
      { kind: "result", found: [ALL[4]!], first: false },
    );
    expect(state).toMatchObject({ selected: null, filter: { sheet: null } });
  });
});

describe("the keyboard", () => {
  const rows = listRows(ALL, new Set<GroupKey>(["info hidden-row"]));
  const last = rows.length - 1;
  const key = (at: number): ListEvent => ({ kind: "active", key: rows[at]!.key });
  test.each([
    ["ArrowDown", -1, key(0)],
    ["ArrowDown", 0, key(1)],
    ["ArrowDown", last, key(last)],
    ["ArrowUp", -1, key(0)],
    ["ArrowUp", 2, key(1)],
    ["ArrowUp", 0, key(0)],
    ["Home", 5, key(0)],
    ["End", 0, key(last)],
    ["PageDown", 0, key(last)],
    ["PageUp", last, key(0)],
    ["ArrowRight", 0, key(1)],
    ["ArrowRight", 1, undefined],
    ["ArrowRight", last, { kind: "toggle", group: "info hidden-row", expanded: true }],
    ["ArrowLeft", 0, { kind: "toggle", group: "error missing-value", expanded: false }],
    ["ArrowLeft", last, undefined],
    ["ArrowLeft", 6, key(4)],
    ["Enter", 0, { kind: "toggle", group: "error missing-value" }],
    ["Enter", 1, { kind: "select", found: ALL[4] }],
    [" ", 3, { kind: "select", found: ALL[1] }],
    ["Enter", -1, undefined],
    ["a", 1, undefined],
    ["Tab", 1, undefined],
  ] as const)("%s on row %i", (pressed, at, expected) => {
    expect(keyEvent(pressed, rows, at)).toEqual(expected);
  });

  test("an empty list has no rows to go to", () => {
    expect(keyEvent("ArrowDown", [], -1)).toBeUndefined();
    expect(keyEvent("Enter", [], -1)).toBeUndefined();
  });
});

test("what is accepted changes sides without another check", () => {
  const judged = withAccepted(ALL.slice(0, 3), [acceptance(ALL[0]!, "已核实")]);
  expect(filtered(judged, NO_FILTER, words).map(({ nth }) => nth)).toEqual([1, 2]);
  expect(filtered(judged, { ...NO_FILTER, accepted: true }, words).map(({ nth }) => nth)).toEqual([0]);
});
