import type { Item } from "../../policy";
import { FEN, type Claims } from "../claims";
import type { PastAward } from "../lists";
import { projectName } from "../reading/project-name";
import type { Decisions } from "./decisions";
import type { PastAwards } from "./past-awards";

/** An unknown year may be any year. */
export const sameYear = (a: number, b: number): boolean => a === 0 || b === 0 || a === b;

/** Half a fen. */
const NOISE = 0.500001;

/**
 * Whether an award of the past was for the project that is claimed: of its name in the same year, as rows of one
 * workbook are told apart; where one of the two names none, of the same amount in the same year.
 */
function isSameProject(claims: Claims, claim: number, past: PastAward): boolean {
  if (!sameYear(past.year, claims.years[claim]!)) return false;
  const project = projectName(claims.text(claim, "project"));
  if (project !== "" && past.project !== "") return project === past.project;
  return past.paid !== null && Math.abs(past.paid * FEN - claims.award[claim]!) <= NOISE;
}

/** Whether an award of the past stands against a claim for the same thing. */
function stands(claims: Claims, claim: number, item: Item, past: PastAward): boolean {
  if (past.item !== item || past.paid === 0) return false;
  if (item.repetition === "yearly") {
    // Once a year, unless each piece counts.
    return item.kind !== "each" && sameYear(past.year, claims.years[claim]!);
  }
  if (item.repetition === "per-project" || item.repetition === "per-recognition")
    return isSameProject(claims, claim, past);
  if (item.repetition !== "once-per-grade") return false;
  const category = claims.categories[claim]!;
  if (category !== "" && past.category !== "" && category !== past.category) return false;
  // A history that does not say the grade may mean any.
  return past.anyGrade || (claims.grades[claim]![0] ?? "") === past.grade;
}

/** What was paid before is not paid again: once-only items of the same grade, yearly items of the same year, projects by name. */
export function decideAwarded(decisions: Decisions, past: PastAwards): void {
  const { claims } = decisions;
  for (let claim = 0; claim < claims.size; claim++) {
    const item = claims.items[claim];
    if (!item || claims.claimed[claim] === 0 || decisions.find(claim, "repeated")) continue;
    const found = past.of(claims.firms[claim]!).find((one) => stands(claims, claim, item, one));
    if (found) decisions.reduce(claim, { kind: "awarded", past: found, due: 0 });
  }
}
