import fc from "fast-check";
import { check } from "../../src/sheet";
// Findings tell what is left out; that nothing is lost on the way to them is seen further in.
/* eslint-disable no-restricted-imports */
import { recognise, saidOf } from "../../src/sheet/recognise/role";
import { Table } from "../../src/sheet/recognise/table";
import { tablesOfSheet } from "../../src/sheet/recognise/tables";
/* eslint-enable no-restricted-imports */
import { CLEAN, claimRows } from "../builders/claims";
import { grid, nameOf, type Typed } from "../builders/grids";
import { sheetAccount } from "./sheet-account";

const RUNS = process.env["WUYI_FULL"] ? 2000 : 150;

/** Cells that a sheet of claims may have anywhere, in the wrong places too. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Typed>(null) },
  { weight: 4, arbitrary: fc.constantFrom<Typed>("企业名称", "奖补项目", "申报金额（万元）", "等级", "年度", "项目名称", "备注") },
  { weight: 3, arbitrary: fc.constantFrom<Typed>(nameOf(1), nameOf(2), "清洁生产", "合计", "小计", "注：以上", "制表：张三") },
  { weight: 2, arbitrary: fc.constantFrom<Typed>(5, 0, -3, 2024, "5", "", " ", "9000万元", true) },
); // prettier-ignore
const anyGrid = fc.oneof(
  fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }),
  // A sheet of claims with rows put in anywhere.
  fc.array(fc.tuple(fc.nat(24), fc.array(cell, { maxLength: 12 })), { maxLength: 6 }).map((more) => {
    const rows: Typed[][] = claimRows(CLEAN);
    for (const [at, cells] of more) rows.splice(Math.min(at, rows.length), 0, cells);
    return rows;
  }),
); // prettier-ignore

const isFilled = (typed: Typed): boolean => typed !== null && typed !== undefined && typed !== "";

test("every filled row and column of a sheet is accounted for, once", () => {
  fc.assert(
    fc.property(anyGrid, (rows) => {
      const sheet = grid("申报汇总", rows);
      const recognised = recognise(sheet);
      const { layout } = recognised;
      const found = layout ? tablesOfSheet(new Table(sheet, layout), saidOf(recognised)) : [];
      const tables = found.map(({ table }) => table);
      const account = sheetAccount(sheet, tables);
      const sum = Object.values(account.rows).reduce((all, one) => all + one, 0);
      expect(sum).toBe(rows.filter((row) => row.some(isFilled)).length);
      const width = Math.max(0, ...rows.map((row) => row.length));
      const filled = Array.from({ length: width }, (_, at) => rows.some((row) => isFilled(row[at])));
      expect(account.columns.used + account.columns.unused).toBe(filled.filter(Boolean).length);
    }),
    { numRuns: RUNS, seed: 20240501 },
  );
});

test("whatever a sheet holds, it is answered", () => {
  fc.assert(
    fc.property(anyGrid, (rows) => {
      const { summary, rows: claims } = check([grid("申报汇总", rows)]);
      // A green verdict has rows that are computed, and within what is due.
      if (summary.verdict !== "payable") return;
      expect(claims.length).toBeGreaterThan(0);
      for (const { claimed, due } of claims) expect(claimed!).toBeLessThanOrEqual(due! + 1e-6);
    }),
    { numRuns: RUNS, seed: 20240502 },
  );
});
