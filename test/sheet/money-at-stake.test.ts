import { readPeriod } from "../../src/calendar";
import {
  acceptance,
  cellOf,
  check,
  inTheWay,
  type CheckOptions,
  type InsideDecisions,
  type ListBook,
} from "../../src/sheet";
import { codeOf, grid, nameOf, type Typed } from "../builders/grids";

// What stands in the way of payment: the finding, its cell, the firm of its row, how much of 万元 it is about.

const HEAD = ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）", "上级文件", "申报金额（元）"];
const audit = (n: number, claimed: Typed, ...more: Typed[]): Typed[] => [
  nameOf(n),
  codeOf(n),
  "清洁生产审核",
  claimed,
  ...more,
];
const sheet = (...rows: Typed[][]) => grid("申报", [HEAD.slice(0, 5), ...rows]);

const brought = (decisions: Partial<InsideDecisions>): CheckOptions => ({
  inside: [{ from: "book", used: false, sheets: {}, accepted: [], ...decisions }],
});
const vetoList = (...entries: Typed[][]): ListBook => ({
  role: "veto",
  name: "名单.xlsx",
  grids: [grid("Sheet1", [["企业名称", "统一社会信用代码", "起始日期"], ...entries])],
});
const BAD_DAY = [nameOf(9), codeOf(9), "去年"];

type Case = readonly [
  why: string,
  shown: readonly string[],
  grids: readonly ReturnType<typeof grid>[],
  options?: CheckOptions,
];

const CASES: readonly Case[] = [
  [
    "nothing is known to be due: what the row claims",
    [`amount-mismatch D2 ${nameOf(1)} 20`],
    [sheet([nameOf(1), codeOf(1), "诊断评估与平台建设补助", 20])],
  ],
  [
    "a second column of amounts: what the two differ by",
    ["ambiguous-column F1  1"],
    [grid("申报", [HEAD, audit(1, 5, null, 40_000)])],
  ],
  [
    "a setting that takes other amounts: the difference of the sums",
    ["settings-inside null  3", "ambiguous-column F1  3"],
    [grid("申报", [HEAD, audit(1, 5, null, 20_000)])],
    brought({ sheets: { 申报: { columns: { claimed: "F" } } } }),
  ],
  [
    "a setting by which the same rows mean something else: all of them",
    ["settings-inside null  10"],
    [sheet(audit(1, 5), audit(2, 5))],
    brought({ sheets: { 申报: { item: "绿色工厂" } } }),
  ],
  [
    "the first day of the policy is about no amount in particular",
    ["settings-inside null  null"],
    [sheet(audit(1, 5))],
    brought({ start: readPeriod("2024-01-01")!.from }),
  ],
  [
    "what nobody knows comes after half a 万元, though it is told before it",
    [`amount-mismatch D2 ${nameOf(1)} 0.5`, "settings-inside null  null"],
    [sheet(audit(1, 5.5))],
    brought({ start: readPeriod("2024-01-01")!.from }),
  ],
  [
    "a list's finding is about no row; what is known comes before it",
    [`amount-mismatch D2 ${nameOf(1)} 0.5`, "bad-date C2  null"],
    [sheet(audit(1, 5.5))],
    { lists: [vetoList(BAD_DAY)] },
  ],
  ["a list's finding alone", ["bad-date C2  null"], [sheet(audit(1, 5))], { lists: [vetoList(BAD_DAY)] }],
  [
    "as much money: errors first, each kind in its order",
    [`amount-mismatch D3 ${nameOf(2)} 5`, "missing-value A4  5", `higher-document E2 ${nameOf(1)} 5`],
    [sheet(audit(1, 5, "省发〔2024〕1 号"), audit(2, 10), [null, codeOf(3), "清洁生产审核", 5])],
  ],
];

const shownOf = (...[grids, options]: readonly [Case[2], CheckOptions?]): string[] =>
  inTheWay(check(grids, options)).map(
    ({ finding, enterprise, atStake }) => `${finding.code} ${cellOf(finding)} ${enterprise} ${atStake}`,
  );

test.each(CASES.map(([why, shown, ...checked]) => ({ why, shown, checked })))(
  "$why",
  ({ shown, checked }) => {
    expect(shownOf(...checked)).toEqual(shown);
  },
);

test("a list's finding that was accepted stands in the way no more", () => {
  const lists = [vetoList(BAD_DAY)];
  const accepted = check([sheet(audit(1, 5))], { lists }).listFindings.map((one) => acceptance(one, "已核"));
  expect(shownOf([sheet(audit(1, 5))], { lists, accepted })).toEqual([]);
});

test("an acceptance that came with the file is about the money of its own sheet and cell", () => {
  const named = (name: string, ...rows: Typed[][]) => grid(name, [HEAD.slice(0, 5), ...rows]);
  const grids = [named("第一批", audit(1, 8)), named("第二批", audit(2, 6), audit(3, 9))];
  const [, ofSecond, last] = check(grids).findings;
  const stakes = [ofSecond!, last!].map(
    (one) =>
      inTheWay(check(grids, brought({ accepted: [acceptance(one, "局长已批")] }))).find(
        ({ finding }) => finding.code === "settings-inside",
      )!.atStake,
  );
  expect(stakes).toEqual([1, 4]);
  const decided = brought({ accepted: [acceptance(last!, "局长已批")] });
  expect(shownOf(grids, decided)).toEqual([
    `amount-mismatch D3 ${nameOf(3)} 4`,
    "settings-inside null  4",
    `amount-mismatch D2 ${nameOf(1)} 3`,
    `amount-mismatch D2 ${nameOf(2)} 1`,
  ]);
});
