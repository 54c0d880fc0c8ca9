import { gradesOf, type ChoiceInput, type Item } from "../../policy";
import { STATE, type Claims } from "../claims";
import type { InputFaults } from "../faults";
import { inputKey, labelOfColumn, type ColumnKey } from "../recognise/vocabulary";
import { NameReader } from "./names";

/** The column in which a sheet gives a choice: its own, else that of the grades. */
function choiceColumn(claims: Claims, claim: number, item: Item, input: ChoiceInput): ColumnKey {
  const own = inputKey(item, input);
  return claims.sheet(claim).table.column(own) ? own : "grade";
}

/**
 * Whether a claim counts an item's grades in columns of their own (the awards of a contest): the sheet has them,
 * and this row does not name one grade instead.
 */
export function countsGrades(claims: Claims, claim: number, item: Item): boolean {
  const own = gradesOf(item).length === 0 ? [] : item.inputs.map((input) => inputKey(item, input));
  if (!own.some((key) => claims.sheet(claim).table.column(key))) return false;
  return own.some((key) => claims.text(claim, key) !== "") || claims.text(claim, "grade") === "";
}

type Named = readonly [grades: readonly string[], choices: Record<string, string>];

/** What an item asks for, and what the texts of its rows were read as: the same for all rows of one sheet. */
class ItemNames {
  readonly choices: readonly ChoiceInput[];
  readonly columns: readonly ColumnKey[];
  private readonly known = new Map<string, Named>();
  /** Texts that say a grade only together with the item's. */
  private readonly withItem = new Set<string>();

  constructor(
    private readonly reader: NameReader,
    private readonly claims: Claims,
    private readonly item: Item,
    first: number,
  ) {
    this.choices = item.inputs.filter((input): input is ChoiceInput => input.kind === "choice");
    this.columns = this.choices.map((input) => choiceColumn(claims, first, item, input));
  }

  of(claim: number): Named {
    const { claims, columns } = this;
    const counts = countsGrades(claims, claim, this.item);
    let texts = claims.text(claim, columns[0] ?? "grade");
    for (const key of columns.slice(1)) texts += `\0${claims.text(claim, key)}`;
    const memo = `${texts}\0${counts}\0${claims.itemGrades[claim]}`;
    const known = this.known.get(this.keyOf(memo, claim));
    if (known) return known;
    this.reader.askedItem = false;
    const named = this.read(claim, counts);
    if (this.reader.askedItem) this.withItem.add(memo);
    if (!claims.is(claim, STATE.unknown)) this.known.set(this.keyOf(memo, claim), named);
    return named;
  }

  private keyOf(memo: string, claim: number): string {
    return this.withItem.has(memo) ? `${memo}\0${this.claims.text(claim, "item")}` : memo;
  }

  private read(claim: number, counts: boolean): Named {
    const { reader, item, choices, columns } = this;
    const chosen: Record<string, string> = {};
    choices.forEach((input, at) => {
      const name = reader.one(claim, item, columns[at]!, input.label, input.choices, input.preset);
      if (name !== undefined) chosen[input.id] = name;
    });
    // The level of a key project is the grade of its claim.
    if (choices.length > 0) return [[chosen[choices[0]!.id] ?? ""], chosen];
    if (item.amount.kind === "highest") return [reader.titles(claim, item), chosen];
    if (gradesOf(item).length === 0) reader.none(claim, item);
    else if (!counts) {
      const name = reader.one(claim, item, "grade", labelOfColumn("grade"), gradesOf(item));
      if (name !== undefined) return [[name], chosen];
    }
    return [[], chosen];
  }
}

/** Which grade, level or class each claim has. */
export function readGrades(claims: Claims, faults: InputFaults): void {
  const reader = new NameReader(claims, faults);
  for (const { first, table } of claims.sheets) {
    const items = new Map<Item, ItemNames>();
    for (let claim = first; claim < first + table.size; claim++) {
      const item = claims.items[claim];
      if (!item) continue;
      let names = items.get(item);
      if (!names) items.set(item, (names = new ItemNames(reader, claims, item, claim)));
      [claims.grades[claim], claims.choices[claim]] = names.of(claim);
    }
  }
}
