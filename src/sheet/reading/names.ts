import {
  ITEM_NAMES,
  NO_GRADE,
  choiceTable,
  gradesOf,
  namesIn,
  type Choice,
  type ChoiceInput,
  type Item,
} from "../../policy";
import { STATE, type Claims } from "../claims";
import type { InputFaults } from "../faults";
import { categoryIn } from "../lists";
import { inputKey, labelOfColumn, type ColumnKey } from "../recognise/vocabulary";

const MOST_TITLES = 50;

/** Which item each claim is for. Claims whose item is unknown or left out cannot be computed. */
export function readItems(claims: Claims): void {
  const known = new Map<string, Item | undefined>();
  for (let claim = 0; claim < claims.size; claim++) {
    const sheet = claims.sheet(claim);
    if (sheet.item) {
      claims.items[claim] = sheet.item;
      continue;
    }
    const text = claims.text(claim, "item");
    if (!known.has(text)) known.set(text, ITEM_NAMES.find(text));
    const item = known.get(text);
    claims.items[claim] = item;
    if (item) claims.categories[claim] = categoryIn(item, text);
    else claims.set(claim, STATE.unknown);
  }
}

/** The column in which a sheet gives a choice: its own, else that of the grades. */
function choiceColumn(claims: Claims, claim: number, item: Item, input: ChoiceInput): ColumnKey {
  const own = inputKey(item, input);
  return claims.sheet(claim).table.column(own) ? own : "grade";
}

class NameReader {
  constructor(
    private readonly claims: Claims,
    private readonly faults: InputFaults,
  ) {}

  /** The canonical name in a cell; what is missing or unknown is noted, and the claim not computed. */
  one(claim: number, key: ColumnKey, label: string, choices: readonly Choice[], preset?: string) {
    const at = this.claims.sheet(claim).table.column(key)?.at;
    const text = this.claims.text(claim, key);
    if (text === "") {
      if (preset !== undefined) return preset;
      this.faults.missing.push({ claim, at, label, accepted: choices.map(({ name }) => name) });
    } else {
      const name = choiceTable(choices).find(text);
      if (name !== undefined) return name;
      this.faults.unknownNames.push({ claim, at: at!, label, given: text, choices });
    }
    this.claims.set(claim, STATE.unknown);
    return undefined;
  }

  titles(claim: number, item: Item): readonly string[] {
    const choices = gradesOf(item);
    const label = labelOfColumn("grade");
    const parts = namesIn(this.claims.text(claim, "grade"));
    // An empty cell, or one that separates nothing.
    if (parts.length === 0) {
      this.one(claim, "grade", label, choices);
      return [];
    }
    const { at } = this.claims.sheet(claim).table.column("grade")!;
    const names: string[] = [];
    for (const given of parts.slice(0, MOST_TITLES)) {
      const name = choiceTable(choices).find(given);
      if (name !== undefined) names.push(name);
      else {
        this.faults.unknownNames.push({ claim, at, label, given, choices });
        this.claims.set(claim, STATE.unknown);
      }
    }
    return names;
  }

  /** An item without grades: a grade beside it says that one of the two is wrong. */
  none(claim: number): void {
    const text = this.claims.text(claim, "grade");
    if (NO_GRADE.has(text)) return;
    this.faults.unknownNames.push({
      claim,
      at: this.claims.sheet(claim).table.column("grade")!.at,
      label: labelOfColumn("grade"),
      given: text,
      choices: [],
    });
    this.claims.set(claim, STATE.unknown);
  }
}

/**
 * Whether a claim counts an item's grades in columns of their own (the awards of a contest): the sheet has
 * them, and this row does not name one grade instead.
 */
export function countsGrades(claims: Claims, claim: number, item: Item): boolean {
  if (gradesOf(item).length === 0) return false;
  const own = item.inputs.map((input) => inputKey(item, input));
  const { table } = claims.sheet(claim);
  if (!own.some((key) => table.column(key))) return false;
  return own.some((key) => claims.text(claim, key) !== "") || claims.text(claim, "grade") === "";
}

/** Which grade, level or class each claim has. */
export function readGrades(claims: Claims, faults: InputFaults): void {
  const reader = new NameReader(claims, faults);
  const known = new Map<
    string,
    { readonly grades: readonly string[]; readonly choices: Record<string, string> }
  >();
  for (const [claim, item] of claims.items.entries()) {
    if (!item) continue;
    const choices = item.inputs.filter((input): input is ChoiceInput => input.kind === "choice");
    const columns = choices.map((input) => choiceColumn(claims, claim, item, input));
    const texts =
      columns.length > 0 ? columns.map((key) => claims.text(claim, key)) : [claims.text(claim, "grade")];
    const counts = countsGrades(claims, claim, item);
    const memo = `${claims.sheetOf[claim]}\n${item.id} ${counts}\n${texts.join("\n")}`;
    const before = known.get(memo);
    if (before) {
      claims.grades[claim] = before.grades;
      claims.choices[claim] = before.choices;
      continue;
    }
    const chosen: Record<string, string> = {};
    let grades: readonly string[] = [];
    choices.forEach((input, at) => {
      const name = reader.one(claim, columns[at]!, input.label, input.choices, input.preset);
      if (name !== undefined) chosen[input.id] = name;
    });
    if (choices.length > 0) {
      // The level of a key project is the grade of its claim.
      grades = [chosen[choices[0]!.id] ?? ""];
    } else if (item.amount.kind === "highest") grades = reader.titles(claim, item);
    else if (gradesOf(item).length === 0) reader.none(claim);
    else if (!counts) {
      const name = reader.one(claim, "grade", labelOfColumn("grade"), gradesOf(item));
      grades = name === undefined ? [] : [name];
    }
    claims.grades[claim] = grades;
    claims.choices[claim] = chosen;
    if (!claims.is(claim, STATE.unknown)) known.set(memo, { grades, choices: chosen });
  }
}
