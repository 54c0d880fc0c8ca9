import type { Case } from "./case";

/** The fixed amounts, as a list that can be held beside the policy: item, grade, 万元. */
const FIXED: [item: string, name: string, amounts: Record<string, number>][] = [
  ["micro-star", "小微企业之星", { 月度: 5, 年度: 2 }],
  ["software-scale-up", "软件企业升规", { 年度升规: 10, 月度升规: 15, 年度: 10, 月度: 15 }],
  ["first-software", "首版次软件产品", { 国家级: 50, 省级: 30, 国家: 50, 省: 30 }],
  ["smart-manufacturing", "国家智能制造试点示范", { 示范工厂: 200, 优秀场景: 100 }],
  [
    "future-factory",
    "未来工厂与数字化车间",
    {
      省级未来工厂: 500,
      省级未来工厂试点: 100,
      "省级数字化车间（智能工厂）": 150,
      市级未来工厂: 80,
      "市级数字化车间（智能工厂）": 80,
      省级智能工厂: 150,
      市级数字化车间: 80,
    },
  ],
  ["digital-demo", "数字化示范试点", { 国家级: 50, 省级: 30, 市级: 5 }],
  ["dcmm", "数据管理能力成熟度贯标", { 一级: 0, 二级: 10, 三级: 20, 四级: 30, 五级: 50, "3级": 20 }],
  ["cpms", "产品主数据标准试点", { "": 2 }],
  ["integration-system", "两化融合管理体系贯标", { "": 15 }],
  ["tech-center", "企业技术中心（制造业创新中心）", { 国家级: 100, 省级: 50, 市级: 10 }],
  ["alliance", "重点产业技术联盟（集群）", { "": 20 }],
  ["new-product", "优秀工业新产品", { 一类: 25, 二类: 15, 三类: 10 }],
  ["tech-project", "技术创新项目", { 省级及以上: 10, 市级: 5, 省级: 10, 国家级: 10 }],
  ["design-center", "工业设计中心", { 国家级: 50, 省级: 30, 市级: 5 }],
  ["clean-audit", "清洁生产审核", { "": 5 }],
  ["clean-upgrade", "省级行业清洁生产迭代升级示范", { "": 8 }],
  ["green-factory", "绿色工厂（绿色园区、美丽工厂）", { 国家级: 50, 省级: 25, 市级: 10 }],
  ["green-supply", "绿色低碳供应链管理企业", { 国家级: 50, 省级: 25 }],
  ["green-design", "绿色设计产品示范", { 国家级: 20, 省级: 10 }],
  ["circular", "省级工业循环经济试点", { "": 8 }],
  ["water-saving", "节水型企业", { 省级: 15, 市级: 10 }],
  ["industry-base", "国家级产业基地", { 获评: 30, 复评: 20 }],
];

const A = "AWARD";

const table: Case[] = FIXED.flatMap(([id, name, amounts]) =>
  Object.entries(amounts).flatMap(([grade, amount]): Case[] => [
    [`${name} ${grade}`, amount, A, id, grade],
    [`${name} ${grade}，用名称`, amount, A, name, grade],
    [`${name} ${grade}，数量只能是 1`, "#NUM!", A, id, grade, 2],
  ]),
);

const gradeMissing: Case[] = FIXED.filter(([, , amounts]) => !("" in amounts)).map(
  ([id, name, amounts]): Case => [
    `${name}没有填等级`,
    { error: "#VALUE!", says: [Object.keys(amounts)[0]!] },
    A,
    id,
  ],
);

/** Every item that needs a grade, a number of pieces, or nothing. */
export const cases: Case[] = [
  ...table,
  ...gradeMissing,
  ["不分等级的项目填了等级", { error: "#VALUE!", says: ["不分等级"] }, A, "cpms", "省级"],
  ["不分等级的项目等级填“无”", 2, A, "cpms", "无"],
  ["没有市级绿色供应链", { error: "#VALUE!", says: ["国家级", "省级"] }, A, "green-supply", "市级"],
  ["数量为 0 不奖", 0, A, "cpms", undefined, 0],
  ["数量为 1", 2, A, "cpms", undefined, 1],
  ["空单元格等于没有填数量", 2, A, "cpms", null, null],
  ["数量 1.5", "#NUM!", A, "cpms", undefined, 1.5],
  ["数量为负", "#NUM!", A, "cpms", undefined, -1],
  ["鉴定新产品每个 5", [[5], [10], [0]], A, "appraised-product", undefined, [[1], [2], [0]]],
  ["“浙江制造”每个 10", 30, A, "“浙江制造”精品", undefined, 3],
  ["不带引号的浙江制造", 10, A, "浙江制造"],
  ["组件 19 个差一个到顶", 9.5, A, "brain-component", undefined, 19],
  ["组件 20 个恰好 10", 10, A, "brain-component", undefined, 20],
  ["组件 21 个封顶 10", 10, A, "brain-component", undefined, 21],
  ["组件今年已奖 8", 2, A, "产业大脑组件", undefined, 20, 8],
  ["样本企业 10～20：下限", 10, A, "benchmark-sample", undefined, 10],
  [
    "样本企业：下限少 0.000001",
    { error: "#NUM!", says: ["10～20"] },
    A,
    "benchmark-sample",
    undefined,
    9.999999,
  ],
  ["样本企业：下限多 0.000001", 10.000001, A, "benchmark-sample", undefined, 10.000001],
  ["样本企业：上限", 20, A, "benchmark-sample", undefined, 20],
  ["样本企业：上限少 0.000001", 19.999999, A, "benchmark-sample", undefined, 19.999999],
  ["样本企业：上限多 0.000001", "#NUM!", A, "benchmark-sample", undefined, 20.000001],
  ["样本企业：没有核定金额", { error: "#N/A", says: ["10～20", "核定"] }, A, "benchmark-sample"],
  [
    "行业协会 2～10",
    [["#NUM!"], [2], [10], ["#NUM!"]],
    A,
    "association",
    undefined,
    [[1.999999], [2], [10], [10.000001]],
  ],
  ["行业协会：没有核定金额", "#N/A", A, "行业协会"],
  ["培训补助：全部 15", 15, A, "training-pool", undefined, 15],
  ["培训补助：超过 15", { error: "#NUM!", says: ["15 万元"] }, A, "training-pool", undefined, 15.000001],
  ["培训补助：今年已安排 12，还能安排 3", 3, A, "training-pool", undefined, 3, 12],
  [
    "培训补助：今年已安排 12，不够 4",
    { error: "#NUM!", says: ["12 万元"] },
    A,
    "training-pool",
    undefined,
    4,
    12,
  ],
  ["培训补助：没有核定份额", "#N/A", A, "training-pool"],
  ["服务补助：10 与超过 10", [[10], ["#NUM!"]], A, "service-pool", undefined, [[10], [10.000001]]],
  ["服务补助：没有核定份额", "#N/A", A, "service-pool"],
  ["诊断评估由别的文件决定", { error: "#N/A", says: ["第 9 条"] }, A, "consulting"],
  ["专项资金由别的文件决定", { error: "#N/A", says: ["第 17 条"] }, A, "special-funds"],
  ["云服务资助已经停止", 0, A, "cloud-purchase"],
  ["没有这个项目，给出相近的", { error: "#VALUE!", says: ["绿色工场", "绿色工厂"] }, A, "绿色工场", "省级"],
  ["没有填项目", { error: "#VALUE!", says: ["缺少项目"] }, A, null],
  ["项目编号大小写和全角不论", 2, A, " ＣＰＭＳ "],
  ["定额以元计", 20_000, A, "cpms", undefined, undefined, undefined, "元"],
];
