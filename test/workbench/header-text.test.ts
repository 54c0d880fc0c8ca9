import { headerParts, type HeaderParts } from "../../workbench/print/header-text";

const CONTEXT = { file: "申报.xlsx", sheet: "汇总", date: "2024/5/1", time: "9:00" };

test.each<[text: string, parts: HeaderParts]>([
  ["", {}],
  ["内部资料", { center: '"内部资料"' }],
  ["&C第 &P 页，共 &N 页", { center: '"第 " counter(page) " 页，共 " counter(pages) " 页"' }],
  ["&L&F&C&A&R&D &T", { left: '"申报.xlsx"', center: '"汇总"', right: '"2024/5/1" " " "9:00"' }],
  ['&L&"宋体,加粗"&14武义&B县&K00FF00局', { left: '"武义县局"' }],
  ["&l&p", { left: "counter(page)" }],
  ["甲 && 乙", { center: '"甲 " "&" " 乙"' }],
  ["&R&Z&F", { right: '"申报.xlsx"' }],
  ['&C他说"好"\\', { center: '"他说\\"好\\"\\\\"' }],
  ["&C第一行\n第二行", { center: '"第一行\\a 第二行"' }],
  ["末尾&", { center: '"末尾"' }],
])("%j", (text, parts) => {
  expect(headerParts(text, CONTEXT)).toEqual(parts);
});
