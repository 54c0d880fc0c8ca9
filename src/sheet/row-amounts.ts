import type { MoneyUnit } from "../award";
import type { Claims } from "./claims";
import type { InputFaults, OutOfRange } from "./faults";
import { numbersOf } from "./reading/bases";
import { MOST_FEN, OPTIONAL, REQUIRED } from "./reading/numbers";

/** What a claimed or a paid amount cannot be; a claim below 0 is held against its award like any other. */
function amountFault(
  key: "claimed" | "paid",
  value: number,
  unit: MoneyUnit,
): OutOfRange["fault"] | undefined {
  if (Math.abs(value * unit.fen) > MOST_FEN)
    return { kind: "too-large", most: MOST_FEN / unit.fen, unit: unit.name };
  return key === "paid" && value < 0 ? { kind: "negative" } : undefined;
}

/** What the rows claim and what they say was paid before, in fen. */
export function readAmounts(claims: Claims, faults: InputFaults): void {
  for (const sheet of claims.sheets) {
    for (const [key, into, need] of [
      ["claimed", claims.claimed, REQUIRED],
      ["paid", claims.paid, OPTIONAL],
    ] as const) {
      const column = numbersOf(sheet, key);
      if (!column) continue;
      const { values, unit } = column;
      column.needs.fill(need);
      for (let entry = 0; entry < values.length; entry++) {
        const value = values[entry]!;
        if (Number.isNaN(value)) continue;
        const claim = sheet.first + entry;
        const fault = amountFault(key, value, unit);
        if (!fault) into[claim] = value * unit.fen;
        else faults.outOfRange.push({ claim, at: column.at, label: column.header, given: value, fault });
      }
    }
  }
}
