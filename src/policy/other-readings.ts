import { EQUIPMENT_TIERS } from "./investment";
import type { Condition, Input, Item, RateTier, Summand, TieredRate } from "./item";
import type { ReadingId } from "./readings";

/** What a sheet must tell, besides an item's own inputs, before its other reading can be computed. */
export type Beside =
  /** What was paid for robots of the same project (`ROBOTS_BESIDE`). */
  | "project-robots"
  /** The whole investment of the project (`PROJECT_TOTAL`). */
  | "project-total"
  /** The grades that the firm had before. */
  | "earlier-grades";

/** The other reading of a question, for the item whose amounts it changes. */
export interface OtherReading {
  readonly id: ReadingId;
  /** The id of the item. */
  readonly item: string;
  /** The item as the other reading has it: its own declaration with that one thing changed. */
  readonly read: (item: Item) => Item;
  readonly beside?: Beside;
}

/** The inputs that other readings add to an item. */
export const ROBOTS_BESIDE = "robotsBeside";
export const PROJECT_TOTAL = "projectTotal";

const money = (id: string, label: string): Input => ({ id, label, kind: "money", optional: true });

function withSummands(item: Item, change: (summand: Summand, at: number) => Summand): Item {
  const { amount } = item;
  return amount.kind === "sum"
    ? { ...item, amount: { ...amount, summands: amount.summands.map(change) } }
    : item;
}

const withTiers = (item: Item, change: (rate: TieredRate) => TieredRate): Item =>
  withSummands(item, (summand) =>
    summand.rate.kind === "by-tier" ? { ...summand, rate: change(summand.rate) } : summand,
  );

/** R1: each tier's rate is for the part of the amount inside it. */
const inSlices = (item: Item): Item => withTiers(item, (rate) => ({ ...rate, scope: { kind: "slices" } }));

const [PROVINCIAL, NATIONAL] = ["省重点", "国家重点"];

/** R2: where a tier lists the provincial level and not the national one, that one counts as the other. */
function nationalAsProvincial(item: Item): Item {
  const read = (tier: RateTier): RateTier => {
    const own = tier.levels[PROVINCIAL!];
    return own && !tier.levels[NATIONAL!] ? { ...tier, levels: { ...tier.levels, [NATIONAL!]: own } } : tier;
  };
  return withTiers(item, (rate) => ({ ...rate, tiers: rate.tiers.map(read) }));
}

/** R3: the tier is found with the project's robots; their price is subsidised once all the same. */
const tierWithRobots = (item: Item): Item => ({
  ...withTiers(item, (rate) => ({ ...rate, scope: { kind: "whole", beside: ROBOTS_BESIDE } })),
  inputs: [...item.inputs, money(ROBOTS_BESIDE, "同一项目的机器人金额")],
});

/** R4: the bonus goes on the first rate alone; the other one stays what it is without it. */
function bonusOnSoftAlone(item: Item): Item {
  return withSummands(item, (summand, at) =>
    at === 0 || summand.rate.kind !== "by-choice"
      ? summand
      : {
          ...summand,
          rate: { ...summand.rate, values: { ...summand.rate.values, 是: summand.rate.values.否! } },
        },
  );
}

/** R9: an upgrade gets the difference only. */
const differenceOnly = (item: Item): Item =>
  item.amount.kind === "graded" ? { ...item, amount: { ...item.amount, upgrades: "difference" } } : item;

/** R10: the bound itself is enough. */
function boundIsEnough(item: Item): Item {
  const read = (condition: Condition): Condition =>
    condition.kind === "above" ? { ...condition, kind: "at-least" } : condition;
  return { ...item, conditions: item.conditions.map(read) };
}

/** R11: the project as a whole must reach the amount from which equipment is subsidised. */
function wholeProject(item: Item): Item {
  const condition: Condition = {
    kind: "at-least",
    measured: { kind: "input", input: PROJECT_TOTAL },
    bound: EQUIPMENT_TIERS[0].from,
    reading: "R11",
  };
  return {
    ...item,
    inputs: [...item.inputs, money(PROJECT_TOTAL, "项目总额")],
    conditions: [...item.conditions, condition],
  };
}

/**
 * The other readings that can be computed, in the order of the ledger. Those of R5, R6, R7 and R8 were never
 * proposed.
 */
export const OTHER_READINGS: readonly OtherReading[] = [
  { id: "R1", item: "equipment", read: inSlices },
  { id: "R2", item: "equipment", read: nationalAsProvincial },
  { id: "R3", item: "equipment", read: tierWithRobots, beside: "project-robots" },
  { id: "R4", item: "integration", read: bonusOnSoftAlone },
  { id: "R9", item: "digital-demo", read: differenceOnly, beside: "earlier-grades" },
  { id: "R10", item: "factory", read: boundIsEnough },
  { id: "R11", item: "robot", read: wholeProject, beside: "project-total" },
];
