import { itemById, type Item, type Repetition } from "../../src/policy";
import {
  basisText,
  capText,
  conditionTexts,
  repetitionText,
  standardLines,
  standardText,
  type Language,
} from "../../src/text";

/** What is paid, on which conditions, and at most how much. */
type Rule = readonly [standard: string, conditions: string, cap: string];

/** The items of each kind, as people read them; the numbers are those of the policy. */
const RULES: readonly (readonly [item: string, chinese: Rule, english: Rule])[] = [
  ["growth", ["满 500 万元奖 5 万元；满 1,000 万元奖 10 万元；满 2,000 万元奖 20 万元；满 3,000 万元奖 30 万元；满 5,000 万元奖 50 万元；满 10,000 万元奖 100 万元", "", ""], ["from 500 万元: 5 万元; from 1,000 万元: 10 万元; from 2,000 万元: 20 万元; from 3,000 万元: 30 万元; from 5,000 万元: 50 万元; from 10,000 万元: 100 万元", "", ""]],
  ["title", ["国家级单项冠军 200 万元；专精特新小巨人 100 万元；省隐形冠军 50 万元；省雄鹰行动培育企业 50 万元；省专精特新中小企业 10 万元", "", ""], ["国家级单项冠军 200 万元; 专精特新小巨人 100 万元; 省隐形冠军 50 万元; 省雄鹰行动培育企业 50 万元; 省专精特新中小企业 10 万元", "", ""]],
  ["equipment", ["设备投资额 100（含）～500 万元 8%；500（含）～2,000 万元 10%；2,000（含）～5,000 万元 15%，市重点 16%，省重点 18%；5,000 万元（含）以上 18%，国家重点 25%", "", ""], ["设备投资额 from 100 to below 500 万元: 8%; from 500 to below 2,000 万元: 10%; from 2,000 to below 5,000 万元: 15%, 市重点 16%, 省重点 18%; from 5,000 万元: 18%, 国家重点 25%", "", ""]],
  ["robot", ["机器人金额 × 20%", "每台价款不低于 10 万元", ""], ["机器人金额 × 20%", "每台价款 at least 10 万元", ""]],
  ["factory", ["新建建筑面积每 ㎡ 50 元", "容积率大于 1.5 / 消防等级为甲、乙、丙", ""], ["50 元 for each ㎡ of 新建建筑面积", "容积率 above 1.5 / 消防等级 is 甲, 乙, 丙", ""]],
  ["software-growth", ["20 万元", "营业收入同比增幅不低于 20%", ""], ["20 万元", "营业收入同比增幅 at least 20%", ""]],
  ["brain-component", ["每个 0.5 万元", "", "每户每年 10 万元"], ["0.5 万元 each", "", "10 万元 a firm and year"]],
  ["light-digital", ["共性投入 × 第一批 60%、第二批 50%、第三批 40%；个性投入 × 40%", "", "每户 50 万元"], ["共性投入 × 第一批 60%, 第二批 50%, 第三批 40%; 个性投入 × 40%", "", "50 万元 a firm"]],
  ["integration", ["软性投入 × 25%、市级重点项目 30%；硬件投入 × 20%、市级重点项目 25%", "软性投入不低于 30 万元", "100 万元；市级重点项目 300 万元"], ["软性投入 × 25%, 市级重点项目 30%; 硬件投入 × 20%, 市级重点项目 25%", "软性投入 at least 30 万元", "100 万元; 市级重点项目 300 万元"]],
  ["insurance-match", ["上级补贴 × 50%", "", "保险额减上级补贴"], ["上级补贴 × 50%", "", "保险额 less 上级补贴"]],
  ["design-contest", ["省级及以上 每个 10 万元；市级 每个 5 万元", "", "每户每年 20 万元"], ["省级及以上 10 万元 each; 市级 5 万元 each", "", "20 万元 a firm and year"]],
  ["training-pool", ["全县每年共 15 万元，由主管部门核定份额", "", "15 万元"], ["15 万元 a year for the whole county, in shares that the authority decides", "", "15 万元"]],
  ["association", ["2～10 万元，由主管部门核定", "", "10 万元"], ["2 to 10 万元, as the authority decides", "", "10 万元"]],
  ["consulting", ["由另行制定的文件决定", "", ""], ["Another document decides", "", ""]],
  ["cloud-purchase", ["不再资助，金额为 0", "", ""], ["No longer paid: 0", "", ""]],
]; // prettier-ignore

test.each(RULES)("the rule of %s in both languages", (id, chinese, english) => {
  const item = itemById(id);
  const rule = (language?: Language): Rule => [
    standardText(item, undefined, language),
    conditionTexts(item, language).join(" / "),
    capText(item, language),
  ];
  expect(rule()).toEqual(chinese);
  expect(rule("zh")).toEqual(chinese);
  expect(rule("en")).toEqual(english);
});

/** The whole basis, also of one grade or level. */
const BASES: readonly (readonly [item: string, grade: string | undefined, chinese: string, english: string])[] = [
  ["equipment", undefined, "第 4 条 生产性设备投资补助：设备投资额 100（含）～500 万元 8%；500（含）～2,000 万元 10%；2,000（含）～5,000 万元 15%，市重点 16%，省重点 18%；5,000 万元（含）以上 18%，国家重点 25%。设备投资额含税，限生产性设备，项目已在投资管理系统备案，项目已纳入制造业统计库。按项目计补。读法 R1、R2、R3。", "Article 4, 生产性设备投资补助: 设备投资额 from 100 to below 500 万元: 8%; from 500 to below 2,000 万元: 10%; from 2,000 to below 5,000 万元: 15%, 市重点 16%, 省重点 18%; from 5,000 万元: 18%, 国家重点 25%. 设备投资额含税，限生产性设备, 项目已在投资管理系统备案, 项目已纳入制造业统计库. For each project. Reading R1, R2, R3."],
  ["equipment", "省重点", "第 4 条 生产性设备投资补助（省重点）：设备投资额 100（含）～500 万元 8%；500（含）～2,000 万元 10%；2,000（含）～5,000 万元 18%；5,000 万元（含）以上 18%。设备投资额含税，限生产性设备，项目已在投资管理系统备案，项目已纳入制造业统计库。按项目计补。读法 R1、R2、R3。", "Article 4, 生产性设备投资补助 (省重点): 设备投资额 from 100 to below 500 万元: 8%; from 500 to below 2,000 万元: 10%; from 2,000 to below 5,000 万元: 18%; from 5,000 万元: 18%. 设备投资额含税，限生产性设备, 项目已在投资管理系统备案, 项目已纳入制造业统计库. For each project. Reading R1, R2, R3."],
  ["equipment", "国家重点", "第 4 条 生产性设备投资补助（国家重点）：设备投资额 100（含）～500 万元 8%；500（含）～2,000 万元 10%；2,000（含）～5,000 万元 15%；5,000 万元（含）以上 25%。设备投资额含税，限生产性设备，项目已在投资管理系统备案，项目已纳入制造业统计库。按项目计补。读法 R1、R2、R3。", "Article 4, 生产性设备投资补助 (国家重点): 设备投资额 from 100 to below 500 万元: 8%; from 500 to below 2,000 万元: 10%; from 2,000 to below 5,000 万元: 15%; from 5,000 万元: 25%. 设备投资额含税，限生产性设备, 项目已在投资管理系统备案, 项目已纳入制造业统计库. For each project. Reading R1, R2, R3."],
  ["equipment", "市重点", "第 4 条 生产性设备投资补助（市重点）：设备投资额 100（含）～500 万元 8%；500（含）～2,000 万元 10%；2,000（含）～5,000 万元 16%；5,000 万元（含）以上 18%。设备投资额含税，限生产性设备，项目已在投资管理系统备案，项目已纳入制造业统计库。按项目计补。读法 R1、R2、R3。", "Article 4, 生产性设备投资补助 (市重点): 设备投资额 from 100 to below 500 万元: 8%; from 500 to below 2,000 万元: 10%; from 2,000 to below 5,000 万元: 16%; from 5,000 万元: 18%. 设备投资额含税，限生产性设备, 项目已在投资管理系统备案, 项目已纳入制造业统计库. For each project. Reading R1, R2, R3."],
  ["dcmm", "三级", "第 8 条 数据管理能力成熟度贯标（三级）：20 万元。首次认定达到该等级。同一等级只奖一次。", "Article 8, 数据管理能力成熟度贯标 (三级): 20 万元. 首次认定达到该等级. Once for each grade."],
  ["integration", undefined, "第 7 条 两化融合项目：软性投入 × 25%、市级重点项目 30%；硬件投入 × 20%、市级重点项目 25%。软性投入不低于 30 万元，项目已备案，投入以实际发生为准。最高：100 万元；市级重点项目 300 万元。按项目计补。读法 R4。", "Article 7, 两化融合项目: 软性投入 × 25%, 市级重点项目 30%; 硬件投入 × 20%, 市级重点项目 25%. 软性投入 at least 30 万元, 项目已备案, 投入以实际发生为准. At most: 100 万元; 市级重点项目 300 万元. For each project. Reading R4."],
  ["cpms", undefined, "第 8 条 产品主数据标准试点：2 万元。首次参与省级试点。同一等级只奖一次。", "Article 8, 产品主数据标准试点: 2 万元. 首次参与省级试点. Once for each grade."],
  ["brain-component", undefined, "第 6 条 产业大脑能力中心组件：每个 0.5 万元。组件首次上架省级产业大脑能力中心。最高：每户每年 10 万元。按年计奖。", "Article 6, 产业大脑能力中心组件: 0.5 万元 each. 组件首次上架省级产业大脑能力中心. At most: 10 万元 a firm and year. Every year."],
  ["association", undefined, "第 15 条 工业行业协会补助：2～10 万元，由主管部门核定。按考评结果核定。最高：10 万元。按核定办理。", "Article 15, 工业行业协会补助: 2 to 10 万元, as the authority decides. 按考评结果核定. At most: 10 万元. As approved."],
]; // prettier-ignore

test.each(BASES)("the basis of %s, %s", (id, grade, chinese, english) => {
  expect(basisText(itemById(id), grade)).toBe(chinese);
  expect(basisText(itemById(id), grade, "en")).toBe(english);
});

test.each<[repetition: Repetition, chinese: string, english: string]>([
  ["once-per-grade", "同一等级只奖一次", "Once for each grade"],
  ["yearly", "按年计奖", "Every year"],
  ["per-project", "按项目计补", "For each project"],
  ["per-recognition", "每次认定计奖", "With each recognition"],
  ["by-approval", "按核定办理", "As approved"],
  ["never", "不再受理", "No longer accepted"],
])("an award that can be had %s: %s, %s", (repetition, chinese, english) => {
  expect(repetitionText(repetition)).toBe(chinese);
  expect(repetitionText(repetition, "en")).toBe(english);
});

test("whoever names no language reads Chinese", () => {
  expect(standardLines(itemById("robot"))).toEqual(["机器人金额 × 20%"]);
});

test("a bound has the unit of the input that it is for", () => {
  const robot = itemById("robot");
  const [quotient] = robot.conditions;
  if (quotient?.kind !== "at-least") throw new Error("robots have a price each");
  const ofInput = (input: string): Item => ({
    ...robot,
    conditions: [{ ...quotient, measured: { kind: "input", input } }],
  });
  expect(conditionTexts(ofInput("amount"))).toEqual(["机器人金额不低于 10 万元"]);
  expect(conditionTexts(ofInput("robots"))).toEqual(["机器人台数不低于 10"]);
});
