import { ITEM_NAMES, adjusted, fromStart, itemById, type Item } from "../../src/policy";
import { examine, type Checked } from "../../src/sheet";
import { stepText } from "../../src/text";
import { FIRST_ROW, type Claim } from "../builders/claims";
import { claims } from "../builders/sheets";

// Article 21 lets amounts be adjusted: a claim has the amounts of its day. None has been adjusted yet, so these
// items are made for the purpose; all of them change on 2026-01-01.

const later = (before: number, after: number) => adjusted(fromStart(before), "2026-01-01", after);
const made = (id: string, amount: Item["amount"]): Item => ({ ...itemById(id), amount });

const PARTS = made("brain-component", { kind: "flat", amount: later(0.5, 0.6), each: true });
const GROWTH = made("growth", {
  kind: "step",
  input: "delta",
  steps: [{ from: later(500, 600), amount: fromStart(5) }],
});
const SAMPLE = made("benchmark-sample", { kind: "approved", least: later(10, 12), most: later(20, 25) });
const POOL = made("training-pool", { kind: "approved", most: later(15, 18) });

/** Rows of a sheet, checked as if the policy had another declaration of their item. */
function checkedAs(item: Item, claim: Claim, rows: readonly Claim[]): Checked {
  const find = ITEM_NAMES.find.bind(ITEM_NAMES);
  ITEM_NAMES.find = (text) => (text === "经调整" ? item : find(text));
  try {
    const all = rows.map((row, firm): Claim => ({ firm, 申报: 0, ...claim, ...row, 项目: "经调整" }));
    return examine([claims(all, null)]);
  } finally {
    ITEM_NAMES.find = find;
  }
}

test.each<[why: string, item: Item, claim: Claim, before: number | null, after: number | null]>([
  ["pieces", PARTS, { 数量: 10 }, 5, 6],
  ["a threshold", GROWTH, { 基数: 550 }, 5, 0],
  ["the least that can be approved", SAMPLE, { 基数: 11 }, 11, null],
  ["the most that can be approved", SAMPLE, { 基数: 24 }, null, 24],
  ["a pool", POOL, { 基数: 16 }, null, 16],
])("the amounts of the claim's day, of the newest where it has none: %s", (_, item, claim, before, after) => {
  const days = ["2025-12-31", "2026-01-01", null, "2025年12月", "2024年"];
  const { report } = checkedAs(
    item,
    claim,
    days.map((日期) => ({ 日期 })),
  );
  expect(report.rows.map(({ computed }) => computed)).toEqual([before, after, after, before, before]);
});

test.each<[day: string | null, words: string]>([
  ["2025-12-31", "0.5 万元 × 10 = 5 万元"],
  ["2026-01-01", "0.6 万元 × 10 = 6 万元"],
  [null, "0.6 万元 × 10 = 6 万元"],
])("the steps of a row of %s", (day, words) => {
  const { steps } = checkedAs(PARTS, { 数量: 10 }, [{ 日期: day }]).account(0, FIRST_ROW - 1)!;
  expect(steps.map((step) => stepText(step)).join("\n")).toContain(words);
});

const CAPPED: Item = { ...itemById("brain-component"), cap: { kind: "yearly", most: later(10, 12) } };

/** Two claims of one firm and year, which share a limit; the second is of the day. */
function shared(item: Item, first: Claim, second: Claim, day: string | null): number | null {
  const claim = { firm: 1, 年度: 2025 };
  const { report } = checkedAs(item, {}, [
    { ...claim, 名称: "一", ...first, 日期: day },
    { ...claim, 名称: "二", ...second, 日期: day },
  ]);
  return report.rows[1]!.payable;
}

test.each<[why: string, item: Item, claim: Claim, day: string | null, payable: number]>([
  ["a firm's cap before the day", CAPPED, { 数量: 14 }, "2025-12-31", 3],
  ["a firm's cap on the day", CAPPED, { 数量: 14 }, "2026-01-01", 5],
  ["a firm's cap, no day", CAPPED, { 数量: 14 }, null, 5],
  ["a pool before the day", POOL, { 基数: 10 }, "2025-12-31", 5],
  ["a pool on the day", POOL, { 基数: 10 }, "2026-01-01", 8],
])("what rows share is that of the claim's day: %s", (_, item, claim, day, payable) => {
  expect(shared(item, claim, claim, day)).toBe(payable);
});

const STEPS = made("growth", {
  kind: "step",
  input: "delta",
  steps: [
    { from: fromStart(500), amount: fromStart(5) },
    { from: later(1000, 1100), amount: fromStart(10) },
  ],
});

test.each<[base: number, day: string, near: boolean]>([
  [995, "2025-12-31", true],
  [995, "2026-01-01", false],
  [1095, "2025-12-31", false],
  [1095, "2026-01-01", true],
])("a base of %d on %s is near a step: %s", (base, day, near) => {
  const { report } = checkedAs(STEPS, {}, [{ 基数: base, 日期: day }]);
  expect(report.findings.some(({ code }) => code === "just-below-tier")).toBe(near);
});
