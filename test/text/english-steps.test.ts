import { Exact } from "../../src/award";
import { step, stepText, type Step, type StepCode } from "../../src/text";

const n = (value: number): Exact => new Exact(value);

/** A step of each kind, and what it says; the type holds the list complete. */
const STEPS: Readonly<Record<StepCode, readonly (readonly [Step, english: string])[]>> = {
  item: [[step("item", 4, { item: "工业机器人补助" }), "Article 4: 工业机器人补助"]],
  converted: [
    [
      step("converted", 0, { label: "设备投资额", given: n(30_000_000), unit: "元", money: n(3000) }),
      "设备投资额 30,000,000 元 = 3,000 万元",
    ],
  ],
  condition: [
    [
      step("condition", 4, {
        label: "每台价款",
        figure: n(100).div(3),
        unit: "万元",
        bound: n(10),
        above: false,
        holds: true,
        reading: "R11",
      }),
      "Article 4: 每台价款 is about 33.333333 万元 and must be at least 10 万元: met (reading R11)",
    ],
    [
      step("condition", 5, {
        label: "容积率",
        figure: n(1.5),
        unit: "",
        bound: n(1.5),
        above: true,
        holds: false,
      }),
      "Article 5: 容积率 is 1.5 and must be above 1.5: not met",
    ],
    [
      step("condition", 6, {
        label: "增幅",
        figure: n(20),
        unit: "%",
        bound: n(20),
        above: false,
        holds: true,
      }),
      "Article 6: 增幅 is 20% and must be at least 20%: met",
    ],
  ],
  "one-of": [
    [
      step("one-of", 5, { label: "消防等级", chosen: "丁", accepted: ["甲", "乙", "丙"], holds: false }),
      "Article 5: 消防等级 is 丁 and must be 甲, 乙, 丙: not met",
    ],
  ],
  refused: [[step("refused", 5, {}), "Article 5: A condition is not met, so the award is 0"]],
  step: [
    [
      step("step", 1, { label: "增长额", base: n(499), next: 500, award: n(0) }),
      "Article 1: 增长额 499 万元 is below the first step at 500 万元: 0",
    ],
    [
      step("step", 1, { label: "增长额", base: n(500), from: 500, next: 1000, award: n(5) }),
      "Article 1: 增长额 500 万元 is in the step from 500 to below 1,000 万元: 5 万元 (the highest step reached, not added up; reading R7)",
    ],
  ],
  tier: [
    [
      step("tier", 4, { label: "投资额", base: n(99), next: 100, level: "无", rate: 0, listed: false }),
      "Article 4: 投资额 99 万元 is below the first tier at 100 万元: 0",
    ],
    [
      step("tier", 4, {
        label: "投资额",
        base: n(3000),
        from: 2000,
        next: 5000,
        level: "省重点",
        rate: 18,
        listed: true,
      }),
      "Article 4: 投资额 3,000 万元 is in the tier from 2,000 to below 5,000 万元: 18% for 省重点, on the whole amount (reading R1)",
    ],
    [
      step("tier", 4, {
        label: "投资额",
        base: n(6000),
        from: 5000,
        level: "省重点",
        rate: 18,
        listed: false,
      }),
      "Article 4: 投资额 6,000 万元 is in the tier from 5,000 万元 on: 省重点 has no rate of its own here (reading R2), so 18% on the whole amount (reading R1)",
    ],
  ],
  product: [
    [
      step("product", 4, { label: "投资额", base: n(3000), per: "percent", rate: 18, part: n(540) }),
      "Article 4: 投资额 3,000 万元 × 18% = 540 万元",
    ],
    [
      step("product", 5, { label: "面积", base: n(12_000), per: "square-metre", rate: 50, part: n(60) }),
      "Article 5: 面积 12,000 ㎡ × 50 元 = 60 万元",
    ],
  ],
  slice: [
    [
      step("slice", 4, { label: "设备投资额", from: 100, next: 500, slice: n(400), rate: 8, part: n(32) }),
      "Article 4: 设备投资额, the part from 100 to below 500 万元: 400 万元 × 8% = 32 万元",
    ],
    [
      step("slice", 4, { label: "设备投资额", from: 5000, slice: n(1), rate: 18, part: n(0.18) }),
      "Article 4: 设备投资额, the part from 5,000 万元 on: 1 万元 × 18% = 0.18 万元",
    ],
  ],
  sum: [[step("sum", 7, { sum: n(65) }), "Article 7: Together 65 万元"]],
  fixed: [
    [
      step("fixed", 13, { grade: "", one: n(5), quantity: n(1), award: n(5) }),
      "Article 13: The standard is 5 万元",
    ],
    [
      step("fixed", 12, { grade: "市级", one: n(5), quantity: n(3), award: n(15) }),
      "Article 12: The standard for 市级 is 5 万元 × 3 = 15 万元",
    ],
  ],
  highest: [
    [step("highest", 2, { titles: [], title: "", amount: n(0) }), "Article 2: No title: 0 万元"],
    [
      step("highest", 2, { titles: ["小巨人"], title: "小巨人", amount: n(100) }),
      "Article 2: 小巨人: 100 万元",
    ],
    [
      step("highest", 2, { titles: ["雄鹰", "小巨人"], title: "小巨人", amount: n(100) }),
      "Article 2: The highest of 雄鹰, 小巨人 is 小巨人: 100 万元",
    ],
  ],
  difference: [
    [
      step("difference", 2, { title: "雄鹰", prior: n(50), difference: n(50), reading: "R5" }),
      "Article 2: The earlier title 雄鹰 of 50 万元 is taken off: 50 万元 (reading R5)",
    ],
    [
      step("difference", 2, { title: "", prior: n(60), difference: n(40), reading: "R5" }),
      "Article 2: An earlier award of 60 万元 is taken off: 40 万元 (reading R5)",
    ],
  ],
  approved: [
    [
      step("approved", 8, { approved: n(15), least: n(10), most: n(20), used: n(0) }),
      "Article 8: The approved 15 万元 lie between 10 and 20 万元",
    ],
    [
      step("approved", 14, { approved: n(5), most: n(15), used: n(4) }),
      "Article 14: The approved 5 万元 fit into the county's 15 万元 a year, of which 4 万元 were given this year",
    ],
    [
      step("approved", 14, { approved: n(5), most: n(15), used: n(0) }),
      "Article 14: The approved 5 万元 fit into the county's 15 万元 a year",
    ],
  ],
  ended: [[step("ended", 18, {}), "Article 18: This policy no longer pays it: 0"]],
  cap: [
    [
      step("cap", 6, { most: n(10), yearly: true, paid: n(0), left: n(10), amount: n(6), award: n(6) }),
      "Article 6: At most 10 万元 a firm a year: not reached",
    ],
    [
      step("cap", 9, { most: n(50), yearly: false, paid: n(0), left: n(50), amount: n(60), award: n(50) }),
      "Article 9: At most 50 万元 a firm: cut to 50 万元",
    ],
    [
      step("cap", 6, { most: n(10), yearly: true, paid: n(6), left: n(4), amount: n(7), award: n(4) }),
      "Article 6: At most 10 万元 a firm a year, 6 万元 already paid this year, 4 万元 left: cut to 4 万元",
    ],
  ],
  room: [
    [
      step("room", 11, {
        label: "保险额",
        lessLabel: "上级补贴",
        whole: n(80),
        taken: n(60),
        room: n(20),
        award: n(20),
        reading: "R6",
      }),
      "Article 11: 保险额 80 万元 less 上级补贴 60 万元 leaves 20 万元; the smaller is 20 万元 (reading R6)",
    ],
  ],
  rounded: [
    [
      step("rounded", 0, { award: n(0.0000005), rounded: n(0.000001) }),
      "Rounded to the fen: 0.0000005 万元 → 0.000001 万元 (reading R8)",
    ],
  ],
  "paid-without-cap": [
    [step("paid-without-cap", 0, {}), "This item has no yearly cap, so what was paid before changes nothing"],
  ],
  vetoed: [[step("vetoed", 20, {}), "Article 20: Vetoed: nothing is payable"]],
  payable: [
    [
      step("payable", 0, { award: n(10), paid: n(4), rest: n(6) }),
      "10 万元 less 4 万元 already paid leaves 6 万元 payable",
    ],
  ],
  "veto-match": [
    [
      step("veto-match", 20, { enterprise: "甲", found: true, by: "code", size: 3 }),
      "Article 20: “甲” is on the list (by code)",
    ],
    [
      step("veto-match", 20, { enterprise: "乙\n公司", found: true, by: "name", size: 3 }),
      "Article 20: “乙 公司” is on the list (by name)",
    ],
    [
      step("veto-match", 20, { enterprise: "甲", found: false, by: "name", size: 3 }),
      "Article 20: “甲” is not among the 3 codes and names of the list",
    ],
  ],
  code: [
    [
      step("code", 0, { kind: "valid" }),
      "18 characters, all of the national set; the check character is right (GB 32100-2015)",
    ],
    [
      step("code", 0, { kind: "length", length: 17 }),
      "17 characters instead of 18; the check character was not looked at",
    ],
    [
      step("code", 0, { kind: "character", place: 5, character: "O" }),
      "Character 5, “O”, is not in the national set (no I, O, S, V, Z); the check character was not looked at",
    ],
    [
      step("code", 0, { kind: "check", expected: "K", likely: "typing-slip" }),
      "18 characters, all of the national set; the check character should be K: most likely a typing slip",
    ],
    [
      step("code", 0, { kind: "check", expected: "B", likely: "citizen-id" }),
      "18 characters, all of the national set; the check character should be B: this is a citizen's ID number",
    ],
    [
      step("code", 0, { kind: "check", expected: "R", likely: "old-registration" }),
      "18 characters, all of the national set; the check character should be R: the organisation code inside it is right, so it may be an early registration",
    ],
  ],
  force: [
    [
      step("force", 22, { date: "2024-05-01", start: "2024-01-01", end: "2027-01-01", holds: true }),
      "Article 22: 2024-05-01 lies inside the policy's time: from 2024-01-01 to 2027-01-01, that day excluded",
    ],
    [
      step("force", 22, { date: "2027-01-01", start: "2024-01-01", end: "2027-01-01", holds: false }),
      "Article 22: 2027-01-01 lies outside the policy's time: from 2024-01-01 to 2027-01-01, that day excluded",
    ],
  ],
  "next-tier": [
    [
      step("next-tier", 4, {
        base: n(480),
        start: n(500),
        missing: n(20),
        now: n(38.4),
        there: n(50),
        gain: n(11.6),
      }),
      "Article 4: 20 万元 short of the next tier, which starts at 500 万元: it would pay 50 万元 instead of 38.4 万元, 11.6 万元 more",
    ],
  ],
  catalogue: [
    [step("catalogue", 0, { rows: 3 }), "3 rows of the catalogue match"],
    [step("catalogue", 0, { rows: 1 }), "1 row of the catalogue matches"],
  ],
  result: [
    [step("result", 0, { cells: ["540"], unit: "万元" }), "Result: 540 万元"],
    [step("result", 0, { cells: ["", "#N/A", "5"], unit: "" }), "Result: (empty)\t#N/A\t5"],
  ],
  table: [
    [
      step("table", 0, {
        rows: [
          ["编号", "等级"],
          ["factory", ""],
        ],
      }),
      "Result:\n编号\t等级\nfactory\t(empty)",
    ],
  ],
  "result-error": [
    [step("result-error", 0, { error: "#VALUE!", message: "缺少等级。" }), "Result: #VALUE! 缺少等级。"],
  ],
};

test.each(Object.entries(STEPS).flatMap(([code, cases]) => cases.map((one) => [code, ...one] as const)))(
  "a step of kind %s in English",
  (_, told, english) => {
    expect(stepText(told, "en")).toBe(english);
  },
);
