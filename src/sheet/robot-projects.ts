import { foldName, itemById } from "../policy";
import { STATE } from "./claims";
import type { Examination } from "./examination";
import { numbersOf } from "./reading/bases";
import type { ColumnKey } from "./recognise/vocabulary";

export const EQUIPMENT = itemById("equipment");
export const ROBOT = itemById("robot");

const projectKey = (exam: Examination, claim: number): string =>
  `${exam.claims.firms[claim]} ${foldName(exam.claims.text(claim, "project"))}`;

/** The robot claims whose amount is known. */
export function* robotClaims(exam: Examination): Generator<number> {
  const { claims } = exam;
  for (let claim = 0; claim < claims.size; claim++) {
    if (claims.items[claim] === ROBOT && !claims.is(claim, STATE.unknown | STATE.document)) yield claim;
  }
}

/** Equipment claims of firms that claim robots too, by firm and project. */
export function equipmentByProject(exam: Examination): ReadonlyMap<string, number> {
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

/** The robot claims of each equipment claim's project. */
export function robotsOfEquipment(exam: Examination): ReadonlyMap<number, readonly number[]> {
  const equipment = equipmentByProject(exam);
  const robots = new Map<number, number[]>();
  for (const claim of robotClaims(exam)) {
    const match = equipment.get(projectKey(exam, claim));
    if (match === undefined) continue;
    const known = robots.get(match);
    if (known) known.push(claim);
    else robots.set(match, [claim]);
  }
  return robots;
}

/** A sum of what cells show, without the noise of doubles. */
const shown = (sum: number): number => Number(sum.toPrecision(15));

/** The whole project of a robot claim in 万元, where its row or an equipment row of the project tells. */
export function projectTotal(
  exam: Examination,
  claim: number,
  equipment: ReadonlyMap<string, number>,
): number | undefined {
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
  if (own !== undefined) return shown(own + robots);
  const match = equipment.get(projectKey(exam, claim));
  return match === undefined ? undefined : shown(claims.base[match]! + robots);
}
