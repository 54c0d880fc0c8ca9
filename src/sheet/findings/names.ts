import { ITEMS, ITEM_NAMES, choiceTable, foldName, gradesOf } from "../../policy";
import type { Examination } from "../examination";
import { readItem } from "../recognise/item-words";

/** The items one of whose grades a text names: people type 小巨人 where the item is asked for. */
function itemsByGrade(given: string): string[] {
  const folded = foldName(given);
  const named = (name: string): boolean => name.length >= SHORTEST_GRADE && folded.includes(foldName(name));
  return ITEMS.filter((item) =>
    gradesOf(item).some(({ name, aliases }) => [name, ...aliases].some(named)),
  ).map(({ name }) => name);
}

function suggestions(given: string): readonly string[] {
  const likely = readItem(given).likely.map(({ name }) => name);
  return [...new Set([...likely, ...itemsByGrade(given), ...ITEM_NAMES.nearest(given)])].slice(0, 3);
}

/** Shorter names of grades (省级, 二类) belong to many items. */
const SHORTEST_GRADE = 3;

/**
 * `unknown-item`: the catalogue has no such name. It cannot see a right name on the wrong row.
 */
export function unknownItem(exam: Examination): void {
  const { claims } = exam;
  const nearest = new Map<string, readonly string[]>();
  for (let claim = 0; claim < claims.size; claim++) {
    if (claims.items[claim]) continue;
    const given = claims.text(claim, "item");
    if (given === "") continue;
    let names = nearest.get(given);
    if (!names) nearest.set(given, (names = suggestions(given)));
    exam.tell("unknown-item", claim, exam.columnOf(claim, "item"), { given, nearest: names });
  }
}

/**
 * `unknown-grade`: the item has no such grade, level, batch or class. It cannot see a grade that the firm
 * does not really have.
 */
export function unknownGrade(exam: Examination): void {
  for (const { claim, at, label, given, choices, item: beside } of exam.faults.unknownNames) {
    exam.tell("unknown-grade", claim, at, {
      column: label,
      given,
      item: exam.itemOf(claim).name,
      nearest: choiceTable(choices).nearest(given),
      accepted: choices.map(({ name }) => name),
      ...(beside !== undefined && { beside }),
    });
  }
}
