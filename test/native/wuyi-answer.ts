import { answerOf, type CellValue } from "../../src/formula";
import { argumentsOf } from "../../src/native";
import type { Item } from "../../src/policy";

/** What our own function says of the same cells: the first opinion. */
export function wuyiAnswer(item: Item, cells: readonly CellValue[], unit?: string): CellValue {
  const given = [...cells, ...(unit === undefined ? [] : [unit])];
  if (item.function !== undefined) return answerOf(item.function, given).row[0]!;
  const at = (id: string): CellValue => cells[argumentsOf(item).findIndex((one) => one.id === id)] ?? null;
  const quantity = item.amount.kind === "approved" ? at("@approved") : at("@quantity");
  const paid = item.kind === "pool" ? at("@used") : at("@paid");
  return answerOf("AWARD", [item.id, at("@grade"), quantity, paid, unit ?? null]).row[0]!;
}
