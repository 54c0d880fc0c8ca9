import { ITEM_NAMES, choiceTable } from "../../policy";
import type { Examination } from "../examination";

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
    if (!names) nearest.set(given, (names = ITEM_NAMES.nearest(given)));
    exam.tell("unknown-item", claim, exam.columnOf(claim, "item"), { given, nearest: names });
  }
}

/**
 * `unknown-grade`: the item has no such grade, level, batch or class. It cannot see a grade that the firm
 * does not really have.
 */
export function unknownGrade(exam: Examination): void {
  for (const { claim, at, label, given, choices } of exam.faults.unknownNames) {
    exam.tell("unknown-grade", claim, at, {
      column: label,
      given,
      item: exam.itemOf(claim).name,
      nearest: choiceTable(choices).nearest(given),
      accepted: choices.map(({ name }) => name),
    });
  }
}
