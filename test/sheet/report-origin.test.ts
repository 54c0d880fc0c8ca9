import { check, reportTable, type Report } from "../../src/sheet";
import { currentOrigin, policyHash } from "../../src/receipt";
import { CLEAN, claimRows } from "../builders/claims";
import { grid } from "../builders/grids";

const report = (): Report => check([grid("申报汇总", claimRows(CLEAN))]);

test("a report with an origin ends with two lines below everything else, in the widest column", () => {
  const [plain, table] = [reportTable(report()), reportTable(report(), "zh", currentOrigin())];
  expect(table.rows.slice(0, plain.rows.length)).toEqual(plain.rows);
  expect([table.widths, table.headerRow]).toEqual([plain.widths, plain.headerRow]);
  const [gap, ...lines] = table.rows.slice(plain.rows.length);
  expect(gap).toEqual([]);
  const { version } = currentOrigin().program;
  expect(lines.map((cells) => [cells.length, cells[5]?.style, cells[5]?.value])).toEqual([
    [6, "text", `测算依据：政策 2024 版（数据 ${policyHash().slice(0, 12)}），程序 ${version} 版。`],
    [6, "text", expect.stringContaining("wuyi verify")],
  ]);
  expect(Math.max(...table.widths)).toBe(table.widths[5]);
});

test("in English the lines are English", () => {
  const last = reportTable(report(), "en", currentOrigin()).rows.at(-1)!;
  expect(last[5]!.value).toMatch(/^To verify later/);
});
