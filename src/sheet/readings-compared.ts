import { evaluate, type Given } from "../award";
import { OTHER_READINGS, itemById, type Item, type OtherReading, type ReadingId } from "../policy";
import { amountDay } from "./amount-day";
import { FEN, STATE, inWan } from "./claims";
import type { Examination } from "./examination";
import { givenOf } from "./given";
import { cellName } from "./grid";
import { besideOf, type BesideReader } from "./readings-beside";

/** A claim that would be paid another amount; amounts in 万元. */
export interface ChangedRow {
  readonly sheet: string;
  /** The cell of its amount. */
  readonly cell: string;
  readonly enterprise: string;
  readonly now: number;
  readonly then: number;
}

/** What the other reading of a question would change in a workbook. */
export interface ReadingEffect {
  readonly reading: ReadingId;
  /** How many claims of the item were computed both ways. */
  readonly rows: number;
  /**
   * How many of them the sheet says too little about: a robot project without a total counts as large enough,
   * a demonstration without a category as one of the same category.
   */
  readonly unsure: number;
  /** In the order of the sheets and rows. */
  readonly changed: readonly ChangedRow[];
  /** What is payable on the changed rows, as it is read now and by the other reading, in 万元. */
  readonly now: number;
  readonly then: number;
  /** `then` less `now`. */
  readonly difference: number;
}

/** How many claims are computed between two reports of progress. */
const CHUNK = 500;

/** The award of a claim under another declaration of its item, in fen; NaN where it has none. */
function awardOf(exam: Examination, claim: number, item: Item, given: Given): number {
  const outcome = evaluate(item, given, amountDay(exam.claims, claim));
  return "award" in outcome ? outcome.award.times(FEN).toNumber() : NaN;
}

/** What a claim would be paid under the other reading, in fen. */
function dueThen(exam: Examination, claim: number, item: Item, given: Given): number {
  const { claims, decisions } = exam;
  if (decisions.nothingLeft(claim) || claims.is(claim, STATE.document | STATE.elsewhere))
    return decisions.due[claim]!;
  const award = awardOf(exam, claim, item, given);
  // Where what was paid before is part of the rule, it is taken off there.
  return given.paid === undefined ? Math.max(award - claims.paid[claim]!, 0) : award;
}

/** The claims of an item whose award is known. */
function claimsOf({ claims }: Examination, item: Item): number[] {
  const found: number[] = [];
  for (let claim = 0; claim < claims.size; claim++) {
    if (claims.items[claim] === item && !Number.isNaN(claims.award[claim]!)) found.push(claim);
  }
  return found;
}

function rowOf(exam: Examination, claim: number, now: number, then: number): ChangedRow {
  const { table } = exam.claims.sheet(claim);
  return {
    sheet: table.grid.name,
    cell: cellName(exam.claims.row(claim), exam.amountColumn(claim)),
    enterprise: exam.enterprise(claim),
    now: inWan(now),
    then: inWan(then),
  };
}

function* effectOf(exam: Examination, other: OtherReading): Generator<number, ReadingEffect> {
  const asTaken = itemById(other.item);
  const item = other.read(asTaken);
  const claims = claimsOf(exam, asTaken);
  const beside: BesideReader = besideOf(exam, other.beside, asTaken, claims);
  const changed: ChangedRow[] = [];
  let [unsure, sumNow, sumThen] = [0, 0, 0];
  for (const [at, claim] of claims.entries()) {
    if (at % CHUNK === 0) yield at / claims.length;
    const told = beside(claim);
    if (told.unsure) unsure++;
    if (told.skip) continue;
    const given = givenOf(exam.claims, claim);
    const now = exam.decisions.due[claim]!;
    const then = dueThen(exam, claim, item, { ...given, ...told.given?.(given) });
    if (then === now) continue;
    changed.push(rowOf(exam, claim, now, then));
    sumNow += now;
    sumThen += then;
  }
  return {
    reading: other.id,
    rows: claims.length,
    unsure,
    changed,
    now: inWan(sumNow),
    then: inWan(sumThen),
    difference: inWan(sumThen - sumNow),
  };
}

/**
 * Computes the claims of a checked workbook under the other reading of a question: exactly, by the same rules,
 * with only that one thing read otherwise. Vetoes, duplicates, higher documents and what a row says was paid
 * stand as they are. Pure; yields how much is done, from 0 to 1.
 *
 * @returns undefined for a question whose other reading was never proposed
 * @example compareReading(exam, "R10") // claims with a plot ratio of 1.5 and what they would get
 */
export function* compareReading(
  exam: Examination,
  reading: ReadingId,
): Generator<number, ReadingEffect | undefined> {
  const other = OTHER_READINGS.find(({ id }) => id === reading);
  return other && (yield* effectOf(exam, other));
}
