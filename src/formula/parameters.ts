import { MONEY_UNITS } from "../award";
import type { Input } from "../policy";
import type { ParameterDeclaration } from "./declaration";

type Extra = Partial<Pick<ParameterDeclaration, "optional" | "repeating" | "choices" | "whole">>;

/** A parameter, required and single unless said otherwise. */
export function parameter(
  id: string,
  name: string,
  description: string,
  extra: Extra = {},
): ParameterDeclaration {
  return { id, name, description, optional: false, repeating: false, ...extra };
}

/** The unit, always last: what goes in and comes out in this one call. */
export const UNIT = parameter("unit", "单位", "金额单位，留空为万元；对填入和得出的金额都有效", {
  optional: true,
  choices: MONEY_UNITS.map(({ name }) => name),
});

function describe(input: Input): string {
  switch (input.kind) {
    case "money":
      return `${input.label}，留空单位时以万元计${input.signed ? "，负数按 0 计奖" : ""}${input.positive ? "，必须大于 0" : ""}`;
    case "count":
      return `${input.label}，整数${input.least > 0 ? `，至少 ${input.least}` : ""}`;
    case "measure":
      return `${input.label}${input.unit && `，以 ${input.unit} 计`}`;
    case "choice":
      return `${input.label}：${input.choices.map(({ name }) => name).join("、")}${input.preset ? `；留空为${input.preset}` : ""}`;
  }
}

/** An input of an item, as an argument. */
export function inputParameter(input: Input): ParameterDeclaration {
  return parameter(input.id, input.label, describe(input), {
    optional: input.optional ?? false,
    ...(input.kind === "choice" ? { choices: input.choices.map(({ name }) => name) } : {}),
  });
}
