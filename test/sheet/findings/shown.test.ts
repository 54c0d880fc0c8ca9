import { cellOf, check, type Finding, type Grid } from "../../../src/sheet";
import { grid, type Typed } from "../../builders/grids";
import { CHENXI, HONGYUAN, JINSUI } from "../../verdicts/firms";

// What decides a payment and is not to be seen, is not what its formula computes, or has letters in it that
// nobody sees: told of the cells that decide something, and of no others.

type Shape = NonNullable<Parameters<typeof grid>[2]>;

/** Title, header, three claims of 5 万元, their total, a remark; the 备注 decides nothing, nor does 联系人. */
const ROWS: readonly (readonly Typed[])[] = [
  ["清洁生产审核申报表", null, "单位：万元"],
  ["企业名称", "统一社会信用代码", "申报金额", "备注", "联系人"],
  [...[HONGYUAN.name, HONGYUAN.code], 5, "一", "张"],
  [...[CHENXI.name, CHENXI.code], 5, "二", "王"],
  [...[JINSUI.name, JINSUI.code], 5, null, "李"],
  ["合计", null, 15],
  ["注：以上均已核实"],
];
const sheet = (shape: Shape, rows = ROWS): Grid => grid("申报", rows, shape);

/** A finding in short: cell, column, what it holds, what is seen, how, and of how many rows. */
function concealedIn(...grids: readonly Grid[]): string[] {
  const isConcealed = (one: Finding): one is Finding<"hidden-content"> => one.code === "hidden-content";
  return check(grids)
    .findings.filter(isConcealed)
    .map((one) => {
      const { column, holds, shown, how, rows } = one.parameters;
      return [cellOf(one) ?? one.sheet, column, holds, shown, how, rows].join("｜");
    });
}

const white = (...cells: readonly string[]): Shape => ({
  concealed: { cells: Object.fromEntries(cells.map((cell) => [cell, { how: "colour", shown: "" }])) },
});

test.each<[why: string, shape: Shape, told: readonly string[]]>([
  ["a claimed amount", white("C3"), ["C3｜申报金额｜5｜｜colour｜1"]],
  ["three of one column, told once", white("C3", "C4", "C5"), ["C3｜申报金额｜5｜｜colour｜3"]],
  [
    "two columns are told apart",
    white("A3", "C3", "A4"),
    ["A3｜企业名称｜武义宏远五金有限公司｜｜colour｜2", "C3｜申报金额｜5｜｜colour｜1"],
  ],
  [
    "two ways in one column are told apart",
    { concealed: { cells: { C3: { how: "colour", shown: "" }, C4: { how: "format", shown: "900" } } } },
    ["C3｜申报金额｜5｜｜colour｜1", "C4｜申报金额｜5｜900｜format｜1"],
  ],
  ["the total of the amounts", white("C6"), ["C6｜申报金额｜15｜｜colour｜1"]],
  ["the header of the amounts", white("C2"), ["C2｜申报金额｜申报金额｜｜colour｜1"]],
  ["a title that says what is claimed", white("A1"), ["A1｜企业名称｜清洁生产审核申报表｜｜colour｜1"]],
  ["a title that says the unit", white("C1"), ["C1｜申报金额｜单位：万元｜｜colour｜1"]],
  ["a remark's header decides nothing", white("D2"), []],
  ["nor does that of a column that nothing is taken from", white("E2"), []],
  ["nor a remark of a row", white("D3"), []],
  ["nor what stands in a column that nothing is taken from", white("E3"), []],
  ["nor the remark below the table", white("A7"), []],
  ["nor an empty place of the title's row", white("B1"), []],
  ["nothing is concealed", { concealed: {} }, []],
])("concealed: %s", (_, shape, told) => {
  expect(concealedIn(sheet(shape))).toEqual(told);
});

test("a title in a column without a header is told without one", () => {
  const rows = [[null, null, null, null, "单位：万元"], ...ROWS.slice(1).map((row) => row.slice(0, 4))];
  expect(concealedIn(grid("清洁生产审核", rows, white("E1")))).toEqual(["E1｜｜单位：万元｜｜colour｜1"]);
});

test("a title that says neither an item nor a unit decides nothing", () => {
  const rows = [["2024年度", ...ROWS[0]!.slice(1)], ...ROWS.slice(1)];
  expect(concealedIn(grid("清洁生产审核", rows, white("A1")))).toEqual([]);
});

test.each<[why: string, columns: readonly string[], told: readonly string[]]>([
  ["the amounts", ["C"], ["C2｜申报金额｜5｜｜column｜3"]],
  ["firms and codes", ["A", "B"], [
    "A2｜企业名称｜武义宏远五金有限公司｜｜column｜3",
    `B2｜统一社会信用代码｜${HONGYUAN.code}｜｜column｜3`,
  ]],
  ["remarks, which decide nothing", ["D"], []],
  ["a column that nothing is taken from", ["E"], []],
  ["a column in which nothing stands", ["Z"], []],
])("a hidden column: %s", (_, columns, told) => {
  expect(concealedIn(sheet({ concealed: { columns } }))).toEqual(told);
}); // prettier-ignore

test("of a hidden column only what is filled in counts, and none of an empty one is told", () => {
  const rows = ROWS.map((row, at) => [...row.slice(0, 3), ["已奖金额", null, 2, null][at - 1] ?? null, ["认定日期"][at - 1] ?? null]); // prettier-ignore
  expect(concealedIn(sheet({ concealed: { columns: ["D", "E"] } }, rows))).toEqual([
    "D2｜已奖金额｜2｜｜column｜1",
  ]);
});

test("a hidden sheet is told once, with the rows of all its tables", () => {
  const two = [...ROWS.slice(0, 5), [], ["绿色工厂申报表"], ...ROWS.slice(1, 4)];
  expect(concealedIn(grid("申报", two, { concealed: { sheet: true } }))).toEqual(["申报｜｜｜｜sheet｜5"]);
  expect(concealedIn(grid("申报", two, { concealed: { sheet: false } }))).toEqual([]);
});

test("lists decide too: a veto in the colour of its fill, and a hidden list", () => {
  const claims = sheet({});
  const list = (shape: Shape): Grid =>
    grid(
      "一票否决名单",
      [
        ["企业名称", "否决事项", "备注"],
        ["武义竹海文具厂", "环保", "已核"],
      ],
      shape,
    );
  expect(concealedIn(claims, list(white("A2", "C2")))).toEqual(["A2｜企业名称｜武义竹海文具厂｜｜colour｜1"]);
  expect(concealedIn(claims, list({ concealed: { sheet: true } }))).toEqual(["一票否决名单｜｜｜｜sheet｜1"]);
});

test("a sheet that decides nothing may be hidden, and its cells may look as they like", () => {
  const shape: Shape = {
    concealed: { sheet: true, columns: ["A"], cells: { A1: { how: "size", shown: "" } } },
  };
  expect(concealedIn(sheet({}), grid("说明", [["请如实填写"]], shape))).toEqual([]);
});

test("claims that a person said are none decide nothing either, and may be hidden", () => {
  const hidden = sheet({
    concealed: { sheet: true, columns: ["C"], cells: { A3: { how: "size", shown: "" } } },
  });
  const { findings } = check([hidden], { sheets: { 申报: { role: "none" } } });
  expect(findings.map(({ code }) => code)).toEqual(["sheet-not-read"]);
});

const merged = (top: number, left: number, bottom: number, right: number): Shape => ({
  merges: [{ top, left, bottom, right }],
});

test.each<[why: string, shape: Shape, told: readonly string[]]>([
  ["two amounts under a merged one", merged(2, 2, 4, 2), ["C4｜申报金额｜5｜5｜merge｜2"]],
  ["an amount beside a merged code", merged(2, 1, 2, 2), [`C3｜申报金额｜5｜${HONGYUAN.code}｜merge｜1`]],
  [
    "codes and amounts under a merged name",
    merged(2, 0, 3, 1),
    [
      `B3｜统一社会信用代码｜${HONGYUAN.code}｜${HONGYUAN.name}｜merge｜2`,
      `A4｜企业名称｜${CHENXI.name}｜${HONGYUAN.name}｜merge｜1`,
    ],
  ],
  [
    "a header merged with the first amount below it",
    merged(1, 2, 2, 2),
    ["C3｜申报金额｜5｜申报金额｜merge｜1"],
  ],
  [
    "headers and what is below them: of the headers nothing is told",
    merged(1, 1, 2, 2),
    ["B3｜统一社会信用代码｜" + HONGYUAN.code + "｜统一社会信用代码｜merge｜1", "C3｜申报金额｜5｜统一社会信用代码｜merge｜1"],
  ],
  ["nothing under a merged cell", merged(5, 0, 5, 1), []],
  ["the title's row", merged(0, 0, 0, 4), []],
  ["the header's row", merged(1, 2, 1, 3), []],
  ["remarks, which decide nothing", merged(2, 3, 3, 4), []],
  ["blanks far below the table", merged(8, 0, 40, 4), []],
])("covered by a merged cell: %s", (_, shape, told) => {
  expect(concealedIn(sheet(shape))).toEqual(told);
}); // prettier-ignore

type Doubt = NonNullable<Shape["doubtful"]>[number];
const doubt = (row: number, column: number, kind: Doubt["kind"], computed: Typed = null): Doubt => ({
  row,
  column,
  kind,
  computed: computed as Doubt["computed"],
});

test.each<[why: string, doubtful: readonly Doubt[], told: readonly string[]]>([
  ["an amount that computes to another", [doubt(2, 2, "stale", 50)], ["C3｜申报金额｜5｜50｜stale｜2"]],
  ["of a text too", [doubt(2, 0, "stale", "武义某厂")], [`A3｜企业名称｜${HONGYUAN.name}｜武义某厂｜stale｜2`]],
  [
    "each amount that computes to another is told",
    [doubt(2, 2, "stale", 50), doubt(3, 2, "stale", 60)],
    ["C3｜申报金额｜5｜50｜stale｜2", "C4｜申报金额｜5｜60｜stale｜3"],
  ],
  [
    "what cannot be computed is asked once of a column",
    [doubt(2, 2, "unknown"), doubt(3, 2, "unknown"), doubt(4, 2, "unknown")],
    ["C3｜申报金额｜5｜｜unknown｜2、3、4"],
  ],
  [
    "what changes each time is asked besides",
    [doubt(2, 2, "unknown"), doubt(3, 2, "volatile", 7), doubt(3, 1, "volatile", "x")],
    ["C3｜申报金额｜5｜｜unknown｜2", "B4｜统一社会信用代码｜" + CHENXI.code + "｜x｜volatile｜3", "C4｜申报金额｜5｜7｜volatile｜3"],
  ],
  ["the total", [doubt(5, 2, "stale", 20)], ["C6｜申报金额｜15｜20｜stale｜5"]],
  ["a remark decides nothing", [doubt(2, 3, "stale", "二")], []],
  ["nor does a column that nothing is taken from", [doubt(2, 4, "stale", "李")], []],
  ["nor a row that is no claim", [doubt(6, 0, "stale", "注")], []],
  ["nor a header", [doubt(1, 2, "stale", "金额")], []],
])("a formula: %s", (_, doubtful, told) => {
  const { findings } = check([sheet({ doubtful })]);
  const isStale = (one: Finding): one is Finding<"stale-value"> => one.code === "stale-value";
  expect(
    findings.filter(isStale).map((one) => {
      const { column, stored, computed, kind } = one.parameters;
      return [cellOf(one), column, stored, computed, kind, one.rows!.join("、")].join("｜");
    }),
  ).toEqual(told);
}); // prettier-ignore

test.each<[why: string, cells: readonly Typed[], told: readonly string[]]>([
  ["a name", ["武义\u200b宏远五金有限公司"], ["A3｜企业名称｜武义<U+200B>宏远五金有限公司｜U+200B"]],
  [
    "one character twice and another: each is named once",
    ["武\u200b义\u200b宏远\u00ad五金有限公司"],
    ["A3｜企业名称｜武<U+200B>义<U+200B>宏远<U+00AD>五金有限公司｜U+200B、U+00AD"],
  ],
  [
    "a code",
    [HONGYUAN.name, `\u202a${HONGYUAN.code}`],
    [`B3｜统一社会信用代码｜<U+202A>${HONGYUAN.code}｜U+202A`],
  ],
  ["an item", [HONGYUAN.name, null, "清洁\u{e0041}生产审核"], ["C3｜奖补项目｜清洁<U+E0041>生产审核｜U+E0041"]],
  ["a grade", [HONGYUAN.name, null, "绿色工厂", "省\u2060级"], ["D3｜等级｜省<U+2060>级｜U+2060"]],
  ["a project", [HONGYUAN.name, null, "清洁生产审核", null, "一\ufeff期"], ["E3｜项目名称｜一<U+FEFF>期｜U+FEFF"]],
  ["a remark names nobody", [HONGYUAN.name, null, "清洁生产审核", null, null, "已\u200b核"], []],
  ["a number has no letters", [HONGYUAN.name, 12345, "清洁生产审核"], []],
  ["blanks and line ends are seen", ["武义 宏远\n五金有限公司"], []],
])("invisible letters in %s", (_, cells, told) => {
  const head = ["企业名称", "统一社会信用代码", "奖补项目", "等级", "项目名称", "备注", "申报金额"];
  const { findings } = check([grid("申报", [["汇总表"], head, cells])]);
  const isInvisible = (one: Finding): one is Finding<"invisible-characters"> =>
    one.code === "invisible-characters";
  expect(
    findings.filter(isInvisible).map((one) => {
      const { column, given, characters } = one.parameters;
      return [cellOf(one), column, given, characters.join("、")].join("｜");
    }),
  ).toEqual(told);
}); // prettier-ignore
