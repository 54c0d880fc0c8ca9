import {
  Exact,
  TEN_THOUSAND_YUAN,
  evaluate,
  fastAward,
  type FastAward,
  type Given,
  type MoneyUnit,
} from "../award";
import { countsPieces, isAdjusted, valueOf, type Amount, type Item } from "../policy";
import { amountDay } from "./amount-day";
import { numbersFrom } from "./given";
import { FEN, STATE, type ClaimSheet, type Claims } from "./claims";
import type { InputFaults, OutOfRange } from "./faults";
import { inputFault, piecesFault } from "./number-faults";
import { baseColumns, isHuge, type BaseColumns, type Taken } from "./reading/bases";
import { countsGrades } from "./reading/grades";
import { readAmounts } from "./row-amounts";

type Value = Extract<Taken, { kind: "value" }>;

/** Where doubles cannot tell: the exact way is asked. */
const NOT_FAST: FastAward = () => NaN;

/** Computes the awards of one item's claims in one sheet, each by itself. */
class ItemAwards {
  private readonly counted = new Map<string, number>();
  private readonly fast = new Map<string, FastAward>();
  private readonly adjusted: boolean;
  private readonly columns: BaseColumns;

  constructor(
    private readonly claims: Claims,
    private readonly faults: InputFaults,
    private readonly sheet: ClaimSheet,
    private readonly item: Item,
    claim: number,
  ) {
    this.columns = baseColumns(sheet, item, countsGrades(claims, claim, item));
    this.adjusted = isAdjusted(item);
  }

  compute(claim: number): void {
    const { amount } = this.item;
    const { inputs, pieces, approved } = this.columns;
    const entry = claim - this.sheet.first;
    if (amount.kind === "elsewhere") this.claims.set(claim, STATE.elsewhere);
    else if (amount.kind === "ended") this.claims.award[claim] = 0;
    else if (amount.kind === "approved") this.approve(claim, amount, approved!.take(entry));
    else if (pieces) this.count(claim, pieces.take(entry));
    else
      this.fromInputs(
        claim,
        inputs.map(({ source }) => source.take(entry)),
      );
  }

  /** Without a value that it needs, a claim is not computed. */
  private note(claim: number, taken: Taken): void {
    if (taken.kind === "value" || taken.kind === "none") return;
    if (taken.kind === "missing")
      this.faults.missing.push({ claim, at: taken.at, label: taken.label, accepted: [] });
    this.claims.set(claim, STATE.unknown);
  }

  private refuse(claim: number, { at, column, value }: Value, fault: OutOfRange["fault"]): void {
    this.faults.outOfRange.push({ claim, at, label: column.header, given: value, fault });
    this.claims.set(claim, STATE.unknown);
  }

  private refuseHuge(claim: number, { at, column, value }: Value): void {
    const given = (value * column.unit.fen) / FEN;
    this.faults.hugeBases.push({ claim, at, label: column.header, given, unit: column.unit.name });
    this.claims.set(claim, STATE.unknown);
  }

  private evaluate(claim: number, given: Given): void {
    const outcome = evaluate(this.item, given, amountDay(this.claims, claim));
    if ("award" in outcome) this.claims.award[claim] = outcome.award.times(FEN).toNumber();
    else this.claims.set(claim, STATE.unknown);
  }

  private approve(claim: number, amount: Extract<Amount, { kind: "approved" }>, taken: Taken): void {
    this.note(claim, taken);
    if (taken.kind !== "value") return;
    const given = (taken.value * taken.column.unit.fen) / FEN;
    const day = amountDay(this.claims, claim);
    const most = valueOf(amount.most, day);
    if (given < 0) return this.refuse(claim, taken, { kind: "negative" });
    if (isHuge(taken.value, taken.column)) return this.refuseHuge(claim, taken);
    const least = amount.least && valueOf(amount.least, day);
    if (least !== undefined && (given < least || given > most))
      return this.refuse(claim, { ...taken, value: given }, { kind: "outside", least, most });
    if (given > most) return this.refuse(claim, { ...taken, value: given }, { kind: "above-pool", most });
    this.claims.award[claim] = Math.round(given * FEN);
  }

  private count(claim: number, taken: Taken): void {
    this.note(claim, taken);
    let pieces: number | undefined;
    if (taken.kind === "value") {
      const fault = piecesFault(taken.value, countsPieces(this.item));
      if (fault) return this.refuse(claim, taken, fault);
      this.setBase(claim, taken);
      pieces = taken.value;
    }
    if (this.claims.is(claim, STATE.unknown)) return;
    const grades = this.claims.grades[claim]!;
    const memo = `${grades.join()} ${pieces}`;
    const known = this.adjusted ? undefined : this.counted.get(memo);
    if (known !== undefined) this.claims.award[claim] = known;
    // No piece, no grade and no title are no money.
    else if (pieces === 0) this.claims.award[claim] = 0;
    else {
      const quantity = pieces === undefined ? undefined : new Exact(pieces);
      this.evaluate(claim, { numbers: {}, choices: {}, grades, quantity });
      this.counted.set(memo, this.claims.award[claim]!);
    }
  }

  private fromInputs(claim: number, taken: readonly Taken[]): void {
    const { inputs } = this.columns;
    const values = [0, 0];
    taken.forEach((one, at) => {
      this.note(claim, one);
      if (one.kind !== "value") return;
      values[at] = one.value;
      const { input } = inputs[at]!;
      const fault = inputFault(input, one.value);
      if (at === 0) this.setBase(claim, one);
      if (fault) this.refuse(claim, one, fault);
      else if (input.kind === "money" && isHuge(one.value, one.column)) this.refuseHuge(claim, one);
    });
    if (this.claims.is(claim, STATE.unknown)) return;
    const fen = this.fastFor(claim, taken)(values[0]!, values[1]!);
    if (Number.isNaN(fen))
      this.evaluate(claim, { numbers: numbersFrom(inputs, taken), choices: this.claims.choices[claim]! });
    else this.claims.award[claim] = fen;
  }

  private setBase(claim: number, { at, column, value }: Value): void {
    this.claims.baseColumn[claim] = at;
    const money = this.columns.inputs[0]?.input.kind === "money";
    this.claims.base[claim] = money ? (value * column.unit.fen) / FEN : value;
  }

  /** The unit of all money inputs; undefined where they differ. */
  private commonUnit(taken: readonly Taken[]): MoneyUnit | undefined {
    let unit: MoneyUnit | undefined;
    for (let at = 0; at < taken.length; at++) {
      const one = taken[at]!;
      if (one.kind !== "value" || this.columns.inputs[at]!.input.kind !== "money") continue;
      unit ??= one.column.unit;
      if (unit !== one.column.unit) return undefined;
    }
    return unit ?? TEN_THOUSAND_YUAN;
  }

  private fastFor(claim: number, taken: readonly Taken[]): FastAward {
    const unit = this.commonUnit(taken);
    if (!unit || this.adjusted) return NOT_FAST;
    const choices = this.claims.choices[claim]!;
    const key = `${unit.name} ${Object.values(choices).join()}`;
    let fast = this.fast.get(key);
    if (!fast) this.fast.set(key, (fast = fastAward(this.item, choices, unit) ?? NOT_FAST));
    return fast;
  }
}

/** How many claims are computed between two reports of progress. */
const CHUNK = 20_000;

/** Computes the award of every claim by itself; yields how many claims are done. */
export function* computeAwards(claims: Claims, faults: InputFaults): Generator<number> {
  readAmounts(claims, faults);
  for (const sheet of claims.sheets) {
    const computers = new Map<string, ItemAwards>();
    for (let claim = sheet.first; claim < sheet.first + sheet.table.size; claim++) {
      if (claim % CHUNK === 0) yield claim;
      const item = claims.items[claim];
      if (!item || claims.is(claim, STATE.unknown)) continue;
      // Rows of a contest may count their awards in columns, or name a grade and a number.
      const key = countsGrades(claims, claim, item) ? `${item.id}#` : item.id;
      let computer = computers.get(key);
      if (!computer) computers.set(key, (computer = new ItemAwards(claims, faults, sheet, item, claim)));
      computer.compute(claim);
    }
  }
}
