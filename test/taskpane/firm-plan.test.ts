import { itemById } from "../../src/policy";
import {
  decidePlan,
  settingsCopy,
  settingsFromCopy,
  settingsOf,
  settingsXml,
  type Grid,
} from "../../src/sheet";
import { plannedOf, type Listed } from "../../taskpane/what-if/plan";
import { freeName, planOfSaved, savedOf } from "../../taskpane/what-if/saved-plans";
import { dueByItem, moreBy } from "../../taskpane/what-if/plan-differences";
import { judge, partOf } from "../../taskpane/session/provenance";
import { OwnHand } from "../../taskpane/session/own-hand";
import { trialOf, type Answers } from "../../taskpane/what-if/trial";

type Given = readonly [id: string, answers: Answers, project?: string, unit?: string];

const listed = ([id, answers, project = "", unit = "万元"]: Given): Listed => ({
  item: itemById(id),
  answers,
  unit,
  project,
});

const planOf = (given: readonly Given[], firm = "", grids: readonly Grid[] = []) =>
  decidePlan(
    firm,
    2024,
    given.map((one) => plannedOf(listed(one))),
    grids,
  );

/** One award alone: what the form says is what the list says. */
const ALONE: readonly Given[] = [
  ["growth", { delta: "620" }],
  ["equipment", { amount: "3000", level: "省重点" }],
  ["equipment", { amount: "480" }],
  ["equipment", { amount: "4800000" }, "", "元"],
  ["robot", { amount: "150", robots: "10" }],
  ["factory", { area: "12000", plotRatio: "1.8" }],
  ["software-growth", { revenue: "1300", priorRevenue: "1000" }],
  ["light-digital", { batch: "第二批", common: "40", individual: "20" }],
  ["integration", { soft: "100", hard: "200", cityKey: "是" }],
  ["insurance-match", { subsidy: "60", insurance: "80" }],
  ["title", { "@titles": "小巨人" }],
  ["title", { "@titles": "小巨人", "@prior-title": "省专精特新中小企业" }],
  ["tech-center", { "@grade": "省级" }],
];

test.each(ALONE)("%s %j alone is paid what the form says", (...row) => {
  const given = row as unknown as Given;
  const { item, answers, unit } = listed(given);
  const { award } = trialOf(item, answers, unit);
  const { rows, total } = planOf([given]);
  const per = unit === "元" ? 10_000 : 1;
  expect(award).not.toBeNull();
  expect(rows[0]!.due! * per).toBeCloseTo(award!, 6);
  expect(total).toBe(rows[0]!.due);
});

const equipment = (project = ""): Given => ["equipment", { amount: "3000", level: "省重点" }, project];
const GROWTH: Given = ["growth", { delta: "620" }];

type Case = readonly [
  why: string,
  given: readonly Given[],
  dues: readonly number[],
  reasons: readonly string[],
];

const TOGETHER: readonly Case[] = [
  ["different items add up", [equipment(), GROWTH], [540, 5], ["award", "award"]],
  ["an item of a year is paid once", [GROWTH, GROWTH], [5, 0], ["award", "duplicate"]],
  ["the same project is paid once", [equipment("一期"), equipment("一期")], [540, 0], ["award", "duplicate"]],
  ["two projects are paid both", [equipment("一期"), equipment("二期")], [540, 540], ["award", "award"]],
  [
    "of two titles of a year the higher is paid",
    [
      ["title", { "@titles": "省专精特新中小企业" }],
      ["title", { "@titles": "小巨人" }],
    ],
    [0, 100],
    ["lower-title", "award"],
  ],
  [
    "a yearly cap is shared",
    [
      ["design-contest", { provincial: "3" }, "甲"],
      ["design-contest", { provincial: "4" }, "乙"],
    ],
    [],
    ["award", "rest"],
  ],
];

test.each(TOGETHER)("%s", (_, given, dues, reasons) => {
  const { rows, total } = planOf(given);
  expect(rows.map(({ reason }) => reason)).toEqual(reasons);
  if (dues.length > 0) expect(rows.map(({ due }) => due)).toEqual(dues);
  expect(total).toBeCloseTo(
    rows.reduce((sum, { due }) => sum + due!, 0),
    9,
  );
});

const VETO: Grid = {
  name: "一票否决名单",
  rowCount: 2,
  columns: [
    { values: ["企业名称", "武义某某工具有限公司"], formulaRows: [] },
    { values: ["否决事项", "安全生产"], formulaRows: [] },
  ],
  hiddenRows: new Set(),
  merges: [],
  date1904: false,
};

test.each([
  ["武义某某工具有限公司", 0, "vetoed"],
  ["武义另一家工具有限公司", 5, "award"],
  ["", 5, "award"],
])("the firm “%s” beside the book's veto list is paid %d", (firm, due, reason) => {
  expect(planOf([GROWTH], firm, [VETO])).toMatchObject({ total: due, rows: [{ due, reason }] });
});

test("nothing listed is nothing paid", () => {
  expect(planOf([])).toEqual({ rows: [], total: 0, unknown: 0 });
});

const PLAN = { firm: "武义某某", listed: [listed(equipment("一期")), listed(GROWTH)] };
const SETTINGS = { sheets: {}, accepted: [], plans: [savedOf("多投 20 万", PLAN)] };

test("a named scenario comes back from the workbook, its copy and the session as it was filled in", () => {
  for (const read of [settingsOf(settingsXml(SETTINGS)), settingsFromCopy(settingsCopy(SETTINGS))]) {
    expect(read).toEqual(SETTINGS);
    const kept = partOf(judge(read!, { sheets: {}, accepted: [] }, new OwnHand(undefined)));
    expect(planOfSaved(kept.plans![0]!)).toEqual(PLAN);
  }
});

test("scenarios too long for the copy leave it to the decisions", () => {
  const long = {
    ...SETTINGS,
    start: "2024-01-01",
    plans: Array<(typeof SETTINGS.plans)[0]>(400).fill(SETTINGS.plans[0]!),
  };
  expect(settingsFromCopy(settingsCopy(long))).toEqual({ start: "2024-01-01", sheets: {}, accepted: [] });
});

test.each([
  ["多投", "多投"],
  ["多投 20 万", "多投 20 万 2"],
])("%s is kept as %s", (name, kept) => {
  expect(freeName(name, SETTINGS.plans)).toBe(kept);
});

test("scenarios are compared item by item", () => {
  const less = { ...PLAN, listed: PLAN.listed.slice(1) };
  const results = [PLAN, less].map(({ listed: some }) => decidePlan("", 2024, some.map(plannedOf), []));
  expect(dueByItem([PLAN, less], results).map(({ item, due }) => [item.id, due])).toEqual([
    ["equipment", [540, 0]],
    ["growth", [5, 5]],
  ]);
});

test.each([
  [560, 563.6, 3.6],
  [563.6, 560, -3.6],
  [0.1, 0.3, 0.2],
])("from %d to %d is %d more, without noise", (first, second, more) => {
  expect(moreBy(first, second)).toBe(more);
});
