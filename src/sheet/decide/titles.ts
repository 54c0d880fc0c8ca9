import { Exact, evaluate } from "../../award";
import { gradesOf, itemById, valueOf, type IsoDay } from "../../policy";
import { amountDay } from "../amount-day";
import { FEN, STATE, inWan, type Claims } from "../claims";
import type { Decisions } from "./decisions";
import type { PastAwards } from "./past-awards";
import type { EarlierTitle } from "./reduction";

export const TITLE = itemById("title");

const amountOf = (names: readonly string[], day?: IsoDay): number =>
  Math.max(
    0,
    ...gradesOf(TITLE).map(({ name, amount }) => (names.includes(name) ? valueOf(amount, day) : 0)),
  );

/** The highest of several titles, by name. */
export const highestOf = (names: readonly string[]): string =>
  names.reduce((best, name) => (amountOf([name]) > amountOf([best]) ? name : best), names[0] ?? "");

/** The title claims of each firm, those of one year together, years ascending. */
function* yearsOfFirms(decisions: Decisions): Generator<readonly (readonly number[])[]> {
  const { claims } = decisions;
  const byFirm = new Map<number, Map<number, number[]>>();
  for (let claim = 0; claim < claims.size; claim++) {
    const firm = claims.firms[claim]!;
    if (claims.items[claim] !== TITLE || firm < 0) continue;
    if (claims.is(claim, STATE.document | STATE.unknown) || decisions.nothingLeft(claim)) continue;
    // A row for no title at all (数量 0) is neither the highest nor an earlier one.
    if (claims.award[claim] === 0) continue;
    let years = byFirm.get(firm);
    if (!years) byFirm.set(firm, (years = new Map()));
    const year = claims.years[claim]!;
    const known = years.get(year);
    if (known) known.push(claim);
    else years.set(year, [claim]);
  }
  for (const years of byFirm.values()) yield [...years].sort(([a], [b]) => a - b).map(([, rows]) => rows);
}

/** Of the titles of one year, the claim whose title is the highest; of equals the first. */
function highestClaim(claims: Claims, rows: readonly number[]): number {
  const asked = rows.filter((claim) => claims.claimed[claim] !== 0);
  const candidates = asked.length > 0 ? asked : rows;
  return candidates.reduce((best, claim) => (claims.award[claim]! > claims.award[best]! ? claim : best));
}

/** What a firm had before a claim; `paid` in 万元. */
interface Before {
  readonly grades: string[];
  readonly earlier: EarlierTitle[];
  paid: number;
}

function pastTitles(claims: Claims, claim: number, past: PastAwards): Before {
  const year = claims.years[claim]!;
  const before: Before = { grades: [], earlier: [], paid: 0 };
  for (const one of past.of(claims.firms[claim]!)) {
    if (one.item !== TITLE || (year !== 0 && one.year > year)) continue;
    if (one.grade !== "") before.grades.push(one.grade);
    before.paid += one.paid ?? 0;
    before.earlier.push({ kind: "past", past: one });
  }
  before.paid = Math.max(before.paid, inWan(claims.paid[claim]!));
  return before;
}

/** Takes off what a firm's earlier titles were worth (reading R5); titles of the workbook come after the past ones. */
function takeDifference(decisions: Decisions, claim: number, past: PastAwards, workbook: Before): void {
  const { claims } = decisions;
  const before = pastTitles(claims, claim, past);
  const priorGrades = [...before.grades, ...workbook.grades];
  const paid = before.paid + workbook.paid;
  if (priorGrades.length === 0 && !(paid > 0)) return;
  const day = amountDay(claims, claim);
  const given = {
    numbers: {},
    choices: {},
    grades: claims.grades[claim]!,
    priorGrades,
    paid: new Exact(paid),
  };
  const outcome = evaluate(TITLE, given, day);
  decisions.reduce(claim, {
    kind: "difference",
    earlier: [...before.earlier, ...workbook.earlier],
    prior: Math.max(amountOf(priorGrades, day), paid),
    due: "award" in outcome ? outcome.award.times(FEN).toNumber() : decisions.due[claim]!,
  });
}

/**
 * Titles (article 2): of several in one year the highest alone is paid, and after an earlier one only the
 * difference. Rows without a year count as of one year, before all others.
 */
export function decideTitles(decisions: Decisions, past: PastAwards): void {
  const { claims } = decisions;
  for (const years of yearsOfFirms(decisions)) {
    const workbook: Before = { grades: [], earlier: [], paid: 0 };
    for (const rows of years) {
      const best = highestClaim(claims, rows);
      for (const claim of rows)
        if (claim !== best) decisions.reduce(claim, { kind: "lower-title", highest: best, due: 0 });
      takeDifference(decisions, best, past, workbook);
      const title = highestOf(claims.grades[best]!);
      workbook.grades.push(title);
      workbook.paid += inWan(decisions.due[best]!);
      workbook.earlier.push({ kind: "claim", claim: best, title });
    }
  }
}
