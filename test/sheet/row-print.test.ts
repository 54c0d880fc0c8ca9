// What a row says, as an acceptance remembers it: if any of it changes, what was accepted was another row.
/* eslint-disable no-restricted-imports */
import { findLayout } from "../../src/sheet/recognise/layout";
import { Table } from "../../src/sheet/recognise/table";
import { rowPrint } from "../../src/sheet/row-print";
/* eslint-enable no-restricted-imports */
import { codeOf } from "../builders/grids";
import { lined } from "../builders/lined";

const FIRM = "武义恒达工具有限公司";

/** Why, the rows, what is merged, the row from 0, and its print. */
test.each<[why: string, lines: readonly string[], merges: string, row: number, print: string]>([
  ["the columns from left to right, a remark left out", ["备注|申报金额|企业名称|奖补项目", "新|5|甲公司|清洁生产"], "", 1, "5｜甲公司｜清洁生产"],
  ["a column that nothing was taken from left out", ["企业名称|联系人|奖补项目|申报金额", "甲公司|张三|清洁生产|5"], "", 1, "甲公司｜清洁生产｜5"],
  ["without blanks around a text", ["企业名称|奖补项目|申报金额", " 甲公司 |清洁生产|5"], "", 1, "甲公司｜清洁生产｜5"],
  ["an empty cell", ["企业名称|奖补项目|申报金额", "甲公司||5"], "", 1, "甲公司｜｜5"],
  ["a merged name", ["企业名称|奖补项目|申报金额", "甲公司|清洁生产|5", "|节水型企业|15"], "A2:A3", 2, "甲公司｜节水型企业｜15"],
  ["an item in a row above", ["企业名称|申报金额", "清洁生产|", "甲公司|5"], "", 2, "甲公司｜5｜清洁生产"],
  ["a firm and its code in the titles", [`企业名称：${FIRM}|`, `统一社会信用代码：${codeOf(1)}|`, "奖补项目|申报金额", "清洁生产|5"], "", 3, `清洁生产｜5｜${FIRM}｜${codeOf(1)}`],
  ["a firm in the titles, and another in the row", [`企业名称：${FIRM}||`, "企业名称|奖补项目|申报金额", "甲公司|清洁生产|5"], "", 2, "甲公司｜清洁生产｜5"],
])("%s", (_, lines, merges, row, print) => {
  const grid = lined("表", lines, merges);
  expect(rowPrint(new Table(grid, findLayout(grid)!), row)).toBe(print);
}); // prettier-ignore

test("a list's entry has nothing above it", () => {
  const grid = lined("表", ["企业名称|申报金额", "清洁生产|", "甲公司|5"]);
  const table = new Table(grid, findLayout(grid)!);
  const { layout, rows, size } = table;
  const view = {
    grid,
    layout,
    rows,
    size,
    column: table.column.bind(table),
    originOf: table.originOf.bind(table),
    text: table.text.bind(table),
    value: table.value.bind(table),
  };
  expect(rowPrint(view, 2)).toBe("甲公司｜5");
});

test("the columns from left to right, in whatever order they were named", () => {
  const grid = lined("表", ["企业名称|奖补项目|申报金额", "甲公司|清洁生产|5"]);
  const layout = findLayout(grid)!;
  const [first, ...others] = [...layout.columns];
  const print = (columns: (typeof first)[]) =>
    rowPrint(new Table(grid, { ...layout, columns: new Map(columns.map((one) => one!)) }), 1);
  expect(print([...others, first])).toBe("甲公司｜清洁生产｜5");
  expect(print([first, ...others].toReversed())).toBe("甲公司｜清洁生产｜5");
});
