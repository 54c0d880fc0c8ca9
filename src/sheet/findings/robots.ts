import { Exact, evaluate, type Given } from "../../award";
import { tierStarts, type IsoDay } from "../../policy";
import { amountDay } from "../amount-day";
import { inWan } from "../claims";
import type { Examination } from "../examination";
import { givenOf } from "../given";
import {
  EQUIPMENT,
  equipmentByProject,
  projectTotal,
  robotClaims,
  robotsOfEquipment,
} from "../robot-projects";

/**
 * `robot-counted-twice`: one project of a firm claims both, and its equipment amount is large enough to hold
 * the robots (reading R3). It cannot see the list of equipment, so it asks for a look and changes no amount.
 */
export function robotCountedTwice(exam: Examination): void {
  const { claims } = exam;
  for (const [claim, robots] of robotsOfEquipment(exam)) {
    const first = robots[0]!;
    const sum = robots.reduce((all, one) => all + claims.base[one]!, 0);
    const base = claims.base[claim]!;
    // Below the first tier the equipment gets nothing, and nothing is counted twice.
    if (base < sum || !(claims.award[claim]! > 0)) continue;
    const sheet = claims.sheet(first);
    exam.tell("robot-counted-twice", claim, claims.baseColumn[claim]!, {
      equipment: base,
      robots: sum,
      at: exam.address(claims.sheet(claim).sheetIndex, sheet, claims.row(first), claims.baseColumn[first]!),
      without: without(givenOf(claims, claim), base - sum, amountDay(claims, claim)),
      unit: "万元",
    });
  }
}

/** The award of an equipment claim with another amount, in 万元. */
function without(given: Given, amount: number, day: IsoDay | undefined): number | null {
  const numbers = { amount: new Exact(amount.toPrecision(12)) };
  const outcome = evaluate(EQUIPMENT, { ...given, numbers }, day);
  return "award" in outcome ? outcome.award.toNumber() : null;
}

/**
 * `robot-project-small`: the project's total is known and below what equipment needs (reading R11). It cannot
 * see a project whose equipment stands in another workbook.
 */
export function robotProjectSmall(exam: Examination): void {
  const { claims } = exam;
  const equipment = equipmentByProject(exam);
  for (const claim of robotClaims(exam)) {
    const total = projectTotal(exam, claim, equipment);
    // Below the first tier a project gets nothing for its equipment (article 4).
    const least = tierStarts(EQUIPMENT, amountDay(claims, claim, EQUIPMENT))[0]!;
    if (total === undefined || total >= least) continue;
    exam.tell("robot-project-small", claim, claims.baseColumn[claim]!, {
      total: inWan(Math.round(total * 1e6)),
      least,
      unit: "万元",
    });
  }
}
