import { itemById, type Item } from "../../src/policy";
import type { RowValues } from "../../src/sheet";
import { fieldsOf } from "./fields";
import type { Answers } from "./trial";

/** An award with what was filled in. */
export interface Scenario {
  readonly item: Item;
  readonly answers: Answers;
  readonly unit: string;
}

/** How many scenarios stand side by side. */
export const MOST_KEPT = 4;

/** What the part 测算 holds. */
export interface WhatIfState {
  readonly item: Item | null;
  readonly answers: Answers;
  readonly unit: string;
  readonly kept: readonly Scenario[];
}

export const WHAT_IF_START: WhatIfState = { item: null, answers: {}, unit: "万元", kept: [] };

export type WhatIfEvent =
  | { readonly kind: "pick"; readonly item: Item | null }
  | { readonly kind: "answer"; readonly id: string; readonly text: string }
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "fill"; readonly values: RowValues }
  /** To be changed, from the firm's list. */
  | { readonly kind: "take"; readonly scenario: Scenario }
  | { readonly kind: "keep" }
  | { readonly kind: "drop"; readonly at: number }
  | { readonly kind: "load"; readonly at: number };

/** The answers that a row gives, by the fields of its item. */
function answersFrom(item: Item, { numbers, choices, grades, quantity, paid }: RowValues): Answers {
  const given: Record<string, string | undefined> = {
    ...Object.fromEntries(Object.entries(numbers).map(([id, value]) => [id, String(value)])),
    ...choices,
    "@grade": grades[0],
    "@titles": grades.length > 0 ? grades.join("、") : undefined,
    "@quantity": quantity === null ? undefined : String(quantity),
    "@approved": quantity === null ? undefined : String(quantity),
    "@paid": paid === null ? undefined : String(paid),
    "@prior-paid": paid === null ? undefined : String(paid),
  };
  return Object.fromEntries(
    fieldsOf(item).flatMap(({ id }) => (given[id] === undefined ? [] : [[id, given[id]]])),
  );
}

/** What the part 测算 holds after something happened. Pure. */
export function reduceWhatIf(state: WhatIfState, event: WhatIfEvent): WhatIfState {
  const { item, answers, unit, kept } = state;
  switch (event.kind) {
    case "pick":
      return event.item === item ? state : { ...state, item: event.item, answers: {} };
    case "answer":
      return { ...state, answers: { ...answers, [event.id]: event.text } };
    case "unit":
      return { ...state, unit: event.unit };
    case "fill": {
      const { values } = event;
      if (values.item === null) return state;
      const named = itemById(values.item);
      return { ...state, item: named, answers: answersFrom(named, values), unit: "万元" };
    }
    case "take": {
      const { scenario } = event;
      return { ...state, item: scenario.item, answers: scenario.answers, unit: scenario.unit };
    }
    case "keep":
      return item && kept.length < MOST_KEPT ? { ...state, kept: [...kept, { item, answers, unit }] } : state;
    case "drop":
      return { ...state, kept: kept.filter((_, at) => at !== event.at) };
    case "load": {
      const scenario = kept[event.at];
      return scenario ? { ...state, ...scenario } : state;
    }
  }
}
