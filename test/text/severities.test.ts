import { POSSIBLE_SEVERITIES, SEVERITIES, severityOf, type FindingCode, type Severity } from "../../src/text";

/** Every code by its weight at most, as the contract says it; what is not here stands against payment. */
const LIGHTER: Readonly<Record<Exclude<Severity, "error">, readonly FindingCode[]>> = {
  question: [
    "credit-code-check",
    "veto-name-similar",
    "code-name-conflict",
    "not-on-file",
    "not-in-statistics",
    "robot-counted-twice",
    "robot-project-small",
    "out-of-force",
    "higher-document",
    "sheet-not-read",
    "unread-row",
    "unread-table",
    "ambiguous-column",
    "hidden-content",
    "list-entry-not-used",
    "settings-inside",
  ],
  warning: ["number-as-text", "constant-among-formulas"],
  info: ["level-without-effect", "just-below-tier", "hidden-row", "repeats-sheet"],
};

test.each(Object.keys(SEVERITIES) as FindingCode[])("%s weighs what the contract says", (code) => {
  const lighter = (["question", "warning", "info"] as const).find((one) => LIGHTER[one].includes(code));
  expect(SEVERITIES[code]).toBe(lighter ?? "error");
  expect(POSSIBLE_SEVERITIES[code][0]).toBe(SEVERITIES[code]);
});

test.each<[why: string, code: FindingCode, parameters: object, severity: Severity]>([
  ["a form guide bars nothing", "sheet-not-read", { reason: "unknown", firms: 0 }, "info"],
  ["firms beside numbers may be money", "sheet-not-read", { reason: "unknown", firms: 1 }, "question"],
  ["a veto list that was not used, too", "sheet-not-read", { reason: "veto", firms: 9 }, "question"],
  ["another number than the formula's", "stale-value", { kind: "stale" }, "error"],
  ["a number that changes", "stale-value", { kind: "volatile" }, "question"],
  ["a number that nobody can compute", "stale-value", { kind: "unknown" }, "question"],
  ["a setting that waits", "settings-inside", { used: false, effect: { kind: "dates" } }, "question"],
  ["one that changes nothing", "settings-inside", { used: false, effect: { kind: "none" } }, "info"],
  ["one that whoever checks took over", "settings-inside", { used: true, effect: { kind: "dates" } }, "info"],
  ["a weight that never changes", "vetoed", {}, "error"],
])("%s: %s %j", (_, code, parameters, severity) => {
  expect(severityOf(code, parameters as never)).toBe(severity);
  expect(POSSIBLE_SEVERITIES[code]).toContain(severity);
});
