import {
  check,
  reasonText,
  takenText,
  type CheckOptions,
  type Grid,
  type SheetReport,
} from "../../src/sheet";
import { lined } from "../builders/lined";

// What the report says of each sheet: what it was taken for, and how much of it was read.

const HEAD = "企业名称|申报金额（万元）";
const AUDIT = lined("清洁生产审核", [HEAD, "甲公司|5", "乙公司|5"]);
const TWO = lined("申报", [
  "清洁生产审核",
  HEAD,
  "甲公司|5",
  "",
  "循环经济试点",
  HEAD,
  "甲公司|8",
  "乙公司|8",
]);
const VETO = lined("一票否决名单", ["企业名称|否决事项", "武义竹海文具厂|环保"]);

const reported = (sheet: Grid, options?: CheckOptions): SheetReport => check([sheet], options).sheets[0]!;

test.each<[why: string, sheet: Grid, options: CheckOptions, told: Partial<SheetReport>]>([
  ["a sheet of claims for one item", AUDIT, {}, { role: "claims", item: "clean-audit", headerRow: 1, rows: 2, tables: 1 }],
  ["two tables of claims", TWO, {}, { role: "claims", rows: 3, tables: 2 }],
  ["a list", VETO, {}, { role: "veto", item: null, headerRow: 1, rows: 1, tables: 1 }],
  ["a sheet without a header", lined("说明", ["请如实填写"]), {}, { role: "none", headerRow: null, columns: {}, taken: [], rows: 0, tables: 0 }],
  ["claims that a person says are none: the columns stay", AUDIT, { sheets: { 清洁生产审核: { role: "none" } } }, { role: "none", headerRow: 1, columns: { enterprise: "A", claimed: "B" }, taken: [], rows: 0, tables: 0 }],
  ["an empty sheet that a person says holds claims", lined("说明", ["", ""]), { sheets: { 说明: { role: "claims" } } }, { role: "none", headerRow: null, taken: [], rows: 0, tables: 0 }],
])("%s", (_, sheet, options, told) => {
  expect(reported(sheet, options)).toMatchObject(told);
}); // prettier-ignore

test("whether a person's choices were used; without any it says nothing of it", () => {
  expect(reported(AUDIT, { sheets: { 清洁生产审核: { role: "claims" } } }).by).toBe("person");
  expect(reported(AUDIT, { sheets: { 清洁生产审核: { role: "claims", by: "mapping" } } }).by).toBe("mapping");
  expect(Object.keys(reported(AUDIT))).not.toContain("by");
});

test("a row names its columns only where tables stand side by side", () => {
  const beside = lined("清洁生产审核", [`${HEAD}||${HEAD}`, "甲公司|5||乙公司|5"]);
  expect(check([beside]).rows.map(({ columns }) => columns)).toEqual(["A:B", "D:E"]);
  expect(Object.keys(check([AUDIT]).rows[0]!)).not.toContain("columns");
});

test("what a column was taken for, and why alone", () => {
  const [, amount] = reported(AUDIT).taken;
  expect(takenText(amount!, "zh")).toContain(reasonText(amount!, "zh"));
  expect(reasonText(amount!, "zh")).toBe("表头就是这个名称");
});
