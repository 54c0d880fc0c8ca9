export {
  FINDING_TITLES,
  POSSIBLE_SEVERITIES,
  SEVERITIES,
  findingHelp,
  findingText,
  findingTitle,
  severityOf,
  type FindingCode,
  type FindingHelp,
  type FindingParameters,
} from "./catalogue";
export type { Address } from "./facts";
export { moneyText, plainNumber } from "./money-text";
export { wholeColumn } from "./whole-column";
export { BY_WEIGHT, type Severity } from "./severity";
export { aboutRows } from "./about-rows";
