import type { Half } from "./draw";
import { judge } from "./judge";
import { layoutOf } from "./layout";
import { noReadings, type Outcome, type Readings, type Tally } from "./outcome";

/** How many layouts of each half are judged. */
export const LAYOUTS = 400;

/** How the layouts of one half come out, together. */
export interface Score extends Tally {
  readonly layouts: number;
  readonly faulty: number;
  readonly faultyGreen: number;
  readonly correct: number;
  readonly correctGreen: number;
}

const added = (all: readonly Readings[]): Readings => {
  const sum = noReadings();
  for (const one of all) for (const key of Object.keys(sum) as (keyof Readings)[]) sum[key] += one[key];
  return sum;
};

export const outcomes = (half: Half, layouts = LAYOUTS): Outcome[] =>
  Array.from({ length: layouts }, (_, at) => judge(layoutOf(half, at + 1)));

/** Counts outcomes together. */
export function scoreOf(all: readonly Outcome[]): Score {
  const sum = (of: (one: Outcome) => number): number => all.reduce((before, one) => before + of(one), 0);
  return {
    layouts: all.length,
    sheets: added(all.map(({ sheets }) => sheets)),
    columns: added(all.map(({ columns }) => columns)),
    rows: added(all.map(({ rows }) => rows)),
    extra: sum(({ extra }) => extra),
    faults: sum(({ faults }) => faults),
    faultsFound: sum(({ faultsFound }) => faultsFound),
    falseErrors: sum(({ falseErrors }) => falseErrors),
    falseQuestions: sum(({ falseQuestions }) => falseQuestions),
    faulty: sum(({ faulty }) => Number(faulty)),
    faultyGreen: sum(({ faulty, green }) => Number(faulty && green)),
    correct: sum(({ faulty }) => Number(!faulty)),
    correctGreen: sum(({ faulty, green }) => Number(!faulty && green)),
  };
}

/** A word or shape with how often something about it went wrong, and more often than elsewhere. */
export interface Blame {
  readonly tag: string;
  readonly seen: number;
  readonly wrong: number;
  /** What went wrong, most often first. */
  readonly what: string;
  readonly seeds: readonly number[];
}

/** What goes wrong most, first: by how much more often a word or shape is there than it would be by chance. */
export function blamed(all: readonly Outcome[]): Blame[] {
  const seen = new Map<string, number>();
  const wrong = new Map<
    string,
    { readonly what: Map<string, number>; readonly seeds: number[]; count: number }
  >();
  for (const outcome of all) {
    for (const [tag, count] of outcome.seen) seen.set(tag, (seen.get(tag) ?? 0) + count);
    for (const { what, tags } of outcome.misses)
      for (const tag of new Set(tags)) {
        const one = wrong.get(tag) ?? { what: new Map<string, number>(), seeds: [], count: 0 };
        one.count++;
        one.what.set(what, (one.what.get(what) ?? 0) + 1);
        if (!one.seeds.includes(outcome.seed)) one.seeds.push(outcome.seed);
        wrong.set(tag, one);
      }
  }
  const found = [...wrong].map(([tag, { what, seeds, count }]) => ({
    tag,
    seen: seen.get(tag) ?? 0,
    wrong: count,
    what: [...what]
      .sort((a, b) => b[1] - a[1])
      .map(([name, times]) => `${name} ${times}`)
      .join(", "),
    seeds,
  }));
  // Seldom words that are always wrong stand before usual ones that are sometimes.
  const weight = ({ seen: times, wrong: count }: Blame): number =>
    count * Math.min(1, count / Math.max(1, times));
  return found.sort((a, b) => weight(b) - weight(a) || (a.tag < b.tag ? -1 : 1));
}
