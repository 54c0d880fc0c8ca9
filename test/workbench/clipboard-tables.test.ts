/** @jest-environment jsdom */
import { shownCell } from "../../workbench/clipboard/shown-cell";
import { pastedValue } from "../../workbench/clipboard/shown-value";
import { stylesIn, withSpans, withoutWidths } from "../../workbench/clipboard/markup";
import { styleFormats } from "../../workbench/clipboard/style-formats";
import { layOut } from "../../workbench/clipboard/table-layout";

// What stands in the cells of a table on the clipboard, and where.

const tableIn = (html: string): Element => {
  document.body.innerHTML = html;
  return document.querySelector("table")!;
};

const cellIn = (inner: string, attributes = ""): unknown => {
  const [cell] = layOut(tableIn(`<table><tr><td ${attributes}>${inner}</td></tr></table>`));
  return pastedValue(shownCell(cell!.cell, new Map())).value;
};

test.each<[inner: string, value: unknown]>([
  ["12", 12],
  ["<div>12</div> ", 12],
  ["12<br>", 12],
  ["5<!--9-->", 5],
  ["5<style>x{}</style>", 5],
  ["5<script>9</script>", 5],
  ['5<span style="display: none">9</span>', 5],
  ["1<br>2", "1\n2"],
  ["12<p>3</p>", "12\n3"],
  ["1<div>2</div>", "1\n2"],
  ["12<h1>3</h1>", "12\n3"],
  ["<ul><li>1<li>2</ul>", "1\n2"],
  ["10<sup>2</sup>", "102"],
  ["500<sub> </sub>", 500],
])("%j is %j", (inner, value) => {
  expect(cellIn(inner)).toBe(value);
});

test("figures above the line make no number, but a text that says so", () => {
  const [cell] = layOut(tableIn("<table><tr><td>500<sup>1</sup></td></tr></table>"));
  expect(pastedValue(shownCell(cell!.cell, new Map()))).toEqual({ value: "5001", forced: true });
});

test("the row for the widths goes; one that a person hid, and one in the middle, stay", () => {
  const widths = "<tr height=0 style='display:none'><td width=72></td></tr>";
  expect(withoutWidths(`<table><tr><td>1</td></tr>${widths}</table>x`)).toBe(
    "<table><tr><td>1</td></tr></table>x",
  );
  for (const html of [
    `<table>${widths}<tr><td>1</td></tr></table>`,
    "<table><tr style='display:none'><td>1</td></tr></table>",
    "<table><tr><td></td></tr></table>",
    "<p>1</p>",
  ])
    expect(withoutWidths(html)).toBe(html);
});

test("cells reach over no more rows and columns than there can be", () => {
  const html = withSpans(
    '<table><tr><td colspan=100000 rowspan="100000">a<td colspan=-3>b<td rowspan=2.5>c<tr><td>d</table>',
  );
  expect(html).toBe(
    '<table><tr><td colspan="1000" rowspan="2">a<td colspan="1">b<td rowspan="2">c<tr><td>d</table>',
  );
  expect([...layOut(tableIn(html))].map(({ row, column }) => [row, column])).toEqual([
    [0, 0],
    [0, 1000],
    [0, 1001],
    [1, 1000],
  ]);
});

test("markup and styles that never end are read to their end, once", () => {
  const many = "<tr style=display:none>".repeat(20_000);
  expect(withoutWidths(many).length).toBeLessThanOrEqual(many.length);
  expect(stylesIn("<style>".repeat(20_000))).toHaveLength(19_999);
  expect(styleFormats("a".repeat(80_000)).size).toBe(0);
  expect(stylesIn("<style type=x>.a{}</style><p><STYLE>.b{}</STYLE>")).toBe(".a{}\n.b{}");
});
