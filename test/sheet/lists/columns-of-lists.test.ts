import { findBlocks, givenShape, layoutOfList, readList, withLayout } from "../../../src/sheet/lists";
import { codeOf, grid } from "../../builders/grids";
import { lined } from "../../builders/lined";
import { shownLines, shownOf } from "./shown";

// What the columns of a list's table mean where its words do not say it all, or a person said it.

type Row = [
  why: string,
  role: "veto" | "history",
  lines: readonly string[],
  tables: readonly string[],
  entries: readonly string[],
  told: readonly string[],
];

const [A, B, C] = ["武义甲五金有限公司", "武义乙门业厂", "武义丙食品有限公司"];
const [X, Y] = [codeOf(1), codeOf(2)];

const BY_CONTENT: Row[] = [
  ["of two columns of remarks the second may speak of firms", "veto", ["企业名称|备注|备注", `${A}|x|${B}`], ["A1:C2 below 1: enterprise A, note B"], [`2 ${A}`], []],
  ["codes beyond the table are not its own", "veto", ["|||企业名称|事由|||", `|||${A}|环保|||${X}`, `|||${B}|税|||${Y}`], ["D1:E3 below 1: enterprise D, vetoMatter E", "F2:H3 below 1: code H"], [`2 ${A}`, `3 ${B}`, "2 015", "3 028"], []],
  ["the word's column is empty, the names stand elsewhere", "veto", ["企业名称|说法|事由", `|${A}|环保`, `|${B}|欠薪`], ["A1:C3 below 1: enterprise B, vetoMatter C"], [`2 ${A}`, `3 ${B}`], []],
  ["half of the texts are names", "veto", ["企业名称|说法", `|${A}`, "|甲"], ["A1:B3 below 1: enterprise B"], [`2 ${A}`, "3 甲"], []],
  ["less than half: the word's column stays", "veto", ["企业名称|说法", `|${A}`, "|甲", "|乙"], ["A1:B4 below 1: enterprise A"], [], ["B2 note"]],
  ["the word's column has one short name", "veto", ["企业名称|说法", `甲|${A}`, `|${B}`], ["A1:B3 below 1: enterprise A"], ["2 甲"], ["B1 column", "B3 note"]],
  ["another's column is not taken for the firm's", "veto", ["信用代码|主管单位|事由", `${X}|${A}|环保`, `${Y}|${B}|欠薪`], ["A1:C3 below 1: code A, party B, vetoMatter C"], ["2 015", "3 028"], []],
  ["remarks are not taken for codes", "veto", ["企业名称|备注", `${A}|${X}`, `${B}|${Y}`], ["A1:B3 below 1: enterprise A, note B"], [`2 ${A}`, `3 ${B}`], []],
  ["codes below no word of ours", "veto", ["企业名称|编码x", `${A}|${X}`], ["A1:B2 below 1: code B, enterprise A"], [`2 ${A} 015`], []],
  ["codes in the names' own column", "veto", ["企业名称|事由", `${X}|环保`], ["A1:B2 below 1: enterprise A, vetoMatter B"], ["2 015"], []],
  ["of two columns of names the first", "veto", ["信用代码|甲方|乙方", `${X}|${A}|${B}`, `${Y}|${B}|${C}`], ["A1:C3 below 1: code A, enterprise B"], [`2 ${A} 015`, `3 ${B} 028`], ["C1 column"]],
  ["of two the one with more of them", "veto", ["信用代码|甲方|乙方", `${X}|甲|${B}`, `${Y}|${B}|${C}`], ["A1:C3 below 1: code A, enterprise C"], [`2 ${B} 015`, `3 ${C} 028`], ["B1 column"]],
  ["a second column of names is told where half are", "veto", ["企业名称|关联", `${A}|${B}`, `${C}|无`], ["A1:B3 below 1: enterprise A"], [`2 ${A}`, `3 ${C}`], ["B1 column"]],
  ["where fewer are, each row has its own", "veto", ["企业名称|关联", `${A}|${B}`, `${C}|无`, `${B}|无`], ["A1:B4 below 1: enterprise A"], [`2 ${A}`, `3 ${C}`, `4 ${B}`], []],
  ["empty cells do not count", "veto", ["企业名称|关联", `${A}|${B}`, `${C}|`, `${B}|`], ["A1:B4 below 1: enterprise A"], [`2 ${A}`, `3 ${C}`, `4 ${B}`], ["B1 column"]],
  ["two columns with a firm's word: the closer one", "veto", ["企业|企业名称|事由", `${A}|${B}|环保`], ["A1:C2 below 1: enterprise B, vetoMatter C"], [`2 ${B}`], ["A1 column"]],
  ["equally close: the first", "veto", ["企业名称|违法主体|失信主体", `${A}|${B}|${C}`], ["A1:C2 below 1: enterprise A"], [`2 ${A}`], ["B1 column", "C1 column"]],
  ["the farther one has no names", "veto", ["企业|企业名称", `x|${A}`], ["A1:B2 below 1: enterprise B"], [`2 ${A}`], []],
  ["items below no word of ours", "history", ["企业名称|内容说|已奖金额", `${A}|绿色工厂|25`], ["A1:C2 below 1: enterprise A, item B, paid C"], [`2 ${A}`], []],
  ["a veto list has no items", "veto", ["企业名称|内容说|事由", `${A}|绿色工厂|环保`], ["A1:C2 below 1: enterprise A, vetoMatter C"], [`2 ${A}`], []],
  ["names in a project's column are its own matter", "history", ["企业名称|项目名称|奖补项目", `${A}|${B}|绿色工厂`], ["A1:C2 below 1: enterprise A, item C, project B"], [`2 ${A}`], []],
]; // prettier-ignore

test.each(BY_CONTENT)("%s", (_, role, lines, tables, entries, told) =>
  expect(shownLines(role, lines)).toEqual({ tables, entries, told }),
);

test("the first 200 texts of a column tell what it holds", () => {
  const holds = (codes: number, others: number): boolean => {
    const rows = Array.from({ length: codes + others }, (_, row) => [A, row < codes ? X : "待查"]);
    return findBlocks(grid("名单", [["企业名称", "编码", ""], ...rows]), "veto").blocks[0]!.columns.has(
      "code",
    );
  };
  expect([holds(99, 101), holds(100, 100), holds(100, 101), holds(100, 300)]).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

test("a column of other firms is told by its own header, also in two rows and beside a column that is not there", () => {
  const sheet = lined("名单", ["|企业名称|关联方", "||", `|${A}|${B}`], "B1:B2");
  const columns = [undefined, ...sheet.columns.slice(1)];
  expect(readList({ ...sheet, columns }, "veto").unused).toEqual([
    { row: 1, column: 2, text: "关联方", why: "column", used: false },
  ]);
});

test("a column of other firms without a header is told in its first row", () => {
  const sheet = lined("名单", [`${A}||`, `${B}||`, "||企业名称", `${C}||${C}`]);
  expect(readList(sheet, "veto").unused).toEqual([
    { row: 0, column: 2, text: "", why: "column", used: false },
  ]);
});

test("a column that is not there has no rows", () => {
  const sheet = lined("名单", ["|企业名称"]);
  expect(shownOf(readList({ ...sheet, columns: [undefined, sheet.columns[1]] }, "veto")).tables).toEqual([
    "B1:B1 below 1: enterprise B",
  ]);
});

test.each<[rows: number, told: readonly string[]]>([
  [4_000_000, []],
  [4_000_001, ["B3 firm, used"]],
])("merged ranges are followed over no more rows than a person makes: %i", (rows, told) => {
  const sheet = lined("名单", ["企业名称|事由", `${A}|环保`, "|欠薪"], "A2:A3");
  const merges = [{ top: 9, left: 5, bottom: rows + 8, right: 5 }, ...sheet.merges];
  expect(shownOf(readList({ ...sheet, merges }, "veto")).told).toEqual(told);
});

test("a sheet whose one table a person described is read by that alone", () => {
  const sheet = lined("名单", ["", "某某|某某甲|某某乙", `环保|甲|${B}`, `|乙|`]);
  const layout = layoutOfList(findBlocks(lined("名单", ["|事由|企业名称", `|x|${A}`]), "veto"))!;
  const said = { ...layout, headerTop: 1, headerBottom: 1, columns: new Map([["enterprise", { ...layout.columns.get("enterprise")!, at: 1 }]] as const) };
  expect(shownOf(readList(sheet, "veto", givenShape(sheet, "veto", said)))).toEqual({
    tables: ["A2:C4 below 2: enterprise B"],
    entries: ["3 甲", "4 乙"],
    told: [],
  });
}); // prettier-ignore

test("columns that a person chose are those of the first table, beside what only lists have", () => {
  const sheet = lined("名单", [
    "|||序号|企业名称|曾用名|关联方|事由|",
    `${C}|||1|${A}|${B}|${C}|环保|欠薪`,
    "",
    "|||||企业名称",
    `|||||${C}`,
  ]);
  const shape = findBlocks(sheet, "veto");
  expect(shownOf(readList(sheet, "veto", shape)).told).toEqual(["G1 column", "A2 outside"]);
  const layout = layoutOfList(shape)!;
  const at = (column: number) => ({ ...layout.columns.get("enterprise")!, at: column });
  const chosen = (name: number, matter: number) =>
    shownOf(readList(sheet, "veto", withLayout(shape, { ...layout, columns: new Map([["enterprise", at(name)], ["vetoMatter", at(matter)]] as const) })));
  expect(chosen(6, 8)).toEqual({
    tables: ["D1:I3 below 1: enterprise G, formerName F, ordinal D, vetoMatter I", "F4:F5 below 4: enterprise F"],
    entries: [`2 ${C}|${B}`, `5 ${C}`],
    told: ["A2 outside"],
  });
  expect(chosen(0, 7)).toMatchObject({
    tables: ["A1:H3 below 1: enterprise A, formerName F, ordinal D, vetoMatter H", "F4:F5 below 4: enterprise F"],
    told: ["G1 column"],
  });
}); // prettier-ignore
