/** The part 政策. */
export interface PolicyWords {
  readonly sections: string;
  readonly catalogue: string;
  readonly readings: string;
  readonly search: string;
  readonly found: (items: number) => string;
  readonly noItem: string;
  readonly standard: string;
  readonly conditions: string;
  readonly most: string;
  readonly repetition: string;
  readonly categories: string;
  readonly readingsOf: string;
  readonly alsoCalled: string;
  readonly tryOut: string;
  readonly rules: string;
  /** What holds for every item, by article, in words of our own. */
  readonly generalRules: readonly (readonly [article: number, rule: string])[];
  readonly readingsHint: string;
  readonly taken: string;
  readonly other: string;
  readonly noOther: string;
  readonly concerns: string;
  readonly everyArticle: string;
  readonly everyItem: string;
}
