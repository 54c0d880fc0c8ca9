import { codeOf } from "../../builders/grids";
import { shownLines } from "./shown";

// Where the tables of a list stand and what their columns mean: a table in a line, with its cells, the last row
// of its header and the letters of its columns.

type Row = [why: string, role: "veto" | "history", lines: readonly string[], tables: readonly string[]];

const [A, B, C] = ["武义甲五金有限公司", "武义乙门业厂", "武义丙食品有限公司"];
const [X, Y] = [codeOf(1), codeOf(2)];

const ONE_ROW: Row[] = [
  ["empty rows below", "veto", ["企业名称|事由", `${A}|环保`, "", ""], ["A1:B2 below 1: enterprise A, vetoMatter B"]],
  ["a title, numbers, reasons", "veto", ["武义县名单", "序号|企业名称|事由", `1|${A}|环保`, `2|${B}|欠薪`], ["A2:C4 below 2: enterprise B, ordinal A, vetoMatter C"]],
  ["a word that is itself like a firm's name", "history", ["统一社会信用代码|获奖公司|奖补项目", `${X}|${A}|绿色工厂`], ["A1:C2 below 1: code A, enterprise B, item C"]],
  ["over one empty column", "veto", ["企业名称||事由", `${A}||环保`], ["A1:C2 below 1: enterprise A, vetoMatter C"]],
  ["over one empty column to the left", "veto", ["序号||企业名称|事由", `1||${A}|环保`], ["A1:D2 below 1: enterprise C, ordinal A, vetoMatter D"]],
  ["not over two", "veto", ["企业名称|||事由", `${A}|||环保`], ["A1:A2 below 1: enterprise A"]],
  ["a firm beside the header is none of its words", "veto", [`${B}|企业名称|事由`, `|${A}|环保`], ["B1:C2 below 1: enterprise B, vetoMatter C"]],
  ["nor is a code", "veto", [`企业名称|事由|${X}`, `${A}|环保|`], ["A1:B2 below 1: enterprise A, vetoMatter B"]],
  ["nor a code behind an empty column", "veto", [`企业名称|事由||${X}`, `${A}|环保|`], ["A1:B2 below 1: enterprise A, vetoMatter B"]],
  ["blanks around words and names", "veto", [" 企业名称 | 事由", ` ${A} |环保`], ["A1:B2 below 1: enterprise A, vetoMatter B"]],
  ["codes alone have a word", "veto", ["统一社会信用代码|事由", `${X}|环保`], ["A1:B2 below 1: code A, vetoMatter B"]],
  ["a unit that stands like a firm's word", "history", ["单位：元", "企业名称|奖补项目|金额", `${A}|绿色工厂|250000`], ["A2:C3 below 2: enterprise A, item B, paid C"]],
  ["the same in brackets, above words of its own", "history", ["单位（元）|", "户头|奖补项目|金额", `${A}|绿色工厂|250000`, `${B}|绿色工厂|250000`], ["A2:C4 below 2: enterprise A, item B, paid C"]],
  ["a table further down right, header apart by two columns", "veto", ["|||", "企业名称|事由||", `${A}|环保||`, "||||企业名称", `${C}|税|||${B}`], ["A2:B5 below 2: enterprise A, vetoMatter B", "E4:E5 below 4: enterprise E"]],
]; // prettier-ignore

/** With merged cells. */
const SEVERAL_ROWS: [...Row, merges: string][] = [
  ["names below groups", "veto", ["序号|企业||违法情况|", "|名称|信用代码|事由|日期", `1|${A}|${X}|环保|2024-01-01`], ["A1:E3 below 2: code C, enterprise B, ordinal A, vetoMatter D"], "A1:A2 B1:C1 D1:E1"],
  ["cells merged for their width alone", "veto", ["企业名称||事由", `${A}||环保`], ["A1:C2 below 1: enterprise A, vetoMatter C"], "A1:B1"],
  ["the same above a row that says no words", "veto", ["企业名称||事由", "甲|乙|环保", `${A}||环保`], ["A1:C3 below 1: enterprise A, vetoMatter C"], "A1:B1"],
  ["more columns below than the group has", "veto", ["企业||", "名称|信用代码|事由", `${A}|${X}|环保`], ["A1:C3 below 2: code B, enterprise A, vetoMatter C"], "A1:B1"],
  ["more columns on both sides", "veto", ["|企业||", "序号|名称|信用代码|事由", `1|${A}|${X}|环保`], ["A1:D3 below 2: code C, enterprise B, ordinal A, vetoMatter D"], "B1:C1"],
  ["a group elsewhere in the row, to the right", "veto", ["企业名称||||备注栏|", `${A}||||企业|事由`, `${B}|||||`], ["A1:A3 below 1: enterprise A", "E2:F3 below 2: enterprise E, vetoMatter F"], "E1:F1"],
  ["a group elsewhere in the row, to the left", "veto", ["备注栏||||企业名称", `企业|事由|||${A}`, `||||${B}`], ["E1:E3 below 1: enterprise E", "A2:B3 below 2: enterprise A, vetoMatter B"], "A1:B1"],
  ["a group at the right edge", "veto", ["企业名称|违法情况|", "|事由|日期", `${A}|环保|x`], ["A1:C3 below 2: enterprise A, vetoMatter B"], "B1:C1"],
  ["merged downwards, groups beside it named in the second row", "veto", ["企业名称|违法情况|", "|案由|日期", "企业|事由|x", `${A}|环保|x`], ["A1:C2 below 2: enterprise A, vetoMatter B", "A3:C4 below 3: enterprise A, vetoMatter B"], "A1:A2 B1:C1"],
  ["a group that names nothing below", "history", ["企业||||", "名称甲|乙|||", `${A}|${B}|||`], ["A1:A3 below 1: enterprise A"], "A1:B1"],
  ["a group that names nothing below, beside a word that is not its own", "veto", ["企业||||", "名称甲|乙|||事由", `${A}|${B}|||`], ["A1:A3 below 1: enterprise A"], "A1:B1"],
  ["cells merged elsewhere on the right, words among the values", "veto", ["企业名称|类型|||备注栏|", `${A}|企业|||x|`], ["A1:B2 below 1: enterprise A, vetoMatter B"], "E1:F1"],
  ["cells merged elsewhere on the left, words among the values", "veto", ["备注栏||||企业名称|类型", `x||||${A}|企业`], ["E1:F2 below 1: enterprise E, vetoMatter F"], "A1:B1"],
  ["a group without a firm", "history", ["企业|", "金额|年度", "3|2024"], [], "A1:B1"],
  ["a table that begins in the second row of another's header", "veto", ["|||企业|", "企业名称|||名称|信用代码", `${A}|||${B}|${X}`], ["A2:A3 below 2: enterprise A", "D1:E3 below 2: code E, enterprise D"], "D1:E1"],
  ["three rows, units last", "history", ["企业名称|兑现情况||", "|奖补项目|金额|", "||万元|", `${A}|绿色工厂|25|`], ["A1:C4 below 3: enterprise A, item B, paid C"], "A1:A3 B1:C1 B2:B3"],
  ["words in two rows that are one word together", "history", ["企业名称|兑现|", "|时间|数", `${A}|2024-01-01|25`], ["A1:C3 below 2: date B, enterprise A, paid C"], "A1:A2 B1:C1"],
  ["the upper word, where the lower says nothing", "history", ["企业名称|奖补项目|已奖金额", "全称|以文件为准|以到账为准", `${A}|绿色工厂|25`], ["A1:C3 below 2: enterprise A, item B, paid C"], "A1:A2 B1:B2"],
  ["merged over four rows, of which a header has three", "veto", ["企业名称|事由", "", "", "", `${A}|环保`], ["A1:B5 below 3: enterprise A, vetoMatter B"], "A1:A4"],
  ["two rows, merged in all columns", "veto", ["企业名称|事由", "", "|", `${A}|环保`], ["A1:B4 below 2: enterprise A, vetoMatter B"], "A1:A2 B1:B2"],
  ["merged over three rows in the last column alone", "veto", ["企业名称|事由", "", "|", "", `${A}|环保`], ["A1:B5 below 3: enterprise A, vetoMatter B"], "B1:B3"],
  ["merged in the last column alone", "veto", ["企业名称|事由", "", "|", `${A}|环保`], ["A1:B4 below 2: enterprise A, vetoMatter B"], "B1:B2"],
  ["merged wider than the sheet", "veto", ["企业名称|", `${A}|x`], ["A1:A2 below 1: enterprise A"], "A1:Z1"],
  ["a row of units", "history", ["企业名称|奖补项目|已奖金额|年度", "||（元）|", `${A}|绿色工厂|250000|2023`], ["A1:D3 below 2: enterprise A, item B, paid C, year D"], ""],
  ["units of all kinds", "history", ["企业名称|奖补项目|数量|已奖金额", "||件|元", `${A}|绿色工厂|1|250000`], ["A1:D3 below 2: enterprise A, item B, paid D"], ""],
  ["单位：元 as a unit", "history", ["企业名称|奖补项目|已奖金额", "||单位：元", `${A}|绿色工厂|250000`], ["A1:C3 below 2: enterprise A, item B, paid C"], ""],
  ["单位:元 in brackets", "history", ["企业名称|奖补项目|已奖金额", "||(单位:元)", `${A}|绿色工厂|250000`], ["A1:C3 below 2: enterprise A, item B, paid C"], ""],
  ["a unit, and a text that is none", "history", ["企业名称|奖补项目|已奖金额", "|绿色工厂|元", `${A}|绿色工厂|250000`], ["A1:C3 below 1: enterprise A, item B, paid C"], ""],
  ["texts that begin or end like units are none", "history", ["企业名称|奖补项目|已奖金额", "||元旦", "||公元", "||约元", `${A}|绿色工厂|250000`], ["A1:C5 below 1: enterprise A, item B, paid C"], ""],
  ["a unit beside the table", "history", ["企业名称|奖补项目|已奖金额|||x", "|||||元", `${A}|绿色工厂|25`], ["A1:C3 below 1: enterprise A, item B, paid C"], ""],
  ["a header of two rows stands twice", "veto", ["企业||事由", "名称|信用代码|", `${A}|${X}|环保`, "企业||事由", "名称|信用代码|", `${B}|${Y}|税`], ["A1:C6 below 2: code B, enterprise A, vetoMatter C"], "A1:B1 C1:C2 A4:B4 C4:C5"],
  ["in the right half of a sheet", "veto", ["", "|||企业||违法情况|", "|||名称|信用代码|事由|日期", `|||${A}|${X}|环保|2024-01-01`], ["D2:G4 below 3: code E, enterprise D, vetoMatter F"], "D2:E2 F2:G2"],
  ["a group that spreads to the left of nothing else", "veto", ["企业||", "名称|信用代码|", `${A}|${X}|`], ["A1:B3 below 2: code B, enterprise A"], "A1:B1"],
]; // prettier-ignore

const SEVERAL_TABLES: Row[] = [
  ["two empty columns between", "veto", ["企业名称|||单位名称", `${A}|||${B}`], ["A1:A2 below 1: enterprise A", "D1:D2 below 1: enterprise D"]],
  ["a firm's word alone on the right of the table above", "veto", ["企业名称|事由|", `${A}|环保|`, "||单位", `${C}|税|${B}`], ["A1:B4 below 1: enterprise A, vetoMatter B", "C3:C4 below 3: enterprise C"]],
  ["a firm's word alone in the last column of the table above", "veto", ["企业名称|类型", `${A}|x`, "|单位", `${B}|y`], ["A1:B4 below 1: enterprise A, vetoMatter B"]],
  ["numbers begin again", "veto", ["序号|企业名称|序号|企业名称", `1|${A}|2|${B}`], ["A1:B2 below 1: enterprise B, ordinal A", "C1:D2 below 1: enterprise D, ordinal C"]],
  ["the reason begins again, behind a firm in other words", "veto", ["企业名称|事由|单位名称|事由", `${A}|环保|${B}|欠薪`], ["A1:B2 below 1: enterprise A, vetoMatter B", "C1:D2 below 1: enterprise C, vetoMatter D"]],
  ["the same behind a number", "veto", ["企业名称|事由|序号|单位名称|事由", `${A}|环保|2|${B}|欠薪`], ["A1:B2 below 1: enterprise A, vetoMatter B", "C1:E2 below 1: enterprise D, ordinal C, vetoMatter E"]],
  ["the same over an empty column", "veto", ["企业名称|事由|单位名称||事由", `${A}|环保|${B}||欠薪`], ["A1:B2 below 1: enterprise A, vetoMatter B", "C1:E2 below 1: enterprise C, vetoMatter E"]],
  ["names and codes", "veto", ["企业名称|信用代码|企业名称|信用代码", `${A}|${X}|${B}|${Y}`], ["A1:B2 below 1: code B, enterprise A", "C1:D2 below 1: code D, enterprise C"]],
  ["codes and names", "veto", ["信用代码|企业名称|信用代码|企业名称", `${X}|${A}|${Y}|${B}`], ["A1:B2 below 1: code A, enterprise B", "C1:D2 below 1: code C, enterprise D"]],
  ["a word that nobody knows first", "veto", ["区域|企业名称|事由|区域|企业名称|事由", `东|${A}|环保|西|${B}|欠薪`], ["A1:D2 below 1: enterprise B, vetoMatter C", "E1:F2 below 1: enterprise E, vetoMatter F"]],
  ["names alone", "veto", ["企业名称|企业名称", `${A}|${B}`], ["A1:A2 below 1: enterprise A", "B1:B2 below 1: enterprise B"]],
  ["three of them", "veto", ["企业名称|企业名称|企业名称", `${A}|${B}|${C}`], ["A1:A2 below 1: enterprise A", "B1:B2 below 1: enterprise B", "C1:C2 below 1: enterprise C"]],
  ["two dates are one table's", "veto", ["企业名称|列入日期|列入日期", `${A}|2024-01-01|2024-02-01`], ["A1:C2 below 1: enterprise A, vetoFrom B"]],
  ["two reasons before the firm are one table's", "veto", ["事由|事由|企业名称", `环保|税|${A}`], ["A1:C2 below 1: enterprise C, vetoMatter A"]],
  ["two tables, the second with two reasons behind it", "veto", ["企业名称|事由|企业名称|事由|事由", `${A}|环保|${B}|税|环保`], ["A1:B2 below 1: enterprise A, vetoMatter B", "C1:E2 below 1: enterprise C, vetoMatter D"]],
  ["a second header with other columns", "veto", ["序号|企业名称|事由", `1|${A}|环保`, "企业名称|信用代码|日期", `${B}|${Y}|x`], ["A1:C2 below 1: enterprise B, ordinal A, vetoMatter C", "A3:C4 below 3: code B, enterprise A"]],
  ["a header further down on the right", "veto", ["企业名称|事由||", `${A}|环保||`, "|||企业名称|事由", `${C}|税||${B}|欠薪`], ["A1:B4 below 1: enterprise A, vetoMatter B", "D3:E4 below 3: enterprise D, vetoMatter E"]],
  ["a header further down on the left", "veto", ["|||企业名称|事由", `|||${B}|欠薪`, `企业名称|事由||${C}|税`, `${A}|环保||`], ["D1:E4 below 1: enterprise D, vetoMatter E", "A3:B4 below 3: enterprise A, vetoMatter B"]],
  ["a header over one column of the table above", "veto", ["企业名称|事由|日期", `${A}|环保|x`, "||企业名称", `||${B}`], ["A1:C2 below 1: enterprise A, vetoMatter B", "C3:C4 below 3: enterprise C"]],
  ["right beside the table above, and no part of it", "veto", ["企业名称|事由|", `${A}|环保|`, "||企业名称", `${C}|税|${B}`], ["A1:B4 below 1: enterprise A, vetoMatter B", "C3:C4 below 3: enterprise C"]],
  ["left beside the table above", "veto", ["||企业名称|事由", `||${A}|环保`, "|企业名称||", `|${B}|${C}|税`], ["C1:D4 below 1: enterprise C, vetoMatter D", "B3:B4 below 3: enterprise B"]],
  ["the same header twice", "veto", ["企业名称|事由", `${A}|环保`, "企业名称|事由", `${B}|税`], ["A1:B4 below 1: enterprise A, vetoMatter B"]],
  ["twice, with a word that nobody knows", "veto", ["企业名称|区域", `${A}|东`, "企业名称|区域", `${B}|西`], ["A1:B4 below 1: enterprise A"]],
  ["twice, in another order", "veto", ["企业名称|事由", `${A}|环保`, "事由|企业名称", `税|${B}`], ["A1:B2 below 1: enterprise A, vetoMatter B", "A3:B4 below 3: enterprise B, vetoMatter A"]],
  ["twice, beside one another's rows", "veto", ["企业名称|事由|企业名称|事由", `${A}|环保|${B}|欠薪`, `单位名称|原因|${C}|税`, `${C}|税||`], ["A1:B2 below 1: enterprise A, vetoMatter B", "C1:D4 below 1: enterprise C, vetoMatter D", "A3:B4 below 3: enterprise A, vetoMatter B"]],
  ["a firm's word among the values", "veto", ["企业名称|类型|事由", `${A}|企业|环保`, `${B}|单位|欠薪`], ["A1:C3 below 1: enterprise A, vetoMatter B"]],
  ["a firm's and a reason's word beside a firm on the left", "veto", ["企业名称|类型|情形|备注", `${A}|企业|案由|x`, `${B}|企业|环保|y`], ["A1:D3 below 1: enterprise A, note D, vetoMatter B"]],
  ["the same beside a firm on the right", "veto", ["类型|情形|企业名称", `企业|案由|${A}`, `个人|环保|${B}`], ["A1:C3 below 1: enterprise C, vetoMatter A"]],
  ["the same beside a code", "veto", ["类型|情形|信用代码", `企业|案由|${X}`, `个人|环保|${Y}`], ["A1:C3 below 1: code C, vetoMatter A"]],
  ["a firm's word alone", "veto", ["企业名称|事由", `${A}|环保`, "单位|", `${B}|欠薪`], ["A1:B4 below 1: enterprise A, vetoMatter B"]],
  ["a firm's word beside what is no word", "veto", ["企业名称|类型", `${A}|x`, "单位|某某", `${B}|y`], ["A1:B4 below 1: enterprise A, vetoMatter B"]],
  ["a firm's word with another one is a header", "veto", ["企业名称|类型", `${A}|x`, "单位|事由", `${B}|环保`], ["A1:B2 below 1: enterprise A, vetoMatter B", "A3:B4 below 3: enterprise A, vetoMatter B"]],
  ["a firm's full word alone is a header", "veto", ["企业名称|类型", `${A}|x`, "单位名称|", `${B}|环保`], ["A1:B2 below 1: enterprise A, vetoMatter B", "A3:A4 below 3: enterprise A"]],
  ["a firm of another table is beside no header", "veto", ["企业名称|事由|||", `${A}|环保|||`, "单位|原因|||", `${B}|税|||`], ["A1:B2 below 1: enterprise A, vetoMatter B", "A3:B4 below 3: enterprise A, vetoMatter B"]],
  ["further down, beside a firm that the table above does not reach", "veto", ["企业名称|事由|", `${A}|环保|`, `单位|原因|${C}`, `${B}|税|`], ["A1:B2 below 1: enterprise A, vetoMatter B", "A3:B4 below 3: enterprise A, vetoMatter B"]],
  ["further down, with a firm on its left that is outside", "veto", ["|企业名称|事由", `|${A}|环保`, `${C}|单位|原因`, `|${B}|税`], ["B1:C2 below 1: enterprise B, vetoMatter C", "B3:C4 below 3: enterprise B, vetoMatter C"]],
]; // prettier-ignore

test.each(ONE_ROW)("a header in one row: %s", (_, role, lines, tables) =>
  expect(shownLines(role, lines).tables).toEqual(tables),
);
test.each(SEVERAL_ROWS)("a header in several rows: %s", (_, role, lines, tables, merges) =>
  expect(shownLines(role, lines, merges).tables).toEqual(tables),
);
test.each(SEVERAL_TABLES)("several tables: %s", (_, role, lines, tables) =>
  expect(shownLines(role, lines).tables).toEqual(tables),
);
