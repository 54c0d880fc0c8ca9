import { Exact, evaluate, type Given } from "../award";
import { ITEMS, tierStarts, type Item } from "../policy";
import { issue, step } from "../text";
import { errorOf, moneyOf } from "./answer";
import { readGrade, readItem } from "./any-award";
import type { Answer, ElementDefinition } from "./declaration";
import { UNIT, parameter } from "./parameters";
import { Reader } from "./reader";

const TIERED = ITEMS.filter((item) => tierStarts(item).length > 0);

function awardAt(item: Item, base: Exact, level: string | undefined): Exact {
  const numbers: Record<string, Exact> = {};
  const choices: Record<string, string> = {};
  for (const input of item.inputs) {
    if (input.kind === "choice") choices[input.id] = level ?? input.preset!;
    else numbers[input.id] = base;
  }
  const given: Given = { numbers, choices };
  const outcome = evaluate(item, given);
  if ("issue" in outcome) throw new Error(outcome.issue.message);
  return outcome.award;
}

function nextTierAnswer(reader: Reader): Answer {
  reader.readUnit(3);
  const item = readItem(reader, 0);
  const starts = item ? tierStarts(item) : [];
  if (item && starts.length === 0) {
    reader.refuse(issue("no-tiers", { item: item.name, accepted: TIERED.map(({ name }) => name) }));
  }
  const input = item?.inputs.find((one) => one.kind === "money");
  const base = reader.money(1, input);
  const level = item && starts.length > 0 ? readGrade(reader, 2, item) : undefined;
  const fault = reader.fault();
  if (fault || !item)
    return {
      row: Array.from({ length: 5 }, () => fault ?? null),
      steps: reader.steps,
      issues: reader.issues,
    };

  const { unit } = reader;
  const now = awardAt(item, base, level);
  const from = starts.find((start) => base.lessThan(start));
  if (from === undefined) {
    const reached = issue("top-tier", { item: item.name, base });
    const top = errorOf(reached);
    const row = [top, top, moneyOf(now, unit), top, top];
    return { row, steps: reader.steps, unit: unit.name, issues: [reached] };
  }
  const start = new Exact(from);
  const there = awardAt(item, start, level);
  const missing = start.minus(base);
  const gain = there.minus(now);
  return {
    row: [start, missing, now, there, gain].map((money) => moneyOf(money, unit)),
    steps: [...reader.steps, step("next-tier", item.article, { base, start, missing, now, there, gain })],
    unit: unit.name,
  };
}

/** NEXT_TIER: where the next tier starts and what reaching it would bring, one row of five for each amount. */
export const NEXT_TIER_FUNCTION: ElementDefinition = {
  name: "NEXT_TIER",
  summary: `距下一档还差多少、到了能多得多少（${TIERED.map(({ name }) => name).join("、")}）：下一档起点、还差、现可得、到时可得、多得`,
  width: 5,
  parameters: [
    parameter("item", "项目", "按金额分档的项目", { choices: TIERED.map(({ name }) => name) }),
    parameter("amount", "基数", "增加值增长额或设备投资额，留空单位时以万元计"),
    parameter("level", "重点项目等级", "设备投资的重点项目等级；留空为无", { optional: true }),
    UNIT,
  ],
  bind: () => (elements) => nextTierAnswer(new Reader(elements, NEXT_TIER_FUNCTION.parameters)),
};
