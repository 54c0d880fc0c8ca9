import type { Repetition } from "../../policy";

/** What rules, conditions and caps are told with; amounts in 万元. */
export interface DescribeWords {
  readonly wan: (amount: number) => string;
  /** A span of a base, the first end belonging to it; `next` is undefined for the last one. */
  readonly span: (from: number, next: number | undefined) => string;
  /** A rate in percent with what it is for: a span, or a level. */
  readonly rate: (of: string, percent: number) => string;
  /** What is multiplied, and by what. */
  readonly times: (label: string, rate: string) => string;
  /** What is looked at, and the first of its spans. */
  readonly of: (label: string, span: string) => string;
  /** What a step pays from a base on. */
  readonly step: (from: number, award: number) => string;
  readonly perSquareMetre: (label: string, yuan: number) => string;
  /** An amount for each piece. */
  readonly each: (amount: string) => string;
  readonly range: (least: number, most: number) => string;
  readonly pool: (most: number) => string;
  readonly elsewhere: string;
  readonly ended: string;
  readonly oneOf: (label: string, choices: readonly string[]) => string;
  readonly bound: (label: string, above: boolean, bound: string) => string;
  readonly capTotal: (most: number) => string;
  readonly capYearly: (most: number) => string;
  /** `of` is empty where nothing particular was chosen. */
  readonly capChoice: (of: string, most: number) => string;
  readonly capRoom: (label: string, less: string) => string;
  readonly atMost: (cap: string) => string;
  readonly repetition: Readonly<Record<Repetition, string>>;
  readonly readings: (ids: readonly string[]) => string;
  /** Between parts of a rule, of one of its parts, of a list, and of a whole basis. */
  readonly semicolon: string;
  readonly comma: string;
  readonly enumeration: string;
  readonly fullStop: string;
  readonly basis: (article: number, item: string, grade: string, parts: string) => string;
}
