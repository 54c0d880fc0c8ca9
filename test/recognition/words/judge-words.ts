import { itemOfTitle, readGrade, readItem } from "../../../src/sheet";
// A word's meaning is seen where headers and rows are read.
/* eslint-disable no-restricted-imports */
import { readColumn } from "../../../src/sheet/recognise/column-header";
import { opensPart, readTotal } from "../../../src/sheet/recognise/row-texts";
/* eslint-enable no-restricted-imports */
import { itemById } from "../../../src/policy";
import vocabulary from "./vocabulary.json";

/**
 * Words as officers write them, put down by somebody who knew neither the program nor its words: a measure of
 * what is understood, word by word. Half of them may be looked at; of the others only figures are told.
 */

export type Understood = "right" | "perhaps" | "unknown" | "wrong";
export type Half = "seen" | "held";

/** One word, and what was made of it. */
export interface JudgedWord {
  readonly list: string;
  readonly word: string;
  readonly half: Half;
  readonly understood: Understood;
}

const halfOf = (word: string): Half =>
  [...word].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 1009, 7) % 2 === 0
    ? "seen"
    : "held";

/** What columns a list of headers can be: a declared and an audited amount are both what is claimed. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  firm: ["enterprise"],
  declared: ["claimed"],
  audited: ["claimed", "approved"],
  anyBase: ["base"],
  anyQuantity: ["quantity"],
};

function ofHeader(word: string, isRight: (key: string) => boolean): Understood {
  const { meanings, perhaps, ofYear } = readColumn([word]);
  if (meanings.some(({ key }) => isRight(key))) return "right";
  if (perhaps.some(isRight)) return "perhaps";
  if (meanings.length > 0) return "wrong";
  return ofYear ? "perhaps" : "unknown";
}

function ofItem(word: string, id: string): Understood {
  const { item } = readItem(word);
  return item ? (item.id === id ? "right" : "wrong") : "unknown";
}

function ofGrade(word: string, id: string, grade: string): Understood {
  const read = readGrade(itemById(id), word);
  if (read.kind !== "grade") return "unknown";
  return read.grade === grade ? "right" : "wrong";
}

const IN_TITLES = ["绿色工厂", "工业机器人购置", "设备投资补助", "清洁生产审核"];
const SUM = "叁拾万元整";

const known = (is: boolean): Understood => (is ? "right" : "unknown");

/** Every list of words, and what is right about each of them. */
function* judgements(): Generator<
  readonly [list: string, words: readonly string[], (word: string) => Understood]
> {
  for (const [list, words] of Object.entries(vocabulary.headers)) {
    const keys = KEYS[list] ?? [list];
    yield [list, words, (word) => ofHeader(word, (key) => keys.includes(key))];
  }
  yield [
    "nothing",
    vocabulary.nothing,
    (word) => (readColumn([word]).meanings.length === 0 ? "right" : "wrong"),
  ];
  for (const [id, words] of Object.entries(vocabulary.bases)) {
    const isRight = (key: string): boolean =>
      key.startsWith(`${id}.`) || key === "base" || key === "quantity";
    yield ["bases", words, (word) => ofHeader(word, isRight)];
  }
  for (const [id, words] of Object.entries(vocabulary.items))
    yield ["items", words, (word) => ofItem(word, id)];
  for (const [id, grades] of Object.entries(vocabulary.grades))
    for (const [grade, words] of Object.entries(grades))
      yield ["grades", words, (word) => ofGrade(word, id, grade)];
  const isOf = (title: string): boolean =>
    IN_TITLES.every((name) => itemOfTitle(title.replace("{n}", name)) !== undefined);
  yield ["titles", vocabulary.titles, (title) => known(isOf(title))];
  yield ["general titles", vocabulary.generalTitles, (title) => (itemOfTitle(title) ? "wrong" : "right")];
  yield [
    "totals",
    vocabulary.totals,
    (word) => known(readTotal(word.replace("{t}", "桐琴镇")) !== undefined),
  ];
  yield ["in words", vocabulary.inWords, (word) => known(readTotal(word.replace("{w}", SUM)) !== undefined)];
  yield ["of which", vocabulary.ofWhich, (word) => known(opensPart(word))];
}

/** What is made of every word. */
export const judgedWords = (): readonly JudgedWord[] =>
  [...judgements()].flatMap(([list, words, judge]) =>
    words.map((word) => ({ list, word, half: halfOf(word), understood: judge(word) })),
  );

/** How many words of a half are understood how, by list. */
export function wordFigures(
  words: readonly JudgedWord[],
  half: Half,
): ReadonlyMap<string, Record<Understood, number>> {
  const figures = new Map<string, Record<Understood, number>>();
  for (const { list, understood } of words.filter((one) => one.half === half)) {
    const counts = figures.get(list) ?? { right: 0, perhaps: 0, unknown: 0, wrong: 0 };
    counts[understood]++;
    figures.set(list, counts);
  }
  return figures;
}

/** The figures as lines, with the words of the half that may be looked at that are not understood. */
export function wordLines(): string[] {
  const words = judgedWords();
  const [seen, held] = [wordFigures(words, "seen"), wordFigures(words, "held")];
  const share = ({ right, perhaps, unknown, wrong }: Record<Understood, number>): string =>
    `${right + perhaps} of ${right + perhaps + unknown + wrong}, wrong ${wrong}`;
  return [...seen].flatMap(([list, counts]) => {
    const missed = words.filter((one) => one.list === list && one.half === "seen");
    const of = (what: Understood): string =>
      missed
        .filter(({ understood }) => understood === what)
        .map(({ word }) => word.replaceAll("\n", "⏎"))
        .slice(0, 12)
        .join(" ");
    return [
      `${list.padEnd(16)} ${share(counts).padEnd(24)} held back: ${share(held.get(list)!)}`,
      ...[`  wrong: ${of("wrong")}`, `  unknown: ${of("unknown")}`].filter((line) => !line.endsWith(": ")),
    ];
  });
}
