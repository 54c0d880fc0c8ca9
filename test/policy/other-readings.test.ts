import fc from "fast-check";
import { Exact, evaluate, fastAward, TEN_THOUSAND_YUAN, type Given } from "../../src/award";
import {
  OTHER_READINGS,
  PROJECT_TOTAL,
  READINGS,
  ROBOTS_BESIDE,
  fromStart,
  itemById,
  type ReadingId,
} from "../../src/policy";
import { stepText, type Language } from "../../src/text";

const other = (id: ReadingId) => OTHER_READINGS.find((one) => one.id === id)!;
const n = (value: number | string): Exact => new Exact(value);

const equipment = (amount: number | string, level = "无", robots?: number | string): Given => ({
  numbers: { amount: n(amount), ...(robots !== undefined && { [ROBOTS_BESIDE]: n(robots) }) },
  choices: { level },
});
const integration = (soft: number, hard: number, cityKey: "是" | "否"): Given => ({
  numbers: { soft: n(soft), hard: n(hard) },
  choices: { cityKey },
});
const factory = (area: number, plotRatio: number | string, fireClass = "丙"): Given => ({
  numbers: { area: n(area), plotRatio: n(plotRatio) },
  choices: { fireClass },
});
const robot = (amount: number, robots: number, total: number | string): Given => ({
  numbers: { amount: n(amount), robots: n(robots), [PROJECT_TOTAL]: n(total) },
  choices: {},
});
const demo = (grade: string, priorGrades: readonly string[], paid = 0): Given => ({
  numbers: {},
  choices: {},
  grades: [grade],
  priorGrades,
  paid: n(paid),
});

/** Why, the reading, what it is asked, and the award as it is read now and by the other reading, in 万元. */
type Case = readonly [why: string, id: ReadingId, given: Given, now: string, then: string];

const CASES: readonly Case[] = [
  ["一分钱不到第一档", "R1", equipment("99.999999"), "0", "0"],
  ["恰在第一档起点：档内还没有一分钱", "R1", equipment(100), "8", "0"],
  ["超过第一档起点一分", "R1", equipment("100.0001"), "8.000008", "0.000008"],
  ["第二档起点前一分", "R1", equipment("499.999999"), "40", "32"],
  ["恰在第二档起点：400 万按 8%", "R1", equipment(500), "50", "32"],
  ["第二档内：400 按 8%，100 按 10%", "R1", equipment(600), "60", "42"],
  ["恰在第三档起点", "R1", equipment(2000), "300", "182"],
  ["第三档内，省重点", "R1", equipment(3000, "省重点"), "540", "362"],
  ["第三档内，国家重点没有单列", "R1", equipment(3000, "国家重点"), "450", "332"],
  ["最高一档，国家重点", "R1", equipment(6000, "国家重点"), "1500", "882"],
  ["分段之后才四舍五入，只一次", "R1", equipment("100.000005"), "8", "0"],

  ["国家重点在 2000～5000 档按省重点", "R2", equipment(3000, "国家重点"), "450", "540"],
  ["恰在 2000", "R2", equipment(2000, "国家重点"), "300", "360"],
  ["2000 以下没有单列省重点，不变", "R2", equipment("1999.999999", "国家重点"), "200", "200"],
  ["5000 起另有国家重点的比例，不变", "R2", equipment(5000, "国家重点"), "1250", "1250"],
  ["省重点不变", "R2", equipment(3000, "省重点"), "540", "540"],
  ["省重点在 5000 以上不变", "R2", equipment(5000, "省重点"), "900", "900"],
  ["一般项目不变", "R2", equipment(3000), "450", "450"],

  ["加机器人后到第一档，机器人价款不再按设备补", "R3", equipment(90, "无", 20), "0", "7.2"],
  ["加机器人后恰到起点", "R3", equipment(80, "无", 20), "0", "6.4"],
  ["加机器人后还差一分", "R3", equipment(80, "无", "19.999999"), "0", "0"],
  ["加机器人后升一档", "R3", equipment(450, "无", 50), "36", "45"],
  ["加机器人后仍在原档", "R3", equipment(450, "无", 49), "36", "36"],
  ["加机器人后到国家重点的一档", "R3", equipment(4900, "国家重点", 100), "735", "1225"],
  ["没有机器人，不变", "R3", equipment(3000, "省重点", 0), "540", "540"],

  ["市级重点：硬件不加计", "R4", integration(100, 200, "是"), "80", "70"],
  ["一般项目不变", "R4", integration(100, 200, "否"), "65", "65"],
  ["市级重点，硬件为 0，不变", "R4", integration(100, 0, "是"), "30", "30"],
  ["封顶前后都超过 300 万元", "R4", integration(1000, 2000, "是"), "300", "300"],
  ["改读后不再封顶", "R4", integration(500, 640, "是"), "300", "278"],
  ["软性投入不足 30 万元，都为 0", "R4", integration(29, 200, "是"), "0", "0"],

  ["省级升国家级，只奖差额", "R9", demo("国家级", ["省级"]), "50", "20"],
  ["同级再获，没有差额", "R9", demo("省级", ["省级"]), "30", "0"],
  ["以前更高，没有差额", "R9", demo("市级", ["国家级"]), "5", "0"],
  ["以前两次，按最高一次", "R9", demo("国家级", ["市级", "省级"]), "50", "20"],
  ["以前没有，全额", "R9", demo("国家级", []), "50", "50"],
  ["已奖金额大于原等级标准，按已奖金额", "R9", demo("国家级", ["市级"], 8), "50", "42"],

  ["容积率恰好 1.5", "R10", factory(12000, "1.5"), "0", "60"],
  ["容积率 1.5 不到一点", "R10", factory(12000, "1.499999"), "0", "0"],
  ["容积率大于 1.5，不变", "R10", factory(12000, "1.500001"), "60", "60"],
  ["容积率 1.5 而消防等级不符，仍为 0", "R10", factory(12000, "1.5", "丁"), "0", "0"],

  ["项目总额恰好 100 万元", "R11", robot(60, 3, 100), "12", "12"],
  ["项目总额差一分", "R11", robot(60, 3, "99.999999"), "12", "0"],
  ["每台价款不足，总额够，仍为 0", "R11", robot(27, 3, 500), "0", "0"],
];

test.each(CASES)("%s（%s）", (_, id, given, now, then) => {
  const { item, read } = other(id);
  const declared = itemById(item);
  const awards = [declared, read(declared)].map((one) => {
    const outcome = evaluate(one, given);
    return "award" in outcome ? outcome.award.toString() : outcome.issue.message;
  });
  expect(awards).toEqual([now, then]);
});

test("every reading that has another one can be computed, and no other", () => {
  expect(OTHER_READINGS.map(({ id }) => id)).toEqual(
    READINGS.filter((reading) => reading.other !== "").map(({ id }) => id),
  );
  for (const { id } of OTHER_READINGS) expect(CASES.some(([, one]) => one === id)).toBe(true);
});

test("an item names the readings that change it", () => {
  for (const { id, item } of OTHER_READINGS) expect(itemById(item).readings).toContain(id);
});

test("reading an item otherwise leaves its declaration as it is", () => {
  for (const { item, read } of OTHER_READINGS) {
    const before = JSON.stringify(itemById(item));
    expect(JSON.stringify(read(itemById(item)))).not.toBe(before);
    expect(JSON.stringify(itemById(item))).toBe(before);
  }
});

test.each([
  ["R1", "growth"],
  ["R1", "integration"],
  ["R2", "robot"],
  ["R4", "growth"],
  ["R4", "light-digital"],
  ["R9", "cpms"],
  ["R10", "integration"],
] as const)("%s changes nothing of %s, which has no such thing", (id, item) => {
  expect(other(id).read(itemById(item))).toEqual(itemById(item));
});

test("what the other readings add to a declaration", () => {
  const added = (id: ReadingId) => {
    const { inputs, conditions, amount } = other(id).read(itemById(other(id).item));
    return { input: inputs.at(-1), condition: conditions.at(-1), amount };
  };
  expect(added("R3").input).toEqual({
    id: ROBOTS_BESIDE,
    label: "同一项目的机器人金额",
    kind: "money",
    optional: true,
  });
  expect(added("R3").amount).toMatchObject({
    summands: [{ rate: { scope: { kind: "whole", beside: ROBOTS_BESIDE } } }],
  });
  expect(added("R11")).toMatchObject({
    input: { id: PROJECT_TOTAL, label: "项目总额", kind: "money", optional: true },
    condition: { kind: "at-least", measured: { input: PROJECT_TOTAL }, reading: "R11" },
  });
  expect(
    other("R10")
      .read(itemById("factory"))
      .conditions.map(({ kind }) => kind),
  ).toEqual(["at-least", "one-of"]);
  expect([ROBOTS_BESIDE, PROJECT_TOTAL]).toEqual(["robotsBeside", "projectTotal"]);
});

test("R2 leaves a tier that lists both levels as it is", () => {
  const declared = itemById("equipment");
  const { amount } = declared;
  if (amount.kind !== "sum" || amount.summands[0]!.rate.kind !== "by-tier") throw new Error("tiers");
  const rate = amount.summands[0]!.rate;
  const levels = { 省重点: fromStart(18), 国家重点: fromStart(20) };
  const tiers = [{ ...rate.tiers[0]!, levels }];
  const both = {
    ...declared,
    amount: { ...amount, summands: [{ ...amount.summands[0]!, rate: { ...rate, tiers } }] },
  };
  expect(other("R2").read(both)).toEqual(both);
});

test.each(["R1", "R3"] as const)("doubles do not compute what only the other reading %s has", (id) => {
  const { item, read } = other(id);
  expect(fastAward(read(itemById(item)), { level: "无" }, TEN_THOUSAND_YUAN)).toBeUndefined();
});

const STEPS: readonly (readonly [ReadingId, Given, Language, readonly string[]])[] = [
  [
    "R1",
    equipment(600),
    "zh",
    [
      "设备投资额在 100 万元（含）至 500 万元（不含）的部分 400 万元 × 8% = 32 万元",
      "设备投资额在 500 万元（含）至 2,000 万元（不含）的部分 100 万元 × 10% = 10 万元",
      "合计 42 万元",
    ],
  ],
  [
    "R3",
    equipment(90, "无", 20),
    "zh",
    [
      "设备投资额 90 万元，加同一项目的机器人金额 20 万元，共 110 万元，属于 100 万元（含）至 500 万元（不含）一档，比例 8%（全额按此比例，读法 R1）",
      "设备投资额 90 万元 × 8% = 7.2 万元",
    ],
  ],
  [
    "R3",
    equipment(90, "无", 20),
    "en",
    [
      "设备投资额 90 万元 with 同一项目的机器人金额 20 万元, 110 万元 together, is in the tier from 100 to below 500 万元: 8% on the whole amount (reading R1)",
      "设备投资额 90 万元 × 8% = 7.2 万元",
    ],
  ],
  [
    "R9",
    demo("国家级", ["省级"]),
    "zh",
    ["国家级标准 50 万元", "此前已获省级，标准 30 万元，只奖差额：20 万元（读法 R9）"],
  ],
  [
    "R11",
    robot(60, 3, 90),
    "zh",
    [
      "每台价款 20 万元，要求不低于 10 万元：符合（读法 R11）",
      "项目总额 90 万元，要求不低于 100 万元：不符合（读法 R11）",
      "条件不符合，奖补为 0",
    ],
  ],
];

test.each(STEPS)("the steps of the other reading %s are told", (id, given, language, steps) => {
  const { item, read } = other(id);
  const told = evaluate(read(itemById(item)), given).steps;
  expect(told.slice(1).map((step) => stepText({ ...step, article: 0 }, language))).toEqual(steps);
});

test("slices are what whole numbers make of them, for any amount and level", () => {
  const TIERS = [
    [100, 8, {}],
    [500, 10, {}],
    [2000, 15, { 市重点: 16, 省重点: 18 }],
    [5000, 18, { 国家重点: 25 }],
  ] as const;
  const FEN = 1_000_000n;
  const inFen = (amount: bigint, level: string): bigint => {
    let sum = 0n;
    TIERS.forEach(([from, rate, levels], at) => {
      const next = TIERS[at + 1]?.[0];
      const top = next !== undefined && amount > BigInt(next) * FEN ? BigInt(next) * FEN : amount;
      const slice = top - BigInt(from) * FEN;
      if (slice > 0n) sum += slice * BigInt((levels as Record<string, number>)[level] ?? rate);
    });
    return (sum + 50n) / 100n;
  };
  const { item, read } = other("R1");
  const sliced = read(itemById(item));
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10_000n * FEN }),
      fc.constantFrom("无", "市重点", "省重点", "国家重点"),
      (amount, level) => {
        const outcome = evaluate(sliced, equipment(n(amount.toString()).div(1e6).toString(), level));
        expect("award" in outcome && outcome.award.times(1e6).toString()).toBe(
          inFen(amount, level).toString(),
        );
      },
    ),
    { numRuns: 2000 },
  );
});
