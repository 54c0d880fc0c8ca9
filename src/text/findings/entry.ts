import type { Language } from "../language";
import type { Severity, Weighed } from "./severity";

type Words = Readonly<Record<Language, string>>;

/** All that there is to say of one kind of finding. The sentence is made from facts, in each language. */
export interface Entry<Parameters> {
  readonly severity: Severity | Weighed<Parameters>;
  /** A few words, as the heading of the sentences. */
  readonly title: Words;
  /** What is wrong, what would be right, what to do: one sentence, or a few. */
  readonly sentence: Readonly<Record<Language, (parameters: Parameters) => string>>;
  /** For the help, besides what the sentence says: what such a finding is, and what to do about it. */
  readonly meaning: Words;
  readonly action: Words;
}

/**
 * Declares a finding by its parameters; everything else that is known of its code follows from the entry.
 *
 * @example finding<{ given: string }>({ severity: "error", title: { zh: "不是日期", en: "Not a date" }, … })
 */
export const finding = <Parameters>(entry: Entry<Parameters>): Entry<Parameters> => entry;
