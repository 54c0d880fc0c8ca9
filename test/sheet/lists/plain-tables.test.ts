import { codeOf } from "../../builders/grids";
import { shownLines } from "./shown";

// Tables that have firms in a column, and no word for a firm above it: where they stand, and what is told.

type Row = [
  why: string,
  role: "veto" | "history",
  lines: readonly string[],
  tables: readonly string[],
  told: readonly string[],
];

const [A, B, C] = ["武义甲五金有限公司", "武义乙门业厂", "武义丙食品有限公司"];
const [X, Y] = [codeOf(1), codeOf(2)];

const ROWS: Row[] = [
  ["beside a header without rows", "veto", [`企业名称||${A}`, `企业名称|事由|${B}`, `${C}|环保|`], ["B1:C2 below 0: enterprise C", "A1:A1 below 1: enterprise A", "A2:B3 below 2: enterprise A, vetoMatter B"], []],
  ["below a header without rows", "veto", ["企业名称|事由", "|单位名称|原因", `${A}|${C}|税`, `${B}||`], ["A1:B1 below 1: enterprise A, vetoMatter B", "A3:A4 below 2: enterprise A", "B2:C4 below 2: enterprise B, vetoMatter C"], []],
  ["further down beside another table, with more in its last row", "veto", ["企业名称|事由|区域|", `${A}|环保|东|`, "企业名称|事由||", `${B}|税|${C}|`, `${C}|税|${A}|`, "|||见注"], ["A1:C2 below 1: enterprise A, vetoMatter B", "A3:B6 below 3: enterprise A, vetoMatter B", "C4:D6 below 3: enterprise C"], []],
  ["words of its own", "veto", ["户头|说法", `${A}|环保`, `${B}|欠薪`], ["A1:B3 below 1: enterprise A"], []],
  ["another column's word above the names", "veto", ["备注|其他", `${A}|x`, `${B}|y`], ["A1:B3 below 1: enterprise A, note A"], []],
  ["numbers on the left, reasons on the right", "veto", [`1|${A}|环保`, `2|${B}|欠薪`], ["A1:C2 below 0: enterprise B"], []],
  ["what stands on the left up to the edge", "veto", [`甲|乙|${A}`, `丙|丁|${B}`], ["A1:C2 below 0: enterprise C"], []],
  ["two columns of names, each with what follows", "veto", [`${A}|环保|${B}|欠薪`, `${C}|税||`], ["A1:B2 below 0: enterprise A", "C1:D2 below 0: enterprise C"], []],
  ["with empty columns between", "veto", [`${A}|||${B}`, `${C}|||${A}`], ["A1:C2 below 0: enterprise A", "D1:D2 below 0: enterprise D"], []],
  ["names beside a headed table", "veto", ["企业名称|事由||", `${A}|环保||${B}`, `|||${C}`], ["A1:B3 below 1: enterprise A, vetoMatter B", "C2:D3 below 1: enterprise D"], []],
  ["a lone name beside one is none", "veto", ["企业名称|事由||", `${A}|环保||${B}`], ["A1:B2 below 1: enterprise A, vetoMatter B"], ["D2 outside"]],
  ["a lone name in a sheet is one", "veto", ["", A], ["A2:A2 below 1: enterprise A"], []],
  ["names above a headed table", "veto", [A, B, "企业名称|事由", `${C}|环保`], ["A1:B2 below 0: enterprise A", "A3:B4 below 3: enterprise A, vetoMatter B"], []],
  ["above one that is narrower", "veto", [`1|${A}|x`, `2|${B}|y`, "||企业名称", `||${C}`], ["A1:C2 below 0: enterprise B", "C3:C4 below 3: enterprise C"], []],
  ["above one that is beside", "veto", [`${A}||`, `${B}||`, "||企业名称", `${C}||${C}`], ["A1:C4 below 0: enterprise A", "C3:C4 below 3: enterprise C"], ["C1 column"]],
  ["half of the texts are firms", "veto", [A, "甲", B, "乙"], ["A1:A4 below 0: enterprise A"], []],
  ["less than half, and told", "veto", [A, "甲", "乙"], [], ["A1 outside"]],
  ["texts above the first firm do not count", "veto", ["甲", "乙", "丙", "丁", A, "乙"], ["A4:A6 below 4: enterprise A"], []],
  ["blank cells do not count", "veto", [`${A}|`, " |x", " |x", " |x"], ["A1:B4 below 0: enterprise A"], []],
  ["numbers do not count", "veto", [A, "1", "2", "3"], ["A1:A4 below 0: enterprise A"], []],
  ["codes", "veto", [X, Y], ["A1:A2 below 0: code A"], []],
  ["codes below a name", "veto", [A, X, Y], ["A1:A3 below 1: code A"], ["A1 outside"]],
  ["codes beside names", "veto", [`${A}|${X}`, `${B}|${Y}`], ["A1:B2 below 0: code B, enterprise A"], []],
  ["codes two columns from names", "veto", [`${A}||${X}`, `${B}||${Y}`], ["A1:C2 below 0: code C, enterprise A"], []],
  ["codes of persons", "veto", [`张三|${X}`, `李四|${Y}`], ["A1:B2 below 0: code B"], []],
  ["codes beside a headed table", "veto", ["企业名称|||", `${A}|||${X}`, `${B}|||${Y}`], ["A1:A3 below 1: enterprise A", "B2:D3 below 1: code D"], []],
  ["a header, and an empty row", "veto", ["户头", "", A, B], ["A1:A4 below 1: enterprise A"], []],
  ["a header, and two empty rows", "veto", ["户头", "", "", A, B], ["A4:A5 below 3: enterprise A"], []],
  ["a number above is no header", "veto", ["2024", A, B], ["A2:A3 below 1: enterprise A"], []],
  ["a header of 30 letters", "veto", ["字".repeat(30), A, B], ["A1:A3 below 1: enterprise A"], []],
  ["31 letters are a title", "veto", ["字".repeat(31), A, B], ["A2:A3 below 1: enterprise A"], []],
  ["a header of several words", "history", ["户头|奖补项目|金额", `${A}|绿色工厂|25`, `${B}|绿色工厂|25`], ["A1:C3 below 1: enterprise A, item B, paid C"], []],
  ["two of them side by side", "history", ["奖补项目|户头|金额||户头|金额", `绿色工厂|${A}|25||${B}|5`, `绿色工厂|${C}|25||${B}|5`], ["A1:D3 below 1: enterprise B, item A, paid C", "E1:F3 below 1: enterprise E, paid F"], []],
  ["words beyond the table's columns", "history", ["户头|奖补项目|金额|年度", `${A}|绿色工厂|25|${B}`, `${B}|绿色工厂|25|${C}`], ["A1:C3 below 1: enterprise A, item B, paid C", "D1:D3 below 1: enterprise D, year D"], []],
  ["a row of the table above is no header", "veto", ["企业名称|事由|区域", `${A}|环保|东`, "企业名称|事由|", `${B}|税|${C}`, `${C}|税|${A}`], ["A1:C2 below 1: enterprise A, vetoMatter B", "A3:B5 below 3: enterprise A, vetoMatter B", "C4:C5 below 3: enterprise C"], []],
  ["nor where it stands right above", "veto", ["企业名称|事由|区域", `${A}|环保|东`, `企业名称|事由|${B}`, `${B}|税|${C}`, `${C}|税|${A}`], ["A1:C5 below 1: enterprise A, vetoMatter B"], ["C1 column"]],
  ["below a table that ends where another begins", "veto", ["企业名称|x", `${A}|y`, "企业名称|", `${B}|${C}`, `${C}|${A}`], ["A1:B2 below 1: enterprise A", "A3:A5 below 3: enterprise A", "B4:B5 below 3: enterprise B"], []],
]; // prettier-ignore

test.each(ROWS)("%s", (_, role, lines, tables, told) =>
  expect(shownLines(role, lines)).toMatchObject({ tables, told }),
);
