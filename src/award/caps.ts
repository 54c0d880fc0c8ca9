import { valueOf, type Cap, type Item } from "../policy";
import { step } from "../text";
import { labelOf } from "./conditions";
import { Exact, ZERO } from "./exact";
import type { Given, Trail } from "./outcome";

/** The amount under the item's cap; a yearly cap is what is left of it this year. */
export function capped(item: Item, cap: Cap, amount: Exact, given: Given, trail: Trail, day?: string): Exact {
  const { article } = item;
  if (cap.kind === "room-below") {
    const whole = given.numbers[cap.input]!;
    const taken = given.numbers[cap.less]!;
    const room = Exact.max(whole.minus(taken), ZERO);
    const award = Exact.min(amount, room);
    trail.push(
      step("room", article, {
        label: labelOf(item, cap.input),
        lessLabel: labelOf(item, cap.less),
        whole,
        taken,
        room,
        award,
        reading: cap.reading,
      }),
    );
    return award;
  }
  const most = new Exact(
    valueOf(cap.kind === "by-choice" ? cap.most[given.choices[cap.input]!]! : cap.most, day),
  );
  const paid = cap.kind === "yearly" ? (given.paid ?? ZERO) : ZERO;
  const left = Exact.max(most.minus(paid), ZERO);
  const award = Exact.min(amount, left);
  trail.push(step("cap", article, { most, yearly: cap.kind === "yearly", paid, left, amount, award }));
  return award;
}
