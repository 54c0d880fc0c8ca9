import {
  Exact,
  TEN_THOUSAND_YUAN,
  evaluate,
  fastAward,
  type FastAward,
  type Given,
  type MoneyUnit,
} from "../award";
import { isoDay } from "../calendar";
import { LARGEST_MONEY, countsPieces, isAdjusted, valueOf, type Input, type Item } from "../policy";
import { exactInput } from "./given";
import { FEN, STATE, type ClaimSheet, type Claims } from "./claims";
import type { InputFaults, OutOfRange } from "./faults";
import { baseColumns, isHuge, numbersOf, type BaseColumns, type Taken } from "./reading/bases";
import { countsGrades } from "./reading/names";
import { MOST_FEN, OPTIONAL, REQUIRED } from "./reading/numbers";

type Value = Extract<Taken, { kind: "value" }>;

/** What a number cannot be for an input; undefined where it is fine. */
function faultOf(input: Exclude<Input, { kind: "choice" }>, value: number): OutOfRange["fault"] | undefined {
  if (value < 0 && !(input.kind === "money" && input.signed)) return { kind: "negative" };
  if (input.kind === "money") return input.positive && value === 0 ? { kind: "not-positive" } : undefined;
  if (input.kind === "measure")
    return value > input.most ? { kind: "too-large", most: input.most, unit: input.unit } : undefined;
  if (!Number.isInteger(value)) return { kind: "not-whole" };
  if (value > LARGEST_MONEY) return { kind: "too-large", most: LARGEST_MONEY, unit: "" };
  return value < input.least ? { kind: "too-few", least: input.least } : undefined;
}

/** Computes the awards of one item's claims in one sheet, each by itself. */
class ItemAwards {
  private readonly counted = new Map<string, number>();
  private readonly fast = new Map<string, FastAward | undefined>();
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
    const { item, columns } = this;
    if (item.amount.kind === "elsewhere") return this.claims.set(claim, STATE.elsewhere);
    if (item.amount.kind === "ended") this.claims.award[claim] = 0;
    else if (columns.approved) this.approve(claim, columns.approved.take(claim - this.sheet.first));
    else if (columns.pieces) this.count(claim, columns.pieces.take(claim - this.sheet.first));
    else this.fromInputs(claim);
  }

  /** Notes a value that is missing; says whether the claim can be computed at all. */
  private usable(claim: number, taken: Taken): boolean {
    if (taken.kind === "missing") {
      this.faults.missing.push({ claim, at: taken.at, label: taken.label, accepted: [] });
    }
    if (taken.kind === "value" || taken.kind === "none") return true;
    this.claims.set(claim, STATE.unknown);
    return false;
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
    const day = this.adjusted ? this.claims.periods[claim]?.from : undefined;
    const outcome = evaluate(this.item, given, day === undefined ? undefined : isoDay(day));
    if ("award" in outcome) this.claims.award[claim] = outcome.award.times(FEN).toNumber();
    else this.claims.set(claim, STATE.unknown);
  }

  private approve(claim: number, taken: Taken): void {
    if (!this.usable(claim, taken) || taken.kind !== "value") return;
    const { amount } = this.item;
    if (amount.kind !== "approved") return;
    const given = (taken.value * taken.column.unit.fen) / FEN;
    const most = valueOf(amount.most);
    const least = amount.least === undefined ? undefined : valueOf(amount.least);
    if (taken.value < 0) return this.refuse(claim, taken, { kind: "negative" });
    if (isHuge(taken.value, taken.column)) return this.refuseHuge(claim, taken);
    if (least !== undefined && (given < least || given > most))
      return this.refuse(claim, { ...taken, value: given }, { kind: "outside", least, most });
    if (given > most) return this.refuse(claim, { ...taken, value: given }, { kind: "above-pool", most });
    this.setBase(claim, taken);
    this.claims.award[claim] = Math.round(given * FEN);
  }

  private count(claim: number, taken: Taken): void {
    if (!this.usable(claim, taken)) return;
    const each = countsPieces(this.item);
    if (taken.kind === "value") {
      const fault =
        faultOf({ id: "quantity", label: "", kind: "count", least: 0 }, taken.value) ??
        (!each && taken.value > 1 ? ({ kind: "above-one" } as const) : undefined);
      if (fault) return this.refuse(claim, taken, fault);
      if (each) this.setBase(claim, taken);
    }
    if (this.claims.is(claim, STATE.unknown)) return;
    const grades = this.claims.grades[claim]!;
    const memo = `${grades.join(" ")} ${taken.kind === "value" ? taken.value : ""}`;
    const known = this.adjusted ? undefined : this.counted.get(memo);
    if (known !== undefined) {
      this.claims.award[claim] = known;
      return;
    }
    const quantity = taken.kind === "value" ? new Exact(taken.value) : undefined;
    const nothing = this.item.amount.kind === "highest" && quantity?.isZero();
    this.evaluate(claim, {
      numbers: {},
      choices: {},
      grades:
        nothing || grades.length === 0 ? (this.item.amount.kind === "highest" ? [] : undefined) : grades,
      quantity,
    });
    this.counted.set(memo, this.claims.award[claim]!);
  }

  private fromInputs(claim: number): void {
    const { inputs } = this.columns;
    const entry = claim - this.sheet.first;
    const taken = inputs.map(({ source }) => source.take(entry));
    let usable = true;
    taken.forEach((one, at) => {
      if (!this.usable(claim, one)) usable = false;
      else if (one.kind === "value") {
        const { input } = inputs[at]!;
        const fault = faultOf(input, one.value);
        if (at === 0) this.setBase(claim, one);
        if (fault) this.refuse(claim, one, fault);
        else if (input.kind === "money" && isHuge(one.value, one.column)) this.refuseHuge(claim, one);
      }
    });
    if (!usable || this.claims.is(claim, STATE.unknown)) return;
    const unit = this.commonUnit(taken);
    const [a, b] = taken.map((one) => (one.kind === "value" ? one.value : 0));
    const fen = unit && !this.adjusted ? this.fastFor(claim, unit)?.(a!, b ?? 0) : NaN;
    if (fen !== undefined && !Number.isNaN(fen)) {
      this.claims.award[claim] = fen;
      return;
    }
    const numbers = Object.fromEntries(
      inputs.map(({ input }, at) => {
        const one = taken[at]!;
        return [
          input.id,
          one.kind === "value" ? exactInput(one.value, input, one.column.unit) : new Exact(0),
        ];
      }),
    );
    this.evaluate(claim, { numbers, choices: this.claims.choices[claim] ?? {} });
  }

  private setBase(claim: number, { at, column, value }: Value): void {
    this.claims.baseColumn[claim] = at;
    const money = this.columns.approved !== undefined || this.columns.inputs[0]?.input.kind === "money";
    this.claims.base[claim] = money ? (value * column.unit.fen) / FEN : value;
  }

  /** The unit of all money inputs; undefined where they differ. */
  private commonUnit(taken: readonly Taken[]): MoneyUnit | undefined {
    let unit: MoneyUnit | undefined;
    for (let at = 0; at < taken.length; at++) {
      const one = taken[at]!;
      if (one.kind !== "value" || this.columns.inputs[at]!.input.kind !== "money") continue;
      if (unit && unit !== one.column.unit) return undefined;
      unit = one.column.unit;
    }
    return unit ?? TEN_THOUSAND_YUAN;
  }

  private fastFor(claim: number, unit: MoneyUnit): FastAward | undefined {
    const choices = this.claims.choices[claim] ?? {};
    const key = `${unit.name} ${Object.values(choices).join(" ")}`;
    if (!this.fast.has(key)) this.fast.set(key, fastAward(this.item, choices, unit));
    return this.fast.get(key);
  }
}

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

/** The claimed amounts and what was paid before, in fen. */
function readAmounts(claims: Claims, faults: InputFaults): void {
  for (const sheet of claims.sheets) {
    for (const [key, into] of [
      ["claimed", claims.claimed],
      ["paid", claims.paid],
    ] as const) {
      const column = numbersOf(sheet, key);
      if (!column) continue;
      const { values, unit, needs } = column;
      for (let entry = 0; entry < values.length; entry++) {
        needs[entry] = key === "paid" ? OPTIONAL : REQUIRED;
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

/** How many claims are computed between two reports of progress. */
const CHUNK = 20_000;

/** Computes the award of every claim by itself; yields how many claims are done. */
export function* computeAwards(claims: Claims, faults: InputFaults): Generator<number> {
  readAmounts(claims, faults);
  let computers = new Map<string, ItemAwards>();
  let sheet: ClaimSheet | undefined;
  for (let claim = 0; claim < claims.size; claim++) {
    if (claim % CHUNK === 0) yield claim;
    const item = claims.items[claim];
    if (!item || claims.is(claim, STATE.unknown)) continue;
    if (sheet !== claims.sheet(claim)) {
      sheet = claims.sheet(claim);
      computers = new Map();
    }
    // Rows of a contest may count their awards in columns, or name a grade and a number.
    const key = countsGrades(claims, claim, item) ? `${item.id}#` : item.id;
    let computer = computers.get(key);
    if (!computer) computers.set(key, (computer = new ItemAwards(claims, faults, sheet, item, claim)));
    computer.compute(claim);
  }
}
