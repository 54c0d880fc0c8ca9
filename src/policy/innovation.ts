import { grade, municipal, national, provincial, provincialAndAbove } from "./grades";
import type { Item } from "./item";
import { fromStart } from "./parameter";
import { byGrade, each, fixed } from "./plain-items";

/** Chapter four: technical innovation (articles 10–13). */
export const INNOVATION_ITEMS: readonly Item[] = [
  byGrade(
    ["tech-center", 10, "企业技术中心（制造业创新中心）"],
    [national(100), provincial(50), municipal(10)],
    { aliases: ["企业技术中心", "技术中心", "制造业创新中心", "创新中心"] },
  ),
  fixed(["alliance", 10, "重点产业技术联盟（集群）"], 20, {
    aliases: ["产业技术联盟", "技术联盟", "重点产业技术联盟", "重点产业集群", "产业集群"],
    requirements: ["省级及以上新认定", "付给主要依托单位，为总额"],
  }),
  byGrade(
    ["new-product", 11, "优秀工业新产品"],
    [
      grade("一类", 25, ["1", "一", "1类", "I类"]),
      grade("二类", 15, ["2", "二", "2类", "II类"]),
      grade("三类", 10, ["3", "三", "3类", "III类"]),
    ],
    { aliases: ["优秀新产品"], repetition: "per-recognition" },
  ),
  each(["appraised-product", 11, "省级鉴定工业新产品"], 5, {
    aliases: ["省级鉴定新产品", "鉴定新产品", "省级工业新产品", "新产品鉴定"],
    requirements: ["当年通过鉴定"],
  }),
  each(["zhejiang-made", 11, "“浙江制造”精品"], 10, {
    aliases: ["浙江制造", "浙江制造精品认定"],
    requirements: ["当年通过认定"],
  }),
  {
    id: "insurance-match",
    article: 11,
    name: "首台（套）保险补偿配套",
    aliases: ["保险补偿配套", "首台套保险补偿", "首台套保险补偿配套", "首台套", "保险补偿", "首台套配套"],
    kind: "rate",
    function: "INSURANCE_MATCH",
    inputs: [
      {
        id: "subsidy",
        label: "上级补贴",
        headers: ["上级补贴额", "上级补贴金额", "上级补助", "上级补助金额", "上级保险补偿"],
        kind: "money",
      },
      {
        id: "insurance",
        label: "保险额",
        headers: ["保险金额", "保额", "投保金额", "保险费"],
        kind: "money",
      },
    ],
    conditions: [],
    amount: {
      kind: "sum",
      summands: [{ input: "subsidy", per: "percent", rate: { kind: "flat", value: fromStart(50) } }],
    },
    cap: { kind: "room-below", input: "insurance", less: "subsidy", reading: "R6" },
    requirements: ["列入首台（套）、首版次或首批次应用保险补偿支持对象"],
    repetition: "per-recognition",
    readings: ["R6"],
  },
  byGrade(["tech-project", 11, "技术创新项目"], [provincialAndAbove(10), municipal(5)], {
    aliases: ["高新技术产品开发项目", "重点高新技术产品开发项目", "技术创新"],
    requirements: ["项目通过验收"],
    repetition: "per-project",
  }),
  byGrade(["design-center", 12, "工业设计中心"], [national(50), provincial(30), municipal(5)], {
    aliases: ["设计中心"],
  }),
  {
    id: "design-contest",
    article: 12,
    name: "工业设计大赛获奖",
    aliases: ["工业设计大赛", "设计大赛", "设计大赛获奖"],
    kind: "each",
    function: "DESIGN_CONTEST_AWARD",
    inputs: [
      {
        id: "provincial",
        label: "省级及以上奖项数",
        headers: ["省级奖项数", "省级及以上获奖数", "省级及以上奖项", "省级奖项", "省级及以上"],
        kind: "count",
        least: 0,
      },
      {
        id: "city",
        label: "市级奖项数",
        headers: ["市级获奖数", "市级奖项"],
        kind: "count",
        least: 0,
        optional: true,
      },
    ],
    conditions: [],
    amount: { kind: "graded", grades: [provincialAndAbove(10), municipal(5)], each: true },
    cap: { kind: "yearly", most: fromStart(20) },
    requirements: ["当年获奖"],
    repetition: "yearly",
    readings: [],
  },
  fixed(["clean-audit", 13, "清洁生产审核"], 5, {
    aliases: ["清洁生产"],
    requirements: ["首次完成并通过验收"],
  }),
  fixed(["clean-upgrade", 13, "省级行业清洁生产迭代升级示范"], 8, {
    aliases: ["清洁生产迭代升级", "清洁生产迭代升级示范", "清洁生产迭代升级示范企业"],
    requirements: ["首次评定"],
  }),
  byGrade(
    ["green-factory", 13, "绿色工厂（绿色园区、美丽工厂）"],
    [national(50), provincial(25), municipal(10)],
    { aliases: ["绿色工厂", "绿色园区", "美丽工厂"] },
  ),
  byGrade(["green-supply", 13, "绿色低碳供应链管理企业"], [national(50), provincial(25)], {
    aliases: ["绿色供应链", "绿色低碳供应链", "绿色供应链管理企业"],
  }),
  byGrade(["green-design", 13, "绿色设计产品示范"], [national(20), provincial(10)], {
    aliases: ["绿色设计产品", "绿色设计"],
  }),
  fixed(["circular", 13, "省级工业循环经济试点"], 8, {
    aliases: ["循环经济试点", "工业循环经济", "工业循环经济试点", "循环经济"],
    requirements: ["试点通过验收"],
  }),
  byGrade(["water-saving", 13, "节水型企业"], [provincial(15), municipal(10)], {
    aliases: ["节水企业", "节水"],
  }),
];
