// A row's kind is seen where rows are told apart; a check tells only what follows from it.
/* eslint-disable no-restricted-imports */
import { findLayout } from "../../../src/sheet/recognise/layout";
import { Table } from "../../../src/sheet/recognise/table";
/* eslint-enable no-restricted-imports */
import type { Grid } from "../../../src/sheet";
import { codeOf } from "../../builders/grids";
import { lined } from "../../builders/lined";

/** A header, two claims below it, and the sum of both. */
export const HEAD = "序号|企业名称|统一社会信用代码|奖补项目|等级|申报金额|备注";
export const A = `1|武义恒达工具有限公司|${codeOf(1)}|绿色工厂|省级|25|`;
export const B = `2|武义金磐工具有限公司|${codeOf(2)}|清洁生产||5|`;
export const TOTAL = "合计|||||30|";

/** What a table makes of each row below its header. */
export function kindsIn(grid: Grid): string[] {
  const layout = findLayout(grid)!;
  const { rows, totals, others } = new Table(grid, layout);
  const kinds = new Map<number, string>([...rows].map((row) => [row, "claim"]));
  for (const { row, kind } of [...totals, ...others]) kinds.set(row, kind);
  const below = layout.headerBottom + 1;
  return Array.from({ length: grid.rowCount - below }, (_, at) => kinds.get(below + at) ?? "empty");
}

/** Lines of a sheet, each behind what it is. */
export type Sheet = readonly (readonly [kind: string, line: string])[];

/** Holds that each line below a header is what stands before it. */
export function readAs(sheet: Sheet, head = HEAD, merges = ""): void {
  const lines = sheet.map(([, line]) => line);
  const kinds = kindsIn(lined("申报", [head, ...lines], merges));
  expect(kinds.map((kind, at) => `${kind} ~ ${lines[at]!}`)).toEqual(
    sheet.map(([kind, line]) => `${kind} ~ ${line}`),
  );
}
