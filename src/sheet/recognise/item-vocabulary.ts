import {
  HINTS,
  ITEMS,
  LEVEL_WORDS,
  MORE_GRADES,
  ONLY_ALONE,
  OTHER_GRADES,
  OTHER_NAMES,
  foldName,
  gradesOf,
  itemById,
  type Choice,
  type Item,
} from "../../policy";
import { AROUND_AN_ITEM, AROUND_A_TITLE, ENDS_A_PHRASE } from "./filler-words";
import { WordCover } from "./word-cover";

/** A grade that a word names, of the item that has it. */
export interface NamedGrade {
  readonly item: Item;
  readonly name: string;
  /** Whether the word names the item too (小巨人), and is no grade of any item (二类). */
  readonly alone: boolean;
}

/** What a word can mean. */
export interface Word {
  readonly item?: Item;
  readonly grades: readonly NamedGrade[];
  readonly level?: string;
  /** Whether it changes nothing of what an item's name says. */
  readonly filler?: boolean;
  /** Whether what stands beyond it is no part of an item's name. */
  readonly end?: boolean;
  /** Items that may have been meant; the word itself stays unknown. */
  readonly hints?: readonly Item[];
}

const NOTHING: Word = { grades: [] };

/** Marks between words. */
const MARKS = [..."()[]{}【】<>-_—–:;,。、/\\+&·|.~#*!^"];
/** The end of a name that says only that money is given. */
const MONEY_END = /(?:奖励|奖补|补助|资助|补贴|认定|奖)$/;
/** Shorter names than this stay whole: 培训补助 is no 培训. */
const SHORTEST_CORE = 4;
/** Shorter grades than this (月, 1, 一) are part of too many words. */
const SHORTEST_GRADE = 2;
const KEY_PROJECT = /重点/;

/** A name in the ways in which it is written: with and without its brackets, without 奖励 at its end. */
function spellings(name: string): string[] {
  const folded = foldName(name);
  const bare = folded.replace(/[()]/g, "");
  const cores = [folded, bare]
    .map((one) => one.replace(MONEY_END, ""))
    .filter((core) => core.length >= SHORTEST_CORE);
  return [...new Set([folded, bare, ...cores])];
}

/** A grade in English (city, yearly) is read where it stands alone only: its letters are part of other words. */
const isLatin = (word: string): boolean => /[a-z]{4}/.test(word);

/** Whether a word is known: a hint alone is not. */
export const isKnown = ({ item, grades, level, filler }: Word): boolean =>
  item !== undefined || grades.length > 0 || level !== undefined || filler === true;

/** The words that items and their grades are called by. */
class ItemWords {
  readonly meanings = new Map<string, Word>();
  private readonly items = new Map<string, Item>();
  private readonly names = new Map<Item, string[]>();

  constructor() {
    for (const item of ITEMS) this.addNames(item);
    for (const item of ITEMS) this.addGrades(item);
  }

  private add(word: string, more: (known: Word) => Word): void {
    this.meanings.set(word, more(this.meanings.get(word) ?? NOTHING));
  }

  private addNames(item: Item): void {
    const declared = [item.name, ...item.aliases, ...(item.categories ?? []).flatMap(namesOfChoice)];
    const names = [...declared, ...(OTHER_NAMES[item.id] ?? [])].filter((name) => !ONLY_ALONE.has(name));
    const words = names.flatMap(spellings);
    this.names.set(item, words);
    for (const word of words) {
      const known = this.items.get(word);
      if (known && known !== item) throw new Error(`two items are called ${word}`);
      this.items.set(word, item);
      this.add(word, (meaning) => ({ ...meaning, item }));
    }
  }

  private addGrades(item: Item): void {
    const others = OTHER_GRADES[item.id] ?? {};
    for (const { name, aliases } of gradesOf(item)) {
      for (const word of [name, ...aliases, ...(MORE_GRADES[item.id]?.[name] ?? [])])
        for (const one of withPlaceOfLevel(word)) this.addGrade(item, name, foldName(one));
      for (const word of others[name] ?? [])
        for (const one of withPlaceOfLevel(word)) this.addGrade(item, name, foldName(one), true);
    }
    for (const input of item.inputs) {
      if (input.kind !== "choice") continue;
      for (const { name, aliases } of input.choices) {
        for (const word of [name, ...aliases]) {
          if (KEY_PROJECT.test(word)) this.addGrade(item, name, foldName(word));
        }
      }
    }
  }

  private addGrade(item: Item, name: string, word: string, namesItem = false): void {
    if (word.length < SHORTEST_GRADE || isLatin(word) || this.items.has(word) || isLevel(word)) return;
    const alone =
      namesItem || item.amount.kind === "highest" || this.names.get(item)!.some((one) => word.includes(one));
    this.add(word, (known) => ({ ...known, grades: [...known.grades, { item, name, alone }] }));
  }
}

/** 省级未来工厂 is 浙江省级未来工厂 too. */
const PLACES_OF_LEVELS: Readonly<Record<string, readonly string[]>> = {
  省级: ["浙江省级", "浙江省"],
  市级: ["金华市级", "金华市"],
};

function withPlaceOfLevel(word: string): readonly string[] {
  const level = word.slice(0, 2);
  return [word, ...(PLACES_OF_LEVELS[level] ?? []).map((place) => place + word.slice(2))];
}

const namesOfChoice = ({ name, aliases }: Choice): string[] => [name, ...aliases];

const LEVELS = new Set(Object.values(LEVEL_WORDS).flat().map(foldName));
const isLevel = (word: string): boolean => LEVELS.has(word);

const ITEM_WORDS = new ItemWords().meanings;

/** The words of items with those that stand around them; `countyIsPlace`: whether 县 is no level. */
function vocabulary(
  fillers: readonly string[],
  ends: ReadonlySet<string>,
  countyIsPlace: boolean,
): WordCover<Word> {
  const words = new WordCover<Word>(isKnown);
  const add = (word: string, more: Partial<Word>): void =>
    words.add(foldName(word), (known = NOTHING) => ({ ...known, ...more }));
  for (const [word, meaning] of ITEM_WORDS) words.add(word, () => meaning);
  for (const [level, some] of Object.entries(LEVEL_WORDS)) {
    if (level === "县级" && countyIsPlace) continue;
    for (const word of some) add(word, { level });
  }
  for (const word of fillers) add(word, { filler: true, ...(ends.has(word) && { end: true }) });
  for (const mark of MARKS) add(mark, { filler: true, end: true });
  for (const [word, ids] of Object.entries(HINTS)) add(word, { hints: ids.map(itemById) });
  return words;
}

/** The words of a cell that names an item or a grade. */
export const CELL_WORDS = vocabulary(AROUND_AN_ITEM, new Set(), false);

/** The words of a title or of a sheet's name, where the county is the place and no level. */
export const TITLE_WORDS = vocabulary([...AROUND_AN_ITEM, ...AROUND_A_TITLE], ENDS_A_PHRASE, true);
