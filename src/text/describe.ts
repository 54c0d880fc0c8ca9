import {
  countsPieces,
  gradesOf,
  valueOf,
  type Grade,
  type Item,
  type Rate,
  type RateTier,
  type Summand,
} from "../policy";
import { numberText } from "./number-text";

const wan = (value: number): string => `${numberText(value)} 万元`;
const labelOf = (item: Item, id: string): string => item.inputs.find((input) => input.id === id)?.label ?? id;

function tierText(tier: RateTier, next: RateTier | undefined, level: string | undefined): string {
  const from = numberText(valueOf(tier.from));
  const span = next ? `${from}（含）～${numberText(valueOf(next.from))} 万元` : `${from} 万元（含）以上`;
  const levels = Object.entries(tier.levels).map(([name, rate]) => ({ name, rate: valueOf(rate) }));
  const chosen = levels.find(({ name }) => name === level);
  if (level !== undefined) return `${span} ${chosen?.rate ?? valueOf(tier.rate)}%`;
  return [`${span} ${valueOf(tier.rate)}%`, ...levels.map(({ name, rate }) => `${name} ${rate}%`)].join("，");
}

function rateText(rate: Rate, choice: string | undefined): string {
  switch (rate.kind) {
    case "flat":
      return `${valueOf(rate.value)}%`;
    case "by-choice":
      return Object.entries(rate.values)
        .map(([name, value]) => `${name} ${valueOf(value)}%`)
        .join("、");
    case "by-tier":
      return rate.tiers.map((tier, at) => tierText(tier, rate.tiers[at + 1], choice)).join("；");
  }
}

function summandText(item: Item, { input, per, rate }: Summand, choice: string | undefined): string {
  const label = labelOf(item, input);
  if (per === "square-metre" && rate.kind === "flat") return `${label}每 ㎡ ${valueOf(rate.value)} 元`;
  return `${label} × ${rateText(rate, choice)}`;
}

/**
 * The amount or rule of an item in words, from its parameters; with a grade (or a level), that one's alone.
 *
 * @example standardText(itemById("dcmm"), "三级") // "20 万元"
 */
export function standardText(item: Item, grade?: string): string {
  const { amount } = item;
  const one = gradesOf(item).find(({ name }) => name === grade);
  const per = countsPieces(item) ? "每个 " : "";
  if (one) return `${per}${wan(valueOf(one.amount))}`;
  switch (amount.kind) {
    case "step":
      return amount.steps
        .map(({ from, amount: award }) => `满 ${wan(valueOf(from))}奖 ${wan(valueOf(award))}`)
        .join("；");
    case "sum":
      return amount.summands.map((summand) => summandText(item, summand, grade)).join("；");
    case "flat":
      return `${per}${wan(valueOf(amount.amount))}`;
    case "graded":
    case "highest":
      return amount.grades
        .map(({ name, amount: award }: Grade) => `${name} ${per}${wan(valueOf(award))}`)
        .join("；");
    case "approved":
      return amount.least
        ? `${numberText(valueOf(amount.least))}～${wan(valueOf(amount.most))}，由主管部门核定`
        : `全县每年共 ${wan(valueOf(amount.most))}，由主管部门核定份额`;
    case "elsewhere":
      return "由另行制定的文件决定";
    case "ended":
      return "不再资助，金额为 0";
  }
}

/** The conditions that numbers tell, in words. */
function conditionTexts(item: Item): string[] {
  return item.conditions.map((condition) => {
    if (condition.kind === "one-of")
      return `${labelOf(item, condition.input)}为${condition.choices.join("、")}`;
    const { measured } = condition;
    const input = item.inputs.find(({ id }) => id === measured.input);
    const unit = measured.kind === "growth" ? "%" : input?.kind === "money" ? " 万元" : "";
    const label = measured.kind === "input" ? labelOf(item, measured.input) : measured.label;
    return `${label}${condition.kind === "above" ? "大于" : "不低于"} ${numberText(valueOf(condition.bound))}${unit}`;
  });
}

/** What an award of the item cannot pass, in words; empty where there is no cap. */
export function capText(item: Item): string {
  const { cap, amount } = item;
  if (amount.kind === "approved") return wan(valueOf(amount.most));
  if (!cap) return "";
  switch (cap.kind) {
    case "total":
      return `每户 ${wan(valueOf(cap.most))}`;
    case "yearly":
      return `每户每年 ${wan(valueOf(cap.most))}`;
    case "by-choice":
      return Object.entries(cap.most)
        .map(
          ([name, most]) =>
            `${labelOf(item, cap.input)}${name === "是" ? "" : `为${name}`} ${wan(valueOf(most))}`,
        )
        .join("；");
    case "room-below":
      return `${labelOf(item, cap.input)}减${labelOf(item, cap.less)}`;
  }
}

const REPETITION: Readonly<Record<Item["repetition"], string>> = {
  "once-per-grade": "同一等级只奖一次",
  yearly: "按年计奖",
  "per-project": "按项目计补",
  "per-recognition": "每次认定计奖",
  "by-approval": "按核定办理",
  never: "不再受理",
};

/** The whole basis of an award: article, rule, conditions, cap, repetition, readings; all from the parameters. */
export function basisText(item: Item, grade?: string): string {
  const parts = [
    `${standardText(item, grade)}`,
    [...conditionTexts(item), ...item.requirements].join("，"),
    capText(item) && `最高：${capText(item)}`,
    REPETITION[item.repetition],
    item.readings.length > 0 ? `读法 ${item.readings.join("、")}` : "",
  ];
  const head = `第 ${item.article} 条 ${item.name}${grade === undefined ? "" : `（${grade}）`}`;
  return `${head}：${parts.filter((part) => part !== "").join("。")}。`;
}
