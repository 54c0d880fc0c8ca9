export {
  FINDING_TITLES,
  SEVERITIES,
  findingHelp,
  findingText,
  findingTitle,
  type FindingCode,
  type FindingHelp,
  type FindingParameters,
} from "./catalogue";
export type { Address } from "./facts";
export { moneyText, plainNumber } from "./money-text";
export type { Severity } from "./severity";
