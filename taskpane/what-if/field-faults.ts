import type { Item } from "../../src/policy";
import type { Issue, IssueCode } from "../../src/text";
import { fieldsOf, type Field } from "./fields";

/** The fields behind an argument that no declaration names, as the functions call it. */
const BY_ARGUMENT: Readonly<Record<string, readonly string[]>> = {
  等级: ["@grade"],
  荣誉: ["@titles"],
  数量: ["@quantity", "@approved"],
  核定金额: ["@approved"],
  已奖: ["@paid", "@used"],
  今年已奖: ["@paid"],
  已获荣誉或已奖金额: ["@prior-paid"],
};

/** The fields behind a reason that names no argument. */
const BY_CODE: Partial<Readonly<Record<IssueCode, readonly string[]>>> = {
  "grade-missing": ["@grade"],
  "quantity-above-one": ["@quantity"],
  "outside-range": ["@approved"],
  "above-pool": ["@approved"],
};

/** The field of a form that a reason speaks of; undefined where it speaks of none. */
function fieldOf(fields: readonly Field[], { code, parameters }: Issue): Field | undefined {
  const { argument } = parameters as { readonly argument?: string };
  const ids = argument === undefined ? BY_CODE[code] : BY_ARGUMENT[argument];
  return fields.find(({ id, label }) => (label !== "" && label === argument) || ids?.includes(id));
}

/** Reasons against a result, each where a person can do something about it. */
export interface PlacedIssues {
  /** By the id of the field; a field shows the first. */
  readonly byField: ReadonlyMap<string, Issue>;
  /** Those about the item as a whole. */
  readonly others: readonly Issue[];
}

/**
 * Sorts reasons against a result by the field that they speak of.
 *
 * @example placeIssues(itemById("robot"), issues).byField.get("amount") // what is wrong with 机器人金额
 */
export function placeIssues(item: Item, issues: readonly Issue[]): PlacedIssues {
  const fields = fieldsOf(item);
  const byField = new Map<string, Issue>();
  const others: Issue[] = [];
  for (const issue of issues) {
    const field = fieldOf(fields, issue);
    if (!field) others.push(issue);
    else if (!byField.has(field.id)) byField.set(field.id, issue);
  }
  return { byField, others };
}
