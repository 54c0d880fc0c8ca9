import { Exact, evaluate, type Given } from "../../award";
import { foldName, itemById, valueOf } from "../../policy";
import { givenOf } from "../given";
import { inWan, STATE } from "../claims";
import type { Examination } from "../examination";
import { numbersOf } from "../reading/bases";
import type { ColumnKey } from "../reading/vocabulary";

const EQUIPMENT = itemById("equipment");
const ROBOT = itemById("robot");

/** Below this a project gets nothing for its equipment (article 4). */
function leastProject(): number {
  const rate = EQUIPMENT.amount.kind === "sum" ? EQUIPMENT.amount.summands[0]!.rate : undefined;
  return rate?.kind === "by-tier" ? valueOf(rate.tiers[0]!.from) : 0;
}

/** Equipment claims of firms that claim robots too, by firm and project. */
function equipmentByProject(exam: Examination): Map<string, number> {
  const { claims } = exam;
  const found = new Map<string, number>();
  const firms = new Set<number>();
  for (const claim of robotClaims(exam)) firms.add(claims.firms[claim]!);
  for (let claim = 0; claim < claims.size; claim++) {
    if (claims.items[claim] !== EQUIPMENT || claims.firms[claim]! < 0) continue;
    if (!firms.has(claims.firms[claim]!)) continue;
    if (!Number.isNaN(claims.base[claim]!)) found.set(projectKey(exam, claim), claim);
  }
  return found;
}

const projectKey = (exam: Examination, claim: number): string =>
  `${exam.claims.firms[claim]} ${foldName(exam.claims.text(claim, "project"))}`;

/** The robot claims whose amount is known. */
function* robotClaims(exam: Examination): Generator<number> {
  const { claims } = exam;
  for (let claim = 0; claim < claims.size; claim++) {
    if (claims.items[claim] === ROBOT && !claims.is(claim, STATE.unknown | STATE.document)) yield claim;
  }
}

/**
 * `robot-counted-twice`: one project of a firm claims both, and its equipment amount is large enough to hold
 * the robots (reading R3). It cannot see the list of equipment, so it asks for a look and changes no amount.
 */
export function robotCountedTwice(exam: Examination): void {
  const { claims } = exam;
  const equipment = equipmentByProject(exam);
  const robots = new Map<number, { sum: number; first: number }>();
  for (const claim of robotClaims(exam)) {
    const match = equipment.get(projectKey(exam, claim));
    if (match === undefined) continue;
    const known = robots.get(match);
    if (known) known.sum += claims.base[claim]!;
    else robots.set(match, { sum: claims.base[claim]!, first: claim });
  }
  for (const [claim, { sum, first }] of [...robots].sort(([a], [b]) => a - b)) {
    const base = claims.base[claim]!;
    // Below the first tier the equipment gets nothing, and nothing is counted twice.
    if (base < sum || !(claims.award[claim]! > 0)) continue;
    const sheet = claims.sheet(first);
    exam.tell("robot-counted-twice", claim, claims.baseColumn[claim]!, {
      equipment: base,
      robots: sum,
      at: exam.address(claims.sheet(claim).sheetIndex, sheet, claims.row(first), claims.baseColumn[first]!),
      without: without(givenOf(claims, claim), base - sum),
      unit: "万元",
    });
  }
}

/** The award of an equipment claim with another amount, in 万元. */
function without(given: Given | undefined, amount: number): number | null {
  if (!given) return null;
  const outcome = evaluate(EQUIPMENT, { ...given, numbers: { amount: new Exact(amount.toPrecision(12)) } });
  return "award" in outcome ? outcome.award.toNumber() : null;
}

/** The whole project of a robot claim in 万元, where its row or an equipment row of the project tells. */
function projectTotal(exam: Examination, claim: number, equipment: Map<string, number>): number | undefined {
  const { claims } = exam;
  const sheet = claims.sheet(claim);
  const entry = claims.entry[claim]!;
  const beside = (key: ColumnKey): number | undefined => {
    const column = numbersOf(sheet, key);
    const value = column?.values[entry];
    return value === undefined || Number.isNaN(value) ? undefined : (value * column!.unit.fen) / 1e6;
  };
  const total = beside("projectTotal");
  if (total !== undefined) return total;
  const robots = claims.base[claim]!;
  const own = beside("equipment.amount");
  if (own !== undefined) return own + robots;
  const match = equipment.get(projectKey(exam, claim));
  return match === undefined ? undefined : claims.base[match]! + robots;
}

/**
 * `robot-project-small`: the project's total is known and below what equipment needs (reading R11). It cannot
 * see a project whose equipment stands in another workbook.
 */
export function robotProjectSmall(exam: Examination): void {
  const { claims } = exam;
  const equipment = equipmentByProject(exam);
  const least = leastProject();
  for (const claim of robotClaims(exam)) {
    const total = projectTotal(exam, claim, equipment);
    if (total === undefined || total >= least) continue;
    exam.tell("robot-project-small", claim, claims.baseColumn[claim]!, {
      total: inWan(Math.round(total * 1e6)),
      least,
      unit: "万元",
    });
  }
}
