import { choiceTable, gradesOf, namesIn, type Choice, type Item } from "../../policy";
import { STATE, type Claims } from "../claims";
import type { InputFaults } from "../faults";
import { gradeOfLevel, readGrade, readItem, type ItemReading } from "../recognise/item-words";
import { labelOfColumn, type ColumnKey } from "../recognise/vocabulary";
import { isNothing } from "./nothing";
import { statesTier } from "./stated-tier";

const MOST_TITLES = 50;
/** What people write where an item has no grades. */
const NO_GRADES = /^[（(]?(?:不分|不设|不区分|未分|无|没有)(?:等?级别?|等次|档次?|类别?|层级)[）)]?$/;

/** Which item each claim is for. Claims whose item is unknown or left out cannot be computed. */
export function readItems(claims: Claims): void {
  const known = new Map<string, ItemReading>();
  for (let claim = 0; claim < claims.size; claim++) {
    const sheet = claims.sheet(claim);
    const text = claims.text(claim, "item");
    let reading = known.get(text);
    if (!reading) known.set(text, (reading = readItem(text)));
    // A sub-heading within a table for one item may name another, or a grade or kind of the same.
    const { item = sheet.item, category, grade } = reading;
    claims.items[claim] = item;
    claims.categories[claim] = category || (item === sheet.item ? sheet.category : "");
    claims.itemGrades[claim] = grade ?? "";
    if (!item) claims.set(claim, STATE.unknown);
  }
}

/**
 * The grade that a claim has from elsewhere than its own column: from its item's text, or from the sheet's title
 * where that is about the same item.
 */
function gradeBeside(claims: Claims, claim: number, key: ColumnKey): string {
  const { item, grade, table } = claims.sheet(claim);
  const titled = item === claims.items[claim] && !table.column(key);
  return claims.itemGrades[claim] || (titled ? grade : "");
}

/** Reads what a claim's cell names: one of an item's grades or choices, several titles, or nothing. */
export class NameReader {
  /** Whether the text of the item had a say in what was read; then rows of another text are read anew. */
  askedItem = false;

  constructor(
    private readonly claims: Claims,
    private readonly faults: InputFaults,
  ) {}

  private refuse(
    claim: number,
    key: ColumnKey,
    label: string,
    given: string,
    choices: readonly Choice[],
  ): void {
    const { table } = this.claims.sheet(claim);
    // A sub-heading stands in no column of the table.
    const at = table.column(key)?.at ?? table.layout.left;
    this.faults.unknownNames.push({ claim, at, label, given, choices });
    this.claims.set(claim, STATE.unknown);
  }

  /** A grade that the item's text contradicts: nobody can tell which of the two is right. */
  private contradicts(claim: number, key: ColumnKey, label: string, choices: readonly Choice[]): void {
    const { table } = this.claims.sheet(claim);
    const given = this.claims.text(claim, key);
    const item = this.claims.text(claim, "item");
    this.faults.unknownNames.push({ claim, at: table.column(key)!.at, label, given, choices, item });
    this.claims.set(claim, STATE.unknown);
  }

  /** The canonical name of what a cell says, alone or among other words; undefined where that is none. */
  private named(item: Item, text: string, choices: readonly Choice[], claim?: number): string | undefined {
    const table = choiceTable(choices);
    const whole = table.find(text);
    if (whole !== undefined) return whole;
    const read = readGrade(item, text);
    const own = read.kind === "grade" ? table.find(read.grade) : undefined;
    if (own !== undefined || claim === undefined) return own;
    this.askedItem = true;
    return table.find(gradeOfLevel(item, text, this.claims.text(claim, "item")) ?? "");
  }

  /** Whether a cell of a column of grades says nothing of a grade: no text, 首次, the item's name, a tier. */
  private saysNothing(item: Item, key: ColumnKey, text: string): boolean {
    if (isNothing(text) || NO_GRADES.test(text)) return true;
    return key === "grade" && (statesTier(item, text) || readGrade(item, text).kind === "nothing");
  }

  /** The canonical name in a cell; what is missing or unknown is noted, and the claim not computed. */
  one(
    claim: number,
    item: Item,
    key: ColumnKey,
    label: string,
    choices: readonly Choice[],
    preset?: string,
    beside = gradeBeside(this.claims, claim, key),
  ): string | undefined {
    const text = this.claims.text(claim, key);
    const found = choiceTable(choices).find(beside);
    if (beside !== "" && found === undefined) {
      this.refuse(claim, "item", label, this.claims.text(claim, "item"), choices);
      return undefined;
    }
    const name = this.named(item, text, choices, claim);
    if (name !== undefined) {
      if (found === undefined || found === name) return name;
      this.contradicts(claim, key, label, choices);
      return undefined;
    }
    if (!this.saysNothing(item, key, text)) this.refuse(claim, key, label, text, choices);
    else if (found !== undefined) return found;
    else if (preset !== undefined) return preset;
    else if (!isNothing(text)) this.refuse(claim, key, label, text, choices);
    else {
      const at = this.claims.sheet(claim).table.column(key)?.at;
      this.faults.missing.push({ claim, at, label, accepted: choices.map((choice) => choice.name) });
      this.claims.set(claim, STATE.unknown);
    }
    return undefined;
  }

  titles(claim: number, item: Item): readonly string[] {
    const choices = gradesOf(item);
    const label = labelOfColumn("grade");
    const text = this.claims.text(claim, "grade");
    const parts = namesIn(text);
    const beside = gradeBeside(this.claims, claim, "grade");
    // An empty cell, or one that separates nothing; or one title among other words.
    if (parts.length <= 1 || this.named(item, text, choices, claim) !== undefined) {
      const name = this.one(claim, item, "grade", label, choices, undefined, beside);
      return name === undefined ? [] : [name];
    }
    const names: string[] = [];
    for (const given of parts.slice(0, MOST_TITLES)) {
      const name = this.named(item, given, choices);
      if (name !== undefined) names.push(name);
      else this.refuse(claim, "grade", label, given, choices);
    }
    if (beside !== "" && !names.includes(beside)) this.contradicts(claim, "grade", label, choices);
    return names;
  }

  /** An item without grades: a grade beside it says that one of the two is wrong. */
  none(claim: number, item: Item): void {
    const text = this.claims.text(claim, "grade");
    const label = labelOfColumn("grade");
    if (this.claims.itemGrades[claim]) this.refuse(claim, "item", label, this.claims.text(claim, "item"), []);
    else if (!this.saysNothing(item, "grade", text)) this.refuse(claim, "grade", label, text, []);
  }
}
