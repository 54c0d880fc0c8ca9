import { readText } from "../../src/award";
import { countsPieces, gradesOf, itemById, valueOf, type Item } from "../../src/policy";
import type { PlannedAward } from "../../src/sheet";
import { fieldsOf } from "./fields";
import type { Scenario } from "./scenario-state";
import { PER_UNIT } from "./trial";

/** An award in a firm's list. */
export interface Listed extends Scenario {
  /** Tells projects of one item apart; empty where it does not matter. */
  readonly project: string;
}

/** Whether a firm may have several awards of an item in a year that nothing but the project's name tells apart. */
export const hasProjects = (item: Item): boolean =>
  item.amount.kind !== "highest" &&
  (countsPieces(item) || (item.repetition !== "yearly" && item.repetition !== "once-per-grade"));

/** Without the noise of a conversion. */
const plain = (value: number): number => Number(value.toPrecision(15));

function numberIn(text: string | undefined): number | null {
  return readText((text ?? "").trim())?.toNumber() ?? null;
}

/**
 * What was filled into a form as a row of claims says it, money in 万元. An earlier title counts as what it is worth
 * by today's standard, or as what was paid if that is more (reading R5).
 *
 * @example plannedOf({ item: itemById("growth"), answers: { delta: "620" }, unit: "万元", project: "" }).inputs // { delta: 620 }
 */
export function plannedOf({ item, answers, unit, project }: Listed): PlannedAward {
  const perUnit = PER_UNIT[unit] ?? 1;
  const money = (id: string): number | null => {
    const given = numberIn(answers[id]);
    return given === null ? null : plain(given * perUnit);
  };
  const inputs: Record<string, number | string> = {};
  for (const { id, kind } of item.inputs) {
    const text = (answers[id] ?? "").trim();
    const value = kind === "choice" ? text || null : kind === "money" ? money(id) : numberIn(text);
    if (value !== null) inputs[id] = value;
  }
  const earlier = gradesOf(itemById("title")).find(({ name }) => name === answers["@prior-title"]);
  const paid = [
    ...["@paid", "@used", "@prior-paid"].map(money),
    earlier ? valueOf(earlier.amount) : null,
  ].flatMap((one) => (one === null ? [] : [one]));
  const asked = new Set(fieldsOf(item).map(({ id }) => id));
  return {
    item: item.id,
    inputs,
    grade: (answers["@titles"] ?? answers["@grade"] ?? "").trim(),
    quantity: asked.has("@quantity") ? numberIn(answers["@quantity"]) : null,
    approved: money("@approved"),
    paid: paid.length === 0 ? null : Math.max(...paid),
    project,
  };
}
