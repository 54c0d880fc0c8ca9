import { ITEM_NAMES, LEVELS_OF, choiceTable, gradesOf, type Item } from "../../policy";
import { CELL_WORDS, TITLE_WORDS, isKnown, type NamedGrade, type Word } from "./item-vocabulary";
import { withoutPlaces, withoutTownship } from "./stated-places";
import type { Part } from "./word-cover";

/** What a text says of an item. */
export interface ItemReading {
  /** Undefined where the text names none, several, or one among words that may make it another. */
  readonly item: Item | undefined;
  /**
   * The grade in the text: its name in the policy, or, where the item has no such grade, the words for it; then
   * whoever looks it up finds nothing. Undefined where the text says none.
   */
  readonly grade: string | undefined;
  /** The kind of the item, where it has kinds that are awarded side by side (reading R9). */
  readonly category: string;
  /** Whether the text is a declared name and nothing else. */
  readonly exact: boolean;
  /** The items that the text may have meant; the first is the likeliest. */
  readonly likely: readonly Item[];
}

/** What a title says: an item, and the grade of all its rows. */
export interface TitleReading {
  readonly item: Item;
  /** Absent where it says none, or several. */
  readonly grade?: string | undefined;
  readonly category?: string | undefined;
}

/** Longer texts are sentences. */
const LONGEST = 60;
const NO_ITEM: ItemReading = { item: undefined, grade: undefined, category: "", exact: false, likely: [] };

type Parts = readonly Part<Word>[];

/** The item that a word names by itself. */
function itemsOf({ item, grades }: Word): readonly Item[] {
  return item ? [item] : [...new Set(grades.filter(({ alone }) => alone).map((grade) => grade.item))];
}

function itemsIn(parts: Parts): Item[] {
  const words = parts.flatMap(({ meaning }) => meaning ?? []);
  const named = new Set(words.filter(({ filler }) => !filler).flatMap(itemsOf));
  // 荣誉称号 names an item where no other word does; beside 绿色工厂 it says nothing.
  return [...(named.size > 0 ? named : new Set(words.flatMap(itemsOf)))];
}

const unknown = ({ meaning }: Part<Word>): boolean => meaning === undefined || !isKnown(meaning);

const only = <T>(values: ReadonlySet<T>): T | undefined => (values.size === 1 ? [...values][0] : undefined);

/** Whether a level says no more than an item's or a grade's name does. */
const implied = (level: string, item: Item, grade?: string): boolean => {
  const own = LEVELS_OF[grade ?? item.id] ?? LEVELS_OF[item.id];
  // The county pays, whatever the sheet calls its own award.
  return own ? own.includes(level) : gradesOf(item).length === 0 && level === "县级";
};

/** What the words around an item's name say of its grade; `several` where they say more than one. */
function gradeIn(item: Item, parts: Parts): { readonly grade?: string | undefined; readonly several?: true } {
  const grades = new Set<string>();
  const levels = new Set<string>();
  let strange: string | undefined;
  for (const { text, meaning } of parts) {
    if (!meaning) continue;
    const own = meaning.grades.find((grade: NamedGrade) => grade.item === item);
    if (own) grades.add(own.name);
    else if (meaning.level !== undefined) levels.add(meaning.level);
    // A grade of other items, which this one has not, or a word for what may be another award.
    else if (!meaning.filler && !meaning.item) strange = text;
  }
  const level = only(levels);
  if (grades.size > 1 || levels.size > 1) return { several: true };
  const grade = only(grades);
  if (strange !== undefined) return { grade: strange };
  if (level === undefined || implied(level, item, grade)) return { grade };
  // 市级 beside a title of the state: the two together are the name of no grade.
  if (grade !== undefined) return { grade: `${level}${grade}` };
  if (item.inputs.some(({ kind }) => kind === "choice")) return { grade: `${level}${item.name}` };
  const choices = choiceTable(gradesOf(item));
  // 未来工厂（省级）: the level and what it is of are a grade's name together.
  const named = parts.map(({ text }) => choices.find(level + text)).find((name) => name !== undefined);
  return { grade: named ?? choices.find(level) ?? level };
}

/** The kinds of an item that a text's words name. */
function categoriesIn(item: Item, parts: Parts): Set<string> {
  const table = item.categories && choiceTable(item.categories);
  return new Set(parts.map(({ text }) => table?.find(text)).filter((name) => name !== undefined));
}

function likelyIn(parts: Parts): Item[] {
  const hinted = parts.flatMap(({ meaning }) => meaning?.hints ?? []);
  return [...new Set([...itemsIn(parts), ...hinted])];
}

function readWords(text: string): ItemReading {
  const plain = withoutPlaces(text);
  if (plain.length > LONGEST) return NO_ITEM;
  const parts = CELL_WORDS.cut(plain);
  const likely = likelyIn(parts);
  const [item] = itemsIn(parts);
  const missed = { ...NO_ITEM, likely };
  if (!item || itemsIn(parts).length > 1 || parts.some(unknown)) return missed;
  const { grade, several } = gradeIn(item, parts);
  const categories = categoriesIn(item, parts);
  if (several || categories.size > 1) return missed;
  return { item, grade, category: only(categories) ?? "", exact: false, likely };
}

const READ = new Map<string, ItemReading>();
/** So many texts with other words in them are remembered. */
const MOST_READ = 20_000;

function readAmongWords(text: string): ItemReading {
  if (text.length > LONGEST * 2) return NO_ITEM;
  let reading = READ.get(text);
  if (reading) return reading;
  reading = readWords(text);
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(text, reading);
  return reading;
}

/**
 * The item that a cell names, among words for its level, its award, its place in a list, its batch and year. A
 * word that is none of these leaves the item unknown.
 *
 * @example readItem("（三）省级绿色工厂奖励") // item green-factory, grade 省级
 */
export function readItem(text: string): ItemReading {
  const item = ITEM_NAMES.find(text);
  if (!item) return readAmongWords(text);
  const category = only(categoriesIn(item, [{ text, meaning: undefined }])) ?? "";
  return { item, grade: undefined, category, exact: true, likely: [item] };
}

/**
 * What a text in a column of grades says of an item's grade: its name in the policy, nothing (the item's own
 * name, 首次, a batch), or something else.
 */
export type GradeReading =
  | { readonly kind: "grade"; readonly grade: string }
  | { readonly kind: "nothing" }
  | { readonly kind: "other" };

const OTHER: GradeReading = { kind: "other" };

/**
 * The grade of an item among other words.
 *
 * @example readGrade(itemById("green-factory"), "省级绿色工厂（第五批）") // grade 省级
 */
export function readGrade(item: Item, text: string): GradeReading {
  if (text.length > LONGEST * 2) return OTHER;
  const plain = withoutPlaces(text);
  if (plain === "" || plain.length > LONGEST) return OTHER;
  const parts = CELL_WORDS.cut(plain);
  if (parts.some(unknown) || itemsIn(parts).some((one) => one !== item)) return OTHER;
  const { grade, several } = gradeIn(item, parts);
  if (several) return OTHER;
  return grade === undefined ? { kind: "nothing" } : { kind: "grade", grade };
}

/**
 * Whether a heading says nothing of items and grades: places, years, batches and words that stand around names.
 *
 * @example isNeutral("二、2024年度第二批企业") // true; isNeutral("二、其他企业") // false
 */
export function isNeutral(text: string): boolean {
  if (text.length > LONGEST * 2) return false;
  return TITLE_WORDS.cut(withoutTownship(text)).every(
    ({ meaning }) => meaning?.filler === true && itemsOf(meaning).length === 0,
  );
}

/**
 * The grade that a level and the text of an item are together: 国家级 beside 专精特新小巨人, 市级 beside 数字化车间.
 *
 * @example gradeOfLevel(itemById("future-factory"), "市级", "数字化车间") // "市级数字化车间（智能工厂）"
 */
export function gradeOfLevel(item: Item, level: string, itemText: string): string | undefined {
  if (level === "" || itemText.length + level.length > LONGEST) return undefined;
  const isLevel = CELL_WORDS.cut(withoutPlaces(level)).every(
    ({ meaning }) => meaning?.filler === true || meaning?.level !== undefined,
  );
  if (!isLevel) return undefined;
  const read = readItem(`${level}${itemText}`);
  return read.item === item && read.grade !== undefined && isGradeOf(item, read.grade)
    ? read.grade
    : undefined;
}

/** Whether a letter that nobody knows belongs to a name: nothing that ends a phrase stands between. */
function isPartOfMore(parts: Parts, at: number): boolean {
  for (const step of [-1, 1]) {
    for (let next = at + step; parts[next] && !parts[next].meaning?.end; next += step) {
      if (unknown(parts[next]!)) return true;
    }
  }
  return false;
}

/**
 * The item, and the grade where there is one, that a title or a sheet's name is about. A title that names
 * several items is about none, and 专项资金 is an item of none.
 *
 * @example itemOfTitle("小巨人奖励名单") // item title, grade 专精特新小巨人
 */
export function itemOfTitle(text: string): TitleReading | undefined {
  const exact = ITEM_NAMES.find(text);
  if (exact && exact.amount.kind !== "elsewhere")
    return withCategory({ item: exact }, [{ text, meaning: undefined }]);
  if (text.length > LONGEST * 2) return undefined;
  const plain = withoutTownship(text);
  if (plain.length > LONGEST) return undefined;
  const parts = TITLE_WORDS.cut(plain);
  const items = itemsIn(parts);
  const [item] = items;
  if (!item || items.length > 1) return undefined;
  const isPart = ({ meaning }: Part<Word>, at: number): boolean =>
    meaning !== undefined && itemsOf(meaning).includes(item) && isPartOfMore(parts, at);
  if (parts.some(isPart)) return undefined;
  // 上市 is no 市级.
  const whole = parts.filter(({ meaning }, at) => meaning?.level === undefined || !isPartOfMore(parts, at));
  const { grade, several } = gradeIn(item, whole);
  if (several || grade === undefined) return withCategory({ item }, parts);
  return isGradeOf(item, grade) ? withCategory({ item, grade }, parts) : undefined;
}

function withCategory(reading: TitleReading, parts: Parts): TitleReading {
  return { ...reading, category: only(categoriesIn(reading.item, parts)) };
}

/**
 * The item that a sheet is about: by its name, or else by the first title that names one. The titles of that
 * item give its grade too, where they agree.
 */
export function itemOfSheet(name: string, titles: readonly string[]): TitleReading | undefined {
  const said = [name, ...titles].map(itemOfTitle).filter((one) => one !== undefined);
  const item = said[0]?.item;
  if (!item) return undefined;
  const same = said.filter((one) => one.item === item);
  const grade = only(new Set(same.flatMap((one) => one.grade ?? [])));
  const category = only(new Set(same.flatMap((one) => one.category ?? [])));
  return { item, grade, category };
}

/** Whether an item has a grade, or a choice that stands for one, of this name. */
const isGradeOf = (item: Item, grade: string): boolean =>
  [gradesOf(item), ...item.inputs.map((input) => (input.kind === "choice" ? input.choices : []))].some(
    (choices) => choiceTable(choices).find(grade) === grade,
  );
