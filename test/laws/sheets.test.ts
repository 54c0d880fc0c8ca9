import { ITEMS, gradesOf, itemById, valueOf, type Item } from "../../src/policy";
import { check, type Report } from "../../src/sheet";
import { codeOf, grid, nameOf } from "../builders/grids";
import { Random } from "../fuzz/random";
import { ALL, RUNS, claimSheet, rowOf, rowsOf, type FirmRow } from "./rows";

const fen = (amount: number): number => Math.round(amount * 1e6);
const payable = (report: Report): number => fen(report.summary.payable);

/** Every sum that a report has, by what it is of. */
const sums = ({ summary }: Report): Record<string, number> =>
  Object.fromEntries([
    ["all", fen(summary.payable)],
    ...summary.byItem.map((one) => [one.item, fen(one.payable)] as const),
    ...summary.byArticle.map((one) => [`article ${one.article}`, fen(one.payable)] as const),
    ...summary.byEnterprise.map((one) => [one.name, fen(one.payable)] as const),
  ]);

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list.map((one) => [random.next(), one] as const).sort(([a], [b]) => a - b).map(([, one]) => one);
} // prettier-ignore

const each = (act: (random: Random) => void): void => {
  for (let seed = 0; seed < RUNS; seed++) {
    try {
      act(new Random(seed));
    } catch (fault) {
      throw new Error(`seed ${seed}: ${(fault as Error).message}`, { cause: fault });
    }
  }
};

/** In a pool, another firm's share depends on which firm comes first. */
const isPool = ({ kind }: Item): boolean => kind === "pool";
const sumsThatHold = (report: Report, item: Item): Record<string, number> => {
  const all = sums(report);
  if (isPool(item)) for (const { name } of report.summary.byEnterprise) delete all[name];
  return all;
};

/** The rows without those that repeat another one: of those the first alone is paid (an exception below). */
function apart({ repetition, kind }: Item, rows: readonly FirmRow[]): FirmRow[] {
  if (repetition !== "yearly" || kind === "each") return [...rows];
  return [...new Map(rows.map((row) => [`${row.firm} ${row.year}`, row])).values()];
}

test.each(ALL)("%s: the order of rows never changes a payable sum", (_, item) => {
  let paid = 0;
  each((random) => {
    const rows = apart(item, rowsOf(random, item, [2023, 2024]));
    const report = check([claimSheet(item, rows)]);
    paid += payable(report);
    expect(report.rows).toHaveLength(rows.length);
    const other = check([claimSheet(item, shuffled(random, rows))]);
    expect(sumsThatHold(other, item)).toEqual(sumsThatHold(report, item));
  });
  expect(paid > 0).toBe(item.kind !== "none");
});

test("the exception: whoever comes first has the pool, so the order decides between firms, never on the sum", () => {
  const item = itemById("training-pool");
  const rows = [1, 2].map((firm): FirmRow => ({ firm, year: 2024, row: { 核定金额: 10 } }));
  const [one, other] = [rows, rows.toReversed()].map((some) => sums(check([claimSheet(item, some)])));
  expect([one!["all"], one![nameOf(1)], one![nameOf(2)]]).toEqual([15e6, 10e6, 5e6]);
  expect([other!["all"], other![nameOf(1)], other![nameOf(2)]]).toEqual([15e6, 5e6, 10e6]);
});

test("the exception: of two rows for the same project the earlier is paid, and the later is an error", () => {
  const item = itemById("equipment");
  const rows = [3000, 300].map((amount): FirmRow => ({ firm: 1, year: 2024, row: { 设备投资额: amount, 项目名称: "同一项目" } }));
  const [one, other] = [rows, rows.toReversed()].map((some) => check([claimSheet(item, some)]));
  expect([one!, other!].map(payable)).toEqual([450e6, 24e6]);
  for (const report of [one!, other!])
    expect(report.findings.some(({ code }) => code === "duplicate-claim")).toBe(true);
}); // prettier-ignore

test("the exception: of two rows of one firm and year for a yearly item the earlier is paid, and the later is an error", () => {
  const item = itemById("growth");
  const rows = [620, 2100].map((amount): FirmRow => ({ firm: 1, year: 2024, row: { 增加值增长额: amount } }));
  const [one, other] = [rows, rows.toReversed()].map((some) => check([claimSheet(item, some)]));
  expect([one!, other!].map(payable)).toEqual([5e6, 20e6]);
  for (const report of [one!, other!])
    expect(report.findings.some(({ code }) => code === "duplicate-claim")).toBe(true);
}); // prettier-ignore

test.each(ALL)("%s: a veto never raises a sum, and leaves the vetoed firm nothing", (_, item) => {
  each((random) => {
    const sheet = claimSheet(item, rowsOf(random, item, [2023, 2024]));
    const before = sumsThatHold(check([sheet]), item);
    const listed = [0, 1, 2].filter(() => random.chance(0.5));
    const list = grid("一票否决", [["企业名称", "统一社会信用代码"], ...listed.map((n) => [nameOf(n), codeOf(n)])]);
    const report = check([sheet, list]);
    const after = sums(report);
    for (const [name, sum] of Object.entries(before)) expect(after[name]).toBeLessThanOrEqual(sum);
    for (const firm of listed) expect(after[nameOf(firm)] ?? 0).toBe(0);
    if (isPool(item)) return;
    for (const firm of [0, 1, 2].filter((n) => !listed.includes(n))) expect(after[nameOf(firm)]).toBe(before[nameOf(firm)]);
  });
}); // prettier-ignore

test("the exception: in a pool, what a vetoed firm does not get is there for the others, never more than the pool", () => {
  const item = itemById("service-pool");
  const sheet = claimSheet(item, [1, 2].map((firm): FirmRow => ({ firm, year: 2024, row: { 核定金额: 8 } })));
  const list = grid("一票否决", [["企业名称"], [nameOf(1)]]);
  expect(sums(check([sheet]))).toMatchObject({ all: 10e6, [nameOf(2)]: 2e6 });
  expect(sums(check([sheet, list]))).toMatchObject({ all: 8e6, [nameOf(2)]: 8e6 });
}); // prettier-ignore

/** What rows share: a firm's cap (of a year, or of all time), or the county's pool of a year. */
function sharedLimit({ kind, cap, amount }: Item): number | undefined {
  if (kind === "pool" && amount.kind === "approved") return valueOf(amount.most);
  return cap?.kind === "yearly" || cap?.kind === "total" ? valueOf(cap.most) : undefined;
}

const limited = ITEMS.filter((item) => sharedLimit(item) !== undefined);

test.each(limited.map((item) => [item.id, item] as const))("%s: no split of rows passes the cap", (_, item) => {
  let reached = 0;
  each((random) => {
    const rows = rowsOf(random, item).map((one) => ({ ...one, firm: 1 }));
    const report = check([claimSheet(item, rows)]);
    const all = report.rows.reduce((sum, { computed }) => sum + fen(computed!), 0);
    expect(payable(report)).toBe(Math.min(all, fen(sharedLimit(item)!)));
    if (all > fen(sharedLimit(item)!)) reached++;
  });
  expect(reached).toBeGreaterThan(0);
}); // prettier-ignore

test("the items whose caps are not shared by rows, each with its reason, and no other", () => {
  const rest = ITEMS.filter(({ id, cap }) => cap !== undefined && !limited.some((item) => item.id === id));
  expect(rest.map(({ id, cap, repetition }) => [id, cap!.kind, repetition])).toEqual([
    // 100 or 300 万元 is a project's, and a firm may have several projects.
    ["integration", "by-choice", "per-project"],
    // What the insurance leaves is that insurance's.
    ["insurance-match", "room-below", "per-recognition"],
  ]);
});

const titles = ITEMS.filter(({ amount }) => amount.kind === "highest");
const amountOf = (item: Item, name: string): number =>
  valueOf(gradesOf(item).find((one) => one.name === name)!.amount);

test.each(titles.map((item) => [item.id, item] as const))("%s: the differences over the years sum to the highest", (_, item) => {
  each((random) => {
    const rows = random.times(1 + random.below(6), (): FirmRow => ({ firm: 1, year: 2022 + random.below(4), row: rowOf(random, item) }));
    const distinct = [...new Map(rows.map((one) => [`${one.year} ${String(one.row["等级"])}`, one])).values()];
    const highest = Math.max(...distinct.map(({ row }) => amountOf(item, String(row["等级"]))));
    expect(payable(check([claimSheet(item, distinct)]))).toBe(fen(highest));
  });
}); // prettier-ignore

test("title is the only item of which the policy pays differences (article 2)", () => {
  expect(titles.map(({ id }) => id)).toEqual(["title"]);
});
