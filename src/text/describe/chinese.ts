import { numberText } from "../number-text";
import type { DescribeWords } from "./words";

const wan = (amount: number): string => `${numberText(amount)} 万元`;

/** The policy's rules in Chinese. */
export const CHINESE: DescribeWords = {
  wan,
  span: (from, next) =>
    next === undefined ? `${numberText(from)} 万元（含）以上` : `${numberText(from)}（含）～${wan(next)}`,
  rate: (of, percent) => `${of} ${percent}%`,
  times: (label, rate) => `${label} × ${rate}`,
  of: (label, span) => `${label} ${span}`,
  step: (from, award) => `满 ${wan(from)}奖 ${wan(award)}`,
  perSquareMetre: (label, yuan) => `${label}每 ㎡ ${yuan} 元`,
  each: (amount) => `每个 ${amount}`,
  range: (least, most) => `${numberText(least)}～${wan(most)}，由主管部门核定`,
  pool: (most) => `全县每年共 ${wan(most)}，由主管部门核定份额`,
  elsewhere: "由另行制定的文件决定",
  ended: "不再资助，金额为 0",
  oneOf: (label, choices) => `${label}为${choices.join("、")}`,
  bound: (label, above, bound) => `${label}${above ? "大于" : "不低于"} ${bound}`,
  capTotal: (most) => `每户 ${wan(most)}`,
  capYearly: (most) => `每户每年 ${wan(most)}`,
  capChoice: (of, most) => (of === "" ? wan(most) : `${of} ${wan(most)}`),
  capRoom: (label, less) => `${label}减${less}`,
  atMost: (cap) => `最高：${cap}`,
  repetition: {
    "once-per-grade": "同一等级只奖一次",
    yearly: "按年计奖",
    "per-project": "按项目计补",
    "per-recognition": "每次认定计奖",
    "by-approval": "按核定办理",
    never: "不再受理",
  },
  readings: (ids) => `读法 ${ids.join("、")}`,
  semicolon: "；",
  comma: "，",
  enumeration: "、",
  fullStop: "。",
  basis: (article, item, grade, parts) =>
    `第 ${article} 条 ${item}${grade === "" ? "" : `（${grade}）`}：${parts}。`,
};
