/** The part 设置. */
export interface SettingsWords {
  readonly policy: string;
  readonly start: string;
  readonly startHint: string;
  /** `last` is the last day on which the policy holds. */
  readonly inForce: (start: string, last: string) => string;
  readonly startUnfinished: string;
  readonly clearStart: string;
  readonly language: string;
  readonly languageOfHost: string;
  readonly sheets: string;
  readonly sheetsHint: string;
  readonly reading: (percent: number) => string;
  readonly readAgain: string;
  readonly changed: string;
  readonly role: string;
  readonly ownRole: (role: string) => string;
  readonly item: string;
  readonly itemInRows: string;
  readonly itemNeeded: string;
  readonly headerRow: string;
  readonly headerGuessed: string;
  readonly columns: string;
  readonly noColumns: string;
  readonly meaningOf: (letter: string, header: string) => string;
  readonly noHeader: string;
  readonly notUsed: string;
  readonly general: string;
  /** What was said of the same header before, in parts. */
  readonly remembered: (parts: readonly string[]) => string;
  readonly rememberedRole: (role: string) => string;
  readonly rememberedItem: (item: string) => string;
  readonly rememberedHeader: (row: number) => string;
  readonly rememberedColumn: (letter: string, meaning: string) => string;
  readonly recall: string;
  readonly forget: string;
  readonly row: string;
  readonly restore: string;
  readonly restoreAll: string;
}
