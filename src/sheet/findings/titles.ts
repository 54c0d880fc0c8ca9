import { Exact, evaluate } from "../../award";
import { gradesOf, itemById, valueOf, type IsoDay } from "../../policy";
import { amountDay } from "../amount-day";
import { FEN, inWan, STATE } from "../claims";
import type { Examination } from "../examination";
import { cellName } from "../grid";
import { UNIT_SLIP, differs, exceeds } from "./amounts";

const TITLE = itemById("title");
const LEFT_OUT = STATE.document | STATE.vetoed | STATE.duplicate | STATE.awarded | STATE.unknown;
const amountOf = (names: readonly string[], day?: IsoDay): number =>
  Math.max(
    0,
    ...gradesOf(TITLE).map(({ name, amount }) => (names.includes(name) ? valueOf(amount, day) : 0)),
  );

/** The highest of several titles, by name. */
const highestOf = (names: readonly string[]): string =>
  names.reduce((best, name) => (amountOf([name]) > amountOf([best]) ? name : best), names[0] ?? "");

/** The title claims of each firm, those of one year together, years ascending. */
function* yearsOfFirms(exam: Examination): Generator<readonly (readonly number[])[]> {
  const { claims } = exam;
  const byFirm = new Map<number, Map<number, number[]>>();
  for (let claim = 0; claim < claims.size; claim++) {
    const firm = claims.firms[claim]!;
    if (claims.items[claim] !== TITLE || firm < 0 || claims.is(claim, LEFT_OUT)) continue;
    // A row for no title at all (数量 0) is neither the highest nor an earlier one.
    if (claims.award[claim] === 0) continue;
    let years = byFirm.get(firm);
    if (!years) byFirm.set(firm, (years = new Map()));
    const year = claims.years[claim]!;
    const known = years.get(year);
    if (known) known.push(claim);
    else years.set(year, [claim]);
  }
  for (const years of byFirm.values()) {
    yield [...years].sort(([a], [b]) => a - b).map(([, rows]) => rows);
  }
}

const asksMoney = (exam: Examination, claim: number): boolean => exam.claims.claimed[claim] !== 0;

/** Of the titles of one year, the claim whose title is the highest; of equals the first. */
function highestClaim(exam: Examination, rows: readonly number[]): number {
  const asked = rows.filter((claim) => asksMoney(exam, claim));
  const candidates = asked.length > 0 ? asked : rows;
  return candidates.reduce((best, claim) =>
    exam.claims.award[claim]! > exam.claims.award[best]! ? claim : best,
  );
}

/**
 * `title-not-highest`: several titles in one year claimed with money, on all but the highest (article 2).
 * Rows without a year count as of one year. It cannot see a title of that year in another workbook.
 */
export function titleNotHighest(exam: Examination): void {
  const { claims } = exam;
  for (const years of yearsOfFirms(exam)) {
    for (const rows of years) {
      const best = highestClaim(exam, rows);
      for (const claim of rows) {
        if (claim === best) continue;
        claims.set(claim, STATE.lowerTitle);
        claims.due[claim] = 0;
        if (!asksMoney(exam, claim)) continue;
        claims.set(claim, STATE.told);
        const at = exam.columnOf(best, "grade");
        const sheet = claims.sheet(best);
        const claimed = claims.claimed[claim]!;
        exam.tell(
          "title-not-highest",
          claim,
          exam.amountColumn(claim),
          {
            title: highestOf(claims.grades[claim]!),
            highest: highestOf(claims.grades[best]!),
            at: exam.address(claims.sheet(claim).sheetIndex, sheet, claims.row(best), at),
          },
          Number.isNaN(claimed) ? {} : { claimed: inWan(claimed), computed: 0 },
        );
      }
    }
  }
}

/** What a firm had before a claim: titles, and the money paid for them (万元). */
interface Before {
  readonly titles: string[];
  readonly where: string[];
  paid: number;
}

function pastTitles(exam: Examination, claim: number): Before {
  const { claims } = exam;
  const year = claims.years[claim]!;
  const before: Before = { titles: [], where: [], paid: 0 };
  for (const past of exam.pastOf(claims.firms[claim]!)) {
    if (past.item !== TITLE || (year !== 0 && past.year > year)) continue;
    if (past.grade !== "") before.titles.push(past.grade);
    before.paid += past.paid ?? 0;
    before.where.push(`${past.grade}（${past.sheet.label}!${cellName(past.row, past.column)}）`);
  }
  before.paid = Math.max(before.paid, inWan(claims.paid[claim]!));
  return before;
}

/**
 * `title-difference`: a title after an earlier one, where only the difference is due (article 2, reading R5:
 * the larger of what was paid and of the earlier title's standard). It cannot see earlier titles that stand
 * neither in the history, nor in 已奖金额, nor in a row of an earlier year.
 */
export function titleDifference(exam: Examination): void {
  const { claims } = exam;
  for (const years of yearsOfFirms(exam)) {
    const earlier: Before = { titles: [], where: [], paid: 0 };
    for (const rows of years) {
      const claim = rows.find((one) => !claims.is(one, STATE.lowerTitle))!;
      const past = pastTitles(exam, claim);
      const priorGrades = [...past.titles, ...earlier.titles];
      const paid = past.paid + earlier.paid;
      const grades = claims.grades[claim]!;
      if (priorGrades.length > 0 || paid > 0) {
        const day = amountDay(claims, claim);
        const given = { numbers: {}, choices: {}, grades, priorGrades, paid: new Exact(paid) };
        const outcome = evaluate(TITLE, given, day);
        if ("award" in outcome) claims.due[claim] = outcome.award.times(FEN).toNumber();
        claims.set(claim, STATE.difference);
        const prior = Math.max(amountOf(priorGrades, day), paid);
        tellDifference(exam, claim, [...past.where, ...earlier.where], prior);
      }
      const title = highestOf(grades);
      earlier.titles.push(title);
      earlier.paid += inWan(claims.due[claim]!);
      const at = exam.columnOf(claim, "grade");
      const sheet = claims.sheet(claim);
      earlier.where.push(`${title}（${exam.address(-1, sheet, claims.row(claim), at)}）`);
    }
  }
}

function tellDifference(exam: Examination, claim: number, earlier: readonly string[], prior: number): void {
  const { claims } = exam;
  const claimed = claims.claimed[claim]!;
  const due = claims.due[claim]!;
  if (!exceeds(claimed, due)) return;
  // Ten thousand times the difference is a slip of units.
  if (!differs(claimed, due * UNIT_SLIP)) return;
  claims.set(claim, STATE.told);
  exam.tell(
    "title-difference",
    claim,
    exam.amountColumn(claim),
    {
      title: highestOf(claims.grades[claim]!),
      amount: inWan(claims.award[claim]!),
      prior,
      earlier,
      due: inWan(due),
      unit: exam.unitOf(claim),
    },
    { claimed: inWan(claimed), computed: inWan(due) },
  );
}
