import { countsPieces, foldName, type Item } from "../../policy";
import { STATE } from "../claims";
import type { Examination } from "../examination";
import { cellName } from "../grid";
import type { PastAward } from "../lists";

/** Nothing is asked for by a row that claims 0. */
const asksNothing = (exam: Examination, claim: number): boolean => exam.claims.claimed[claim] === 0;

/** How many claims each firm has; most have one, which cannot be claimed twice. */
function claimsOfFirms({ claims }: Examination): Int32Array {
  const counts = new Int32Array(claims.firms.reduce((most, firm) => Math.max(most, firm), 0) + 1);
  for (const firm of claims.firms) if (firm >= 0) counts[firm]!++;
  return counts;
}

/** Per-piece rows without a project name are told apart by their number of pieces. */
function piecesOf(exam: Examination, claim: number, item: Item): string {
  return countsPieces(item) ? String(exam.claims.base[claim]) : "";
}

/**
 * `duplicate-claim`: same firm, item, grade, year and project name, on the later row. It cannot see one
 * project under two names, nor a firm that has neither code nor name.
 */
export function duplicateClaim(exam: Examination): void {
  const { claims } = exam;
  const first = new Map<string, number>();
  const claimsOf = claimsOfFirms(exam);
  for (let claim = 0; claim < claims.size; claim++) {
    const item = claims.items[claim];
    const firm = claims.firms[claim]!;
    if (!item || firm < 0 || claimsOf[firm]! < 2 || asksNothing(exam, claim)) continue;
    if (
      claims.is(claim, STATE.unknown) &&
      claims.grades[claim]!.length === 0 &&
      claims.text(claim, "grade") !== ""
    )
      continue;
    const project = foldName(claims.text(claim, "project"));
    const grade = claims.grades[claim]!.join("、");
    const key = [
      firm,
      item.id,
      grade,
      claims.years[claim],
      project,
      claims.categories[claim],
      project === "" ? piecesOf(exam, claim, item) : "",
    ].join("\n");
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, claim);
      continue;
    }
    claims.set(claim, STATE.duplicate);
    const { sheetIndex } = claims.sheet(claim);
    const at = exam.columnOf(earlier, "item", "claimed");
    exam.tell("duplicate-claim", claim, exam.columnOf(claim, "item", "claimed"), {
      enterprise: exam.enterprise(claim),
      item: item.name,
      grade,
      earlier: exam.address(sheetIndex, claims.sheet(earlier), claims.row(earlier), at),
    });
  }
}

/** Whether an award of the past stands against a claim for the same thing. */
function repeats(exam: Examination, claim: number, item: Item, past: PastAward): boolean {
  const { claims } = exam;
  if (past.item !== item || past.paid === 0) return false;
  if (item.repetition === "yearly") {
    // Once a year, unless each piece counts.
    const pieces = item.kind === "each";
    return !pieces && past.year !== 0 && past.year === claims.years[claim];
  }
  if (item.repetition !== "once-per-grade") return false;
  const grades = claims.grades[claim]!;
  const category = claims.categories[claim]!;
  if (category !== "" && past.category !== "" && category !== past.category) return false;
  return (grades[0] ?? "") === past.grade;
}

/**
 * `already-awarded`: a once-only item that the history shows as paid to this firm, at the same grade; a yearly
 * item for the same year. It cannot see awards that the history leaves out, or gives another item's name.
 */
export function alreadyAwarded(exam: Examination): void {
  const { claims } = exam;
  for (let claim = 0; claim < claims.size; claim++) {
    const item = claims.items[claim];
    if (!item || claims.is(claim, STATE.duplicate) || asksNothing(exam, claim)) continue;
    const past = exam.pastOf(claims.firms[claim]!).find((one) => repeats(exam, claim, item, one));
    if (!past) continue;
    claims.set(claim, STATE.awarded);
    exam.tell("already-awarded", claim, exam.columnOf(claim, "item", "claimed"), {
      enterprise: exam.enterprise(claim),
      item: item.name,
      grade: past.grade,
      earlier: `${past.sheet.label}!${cellName(past.row, past.column)}`,
      year: past.year === 0 ? "" : String(past.year),
      paid: past.paid,
    });
  }
}
