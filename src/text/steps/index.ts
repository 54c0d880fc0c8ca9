import type { Language } from "../language";
import { CHINESE } from "./chinese";
import { ENGLISH } from "./english";
import type { StepCode, StepFigures } from "./figures";

export type { StepCode } from "./figures";

/** One step of an explanation. `article` 0: a rule over all articles. */
export interface Step {
  readonly code: StepCode;
  readonly article: number;
  readonly figures: unknown;
}

/** Notes a step with its figures; its sentence is made only when somebody reads it. */
export function step<C extends StepCode>(code: C, article: number, figures: StepFigures[C]): Step {
  return { code, article, figures };
}

/**
 * A step as a sentence, its article in front.
 *
 * @example stepText(step("item", 4, { item: "工业机器人补助" })) // "第 4 条 工业机器人补助"
 */
export function stepText({ code, article, figures }: Step, language: Language = "zh"): string {
  const sentence = ((language === "en" ? ENGLISH : CHINESE)[code] as (p: unknown) => string)(figures);
  if (article === 0) return sentence;
  return language === "en" ? `Article ${article}: ${sentence}` : `第 ${article} 条 ${sentence}`;
}
