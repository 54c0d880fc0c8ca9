export { issue, issueText, type Issue, type IssueCode } from "./issues";
export { numberText } from "./number-text";
export { step, stepText, type Step, type StepCode } from "./steps";
export { basisText, capText, conditionTexts, repetitionText, standardLines, standardText } from "./describe";
export { readingText } from "./readings";
export {
  BY_WEIGHT,
  FINDING_TITLES,
  POSSIBLE_SEVERITIES,
  SEVERITIES,
  findingHelp,
  findingText,
  findingTitle,
  moneyText,
  plainNumber,
  severityOf,
  aboutRows,
  wholeColumn,
  type Address,
  type FindingCode,
  type FindingHelp,
  type FindingParameters,
  type Severity,
} from "./findings";
export { TYPING_TEXTS, type TypingWords } from "./typing";
export type { Language } from "./language";
export {
  REPORT_TEXT,
  REPORT_TEXTS,
  type Conclusion,
  type Decided,
  type LeftOut,
  type Obstacle,
  type ReadCounts,
  type ReportText,
  type Verdict,
} from "./report";
export { COLUMN_WORDS, type ColumnRead, type ColumnReason, type ColumnWords } from "./columns";
export { NATIVE_LABELS, NATIVE_TEXT, type NamedArgument } from "./native";
export { textPlaces } from "./text-places";
export { KEYS, LIBRARY_KEYS, PAGE_KEYS, type KeyAct, type KeyDeclaration } from "./keys";
