export { issue, issueText, type Issue, type IssueCode } from "./issues";
export { numberText } from "./number-text";
export { step, stepText, type Step, type StepCode } from "./steps";
export { basisText, capText, conditionTexts, repetitionText, standardLines, standardText } from "./describe";
export { readingText } from "./readings";
export {
  FINDING_TITLES,
  SEVERITIES,
  findingHelp,
  findingText,
  findingTitle,
  moneyText,
  plainNumber,
  type Address,
  type FindingCode,
  type FindingHelp,
  type FindingParameters,
  type Severity,
} from "./findings";
export type { Language } from "./language";
export { REPORT_TEXT, REPORT_TEXTS, type ReportText } from "./report";
export { NATIVE_LABELS, NATIVE_TEXT, type NamedArgument } from "./native";
export { textPlaces } from "./text-places";
