import { FEN, type Claims } from "./claims";
import { baseColumns, type Taken } from "./reading/bases";
import { countsGrades } from "./reading/grades";

/** What one row of a sheet says of an award, for a form to be filled with; money in 万元. */
export interface RowValues {
  readonly enterprise: string;
  /** The item's id; `null` where the row names none that is known. */
  readonly item: string | null;
  /** Inputs that are there and readable, by their id. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly grades: readonly string[];
  /** Pieces, or an approved amount. */
  readonly quantity: number | null;
  readonly paid: number | null;
}

/** A number as people read it: without the noise of a conversion. */
const plain = (value: number): number => Number(value.toPrecision(15));

function numberOf(taken: Taken, money: boolean): number | null {
  if (taken.kind !== "value") return null;
  return money ? plain((taken.value * taken.column.unit.fen) / FEN) : taken.value;
}

/** What the claims say of one of them. */
export function valuesOf(claims: Claims, claim: number): Omit<RowValues, "enterprise"> {
  const item = claims.items[claim];
  if (!item) return { item: null, numbers: {}, choices: {}, grades: [], quantity: null, paid: null };
  const sheet = claims.sheet(claim);
  const entry = claim - sheet.first;
  const columns = baseColumns(sheet, item, countsGrades(claims, claim, item));
  const numbers: Record<string, number> = {};
  for (const { input, source } of columns.inputs) {
    const value = numberOf(source.take(entry), input.kind === "money");
    if (value !== null) numbers[input.id] = value;
  }
  const counted = columns.approved ?? columns.pieces;
  const paid = claims.paid[claim]!;
  return {
    item: item.id,
    numbers,
    choices: claims.choices[claim]!,
    grades: claims.grades[claim]!.filter((grade) => grade !== ""),
    quantity: counted ? numberOf(counted.take(entry), columns.approved !== undefined) : null,
    paid: paid === 0 ? null : plain(paid / FEN),
  };
}
