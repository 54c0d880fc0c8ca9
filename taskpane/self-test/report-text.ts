import type { SelfTestWords } from "./text";
import type { Seen } from "./outcome";
import type { StepReport } from "./run-steps";

/** What was seen, a sentence each. */
export const seenText = (words: SelfTestWords, seen: readonly Seen[]): string =>
  words.together(
    seen.map(([code, ...given]) => (words.seen[code] as (...given: readonly string[]) => string)(...given)),
  );

/** So many digits of a second are told. */
export const secondsText = (words: SelfTestWords, seconds: number): string =>
  words.seconds(seconds.toFixed(1));

/** What the text says besides the steps. */
export interface TextHead {
  /** Of this program. */
  readonly version: string;
  readonly when: string;
}

/**
 * The result as plain lines, one a step, which people copy and send. It holds nothing of their workbook, not even its
 * name; the names of the steps in brackets are the same in every language.
 */
export function reportText(
  words: SelfTestWords,
  reports: readonly StepReport[],
  { version, when }: TextHead,
): string {
  const lines = reports.map(({ id, result, seconds, seen }, at) =>
    words.line(
      `${at + 1}`,
      `[${id}] ${words.steps[id]}`,
      `${words.results[result]} ${secondsText(words, seconds)}`,
      seenText(words, seen),
    ),
  );
  const count = (result: StepReport["result"]): string =>
    `${reports.filter((report) => report.result === result).length}`;
  const sum = words.sum(count("passed"), count("failed"), count("skipped"));
  return [words.head(version, when), ...lines, sum].join("\n");
}
