import { DIGITAL_ITEMS } from "./digital";
import { GROWTH_ITEMS } from "./growth";
import { INNOVATION_ITEMS } from "./innovation";
import { INVESTMENT_ITEMS } from "./investment";
import type { Grade, Item } from "./item";
import { NameTable } from "./names";
import { valueOf, type IsoDay } from "./parameter";
import { SERVICE_ITEMS } from "./service";

export type * from "./item";
export {
  OTHER_READINGS,
  PROJECT_TOTAL,
  ROBOTS_BESIDE,
  type Beside,
  type OtherReading,
} from "./other-readings";
export { isAdjusted } from "./adjusted";
export { EDITION } from "./edition";
export { halfWidth } from "./half-width";
export { invisibleIn, withoutInvisible, type InvisibleCharacter } from "./invisible";
export { asLatin } from "./latin-letters";
export { NameTable, choiceTable, foldName, namesIn } from "./names";
export { POLICY_START, adjusted, fromStart, valueOf, type IsoDay, type Parameter } from "./parameter";
export {
  HINTS,
  LEVELS_OF,
  LEVEL_WORDS,
  MORE_GRADES,
  ONLY_ALONE,
  OTHER_GRADES,
  OTHER_NAMES,
} from "./spellings";
export { READINGS, type Reading, type ReadingId } from "./readings";
export { YES_NO } from "./grades";

/** Every award of the policy, in the order of its articles. */
export const ITEMS: readonly Item[] = [
  ...GROWTH_ITEMS,
  ...INVESTMENT_ITEMS,
  ...DIGITAL_ITEMS,
  ...INNOVATION_ITEMS,
  ...SERVICE_ITEMS,
];

/** The policy is in force for this many years from its first day (article 22). */
export const YEARS_IN_FORCE = 3;

/** A base above this many 万元 (100 亿元) is taken for a wrong unit. */
export const LARGEST_MONEY = 1_000_000;

/** Items by id, canonical name and alias. */
export const ITEM_NAMES: NameTable<Item> = (() => {
  const table = new NameTable<Item>();
  for (const item of ITEMS)
    table.add(item, item.name, [
      item.id,
      ...item.aliases,
      ...(item.categories ?? []).flatMap(({ name, aliases }) => [name, ...aliases]),
    ]);
  return table;
})();

/** The item with this id; a wrong id is a fault in the program. */
export function itemById(id: string): Item {
  const item = ITEMS.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

/** What people write where an item has no grade. */
export const NO_GRADE: ReadonlySet<string> = new Set(["", "无", "-", "—", "–", "/", "\\"]);

/** Whether an item is paid by the piece. */
export const countsPieces = ({ amount }: Item): boolean => "each" in amount;

/** Where the tiers of an item start on a day, in 万元, ascending; none for items without tiers. */
export function tierStarts({ amount }: Item, day?: IsoDay): readonly number[] {
  if (amount.kind === "step") return amount.steps.map(({ from }) => valueOf(from, day));
  const rate = amount.kind === "sum" ? amount.summands[0]!.rate : undefined;
  return rate?.kind === "by-tier" ? rate.tiers.map(({ from }) => valueOf(from, day)) : [];
}

/** The grades by which an item's amount is fixed; none for the other kinds. */
export function gradesOf(item: Item): readonly Grade[] {
  return item.amount.kind === "graded" || item.amount.kind === "highest" ? item.amount.grades : [];
}
