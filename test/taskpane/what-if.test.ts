import fc from "fast-check";
import { CellError, callFunction, type Block } from "../../src/formula";
import { ITEMS, gradesOf, itemById, tierStarts } from "../../src/policy";
import { stepText } from "../../src/text";
import { findItems } from "../../taskpane/catalogue/item-search";
import { curveOf } from "../../taskpane/what-if/curve";
import { fieldsOf } from "../../taskpane/what-if/fields";
import {
  WHAT_IF_START,
  reduceWhatIf,
  type WhatIfEvent,
  type WhatIfState,
} from "../../taskpane/what-if/scenario-state";
import { formulaOf, nextTier, trialOf, type Answers } from "../../taskpane/what-if/trial";

const trial = (id: string, answers: Answers, unit = "万元") => trialOf(itemById(id), answers, unit);

type Case = readonly [id: string, answers: Answers, award: number | null, formula: string];

/** Each kind of item: what is filled in, what it comes to, and the formula that a cell would hold. */
const CASES: readonly Case[] = [
  ["growth", { delta: "620" }, 5, "=WUYI.GROWTH_AWARD(620)"],
  ["equipment", { amount: "3000", level: "省重点" }, 540, '=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点")'],
  ["equipment", { amount: "480" }, 38.4, "=WUYI.EQUIPMENT_SUBSIDY(480)"],
  ["robot", { amount: "150", robots: "10" }, 30, "=WUYI.ROBOT_SUBSIDY(150,10)"],
  ["factory", { area: "12000", plotRatio: "1.8" }, 60, "=WUYI.FACTORY_AWARD(12000,1.8)"],
  [
    "software-growth",
    { revenue: "1300", priorRevenue: "1000" },
    20,
    "=WUYI.SOFTWARE_GROWTH_AWARD(1300,1000)",
  ],
  [
    "light-digital",
    { batch: "第二批", common: "40", individual: "20" },
    28,
    '=WUYI.LIGHT_DIGITAL_SUBSIDY("第二批",40,20)',
  ],
  ["integration", { soft: "100", hard: "200", cityKey: "是" }, 80, '=WUYI.INTEGRATION_SUBSIDY(100,200,"是")'],
  ["insurance-match", { subsidy: "60", insurance: "80" }, 20, "=WUYI.INSURANCE_MATCH(60,80)"],
  ["design-contest", { provincial: "1", city: "1" }, 15, "=WUYI.DESIGN_CONTEST_AWARD(1,1)"],
  ["design-contest", { provincial: "2", "@paid": "15" }, 5, "=WUYI.DESIGN_CONTEST_AWARD(2,,15)"],
  ["title", { "@titles": "专精特新小巨人" }, 100, '=WUYI.TITLE_AWARD("专精特新小巨人")'],
  [
    "title",
    { "@titles": "专精特新小巨人、省隐形冠军", "@prior-title": "省专精特新中小企业" },
    90,
    '=WUYI.TITLE_AWARD("专精特新小巨人、省隐形冠军","省专精特新中小企业")',
  ],
  [
    "title",
    { "@titles": "专精特新小巨人", "@prior-paid": "60" },
    40,
    '=WUYI.TITLE_AWARD("专精特新小巨人",60)',
  ],
  [
    "title",
    { "@titles": "专精特新小巨人", "@prior-title": "省隐形冠军", "@prior-paid": "60" },
    40,
    '=WUYI.TITLE_AWARD("专精特新小巨人",60)',
  ],
  [
    "title",
    { "@titles": "专精特新小巨人", "@prior-title": "省隐形冠军", "@prior-paid": "40" },
    50,
    '=WUYI.TITLE_AWARD("专精特新小巨人","省隐形冠军")',
  ],
  ["green-factory", { "@grade": "省级" }, 25, '=WUYI.AWARD("绿色工厂（绿色园区、美丽工厂）","省级")'],
  ["brain-component", { "@quantity": "12", "@paid": "6" }, 4, '=WUYI.AWARD("产业大脑能力中心组件",,12,6)'],
  ["brain-component", {}, 0.5, '=WUYI.AWARD("产业大脑能力中心组件")'],
  ["clean-audit", {}, 5, '=WUYI.AWARD("清洁生产审核")'],
  ["benchmark-sample", { "@approved": "15" }, 15, '=WUYI.AWARD("数字化改造样本企业",,15)'],
  ["training-pool", { "@approved": "4", "@used": "11" }, 4, '=WUYI.AWARD("中小企业服务平台培训补助",,4,11)'],
  ["cloud-purchase", {}, 0, '=WUYI.AWARD("首次购买云服务资助")'],
  ["consulting", {}, null, '=WUYI.AWARD("诊断评估与平台建设补助")'],
  ["zhejiang-made", { "@quantity": "2" }, 20, '=WUYI.AWARD("“浙江制造”精品",,2)'],
];

test.each(CASES)("%s with %j comes to %s", (id, answers, award, formula) => {
  const { missing, call, award: found } = trial(id, answers);
  expect(missing).toEqual([]);
  expect(found).toBe(award);
  expect(formulaOf(call!)).toBe(formula);
});

test("another unit goes in and comes out, and stands in the formula", () => {
  const { award, call } = trial("growth", { delta: "６,２００,０００" }, "元");
  expect(award).toBe(50_000);
  expect(formulaOf(call!)).toBe('=WUYI.GROWTH_AWARD(6200000,"元")');
});

test("a form says which of its required fields are empty", () => {
  const missing = (id: string, answers: Answers) =>
    trial(id, answers).missing.map((field) => field.label || field.id);
  expect(missing("robot", {})).toEqual(["机器人金额", "机器人台数"]);
  expect(missing("robot", { amount: "150", robots: " " })).toEqual(["机器人台数"]);
  expect(missing("green-factory", {})).toEqual(["@grade"]);
  expect(missing("title", {})).toEqual(["@titles"]);
  expect(missing("association", {})).toEqual(["@approved"]);
  expect(missing("light-digital", { common: "40" })).toEqual(["批次"]);
  expect(missing("equipment", { amount: "1" })).toEqual([]);
});

test.each([
  ["equipment", { amount: "待定" }, "not-a-number"],
  ["equipment", { amount: "-1" }, "negative"],
  ["equipment", { amount: "2000000" }, "money-too-large"],
  ["software-growth", { revenue: "1", priorRevenue: "0" }, "not-positive"],
  ["robot", { amount: "100", robots: "1.5" }, "not-whole"],
  ["robot", { amount: "100", robots: "0" }, "too-few"],
  ["factory", { area: "1", plotRatio: "101" }, "too-large"],
  ["association", { "@approved": "11" }, "outside-range"],
  ["training-pool", { "@approved": "4", "@used": "12" }, "above-pool"],
  ["consulting", {}, "other-document"],
] as const)("%s with %j is refused: %s", (id, answers, code) => {
  const { award, issues } = trial(id, answers);
  expect(award).toBeNull();
  expect(issues.map((one) => one.code)).toContain(code);
});

/** What a person may type into any field. */
const typed = fc.oneof(
  fc.constantFrom("", "0", "1", "12", "500", "3,000", "1.5", "-3", "待定", "９９"),
  fc.double({ min: 0, max: 20_000, noNaN: true }).map(String),
);

test("whatever is typed, the form shows what the cell with its formula would show", () => {
  const scenario = fc
    .constantFrom(...ITEMS)
    .chain((item) =>
      fc.tuple(
        fc.constant(item),
        fc.record(
          Object.fromEntries(
            fieldsOf(item).map((field) => [
              field.id,
              "choices" in field ? fc.constantFrom("", ...field.choices) : typed,
            ]),
          ),
        ),
        fc.constantFrom("万元", "元"),
      ),
    );
  fc.assert(
    fc.property(scenario, ([item, answers, unit]) => {
      const { call, award, issues } = trialOf(item, answers as Answers, unit);
      if (!call) return;
      const blocks = call.elements.map((one): Block | null => (one === undefined ? null : [[one]]));
      const cell = callFunction(call.name, blocks)[0]![0]!;
      expect(cell instanceof CellError ? null : cell).toBe(award);
      expect(cell instanceof CellError).toBe(issues.length > 0);
    }),
    { numRuns: 400 },
  );
});

test("every item has a form whose fields are told apart", () => {
  for (const item of ITEMS) {
    const ids = fieldsOf(item).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

describe("the next tier", () => {
  const told = (id: string, answers: Answers): string[] => {
    const { steps, issues } = nextTier(itemById(id), answers, "万元");
    return [
      ...steps.map((step) => stepText({ ...step, article: 0 })),
      ...issues.map(({ message }) => message),
    ];
  };
  test.each([
    [
      "equipment",
      { amount: "480" },
      ["下一档起点 500 万元，还差 20 万元；现可得 38.4 万元，到下一档可得 50 万元，多得 11.6 万元"],
    ],
    ["equipment", { amount: "6000" }, ["6,000 万元已达“生产性设备投资补助”的最高一档，没有下一档。"]],
    [
      "growth",
      { delta: "0" },
      ["下一档起点 500 万元，还差 500 万元；现可得 0 万元，到下一档可得 5 万元，多得 5 万元"],
    ],
    ["robot", { amount: "100", robots: "2" }, []],
    ["clean-audit", {}, []],
  ] as const)("of %s at %j", (id, answers, expected) => {
    expect(told(id, answers)).toEqual(expected);
  });
});

describe("the curve", () => {
  const curve = (id: string, answers: Answers, unit = "万元") => curveOf(itemById(id), answers, unit);

  test("jumps at each tier: just below and on it", () => {
    const { points, edges, here } = curve("equipment", { amount: "3000", level: "省重点" })!;
    expect(edges).toEqual(tierStarts(itemById("equipment")));
    const at = new Map(points);
    for (const [edge, below, on] of [
      [100, 0, 8],
      [500, 40, 50],
      [2000, 200, 360],
      [5000, 900, 900],
    ] as const) {
      expect(at.get(edge - 0.000001)).toBeCloseTo(below, 3);
      expect(at.get(edge)).toBe(on);
    }
    expect(here).toEqual([3000, 540]);
    expect(points.map(([base]) => base)).toEqual([...points.map(([base]) => base)].sort((a, b) => a - b));
  });

  test("reaches beyond the last tier, and beyond what was filled in", () => {
    expect(curve("growth", {})!.points.at(-1)![0]).toBeGreaterThan(10_000);
    expect(curve("growth", { delta: "40000" })!.points.at(-1)![0]).toBeGreaterThan(40_000);
    expect(curve("growth", {})!.here).toBeNull();
  });

  test("is in the unit of the form", () => {
    const { edges, here } = curve("growth", { delta: "6000000" }, "元")!;
    expect(edges[0]).toBe(5_000_000);
    expect(here).toEqual([6_000_000, 50_000]);
  });

  test("shows where a condition begins to hold", () => {
    expect(curve("integration", { soft: "100", hard: "50" })!.edges).toEqual([30]);
    expect(curve("robot", { amount: "150", robots: "10" })!.edges).toEqual([100]);
    expect(curve("software-growth", { revenue: "1", priorRevenue: "1000" })!.edges).toEqual([1200]);
  });

  test("is not drawn where nothing follows a number, or the other answers are wanting", () => {
    expect(curve("clean-audit", {})).toBeUndefined();
    expect(curve("association", { "@approved": "3" })).toBeUndefined();
    expect(curve("robot", { amount: "150" })).toBeUndefined();
    expect(curve("light-digital", { common: "40" })).toBeUndefined();
  });
});

describe("finding an item", () => {
  const ids = (text: string): string[] => findItems(text).map(({ id }) => id);
  test.each([
    ["小巨人", ["title"]],
    ["机器人", ["robot"]],
    ["18", ["cloud-purchase"]],
    ["第5条", ["factory"]],
    ["EQUIPMENT", ["equipment"]],
    ["绿色 供应链", ["green-supply"]],
    ["国家重点", ["equipment"]],
    ["火箭", []],
  ])("%s", (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
  test("nothing typed: all of them", () => {
    expect(ids("  ")).toEqual(ITEMS.map(({ id }) => id));
  });
  test("every item is found by its name, its names and its grades", () => {
    for (const item of ITEMS) {
      for (const name of [item.name, ...item.aliases, ...gradesOf(item).map((grade) => grade.name)])
        expect(ids(name)).toContain(item.id);
    }
  });
});

describe("what the part holds", () => {
  const after = (...events: readonly WhatIfEvent[]): WhatIfState =>
    events.reduce(reduceWhatIf, WHAT_IF_START);
  const robot = itemById("robot");
  const pick: WhatIfEvent = { kind: "pick", item: robot };
  const answer = (id: string, text: string): WhatIfEvent => ({ kind: "answer", id, text });

  test("another item begins with empty fields; the same one keeps them", () => {
    const filled = after(pick, answer("amount", "150"));
    expect(filled.answers).toEqual({ amount: "150" });
    expect(reduceWhatIf(filled, pick)).toBe(filled);
    expect(reduceWhatIf(filled, { kind: "pick", item: itemById("growth") }).answers).toEqual({});
  });

  test("a row fills the form; one without a known item leaves it alone", () => {
    const values = {
      enterprise: "甲",
      item: "robot",
      numbers: { amount: 150, robots: 10 },
      choices: {},
      grades: [],
      quantity: null,
      paid: 3,
    };
    const filled = after({ kind: "unit", unit: "元" }, { kind: "fill", values });
    expect(filled).toMatchObject({ item: robot, answers: { amount: "150", robots: "10" }, unit: "万元" });
    expect(reduceWhatIf(filled, { kind: "fill", values: { ...values, item: null } })).toBe(filled);
  });

  test("titles, pieces and approved amounts find their fields", () => {
    const values = { enterprise: "甲", numbers: {}, choices: {}, quantity: 3, paid: 5 };
    const filled = (item: string, grades: readonly string[]) =>
      after({ kind: "fill", values: { ...values, item, grades } }).answers;
    expect(filled("title", ["省隐形冠军", "省雄鹰行动培育企业"])).toEqual({
      "@titles": "省隐形冠军、省雄鹰行动培育企业",
      "@prior-paid": "5",
    });
    expect(filled("brain-component", [])).toEqual({ "@quantity": "3", "@paid": "5" });
    expect(filled("association", [])).toEqual({ "@approved": "3" });
    expect(filled("green-factory", ["省级"])).toEqual({ "@grade": "省级" });
  });

  test("up to four scenarios are kept, taken away and taken up again", () => {
    const keep: WhatIfEvent = { kind: "keep" };
    expect(after(keep).kept).toEqual([]);
    const four = after(pick, answer("amount", "1"), keep, answer("amount", "2"), keep, keep, keep, keep);
    expect(four.kept.map(({ answers }) => answers["amount"])).toEqual(["1", "2", "2", "2"]);
    const three = reduceWhatIf(four, { kind: "drop", at: 1 });
    expect(three.kept.map(({ answers }) => answers["amount"])).toEqual(["1", "2", "2"]);
    expect(reduceWhatIf(three, { kind: "load", at: 0 })).toMatchObject({
      item: robot,
      answers: { amount: "1" },
    });
    expect(reduceWhatIf(three, { kind: "load", at: 9 })).toBe(three);
  });
});
