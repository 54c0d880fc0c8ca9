export { issue, type Issue, type IssueCode } from "./issues";
export { numberText, quoted } from "./number-text";
export { step, stepText, type Step, type StepCode } from "./steps";
export { basisText, capText, standardText } from "./describe";
