import { ITEMS, ITEM_NAMES, choiceTable, foldName, gradesOf, type Item } from "../../policy";
import { gradeOfLevel, readGrade, readItem } from "../recognise/item-words";

const NAMES = ITEM_NAMES.entriesLongestFirst();
/** Longer texts are sentences. */
const LONGEST = 60;

/** What holds the longest names in a text, each part of the text once. */
function within<T>(text: string, names: readonly (readonly [string, T])[]): Set<T> {
  const found = new Set<T>();
  let rest = foldName(text);
  for (const [name, value] of names) {
    // Ids and other Latin words are part of too many texts, and one letter is of all.
    if (name.length < 2 || !/[^\w-]/u.test(name) || !rest.includes(name)) continue;
    found.add(value);
    rest = rest.split(name).join("\n");
  }
  return found;
}

const only = <T>(found: ReadonlySet<T>): T | undefined => (found.size === 1 ? [...found][0] : undefined);

/**
 * The grade of an item that a text names, alone, among other words or together with the text of the item (省级
 * beside 省专精特新中小企业); undefined where it names none, or several.
 */
export function gradeWithin(item: Item, text: string, itemText = ""): string | undefined {
  const table = choiceTable(gradesOf(item));
  const named = table.find(text) ?? only(within(text.slice(0, LONGEST), table.entriesLongestFirst()));
  if (named !== undefined) return named;
  const read = readGrade(item, text);
  const own = read.kind === "grade" ? table.find(read.grade) : undefined;
  return own ?? table.find(gradeOfLevel(item, text, itemText) ?? "");
}

/** Items whose grades are titles: a title alone says which item it is. */
const TITLED = ITEMS.filter(({ amount }) => amount.kind === "highest");

/**
 * The item that a cell of a history means: its name, its name among other words, or one of its titles.
 *
 * @example pastItem("省级绿色工厂奖励")?.name // "绿色工厂"
 */
export function pastItem(text: string): Item | undefined {
  const { item } = readItem(text);
  if (item || text.length > LONGEST) return item;
  const named = within(text, NAMES);
  return named.size > 0 ? only(named) : TITLED.find((item) => gradeWithin(item, text) !== undefined);
}
