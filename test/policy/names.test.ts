import {
  ITEMS,
  ITEM_NAMES,
  NO_GRADE,
  YES_NO,
  choiceTable,
  foldName,
  gradesOf,
  itemById,
  type Choice,
} from "../../src/policy";

/** What people call each item besides its name and its id. */
const ITEM_ALIASES: readonly (readonly [id: string, name: string, also: string])[] = [
  ["growth", "工业增加值增长奖", "增长奖、增加值增长奖、工业增加值增长"],
  ["title", "企业梯度培育荣誉", "梯度培育、梯度培育荣誉、荣誉称号、企业荣誉、企业梯度培育"],
  ["micro-star", "小微企业之星", "小微之星、小微星"],
  [
    "equipment",
    "生产性设备投资补助",
    "设备投资、设备投资补助、设备补助、生产性设备、生产性设备投资、智能化技术改造、技改、技术改造",
  ],
  ["robot", "工业机器人补助", "机器人、机器人补助、工业机器人"],
  ["factory", "厂房改扩建奖励", "厂房改扩建、厂房改(扩)建、厂房改(扩)建奖励、厂房奖励、厂房"],
  ["software-scale-up", "软件企业升规", "软件升规、软件业升规、软件企业首次升规"],
  ["software-growth", "软件企业营收增长奖", "软件营收增长、软件增长奖、软件企业营收增长、软件营收增长奖"],
  ["first-software", "首版次软件产品", "首版次软件、首版次"],
  ["brain-component", "产业大脑能力中心组件", "产业大脑组件、能力中心组件、产业大脑能力中心"],
  ["smart-manufacturing", "国家智能制造试点示范", "智能制造、智能制造试点示范、国家智能制造"],
  ["future-factory", "未来工厂与数字化车间", "未来工厂、数字化车间、智能工厂、未来工厂和数字化车间"],
  ["light-digital", "中小企业轻量级数字化改造", "轻量级数字化改造、轻量级改造、轻量化改造、轻量级数字化"],
  ["integration", "两化融合项目", "两化融合、两化融合项目补助"],
  [
    "digital-demo",
    "数字化示范试点",
    "数字化示范、大数据应用示范企业、新一代信息技术与制造业融合示范、服务型制造示范企业",
  ],
  ["benchmark-sample", "数字化改造样本企业", "样本企业、数字工厂标杆样本、标杆样本、数字化改造样本"],
  ["dcmm", "数据管理能力成熟度贯标", "数据管理能力成熟度、DCMM贯标、数据管理能力成熟度(DCMM)贯标"],
  ["cpms", "产品主数据标准试点", "产品主数据标准、CPMS试点、产品主数据标准(CPMS)试点"],
  ["integration-system", "两化融合管理体系贯标", "两化融合贯标、两化融合管理体系、两化贯标"],
  ["consulting", "诊断评估与平台建设补助", "咨询诊断、诊断评估、平台建设补助、诊断评估补助"],
  ["tech-center", "企业技术中心（制造业创新中心）", "企业技术中心、技术中心、制造业创新中心、创新中心"],
  [
    "alliance",
    "重点产业技术联盟（集群）",
    "产业技术联盟、技术联盟、重点产业技术联盟、重点产业集群、产业集群",
  ],
  ["new-product", "优秀工业新产品", "优秀新产品"],
  ["appraised-product", "省级鉴定工业新产品", "省级鉴定新产品、鉴定新产品、省级工业新产品、新产品鉴定"],
  ["zhejiang-made", "“浙江制造”精品", "浙江制造、浙江制造精品认定"],
  [
    "insurance-match",
    "首台（套）保险补偿配套",
    "保险补偿配套、首台套保险补偿、首台套保险补偿配套、首台套、保险补偿、首台套配套",
  ],
  ["tech-project", "技术创新项目", "高新技术产品开发项目、重点高新技术产品开发项目、技术创新"],
  ["design-center", "工业设计中心", "设计中心"],
  ["design-contest", "工业设计大赛获奖", "工业设计大赛、设计大赛、设计大赛获奖"],
  ["clean-audit", "清洁生产审核", "清洁生产"],
  [
    "clean-upgrade",
    "省级行业清洁生产迭代升级示范",
    "清洁生产迭代升级、清洁生产迭代升级示范、清洁生产迭代升级示范企业",
  ],
  ["green-factory", "绿色工厂（绿色园区、美丽工厂）", "绿色工厂、绿色园区、美丽工厂"],
  ["green-supply", "绿色低碳供应链管理企业", "绿色供应链、绿色低碳供应链、绿色供应链管理企业"],
  ["green-design", "绿色设计产品示范", "绿色设计产品、绿色设计"],
  ["circular", "省级工业循环经济试点", "循环经济试点、工业循环经济、工业循环经济试点、循环经济"],
  ["water-saving", "节水型企业", "节水企业、节水"],
  ["training-pool", "中小企业服务平台培训补助", "服务平台培训补助、培训补助、平台培训补助"],
  ["service-pool", "中小企业服务平台服务补助", "服务平台服务补助、服务补助、平台服务补助"],
  ["association", "工业行业协会补助", "行业协会补助、行业协会、协会补助、工业行业协会"],
  ["industry-base", "国家级产业基地", "产业基地、国家级产业基地(制造业)"],
  ["special-funds", "评价审计等专项资金", "专项资金、评价审计专项资金"],
  ["cloud-purchase", "首次购买云服务资助", "购买云服务、云服务资助、首次购买云服务、云服务"],
];

/** The kinds of digital demonstration that are awarded side by side (reading R9): names of the item too. */
const CATEGORIES: readonly (readonly [name: string, also: string])[] = [
  ["云上企业", ""],
  ["大数据示范", "大数据应用示范企业、大数据示范企业"],
  ["新一代信息技术融合示范", "新一代信息技术与制造业融合示范"],
  ["服务型制造示范", "服务型制造示范企业"],
  ["5G全连接工厂", ""],
  ["工业互联网平台", ""],
];

/** Every grade, and what people type for it. */
const GRADES: readonly (readonly [id: string, grade: string, also: string])[] = [
  [
    "title",
    "国家级单项冠军",
    "单项冠军、国家单项冠军、制造业单项冠军、国家级制造业单项冠军、国家级单项冠军示范企业、国家级单项冠军产品、单项冠军示范企业、单项冠军企业、单项冠军产品",
  ],
  [
    "title",
    "专精特新小巨人",
    "小巨人、小巨人企业、专精特新小巨人企业、国家级小巨人、国家级专精特新小巨人、国家级专精特新小巨人企业、国家专精特新小巨人",
  ],
  ["title", "省隐形冠军", "隐形冠军、省级隐形冠军、隐形冠军企业、省隐形冠军企业、浙江省隐形冠军"],
  [
    "title",
    "省雄鹰行动培育企业",
    "雄鹰、雄鹰企业、雄鹰行动、省雄鹰、省雄鹰企业、省雄鹰行动、雄鹰行动培育企业、省级雄鹰行动培育企业",
  ],
  [
    "title",
    "省专精特新中小企业",
    "专精特新中小企业、省专精特新、省级专精特新、省级专精特新中小企业、浙江省专精特新中小企业、省专精特新企业",
  ],
  ["micro-star", "月度", "月、月度小微企业之星、月度之星、monthly"],
  ["micro-star", "年度", "年、年度小微企业之星、年度之星、annual、yearly"],
  ["software-scale-up", "年度升规", "年度、年、annual"],
  ["software-scale-up", "月度升规", "月度、月、monthly"],
  ["first-software", "国家级", "国家、国、国级、national、state"],
  ["first-software", "省级", "省、provincial、province"],
  ["smart-manufacturing", "示范工厂", "智能制造示范工厂、国家智能制造示范工厂"],
  ["smart-manufacturing", "优秀场景", "智能制造优秀场景、国家智能制造优秀场景"],
  ["future-factory", "省级未来工厂", "省未来工厂"],
  [
    "future-factory",
    "省级未来工厂试点",
    "省级未来工厂试点企业、未来工厂试点、未来工厂试点企业、省未来工厂试点",
  ],
  [
    "future-factory",
    "省级数字化车间（智能工厂）",
    "省级数字化车间、省级智能工厂、省数字化车间、省智能工厂、省级数字化车间/智能工厂",
  ],
  ["future-factory", "市级未来工厂", "市未来工厂"],
  [
    "future-factory",
    "市级数字化车间（智能工厂）",
    "市级数字化车间、市级智能工厂、市数字化车间、市智能工厂、市级数字化车间/智能工厂",
  ],
  ["digital-demo", "国家级", "国家、国、国级、national、state"],
  ["digital-demo", "省级", "省、provincial、province"],
  ["digital-demo", "市级", "市、municipal、city"],
  ["dcmm", "一级", "1、一、1级"],
  ["dcmm", "二级", "2、二、2级"],
  ["dcmm", "三级", "3、三、3级"],
  ["dcmm", "四级", "4、四、4级"],
  ["dcmm", "五级", "5、五、5级"],
  ["tech-center", "国家级", "国家、国、国级、national、state"],
  ["tech-center", "省级", "省、provincial、province"],
  ["tech-center", "市级", "市、municipal、city"],
  ["new-product", "一类", "1、一、1类、I类"],
  ["new-product", "二类", "2、二、2类、II类"],
  ["new-product", "三类", "3、三、3类、III类"],
  [
    "tech-project",
    "省级及以上",
    "省级、省、provincial、province、国家级、国家、国、国级、national、state、省及以上、省级以上、省部级",
  ],
  ["tech-project", "市级", "市、municipal、city"],
  ["design-center", "国家级", "国家、国、国级、national、state"],
  ["design-center", "省级", "省、provincial、province"],
  ["design-center", "市级", "市、municipal、city"],
  [
    "design-contest",
    "省级及以上",
    "省级、省、provincial、province、国家级、国家、国、国级、national、state、省及以上、省级以上、省部级",
  ],
  ["design-contest", "市级", "市、municipal、city"],
  ["green-factory", "国家级", "国家、国、国级、national、state"],
  ["green-factory", "省级", "省、provincial、province"],
  ["green-factory", "市级", "市、municipal、city"],
  ["green-supply", "国家级", "国家、国、国级、national、state"],
  ["green-supply", "省级", "省、provincial、province"],
  ["green-design", "国家级", "国家、国、国级、national、state"],
  ["green-design", "省级", "省、provincial、province"],
  ["water-saving", "省级", "省、provincial、province"],
  ["water-saving", "市级", "市、municipal、city"],
  ["industry-base", "获评", "新获评、首次获评、新认定"],
  ["industry-base", "复评", "通过复评、复核"],
];

/** Every choice of an input, and what people and cells hold for it. */
const CHOICES: readonly (readonly [id: string, input: string, choice: string, also: string])[] = [
  ["equipment", "level", "无", "none、一般、一般项目、普通、普通项目、非重点、非重点项目、否、-、—、/"],
  ["equipment", "level", "市重点", "市重点项目、市级重点、市级重点项目、市级、市、municipal、city"],
  ["equipment", "level", "省重点", "省重点项目、省级重点、省级重点项目、省级、省、provincial、province"],
  [
    "equipment",
    "level",
    "国家重点",
    "国家重点项目、国家级重点、国家级重点项目、国家级、国家、国、国级、national、state、国重点、国家级重点",
  ],
  ["factory", "fireClass", "甲", "甲类、甲级"],
  ["factory", "fireClass", "乙", "乙类、乙级"],
  ["factory", "fireClass", "丙", "丙类、丙级"],
  ["factory", "fireClass", "丁", "丁类、丁级"],
  ["factory", "fireClass", "戊", "戊类、戊级"],
  ["light-digital", "batch", "第一批", "1、一、第1批、一批、首批"],
  ["light-digital", "batch", "第二批", "2、二、第2批、二批"],
  ["light-digital", "batch", "第三批", "3、三、第3批、三批"],
  ["integration", "cityKey", "否", "false、0、no、n、无、非、不是、×、-、—、/、none、一般、一般项目、非重点"],
  [
    "integration",
    "cityKey",
    "是",
    "true、1、yes、y、有、√、✓、市重点、市重点项目、市级重点、市级重点项目、市级、市、city",
  ],
];

const list = (also: string): string[] => (also === "" ? [] : also.split("、"));

/** Every name leads to its choice, and no other name does. */
function holds(choices: readonly Choice[], rows: readonly (readonly [name: string, also: string])[]): void {
  const table = choiceTable(choices);
  expect(table.names()).toEqual(rows.map(([name]) => name));
  const expected = rows.flatMap(([name, also]) =>
    [name, ...list(also)].map((typed) => [foldName(typed), name]),
  );
  expect(new Map(table.entriesLongestFirst())).toEqual(new Map(expected as [string, string][]));
}

test.each(ITEM_ALIASES)("%s is called %s", (id, name, also) => {
  const typed = [id, name, ...list(also)];
  expect(typed.map((one) => [one, ITEM_NAMES.find(one)?.id])).toEqual(typed.map((one) => [one, id]));
});

test("no item has another name", () => {
  const known = [
    ...ITEM_ALIASES.flatMap(([id, name, also]) => [id, name, ...list(also)]),
    ...CATEGORIES.flatMap(([name, also]) => [name, ...list(also)]),
  ];
  const all = ITEM_NAMES.entriesLongestFirst().map(([name]) => name);
  expect(new Set(all)).toEqual(new Set(known.map(foldName)));
  expect(ITEM_NAMES.names()).toEqual(ITEM_ALIASES.map(([, name]) => name));
});

test("the kinds of digital demonstration", () => {
  const { categories } = itemById("digital-demo");
  holds(categories!, CATEGORIES);
  for (const [name, also] of CATEGORIES)
    for (const one of [name, ...list(also)]) expect(ITEM_NAMES.find(one)?.id).toBe("digital-demo");
});

test.each(ITEMS.filter((item) => gradesOf(item).length > 0).map((item) => [item.id, item] as const))(
  "the grades of %s",
  (id, item) => {
    holds(
      gradesOf(item),
      GRADES.filter(([of]) => of === id).map(([, grade, also]) => [grade, also] as const),
    );
  },
);

test.each(
  ITEMS.flatMap((item) => item.inputs.map((input) => [item.id, input] as const)).filter(
    ([, { kind }]) => kind === "choice",
  ),
)("the choices of %s", (id, input) => {
  if (input.kind !== "choice") throw new Error("a choice");
  holds(
    input.choices,
    CHOICES.filter(([of, at]) => of === id && at === input.id).map(
      ([, , choice, also]) => [choice, also] as const,
    ),
  );
});

test("yes and no", () => {
  holds(YES_NO, [
    ["否", "false、0、no、n、无、非、不是、×、-、—、/"],
    ["是", "true、1、yes、y、有、√、✓"],
  ]);
});

test("what stands where an item has no grade", () => {
  expect([...NO_GRADE]).toEqual(["", "无", "-", "—", "–", "/", "\\"]);
});
