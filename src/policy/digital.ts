import { CITY_KEY, grade, municipal, national, provincial } from "./grades";
import type { Item } from "./item";
import { fromStart } from "./parameter";
import { byGrade, each, elsewhere, fixed, range } from "./plain-items";

/** Chapter three: the digital economy (articles 6–9). */
export const DIGITAL_ITEMS: readonly Item[] = [
  byGrade(
    ["software-scale-up", 6, "软件企业升规"],
    [grade("年度升规", 10, ["年度", "年", "annual"]), grade("月度升规", 15, ["月度", "月", "monthly"])],
    {
      aliases: ["软件升规", "软件业升规", "软件企业首次升规"],
      requirements: ["首次升规的软件和信息技术服务业企业"],
    },
  ),
  {
    id: "software-growth",
    article: 6,
    name: "软件企业营收增长奖",
    aliases: ["软件营收增长", "软件增长奖", "软件企业营收增长", "软件营收增长奖"],
    kind: "fixed",
    function: "SOFTWARE_GROWTH_AWARD",
    inputs: [
      {
        id: "revenue",
        label: "本年营业收入",
        headers: ["本年营收", "本年度营业收入", "当年营业收入", "当年营收"],
        kind: "money",
      },
      {
        id: "priorRevenue",
        label: "上年营业收入",
        headers: ["上年营收", "上年度营业收入", "上一年营业收入", "去年营业收入"],
        kind: "money",
        positive: true,
      },
    ],
    conditions: [
      {
        kind: "at-least",
        measured: { kind: "growth", input: "revenue", over: "priorRevenue", label: "营业收入同比增幅" },
        bound: fromStart(20),
      },
    ],
    amount: { kind: "flat", amount: fromStart(20) },
    requirements: ["在库企业，自升规次年起", "营业收入持续增长"],
    repetition: "yearly",
    readings: [],
  },
  byGrade(["first-software", 6, "首版次软件产品"], [national(50), provincial(30)], {
    aliases: ["首版次软件", "首版次"],
  }),
  each(["brain-component", 6, "产业大脑能力中心组件"], 0.5, {
    aliases: ["产业大脑组件", "能力中心组件", "产业大脑能力中心"],
    requirements: ["组件首次上架省级产业大脑能力中心"],
    cap: { kind: "yearly", most: fromStart(10) },
  }),
  byGrade(
    ["smart-manufacturing", 7, "国家智能制造试点示范"],
    [
      grade("示范工厂", 200, ["智能制造示范工厂", "国家智能制造示范工厂"]),
      grade("优秀场景", 100, ["智能制造优秀场景", "国家智能制造优秀场景"]),
    ],
    { aliases: ["智能制造", "智能制造试点示范", "国家智能制造"], requirements: ["首次承担"] },
  ),
  byGrade(
    ["future-factory", 7, "未来工厂与数字化车间"],
    [
      grade("省级未来工厂", 500, ["省未来工厂"]),
      grade("省级未来工厂试点", 100, [
        "省级未来工厂试点企业",
        "未来工厂试点",
        "未来工厂试点企业",
        "省未来工厂试点",
      ]),
      grade("省级数字化车间（智能工厂）", 150, [
        "省级数字化车间",
        "省级智能工厂",
        "省数字化车间",
        "省智能工厂",
        "省级数字化车间/智能工厂",
      ]),
      grade("市级未来工厂", 80, ["市未来工厂"]),
      grade("市级数字化车间（智能工厂）", 80, [
        "市级数字化车间",
        "市级智能工厂",
        "市数字化车间",
        "市智能工厂",
        "市级数字化车间/智能工厂",
      ]),
    ],
    {
      aliases: ["未来工厂", "数字化车间", "智能工厂", "未来工厂和数字化车间"],
      requirements: ["省级未来工厂及试点为新认定，其余为通过验收"],
    },
  ),
  {
    id: "light-digital",
    article: 7,
    name: "中小企业轻量级数字化改造",
    aliases: ["轻量级数字化改造", "轻量级改造", "轻量化改造", "轻量级数字化"],
    kind: "rate",
    function: "LIGHT_DIGITAL_SUBSIDY",
    inputs: [
      {
        id: "batch",
        label: "批次",
        headers: ["改造批次", "申报批次"],
        kind: "choice",
        choices: [
          { name: "第一批", aliases: ["1", "一", "第1批", "一批", "首批"] },
          { name: "第二批", aliases: ["2", "二", "第2批", "二批"] },
          { name: "第三批", aliases: ["3", "三", "第3批", "三批"] },
        ],
      },
      {
        id: "common",
        label: "共性投入",
        headers: ["共性部分投入", "共性改造投入", "N投入", "共性部分"],
        kind: "money",
      },
      {
        id: "individual",
        label: "个性投入",
        headers: ["个性部分投入", "个性改造投入", "X投入", "个性部分"],
        kind: "money",
        optional: true,
      },
    ],
    conditions: [],
    amount: {
      kind: "sum",
      summands: [
        {
          input: "common",
          per: "percent",
          rate: {
            kind: "by-choice",
            input: "batch",
            values: { 第一批: fromStart(60), 第二批: fromStart(50), 第三批: fromStart(40) },
          },
        },
        { input: "individual", per: "percent", rate: { kind: "flat", value: fromStart(40) } },
      ],
    },
    cap: { kind: "total", most: fromStart(50) },
    requirements: ["参与细分行业中小企业轻量级数字化改造"],
    repetition: "per-project",
    readings: [],
  },
  {
    id: "integration",
    article: 7,
    name: "两化融合项目",
    aliases: ["两化融合", "两化融合项目补助"],
    kind: "rate",
    function: "INTEGRATION_SUBSIDY",
    inputs: [
      {
        id: "soft",
        label: "软性投入",
        headers: ["软件投入", "软性投资", "软性投入额", "实际软性投入"],
        kind: "money",
      },
      {
        id: "hard",
        label: "硬件投入",
        headers: ["硬件投资", "硬性投入", "硬件投入额", "实际硬件投入"],
        kind: "money",
      },
      {
        id: "cityKey",
        label: "市级重点项目",
        headers: ["是否市级重点", "市级重点", "市重点", "是否市重点", "是否市级重点项目"],
        kind: "choice",
        choices: CITY_KEY,
        preset: "否",
        optional: true,
      },
    ],
    conditions: [{ kind: "at-least", measured: { kind: "input", input: "soft" }, bound: fromStart(30) }],
    amount: {
      kind: "sum",
      summands: [
        {
          input: "soft",
          per: "percent",
          rate: { kind: "by-choice", input: "cityKey", values: { 否: fromStart(25), 是: fromStart(30) } },
        },
        {
          input: "hard",
          per: "percent",
          rate: { kind: "by-choice", input: "cityKey", values: { 否: fromStart(20), 是: fromStart(25) } },
        },
      ],
    },
    cap: { kind: "by-choice", input: "cityKey", most: { 否: fromStart(100), 是: fromStart(300) } },
    requirements: ["项目已备案", "投入以实际发生为准"],
    repetition: "per-project",
    readings: ["R4"],
  },
  byGrade(["digital-demo", 8, "数字化示范试点"], [national(50), provincial(30), municipal(5)], {
    aliases: ["数字化示范", "大数据应用示范企业", "新一代信息技术与制造业融合示范", "服务型制造示范企业"],
    categories: [
      { name: "云上企业", aliases: [] },
      { name: "大数据示范", aliases: ["大数据应用示范企业", "大数据示范企业"] },
      { name: "新一代信息技术融合示范", aliases: ["新一代信息技术与制造业融合示范"] },
      { name: "服务型制造示范", aliases: ["服务型制造示范企业"] },
      { name: "5G全连接工厂", aliases: [] },
      { name: "工业互联网平台", aliases: [] },
    ],
    requirements: ["首次认定"],
    readings: ["R9"],
  }),
  range(["benchmark-sample", 8, "数字化改造样本企业"], 10, 20, {
    aliases: ["样本企业", "数字工厂标杆样本", "标杆样本", "数字化改造样本"],
    requirements: ["首次获得"],
  }),
  byGrade(
    ["dcmm", 8, "数据管理能力成熟度贯标"],
    [
      grade("一级", 0, ["1", "一", "1级"]),
      grade("二级", 10, ["2", "二", "2级"]),
      grade("三级", 20, ["3", "三", "3级"]),
      grade("四级", 30, ["4", "四", "4级"]),
      grade("五级", 50, ["5", "五", "5级"]),
    ],
    {
      aliases: ["数据管理能力成熟度", "DCMM贯标", "数据管理能力成熟度(DCMM)贯标"],
      requirements: ["首次认定达到该等级"],
    },
  ),
  fixed(["cpms", 8, "产品主数据标准试点"], 2, {
    aliases: ["产品主数据标准", "CPMS试点", "产品主数据标准(CPMS)试点"],
    requirements: ["首次参与省级试点"],
  }),
  fixed(["integration-system", 8, "两化融合管理体系贯标"], 15, {
    aliases: ["两化融合贯标", "两化融合管理体系", "两化贯标"],
    requirements: ["首次通过贯标认定"],
  }),
  elsewhere(["consulting", 9, "诊断评估与平台建设补助"], {
    aliases: ["咨询诊断", "诊断评估", "平台建设补助", "诊断评估补助"],
    requirements: ["实施方案另行制定"],
  }),
];
