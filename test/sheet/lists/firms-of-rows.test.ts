import { readList } from "../../../src/sheet/lists";
import { codeOf, grid } from "../../builders/grids";
import { shownLines, shownOf } from "./shown";

// Which firms the rows of a list give, and which cells are told because a firm in them may be missed. An entry
// begins with its row; behind bars stand other names and codes of the same firm.

type Row = [
  why: string,
  role: "veto" | "history",
  lines: readonly string[],
  entries: readonly string[],
  told: readonly string[],
];

const [A, B, C] = ["武义甲五金有限公司", "武义乙门业厂", "武义丙食品有限公司"];
const [X, Y] = [codeOf(1), codeOf(2)];

const ROWS: Row[] = [
  ["a review in the first column", "veto", ["是否否决|企业名称|事由", `否|${A}|环保`, `是|${B}|税`], [`3 ${B}`], []],
  ["a name as the cell writes it", "veto", ["企业名称|曾用名", "武义甲企业管理（有限合伙）|", `武义 甲五金 有限公司|${B}`], ["2 武义甲企业管理（有限合伙）", `3 武义 甲五金 有限公司|${B}`], []],
  ["a remark where a name belongs", "veto", ["企业名称|事由", "（已注销）|环保"], ["2"], []],
  ["a code, and a former name", "veto", ["企业名称|信用代码|曾用名", `|${X}|${B}`], [`2 ${B} 015`], []],
  ["two firms with three codes", "veto", ["企业名称|信用代码", `${A}、${B}|${X}、${Y}、${codeOf(3)}`], [`2 ${A}`, `2 ${B}|015|028|${codeOf(3).slice(-3)}`], ["B2 codes, used"]],
  ["a firm in the number's column", "veto", ["序号|企业名称|统一社会信用代码|否决事项|备注", "武义甲厂||||"], [], ["A2 row"]],
  ["a firm in a total", "veto", ["序号|企业名称|统一社会信用代码|否决事项|备注", `1|${A}||环保|`, `合计||||${B}`], [`2 ${A}`], ["E3 row"]],
  ["a firm in a heading", "veto", ["序号|企业名称|统一社会信用代码|否决事项|备注", `1|${A}||环保|`, `一、${B}类||||`], [`2 ${A}`], ["A3 row"]],
  ["a firm in a row that is not understood", "veto", ["序号|企业名称|区域|电话|地址|备注", `||东|省|街|${B}`], [], ["F2 row"]],
  ["a firm in a header's own row", "veto", [`企业名称|事由|说明：${B}除外`, `${A}|环保|`], [`2 ${A}`], ["C1 outside"]],
  ["a firm's word that is like a name is none", "history", ["统一社会信用代码|获奖公司|奖补项目", `${X}|${A}|绿色工厂`], [`2 ${A} 015`], []],
  ["in columns beside one another, from the left", "veto", ["企业名称|事由|||", `${A}|环保||注：${B}已整改|注：${C}已整改`, `${C}|税||注：${A}已移出|`], [`2 ${A}`, `3 ${C}`], ["D2 outside", "E2 outside", "D3 outside"]],
  ["above, in, and below", "veto", [`关于${C}|||`, "企业名称|事由|关联方|", `${A}|环保|${C}|注：${B}除外`, `注：${B}已整改|||`], [`3 ${A}`], ["A1 outside", "C2 column", "D3 outside", "A4 note"]],
  ["a matter without a firm counts for the one above", "veto", ["企业名称|事由", `${A}|环保`, "|税"], [`2 ${A}`, `3 ${A}`], ["B3 firm, used"]],
  ["a name in the code's column", "veto", ["序号|企业名称|统一社会信用代码|否决事项|备注", `1||${A}|环保|`], [`2 ${A}`], []],
  ["a code in the name's column", "veto", ["序号|企业名称|统一社会信用代码|否决事项|备注", `1|${X}||环保|`], ["2 015"], []],
  ["two codes in the name's and the code's column", "veto", ["序号|企业名称|统一社会信用代码|否决事项|备注", `1|${X}|${Y}|环保|`], [`2 ${X} 028`], []],
  ["another firm in the code's column", "veto", ["序号|企业名称|统一社会信用代码|否决事项|备注", `1|${A}|${B}|环保|`], [`2 ${A}|${B}`], ["C2 codes, used"]],
  ["a code in the name's cell, and the same beside", "veto", ["序号|企业名称|统一社会信用代码|否决事项|备注", `1|${A}（${X}）|${X}|环保|`], [`2 ${A} 015`], []],
  ["a code in the name's cell, and another beside", "veto", ["序号|企业名称|统一社会信用代码|否决事项|备注", `1|${A}（${X}）|${Y}|环保|`], [`2 ${A} 015|028`], []],
  ["a firm with two codes", "veto", ["序号|企业名称|统一社会信用代码|否决事项|备注", `1|${A}|${X}、${Y}|环保|`], [`2 ${A} 015|028`], []],
  ["two firms with two codes", "veto", ["序号|企业名称|统一社会信用代码|否决事项|备注", `1|${A}、${B}|${X}、${Y}|环保|`], [`2 ${A} 015`, `2 ${B} 028`], []],
  ["two firms with one code", "veto", ["序号|企业名称|统一社会信用代码|否决事项|备注", `1|${A}、${B}|${X}|环保|`], [`2 ${A}`, `2 ${B}|015`], ["C2 codes, used"]],
  ["two firms without a code", "veto", ["序号|企业名称|统一社会信用代码|否决事项|备注", `1|${A}、${B}||环保|`], [`2 ${A}`, `2 ${B}`], []],
  ["two firms of which one has a code in its brackets", "veto", ["序号|企业名称|统一社会信用代码|否决事项|备注", `1|${A}（${X}）、${B}||环保|`], [`2 ${A} 015`, `2 ${B}`], []],
  ["a doubtful cell", "veto", ["序号|企业名称|统一社会信用代码|否决事项|备注", `1|${A}、乙||环保|`], [`2 ${A}、乙|${A}`], ["B2 names, used"]],
  ["a firm's matters below it", "veto", ["序号|企业名称|统一社会信用代码|否决事项|备注", `1|${A}、乙|${X}、${Y}|环保|`, "||||", "|||税|"], [`2 ${A}、乙 015|${A}|028`, `4 ${A}、乙 015|${A}|028`], ["B2 names, used", "D4 firm, used"]],
  ["two firms' matters below them", "veto", ["序号|企业名称|统一社会信用代码|否决事项|备注", `1|${A}、${B}|${X}|环保|`, "|||税|"], [`2 ${A}`, `2 ${B}|015`, `3 ${A}`, `3 ${B}|015`], ["C2 codes, used", "D3 firm, used"]],
  ["a former name in its column", "veto", ["企业名称|曾用名|备注", `${A}|${B}|`], [`2 ${A}|${B}`], []],
  ["several of them", "veto", ["企业名称|曾用名|备注", `${A}|${B}、${C}|`], [`2 ${A}|${B}|${C}`], []],
  ["none, in many ways", "veto", ["企业名称|曾用名|备注", `${A}|无|`, `${B}|—|`, `${C}|不涉及|`, "老李饭店|——|", "老张饭店|-/|"], [`2 ${A}`, `3 ${B}`, `4 ${C}`, "5 老李饭店", "6 老张饭店"], []],
  ["what begins or ends like none", "veto", ["企业名称|曾用名|备注", `${A}|无双工具厂|`, `${B}|虚无|`], [`2 ${A}|无双工具厂`, `3 ${B}|虚无`], []],
  ["its own name once more", "veto", ["企业名称|曾用名|备注", `${A}|${A}|`], [`2 ${A}`], []],
  ["a former name of two firms", "veto", ["企业名称|曾用名|备注", `${A}、${B}|${C}|`], [`2 ${A}`, `2 ${B}|${C}`], ["A2 names, used"]],
  ["a former name in a remark", "veto", ["企业名称|曾用名|备注", `${A}||曾用名：${B}`], [`2 ${A}|${B}`], []],
  ["原名 in a remark", "veto", ["企业名称|曾用名|备注", `${A}||原名：${B}`], [`2 ${A}|${B}`], []],
  ["原企业名称 in a remark", "veto", ["企业名称|曾用名|备注", `${A}||原企业名称为${B}`], [`2 ${A}|${B}`], []],
  ["原公司名 in a remark", "veto", ["企业名称|曾用名|备注", `${A}||原公司名：${B}`], [`2 ${A}|${B}`], []],
  ["原名 as part of a name in a remark", "veto", ["企业名称|曾用名|备注", `${A}||与原名车辆厂有往来`], [`2 ${A}`], []],
  ["a change of name in a remark", "veto", ["企业名称|曾用名|备注", `${A}||2023年由${B}更名为${A}`], [`2 ${A}|${B}`], []],
  ["a change that names no earlier firm", "veto", ["企业名称|曾用名|备注", `${A}||2023年由张三更名为${A}`], [`2 ${A}`], []],
  ["a former name of the firm above", "veto", ["企业名称|曾用名|事由", `${A}|${B}|环保`, `|${C}|税`], [`2 ${A}|${B}`, `3 ${A}|${B}|${C}`], ["B3 firm, used"]],
  ["a remark without names", "veto", ["企业名称|曾用名|备注", `${A}||2023年整改`], [`2 ${A}`], []],
  ["a review that says no", "veto", ["企业名称|是否否决|事由", `${A}|否|环保`, `${A}| 否 |环保`, `${A}|不|环保`, `${A}|无|环保`, `${A}|没有|环保`, `${A}|不是|环保`, `${A}|不否决|环保`, `${A}|未否决|环保`, `${A}|不予否决|环保`, `${A}|N|环保`, `${A}|no|环保`, `${A}|×|环保`, `${A}|x|环保`, `${A}|0|环保`, `${A}|FALSE|环保`], [], []],
  ["a review that says yes", "veto", ["企业名称|是否否决|事由", `${A}|是|环保`, `${A}|有|环保`, `${A}|否决|环保`, `${A}|一票否决|环保`, `${A}|予以否决|环保`, `${A}|被否决|环保`, `${A}|Y|环保`, `${A}|yes|环保`, `${A}|√|环保`, `${A}|✓|环保`, `${A}|1|环保`, `${A}|TRUE|环保`], [`2 ${A}`, `3 ${A}`, `4 ${A}`, `5 ${A}`, `6 ${A}`, `7 ${A}`, `8 ${A}`, `9 ${A}`, `10 ${A}`, `11 ${A}`, `12 ${A}`, `13 ${A}`], []],
  ["a review that says neither", "veto", ["企业名称|是否否决|事由", `${A}|否定|环保`, `${A}|是否|环保`, `${A}|待定|环保`, `${A}|无误|环保`, `${A}|有待|环保`, `${A}|不合格|环保`, `${A}||环保`, `${A}|否决与否|环保`, `${A}|有误|环保`, `${A}|是的|环保`, `${A}|不一定是|环保`], [`2 ${A}`, `3 ${A}`, `4 ${A}`, `5 ${A}`, `6 ${A}`, `7 ${A}`, `8 ${A}`, `9 ${A}`, `10 ${A}`, `11 ${A}`, `12 ${A}`], ["B2 decision, used", "B3 decision, used", "B4 decision, used", "B5 decision, used", "B6 decision, used", "B7 decision, used", "B8 decision, used", "B9 decision, used", "B10 decision, used", "B11 decision, used", "B12 decision, used"]],
  ["a review of matters below the firm", "veto", ["企业名称|是否否决|事由", `${A}|是|环保`, "|否|税", "||欠薪", "|是|x"], [`2 ${A}`, `4 ${A}`, `5 ${A}`], ["B4 decision, used", "C4 firm, used", "B5 firm, used"]],
  ["matters below a firm that is cleared", "veto", ["企业名称|是否否决|事由", `${A}|否|环保`, "|是|税"], [`3 ${A}`], ["B3 firm, used"]],
  ["reviews beside numbers and totals", "veto", ["序号|企业名称|是否否决", `1|${A}|是`, "2||", "合计|1家|"], [`2 ${A}`], []],
]; // prettier-ignore

test.each(ROWS)("%s", (_, role, lines, entries, told) =>
  expect(shownLines(role, lines)).toMatchObject({ entries, told }),
);

test("how many firms a list has, in all of its tables", () => {
  const rows = [
    ["企业名称", "事由", "企业名称"],
    [`${A}、${B}`, "环保", `${C}（曾用名：${B}）`],
  ];
  expect(readList(grid("名单", rows), "veto").entryCount).toBe(3);
});

test("a review in a hidden column clears nobody", () => {
  const rows = [
    ["企业名称", "是否否决"],
    [A, "否"],
    [B, "是"],
  ];
  const concealed = { columns: ["B"] };
  expect(shownOf(readList(grid("名单", rows, { concealed }), "veto"))).toMatchObject({
    entries: [`2 ${A}`, `3 ${B}`],
    told: ["B2 decision, used"],
  });
  expect(shownOf(readList(grid("名单", rows, { concealed: { columns: ["A"] } }), "veto")).told).toEqual([]);
});

test("what merged cells say is told once", () =>
  expect(
    shownLines("veto", ["企业名称|是否否决|事由", `${A}、乙|待定|环保`, "||税"], "A2:A3 B2:B3"),
  ).toMatchObject({
    entries: [`2 ${A}、乙|${A}`, `3 ${A}、乙|${A}`],
    told: ["A2 names, used", "B2 decision, used"],
  }));

test("merged cells of one column each give their own firm to their rows", () =>
  expect(
    shownLines("veto", ["企业名称|事由", `${A}|环保`, "|税", `${B}|环保`, "|税"], "A2:A3 A4:A5"),
  ).toMatchObject({
    entries: [`2 ${A}`, `3 ${A}`, `4 ${B}`, `5 ${B}`],
    told: [],
  }));

test("very many very long names are told, and quickly", () => {
  const many = Array.from({ length: 300 }, (_, row) => [
    `${"武义甲有限公司".repeat(4_500)}${row}`,
    row % 2 ? "环保" : null,
  ]);
  const start = performance.now();
  const { entryCount, unused } = readList(grid("名单", [["企业名称", "事由"], ...many]), "veto");
  expect(new Set(unused.map(({ row }) => row)).size).toBe(300);
  expect(entryCount).toBe(150);
  expect(performance.now() - start).toBeLessThan(10_000);
});
