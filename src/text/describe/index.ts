import {
  countsPieces,
  gradesOf,
  valueOf,
  type Item,
  type Rate,
  type RateTier,
  type Repetition,
  type Summand,
} from "../../policy";
import type { Language } from "../language";
import { numberText } from "../number-text";
import { CHINESE } from "./chinese";
import { ENGLISH } from "./english";
import type { DescribeWords } from "./words";

const WORDS: Readonly<Record<Language, DescribeWords>> = { zh: CHINESE, en: ENGLISH };
const labelOf = (item: Item, id: string): string => item.inputs.find((input) => input.id === id)?.label ?? id;

function tierText(
  words: DescribeWords,
  tier: RateTier,
  next: RateTier | undefined,
  level: string | undefined,
): string {
  const span = words.span(valueOf(tier.from), next && valueOf(next.from));
  const levels = Object.entries(tier.levels).map(([name, rate]) => ({ name, rate: valueOf(rate) }));
  const chosen = levels.find(({ name }) => name === level);
  if (level !== undefined) return words.rate(span, chosen?.rate ?? valueOf(tier.rate));
  return [words.rate(span, valueOf(tier.rate)), ...levels.map(({ name, rate }) => `${name} ${rate}%`)].join(
    words.comma,
  );
}

/** What a choice is called in front of its amount: a plain no is what holds anyhow, a yes is what is asked for. */
const choiceText = (item: Item, input: string, name: string): string =>
  name === "否" ? "" : name === "是" ? labelOf(item, input) : name;

function rateLines(
  words: DescribeWords,
  item: Item,
  rate: Rate,
  choice: string | undefined,
): readonly string[] {
  switch (rate.kind) {
    case "flat":
      return [`${valueOf(rate.value)}%`];
    case "by-choice":
      return [
        Object.entries(rate.values)
          .map(([name, value]) => `${choiceText(item, rate.input, name)} ${valueOf(value)}%`.trim())
          .join(words.enumeration),
      ];
    case "by-tier":
      return rate.tiers.map((tier, at) => tierText(words, tier, rate.tiers[at + 1], choice));
  }
}

function summandLines(
  words: DescribeWords,
  item: Item,
  { input, per, rate }: Summand,
  choice: string | undefined,
): readonly string[] {
  const label = labelOf(item, input);
  if (per === "square-metre" && rate.kind === "flat")
    return [words.perSquareMetre(label, valueOf(rate.value))];
  const [first, ...others] = rateLines(words, item, rate, choice);
  const tiers = rate.kind === "by-tier";
  return [tiers ? words.of(label, first!) : words.times(label, first!), ...others];
}

/** The amount or rule of an item in words, line by line; with a grade (or a level), that one's alone. */
export function standardLines(item: Item, grade?: string, language: Language = "zh"): readonly string[] {
  const words = WORDS[language];
  const { amount } = item;
  const one = gradesOf(item).find(({ name }) => name === grade);
  const counted = (sum: number): string => (countsPieces(item) ? words.each(words.wan(sum)) : words.wan(sum));
  if (one) return [counted(valueOf(one.amount))];
  switch (amount.kind) {
    case "step":
      return amount.steps.map(({ from, amount: award }) => words.step(valueOf(from), valueOf(award)));
    case "sum":
      return amount.summands.flatMap((summand) => summandLines(words, item, summand, grade));
    case "flat":
      return [counted(valueOf(amount.amount))];
    case "graded":
    case "highest":
      return amount.grades.map(({ name, amount: award }) => `${name} ${counted(valueOf(award))}`);
    case "approved":
      return [
        amount.least
          ? words.range(valueOf(amount.least), valueOf(amount.most))
          : words.pool(valueOf(amount.most)),
      ];
    case "elsewhere":
      return [words.elsewhere];
    case "ended":
      return [words.ended];
  }
}

/**
 * The same in one sentence.
 *
 * @example standardText(itemById("dcmm"), "三级") // "20 万元"
 */
export const standardText = (item: Item, grade?: string, language: Language = "zh"): string =>
  standardLines(item, grade, language).join(WORDS[language].semicolon);

/** The conditions that numbers tell, in words. */
export function conditionTexts(item: Item, language: Language = "zh"): string[] {
  const words = WORDS[language];
  return item.conditions.map((condition) => {
    if (condition.kind === "one-of") return words.oneOf(labelOf(item, condition.input), condition.choices);
    const { measured } = condition;
    const input = item.inputs.find(({ id }) => id === measured.input);
    const unit = measured.kind === "growth" ? "%" : input?.kind === "money" ? " 万元" : "";
    const label = measured.kind === "input" ? labelOf(item, measured.input) : measured.label;
    return words.bound(label, condition.kind === "above", `${numberText(valueOf(condition.bound))}${unit}`);
  });
}

/** What an award of the item cannot pass, in words; empty where there is no cap. */
export function capText(item: Item, language: Language = "zh"): string {
  const words = WORDS[language];
  const { cap, amount } = item;
  if (amount.kind === "approved") return words.wan(valueOf(amount.most));
  if (!cap) return "";
  switch (cap.kind) {
    case "total":
      return words.capTotal(valueOf(cap.most));
    case "yearly":
      return words.capYearly(valueOf(cap.most));
    case "by-choice":
      return Object.entries(cap.most)
        .map(([name, most]) => words.capChoice(choiceText(item, cap.input, name), valueOf(most)))
        .join(words.semicolon);
    case "room-below":
      return words.capRoom(labelOf(item, cap.input), labelOf(item, cap.less));
  }
}

/** How often an award can be had, in words. */
export const repetitionText = (repetition: Repetition, language: Language = "zh"): string =>
  WORDS[language].repetition[repetition];

/** The whole basis of an award: article, rule, conditions, cap, repetition, readings; all from the parameters. */
export function basisText(item: Item, grade?: string, language: Language = "zh"): string {
  const words = WORDS[language];
  const cap = capText(item, language);
  const parts = [
    standardText(item, grade, language),
    [...conditionTexts(item, language), ...item.requirements].join(words.comma),
    cap && words.atMost(cap),
    repetitionText(item.repetition, language),
    item.readings.length > 0 ? words.readings(item.readings) : "",
  ];
  const told = parts.filter((part) => part !== "").join(words.fullStop);
  return words.basis(item.article, item.name, grade ?? "", told);
}
