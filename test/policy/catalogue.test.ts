import { ITEMS, YEARS_IN_FORCE, itemById, type Input } from "../../src/policy";

/** What stands in the policy beside names and amounts: article, kind, how often, what must be shown on paper. */
const CATALOGUE: readonly (readonly [
  id: string,
  article: number,
  kind: string,
  repetition: string,
  shown: string,
  readings: string,
])[] = [
  ["growth", 1, "step", "yearly", "增加值以上一年度为基数", "R7"],
  ["title", 2, "fixed", "once-per-grade", "每项荣誉首次获得", "R5"],
  ["micro-star", 3, "fixed", "per-recognition", "按近三年规模情况认定", ""],
  [
    "equipment",
    4,
    "rate",
    "per-project",
    "设备投资额含税，限生产性设备；项目已在投资管理系统备案；项目已纳入制造业统计库",
    "R1 R2 R3",
  ],
  ["robot", 4, "rate", "per-project", "机器人价款未计入设备投资额", "R3 R11"],
  [
    "factory",
    5,
    "each",
    "per-project",
    "面积以竣工测绘报告为准，不含办公、宿舍、综合楼；取得消防验收备案",
    "R10",
  ],
  ["software-scale-up", 6, "fixed", "once-per-grade", "首次升规的软件和信息技术服务业企业", ""],
  ["software-growth", 6, "fixed", "yearly", "在库企业，自升规次年起；营业收入持续增长", ""],
  ["first-software", 6, "fixed", "once-per-grade", "", ""],
  ["brain-component", 6, "each", "yearly", "组件首次上架省级产业大脑能力中心", ""],
  ["smart-manufacturing", 7, "fixed", "once-per-grade", "首次承担", ""],
  ["future-factory", 7, "fixed", "once-per-grade", "省级未来工厂及试点为新认定，其余为通过验收", ""],
  ["light-digital", 7, "rate", "per-project", "参与细分行业中小企业轻量级数字化改造", ""],
  ["integration", 7, "rate", "per-project", "项目已备案；投入以实际发生为准", "R4"],
  ["digital-demo", 8, "fixed", "once-per-grade", "首次认定", "R9"],
  ["benchmark-sample", 8, "range", "by-approval", "首次获得", ""],
  ["dcmm", 8, "fixed", "once-per-grade", "首次认定达到该等级", ""],
  ["cpms", 8, "fixed", "once-per-grade", "首次参与省级试点", ""],
  ["integration-system", 8, "fixed", "once-per-grade", "首次通过贯标认定", ""],
  ["consulting", 9, "none", "by-approval", "实施方案另行制定", ""],
  ["tech-center", 10, "fixed", "once-per-grade", "", ""],
  ["alliance", 10, "fixed", "once-per-grade", "省级及以上新认定；付给主要依托单位，为总额", ""],
  ["new-product", 11, "fixed", "per-recognition", "", ""],
  ["appraised-product", 11, "each", "yearly", "当年通过鉴定", ""],
  ["zhejiang-made", 11, "each", "yearly", "当年通过认定", ""],
  [
    "insurance-match",
    11,
    "rate",
    "per-recognition",
    "列入首台（套）、首版次或首批次应用保险补偿支持对象",
    "R6",
  ],
  ["tech-project", 11, "fixed", "per-project", "项目通过验收", ""],
  ["design-center", 12, "fixed", "once-per-grade", "", ""],
  ["design-contest", 12, "each", "yearly", "当年获奖", ""],
  ["clean-audit", 13, "fixed", "once-per-grade", "首次完成并通过验收", ""],
  ["clean-upgrade", 13, "fixed", "once-per-grade", "首次评定", ""],
  ["green-factory", 13, "fixed", "once-per-grade", "", ""],
  ["green-supply", 13, "fixed", "once-per-grade", "", ""],
  ["green-design", 13, "fixed", "once-per-grade", "", ""],
  ["circular", 13, "fixed", "once-per-grade", "试点通过验收", ""],
  ["water-saving", 13, "fixed", "once-per-grade", "", ""],
  ["training-pool", 14, "pool", "by-approval", "服务平台机构经认可", ""],
  ["service-pool", 14, "pool", "by-approval", "服务成效经主管部门认定", ""],
  ["association", 15, "range", "by-approval", "按考评结果核定", ""],
  ["industry-base", 16, "fixed", "per-recognition", "付给承办的行业协会", ""],
  ["special-funds", 17, "none", "by-approval", "", ""],
  ["cloud-purchase", 18, "none", "never", "", ""],
];

/** The items with a function of their own, and its numbers: what each is called, and what bounds it. */
const INPUTS: readonly (readonly [
  called: string,
  label: string,
  kind: string,
  bounds: string,
  optional: boolean,
  headers: string,
])[] = [
  [
    "GROWTH_AWARD delta",
    "增加值增长额",
    "money",
    "signed",
    false,
    "增长额、工业增加值增长额、增加值增量、增加值净增额、增长量",
  ],
  [
    "EQUIPMENT_SUBSIDY amount",
    "设备投资额",
    "money",
    "",
    false,
    "生产性设备投资额、设备投资、设备投资金额、设备投入、设备购置额、设备金额、设备投资总额",
  ],
  [
    "EQUIPMENT_SUBSIDY level",
    "重点项目等级",
    "choice",
    "preset 无",
    true,
    "重点项目级别、重点等级、重点级别、重点项目、是否重点项目",
  ],
  [
    "ROBOT_SUBSIDY amount",
    "机器人金额",
    "money",
    "",
    false,
    "机器人价款、机器人投资额、机器人购置额、机器人购置金额、工业机器人金额、机器人总价",
  ],
  [
    "ROBOT_SUBSIDY robots",
    "机器人台数",
    "count",
    "least 1",
    false,
    "台数、机器人数量、工业机器人台数、台套数、购置台数",
  ],
  [
    "FACTORY_AWARD area",
    "新建建筑面积",
    "measure",
    "most 100000000 ㎡",
    false,
    "建筑面积、新增建筑面积、厂房建筑面积、厂房面积、新建面积、改扩建面积",
  ],
  ["FACTORY_AWARD plotRatio", "容积率", "measure", "most 100", false, ""],
  [
    "FACTORY_AWARD fireClass",
    "消防等级",
    "choice",
    "preset 丙",
    true,
    "消防类别、消防验收等级、火灾危险性类别、耐火等级",
  ],
  [
    "SOFTWARE_GROWTH_AWARD revenue",
    "本年营业收入",
    "money",
    "",
    false,
    "本年营收、本年度营业收入、当年营业收入、当年营收",
  ],
  [
    "SOFTWARE_GROWTH_AWARD priorRevenue",
    "上年营业收入",
    "money",
    "positive",
    false,
    "上年营收、上年度营业收入、上一年营业收入、去年营业收入",
  ],
  ["LIGHT_DIGITAL_SUBSIDY batch", "批次", "choice", "preset none", false, "改造批次、申报批次"],
  [
    "LIGHT_DIGITAL_SUBSIDY common",
    "共性投入",
    "money",
    "",
    false,
    "共性部分投入、共性改造投入、N投入、共性部分",
  ],
  [
    "LIGHT_DIGITAL_SUBSIDY individual",
    "个性投入",
    "money",
    "",
    true,
    "个性部分投入、个性改造投入、X投入、个性部分",
  ],
  [
    "INTEGRATION_SUBSIDY soft",
    "软性投入",
    "money",
    "",
    false,
    "软件投入、软性投资、软性投入额、实际软性投入",
  ],
  [
    "INTEGRATION_SUBSIDY hard",
    "硬件投入",
    "money",
    "",
    false,
    "硬件投资、硬性投入、硬件投入额、实际硬件投入",
  ],
  [
    "INTEGRATION_SUBSIDY cityKey",
    "市级重点项目",
    "choice",
    "preset 否",
    true,
    "是否市级重点、市级重点、市重点、是否市重点、是否市级重点项目",
  ],
  [
    "INSURANCE_MATCH subsidy",
    "上级补贴",
    "money",
    "",
    false,
    "上级补贴额、上级补贴金额、上级补助、上级补助金额、上级保险补偿",
  ],
  ["INSURANCE_MATCH insurance", "保险额", "money", "", false, "保险金额、保额、投保金额、保险费"],
  [
    "DESIGN_CONTEST_AWARD provincial",
    "省级及以上奖项数",
    "count",
    "least 0",
    false,
    "省级奖项数、省级及以上获奖数、省级及以上奖项、省级奖项、省级及以上",
  ],
  ["DESIGN_CONTEST_AWARD city", "市级奖项数", "count", "least 0", true, "市级获奖数、市级奖项"],
];

function bounds(input: Input): string {
  switch (input.kind) {
    case "money":
      return [input.signed ? "signed" : "", input.positive ? "positive" : ""].join("");
    case "count":
      return `least ${input.least}`;
    case "measure":
      return `most ${input.most} ${input.unit}`.trim();
    case "choice":
      return `preset ${input.preset ?? "none"}`;
  }
}

test.each(CATALOGUE)("%s", (id, ...declared) => {
  const { article, kind, repetition, requirements, readings } = itemById(id);
  expect([article, kind, repetition, requirements.join("；"), readings.join(" ")]).toEqual(declared);
});

test("the items stand in the order of the policy", () => {
  expect(ITEMS.map(({ id }) => id)).toEqual(CATALOGUE.map(([id]) => id));
});

test("the numbers that functions take", () => {
  const declared = ITEMS.flatMap((item) =>
    item.inputs.map((input) => [
      `${item.function} ${input.id}`,
      input.label,
      input.kind,
      bounds(input),
      input.optional === true,
      (input.headers ?? []).join("、"),
    ]),
  );
  expect(declared).toEqual(INPUTS);
  expect(itemById("title").function).toBe("TITLE_AWARD");
});

test("growth is also the difference of two columns", () => {
  const [delta] = itemById("growth").inputs;
  expect(delta!.kind === "money" && delta!.difference).toEqual({
    later: {
      label: "本年增加值",
      headers: [
        "本年工业增加值",
        "本年度增加值",
        "本年度工业增加值",
        "当年增加值",
        "当年工业增加值",
        "今年增加值",
      ],
    },
    earlier: {
      label: "上年增加值",
      headers: ["上年工业增加值", "上年度增加值", "上年度工业增加值", "上一年增加值", "去年增加值"],
    },
  });
});

test("the policy holds for three years, and an id that nothing has is a fault of ours", () => {
  expect(YEARS_IN_FORCE).toBe(3);
  expect(() => itemById("rocket")).toThrow("no item rocket");
});

test("the conditions, and what each is held against", () => {
  const conditions = ITEMS.flatMap((item) =>
    item.conditions.map((condition) =>
      condition.kind === "one-of"
        ? [item.id, condition.kind, condition.input, condition.choices.join("、")]
        : [item.id, condition.kind, condition.measured.input, condition.bound[0]!.value],
    ),
  );
  expect(conditions).toEqual([
    ["robot", "at-least", "amount", 10],
    ["factory", "above", "plotRatio", 1.5],
    ["factory", "one-of", "fireClass", "甲、乙、丙"],
    ["software-growth", "at-least", "revenue", 20],
    ["integration", "at-least", "soft", 30],
  ]);
});
