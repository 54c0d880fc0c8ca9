import { ITEM_NAMES, adjusted, fromStart, itemById, type Item } from "../../src/policy";
import type { Checked } from "../../src/sheet";
import { stepText } from "../../src/text";
import { checked } from "../builders/checked";
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

/** The claims of a sheet, checked as if the policy had another declaration of their item. */
function checkedAs(item: Item, claim: Claim, days: readonly (string | null)[]): Checked {
  const find = ITEM_NAMES.find.bind(ITEM_NAMES);
  ITEM_NAMES.find = (text) => (text === "经调整" ? item : find(text));
  try {
    const rows = days.map((日期, firm): Claim => ({ firm, 申报: 0, ...claim, 日期, 项目: "经调整" }));
    return checked([claims(rows, null)]);
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
  const { report } = checkedAs(item, claim, days);
  expect(report.rows.map(({ computed }) => computed)).toEqual([before, after, after, before, before]);
});

test.each<[day: string | null, words: string]>([
  ["2025-12-31", "0.5 万元 × 10 = 5 万元"],
  ["2026-01-01", "0.6 万元 × 10 = 6 万元"],
  [null, "0.6 万元 × 10 = 6 万元"],
])("the steps of a row of %s", (day, words) => {
  const { steps } = checkedAs(PARTS, { 数量: 10 }, [day]).account(0, FIRST_ROW - 1)!;
  expect(steps.map((step) => stepText(step)).join("\n")).toContain(words);
});
