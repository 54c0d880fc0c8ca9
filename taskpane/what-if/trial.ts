import { readText } from "../../src/award";
import { NAMESPACE, answerOf } from "../../src/formula";
import { gradesOf, tierStarts, valueOf, type Item } from "../../src/policy";
import { issue, type Issue, type Step } from "../../src/text";
import { fieldsOf, type Field } from "./fields";

/** What was filled in, by the id of the field, as it was typed; several titles are joined by 、. */
export type Answers = Readonly<Record<string, string>>;

/** A call of one of the functions, one cell an argument. */
export interface Call {
  readonly name: string;
  readonly elements: readonly (string | number | undefined)[];
}

/** What an award comes to with these answers. */
export interface Trial {
  /** Required fields that are empty: until they are filled, nothing is computed. */
  readonly missing: readonly Field[];
  readonly call: Call | null;
  /** In the unit; `null` where there is no amount. */
  readonly award: number | null;
  readonly steps: readonly Step[];
  readonly issues: readonly Issue[];
}

const DEFAULT_UNIT = "万元";
/** What TITLE_AWARD calls what was had before. */
const PRIOR = "已获荣誉或已奖金额";
const given = (answers: Answers, id: string): string => (answers[id] ?? "").trim();

/** A number where the text is one; else the text, about which the function complains. */
function numberIn(answers: Answers, id: string): string | number | undefined {
  const text = given(answers, id);
  return text === "" ? undefined : (readText(text)?.toNumber() ?? text);
}

const valueIn = (answers: Answers, { id, kind }: Field): string | number | undefined =>
  kind === "choice" || kind === "titles" ? given(answers, id) || undefined : numberIn(answers, id);

/** What was had before: the title or the amount, whichever counts for more (reading R5). */
function prior(item: Item, answers: Answers, perUnit: number): string | number | undefined {
  const title = given(answers, "@prior-title");
  const paid = numberIn(answers, "@prior-paid");
  const standard = gradesOf(item).find(({ name }) => name === title);
  if (paid === undefined || !standard) return paid ?? (title || undefined);
  return typeof paid === "string" || paid * perUnit > valueOf(standard.amount) ? paid : title;
}

/** How many 万元 one of a unit is. */
export const PER_UNIT: Readonly<Record<string, number>> = { 万元: 1, 元: 0.0001, 千元: 0.1, 亿元: 10_000 };

/** The call that computes an item with these answers; the one that a cell would hold. */
export function callOf(item: Item, answers: Answers, unit: string): Call {
  const fields = fieldsOf(item);
  const last = unit === DEFAULT_UNIT ? undefined : unit;
  const trimmed = (name: string, ...elements: (string | number | undefined)[]): Call => ({
    name,
    elements: elements.slice(0, elements.findLastIndex((one) => one !== undefined) + 1),
  });
  if (item.amount.kind === "highest")
    return trimmed("TITLE_AWARD", given(answers, "@titles"), prior(item, answers, PER_UNIT[unit] ?? 1), last);
  if (item.function !== undefined)
    return trimmed(item.function, ...fields.map((field) => valueIn(answers, field)), last);
  const quantity = numberIn(answers, "@quantity") ?? numberIn(answers, "@approved");
  const paid = numberIn(answers, "@paid") ?? numberIn(answers, "@used");
  return trimmed("AWARD", item.name, given(answers, "@grade") || undefined, quantity, paid, last);
}

/** Computes an item with what was filled in. */
export function trialOf(item: Item, answers: Answers, unit: string): Trial {
  const missing = fieldsOf(item).filter(({ id, required, ...field }) => {
    const preset = "preset" in field && field.preset !== undefined;
    return required && !preset && given(answers, id) === "";
  });
  if (missing.length > 0) return { missing, call: null, award: null, steps: [], issues: [] };
  // Where a title or an amount may stand, the function would take a slip for an unknown title.
  const paid = item.amount.kind === "highest" ? numberIn(answers, "@prior-paid") : undefined;
  if (typeof paid === "string") {
    const slip = issue("not-a-number", { argument: PRIOR, given: paid });
    return { missing, call: null, award: null, steps: [], issues: [slip] };
  }
  const call = callOf(item, answers, unit);
  const { row, steps, issues = [] } = answerOf(call.name, call.elements);
  const [award] = row;
  return { missing, call, award: typeof award === "number" ? award : null, steps, issues };
}

/** What the next tier would bring, as steps or as the reason why there is none; empty for items without tiers. */
export function nextTier(
  item: Item,
  answers: Answers,
  unit: string,
): { readonly steps: readonly Step[]; readonly issues: readonly Issue[] } {
  const nothing = { steps: [], issues: [] };
  if (tierStarts(item).length === 0) return nothing;
  const [base] = item.inputs;
  const level = item.inputs.find(({ kind }) => kind === "choice");
  const { steps, issues = [] } = answerOf("NEXT_TIER", [
    item.name,
    numberIn(answers, base!.id),
    level && (given(answers, level.id) || undefined),
    unit,
  ]);
  return {
    steps: steps.filter(({ code }) => code === "next-tier"),
    issues: issues.filter(({ code }) => code === "top-tier"),
  };
}

const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * A call as a formula.
 *
 * @example formulaOf({ name: "EQUIPMENT_SUBSIDY", elements: [3000, "省重点"] }) // =WUYI.EQUIPMENT_SUBSIDY(3000,"省重点")
 */
export function formulaOf({ name, elements }: Call): string {
  const words = elements.map((one) =>
    one === undefined ? "" : typeof one === "number" ? String(one) : quotedText(one),
  );
  return `=${NAMESPACE}.${name}(${words.join(",")})`;
}
