import type { Names } from "./facts";

interface Choice {
  readonly nearest: Names;
  readonly accepted: Names;
}

/** Pieces of Chinese sentences. */
export const zh = {
  list: (names: Names): string => names.join("、"),
  near: (names: Names): string => (names.length > 0 ? `您是否想填：${zh.list(names)}？` : ""),
  /** The likely ones are worth a sentence where they are not all that there are. */
  likely: ({ nearest, accepted }: Choice): string =>
    nearest.length < accepted.length ? zh.near(nearest) : "",
  graded: (item: string, grade: string): string => (grade === "" ? `“${item}”` : `“${item}”（${grade}）`),
};

/** The same pieces of English sentences. */
export const en: typeof zh = {
  list: (names) => names.join(", "),
  near: (names) => (names.length > 0 ? ` Did you mean ${en.list(names)}?` : ""),
  likely: ({ nearest, accepted }) => (nearest.length < accepted.length ? en.near(nearest) : ""),
  graded: (item, grade) => (grade === "" ? `“${item}”` : `“${item}” (${grade})`),
};
