import type { Language } from "../language";
import { FINDINGS } from "./entries";
import type { Entry } from "./entry";
import type { Severity } from "./severity";

export type FindingCode = keyof typeof FINDINGS;

/** What each finding of a sheet check says, as facts. */
export type FindingParameters = {
  readonly [C in FindingCode]: (typeof FINDINGS)[C] extends Entry<infer Parameters> ? Parameters : never;
};

const ENTRIES: { readonly [C in FindingCode]: Entry<FindingParameters[C]> } = FINDINGS;

/** One thing of each entry, by code. */
const ofEach = <T>(take: (entry: Entry<never>) => T): Readonly<Record<FindingCode, T>> =>
  Object.fromEntries(Object.entries(ENTRIES).map(([code, entry]) => [code, take(entry)])) as Record<
    FindingCode,
    T
  >;

/** The weights that a finding of each code can have, the weightiest first. */
export const POSSIBLE_SEVERITIES = ofEach<readonly [Severity, ...Severity[]]>(({ severity }) =>
  typeof severity === "string" ? [severity] : severity.either,
);

/** How much each finding weighs at most. */
export const SEVERITIES = ofEach<Severity>(({ severity }) =>
  typeof severity === "string" ? severity : severity.either[0],
);

/**
 * How much a finding weighs.
 *
 * @example severityOf("sheet-not-read", { reason: "unknown", firms: 12 }) // "question"
 */
export function severityOf<C extends FindingCode>(code: C, parameters: FindingParameters[C]): Severity {
  const { severity } = ENTRIES[code];
  return typeof severity === "string" ? severity : severity.of(parameters);
}

/** A few words for each code, as the heading of its sentences: Chinese, English. */
export const FINDING_TITLES = ofEach<readonly [zh: string, en: string]>(({ title }) => [title.zh, title.en]);

/** The heading of a finding's sentences. */
export const findingTitle = (code: FindingCode, language: Language): string => ENTRIES[code].title[language];

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
  return ENTRIES[code].sentence[language](parameters);
}

/** What a finding is, and what to do about it, besides what its own sentence says. */
export interface FindingHelp {
  readonly meaning: string;
  readonly action: string;
}

/**
 * The help on a finding.
 *
 * @example findingHelp("vetoed", "zh").action // "金额改为 0；…"
 */
export function findingHelp(code: FindingCode, language: Language): FindingHelp {
  const { meaning, action } = ENTRIES[code];
  return { meaning: meaning[language], action: action[language] };
}
