import { LARGEST_MONEY, countsPieces, gradesOf, type Input, type Item, type MoneyInput } from "../../policy";
import type { ClaimSheet } from "../claims";
import { BAD, DASH, EMPTY, OPTIONAL, REQUIRED, readNumbers, type NumberColumn } from "./numbers";
import { earlierKey, inputKey, labelOfColumn, laterKey, type ColumnKey } from "../recognise/vocabulary";

/** The column of numbers under a key, read once. */
export function numbersOf(sheet: ClaimSheet, key: ColumnKey): NumberColumn | undefined {
  const known = sheet.numbers.get(key);
  if (known) return known;
  const column = readNumbers(sheet.table, key);
  if (column) sheet.numbers.set(key, column);
  return column;
}

/** What an input of one claim is read as. */
export type Taken =
  /** `value` in `column`'s own unit; `at` is the cell to look at. */
  | { readonly kind: "value"; readonly value: number; readonly at: number; readonly column: NumberColumn }
  /** Left out where that is allowed. */
  | { readonly kind: "none" }
  | { readonly kind: "missing"; readonly at: number | undefined; readonly label: string }
  /** A finding about the cell says what is wrong. */
  | { readonly kind: "unreadable" };

const NONE: Taken = { kind: "none" };
const UNREADABLE: Taken = { kind: "unreadable" };

/** Where the number of an input can stand in a sheet, best first. */
export class Source {
  private readonly columns: readonly NumberColumn[];
  private readonly later: NumberColumn | undefined;
  private readonly earlier: NumberColumn | undefined;

  constructor(
    sheet: ClaimSheet,
    readonly label: string,
    keys: readonly ColumnKey[],
    private readonly required: boolean,
    /** Whether its number is of money. */
    private readonly money: boolean,
    difference?: readonly [later: ColumnKey, earlier: ColumnKey],
  ) {
    this.columns = keys.map((key) => numbersOf(sheet, key)).filter((column) => column !== undefined);
    if (difference) [this.later, this.earlier] = difference.map((key) => numbersOf(sheet, key));
  }

  take(entry: number): Taken {
    for (const column of this.columns) {
      if (column.kinds[entry] === EMPTY) continue;
      column.needs[entry] = this.required ? REQUIRED : OPTIONAL;
      // 10万元 is no number of pieces.
      if (!this.money && column.ownUnits.has(entry)) {
        column.kinds[entry] = BAD;
        column.values[entry] = NaN;
      }
      const value = column.values[entry]!;
      if (!Number.isNaN(value)) return { kind: "value", value, at: column.at, column };
      return this.required || column.kinds[entry] !== DASH ? UNREADABLE : NONE;
    }
    const given = [this.later, this.earlier].some((column) => column && column.kinds[entry] !== EMPTY);
    if (this.later && this.earlier && (given || this.columns.length === 0))
      return this.difference(this.later, this.earlier, entry);
    if (!this.required) return NONE;
    return { kind: "missing", at: this.columns[0]?.at, label: this.columns[0]?.header ?? this.label };
  }

  private difference(later: NumberColumn, earlier: NumberColumn, entry: number): Taken {
    later.needs[entry] = REQUIRED;
    earlier.needs[entry] = REQUIRED;
    for (const column of [later, earlier]) {
      if (column.kinds[entry] === EMPTY) return { kind: "missing", at: column.at, label: column.header };
    }
    const factor = earlier.unit.fen / later.unit.fen;
    // Both sides are what the cells show; their difference is too, once the noise of doubles is cut off.
    const value = Number((later.values[entry]! - earlier.values[entry]! * factor).toPrecision(12));
    return Number.isNaN(value) ? UNREADABLE : { kind: "value", value, at: later.at, column: later };
  }
}

const numeric = (item: Item): Exclude<Input, { kind: "choice" }>[] =>
  item.inputs.filter((input) => input.kind !== "choice");

/** The columns in which a sheet may give an item's input: its own, then the ones that serve every item. */
function sourceOf(sheet: ClaimSheet, item: Item, input: Input, main: boolean): Source {
  const keys: ColumnKey[] = [inputKey(item, input)];
  if (main) keys.push("base");
  if (input.kind === "count") keys.push("quantity");
  const { difference } = input as MoneyInput;
  return new Source(
    sheet,
    input.label,
    keys,
    input.optional !== true,
    input.kind === "money",
    difference && [laterKey(item, input), earlierKey(item, input)],
  );
}

/** The numbers of an item's claims in one sheet. */
export interface BaseColumns {
  /** One for each numeric input, in their order; none for items that count pieces or name an approved amount. */
  readonly inputs: readonly { readonly input: Exclude<Input, { kind: "choice" }>; readonly source: Source }[];
  readonly pieces: Source | undefined;
  readonly approved: Source | undefined;
}

/** Finds the columns of an item's numbers in a sheet. */
export function baseColumns(sheet: ClaimSheet, item: Item, countsGrades: boolean): BaseColumns {
  const inputs = numeric(item);
  if (inputs.length > 0 && (gradesOf(item).length === 0 || countsGrades)) {
    const sources = inputs.map((input, at) => ({ input, source: sourceOf(sheet, item, input, at === 0) }));
    return { inputs: sources, pieces: undefined, approved: undefined };
  }
  if (item.amount.kind === "approved") {
    const decided = sheet.table.column("approved");
    // Where what is approved is what is claimed, its column is read, and told of, as one.
    const isClaimed = decided !== undefined && decided.at === sheet.table.column("claimed")?.at;
    const keys: ColumnKey[] = isClaimed ? ["claimed"] : ["approved", "base", "claimed"];
    const approved = new Source(sheet, labelOfColumn("approved"), keys, true, true);
    return { inputs: [], pieces: undefined, approved };
  }
  const each = countsPieces(item);
  const keys: ColumnKey[] = each ? ["quantity", "base"] : ["quantity"];
  // Where a sheet has no column for pieces, one row is one piece.
  const counted = each && keys.some((key) => sheet.table.column(key));
  return {
    inputs: [],
    pieces: new Source(sheet, labelOfColumn("quantity"), keys, counted, false),
    approved: undefined,
  };
}

/** Money above this in a unit is taken for a wrong unit. */
export const isHuge = (value: number, column: NumberColumn): boolean =>
  (Math.abs(value) * column.unit.fen) / 1e6 > LARGEST_MONEY;
