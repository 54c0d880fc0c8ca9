import type { Half } from "./draw";
import { JUDGED, reached } from "./floors";
import { judge } from "./judge";
import { layoutOf } from "./layout";
import type { Outcome, Readings } from "./outcome";
import { LAYOUTS, blamed, outcomes, scoreOf, type Score } from "./score";
import { layoutText } from "./text";

const percent = (part: number, of: number): string => (of === 0 ? "—" : `${((100 * part) / of).toFixed(1)}%`);

const readingsLine = (what: string, { right, misread, asked, lost, ...rest }: Readings): string => {
  const all = right + misread + asked + lost + rest["left out"];
  const share = (count: number): string => `${count} (${percent(count, all)})`.padStart(15);
  return `${what.padEnd(10)}${[right, misread, asked, rest["left out"], lost].map(share).join("")}`;
};

/** The figures of one half, as lines. */
export function figures(half: Half, score: Score): string[] {
  const rows = Object.values(score.rows).reduce((sum, count) => sum + count, 0);
  const heads = ["right", "misread", "asked", "left out", "lost"].map((head) => head.padStart(15)).join("");
  return [
    `${half === "seen" ? "Layouts that may be looked at" : "Layouts that are held back"}: ${score.layouts}`,
    `${"".padEnd(10)}${heads}`,
    readingsLine("sheets", score.sheets),
    readingsLine("columns", score.columns),
    readingsLine("rows", score.rows),
    `no claims read as claims ${score.extra}`,
    `planted faults found ${score.faultsFound} of ${score.faults} (${percent(score.faultsFound, score.faults)})`,
    `false per 100 rows: errors ${((100 * score.falseErrors) / rows).toFixed(1)}, questions ${((100 * score.falseQuestions) / rows).toFixed(1)}`,
    `green although faulty ${score.faultyGreen} of ${score.faulty}`,
    `correct and green ${score.correctGreen} of ${score.correct} (${percent(score.correctGreen, score.correct)})`,
  ];
}

const isCode = (tag: string): boolean => tag.startsWith("told: ");

/** What is told of rows that are right, most often first. */
const wronglyTold = (all: readonly Outcome[]): string[] =>
  blamed(all)
    .filter(({ tag }) => isCode(tag))
    .map(
      ({ tag, wrong, seeds }) =>
        `${tag.slice(6).padEnd(22)} ${String(wrong).padStart(5)}  [${seeds.slice(0, 4).join(" ")}]`,
    );

/** Which words and shapes go wrong, the worst first, so many of each part. */
function worst(all: readonly Outcome[], most: number): string[] {
  const lines: string[] = [];
  const perPart = new Map<string, number>();
  for (const { tag, wrong, seen, what, seeds } of blamed(all)) {
    const part = tag.split(":")[0]!;
    const before = perPart.get(part) ?? 0;
    if (before >= most || wrong < 2 || isCode(tag)) continue;
    perPart.set(part, before + 1);
    lines.push(
      `${tag.padEnd(34)} ${`${wrong} / ${seen}`.padStart(9)}  ${what}  [${seeds.slice(0, 4).join(" ")}]`,
    );
  }
  return lines;
}

/** The layout that shows most of the worst word, as text with what went wrong in it. */
function example(all: readonly Outcome[]): string[] {
  const first = blamed(all).find(({ tag }) => !isCode(tag));
  const seed = first?.seeds[0];
  const outcome = all.find((one) => one.seed === seed);
  if (!first || seed === undefined || !outcome) return [];
  return [
    `An example of “${first.tag}”:`,
    layoutText(layoutOf("seen", seed)),
    ...outcome.misses
      .slice(0, 12)
      .map(({ what, detail, tags }) => `  ${what}: ${detail} — ${tags.join("; ")}`),
  ];
}

/** The figures that the test keeps, as `floors.ts` writes them. */
export const floorLines = (): string[] =>
  (["seen", "unseen"] as const).map(
    (half) => `${half}: ${JSON.stringify(reached(scoreOf(outcomes(half, JUDGED))))},`,
  );

/**
 * All of it as lines. Of the layouts that are held back nothing but figures is told.
 *
 * @param seeds layouts that may be looked at, to be shown whole
 */
export function reportLines(seeds: readonly number[], layouts = LAYOUTS): string[] {
  if (seeds.length > 0)
    return seeds.flatMap((seed) => {
      const { misses } = judge(layoutOf("seen", seed));
      return [
        layoutText(layoutOf("seen", seed)),
        ...misses.map(({ what, detail, tags }) => `  ${what}: ${detail} — ${tags.join("; ")}`),
        "",
      ];
    });
  const seen = outcomes("seen", layouts);
  return [
    ...figures("seen", scoreOf(seen)),
    "",
    ...figures("unseen", scoreOf(outcomes("unseen", layouts))),
    "",
    "Told of rows that are right (how often, layouts to look at):",
    ...wronglyTold(seen),
    "",
    "The worst kinds (wrong / there, what went wrong, layouts to look at):",
    ...worst(seen, 8),
    "",
    ...example(seen),
  ];
}
