import type { Language } from "../language";
import { CHINESE } from "./chinese";
import { ENGLISH } from "./english";
import type { FindingCode, FindingParameters } from "./parameters";

export type { Address, FindingCode, FindingParameters } from "./parameters";
export { moneyText, plainNumber } from "./money-text";
export { FINDING_TITLES, findingTitle } from "./titles";

/**
 * The sentence of a finding.
 *
 * @example findingText("not-on-file", { item: "工业机器人补助" }, "zh")
 */
export function findingText<C extends FindingCode>(
  code: C,
  parameters: FindingParameters[C],
  language: Language,
): string {
  return (language === "en" ? ENGLISH : CHINESE)[code](parameters);
}
