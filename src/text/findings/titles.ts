import type { Language } from "../language";
import type { FindingCode } from "./parameters";

/** A few words for each code, as the heading of its sentences: Chinese, English. */
export const FINDING_TITLES: Readonly<Record<FindingCode, readonly [zh: string, en: string]>> = {
  "missing-value": ["缺少内容", "Missing value"],
  "bad-number": ["不是数字", "Not a number"],
  "number-as-text": ["数字存为文本", "Number as text"],
  "bad-credit-code": ["信用代码有误", "Bad credit code"],
  "credit-code-check": ["信用代码校验不符", "Credit code check"],
  "bad-date": ["不是日期", "Not a date"],
  "unknown-item": ["项目不在目录", "Unknown item"],
  "unknown-grade": ["等级不存在", "Unknown grade"],
  "amount-mismatch": ["金额不符", "Amount mismatch"],
  "out-of-range": ["超出范围", "Out of range"],
  "unit-suspect": ["疑似单位错误", "Suspect unit"],
  "over-cap": ["超过企业限额", "Over the cap"],
  "over-pool": ["超过总额", "Over the pool"],
  "duplicate-claim": ["重复申报", "Claimed twice"],
  "already-awarded": ["已经奖过", "Already awarded"],
  "title-not-highest": ["荣誉只奖最高", "Not the highest title"],
  "title-difference": ["荣誉只奖差额", "Only the difference"],
  vetoed: ["一票否决", "Vetoed"],
  "veto-name-similar": ["与否决企业名称相近", "Similar to a vetoed name"],
  "code-name-conflict": ["代码与名称不一致", "Code and name conflict"],
  "not-on-file": ["未见备案", "Not on file"],
  "not-in-statistics": ["未见纳统", "Not in statistics"],
  "total-mismatch": ["合计不符", "Total mismatch"],
  "constant-among-formulas": ["公式列中的键入数", "Number among formulas"],
  "robot-counted-twice": ["机器人疑似重复", "Robots counted twice"],
  "robot-project-small": ["机器人项目不足起点", "Small robot project"],
  "out-of-force": ["不在执行期", "Out of force"],
  "level-without-effect": ["重点等级不加计", "Level without effect"],
  "just-below-tier": ["临近档线", "Near a tier"],
  "higher-document": ["以上级文件为准", "Higher document"],
  "hidden-row": ["隐藏行", "Hidden row"],
  "sheet-not-read": ["未检查的表", "Sheet not read"],
};

/** The heading of a finding's sentences. */
export const findingTitle = (code: FindingCode, language: Language): string =>
  FINDING_TITLES[code][language === "en" ? 1 : 0];
