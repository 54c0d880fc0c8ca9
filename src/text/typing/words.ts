/** Sentences about formulas as they are typed. */
export interface TypingWords {
  readonly kinds: Readonly<Record<"sign" | "brackets" | "quotes" | "separators" | "letters", string>>;
  readonly mended: (kinds: readonly string[], formula: string) => string;
  readonly slips: Readonly<
    Record<
      "unquoted" | "unit-in-amount" | "without-namespace" | "misspelt" | "chinese-name" | "open-text",
      (given: string, meant: string) => string
    >
  >;
  /** `formula` is what would be right; undefined where nobody can know. */
  readonly together: (told: readonly string[], formula: string | undefined) => string;
}
