import { numberText } from "../number-text";
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
export const en = {
  list: (names: Names): string => names.join(", "),
  near: (names: Names): string => (names.length > 0 ? ` Did you mean ${en.list(names)}?` : ""),
  likely: ({ nearest, accepted }: Choice): string =>
    nearest.length < accepted.length ? en.near(nearest) : "",
  graded: (item: string, grade: string): string => (grade === "" ? `“${item}”` : `“${item}” (${grade})`),
  /** How many of something: `1 row`, `2 rows`. */
  count: (many: number, one: string): string => `${numberText(many)} ${one}${many === 1 ? "" : "s"}`,
};
