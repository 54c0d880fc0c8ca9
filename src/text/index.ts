export { issue, type Issue, type IssueCode } from "./issues";
export { numberText, quoted } from "./number-text";
export { step, stepText, type Step, type StepCode } from "./steps";
export { basisText, capText, standardText } from "./describe";
export {
  FINDING_TITLES,
  findingText,
  moneyText,
  plainNumber,
  type Address,
  type FindingCode,
  type FindingParameters,
  type Language,
} from "./findings";
export { REPORT_TEXT } from "./verdict";
