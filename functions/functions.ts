import { compute, repeated } from "./compute";

// The metadata generator reads this file as text: names, order, optional and repeating parameters come from
// here, and a test holds them equal to the core's declarations; the Chinese words are put in by the build.
// Every argument is a matrix of anything, so that a cell or a range, text and errors all arrive as they are.

/** @customfunction GROWTH_AWARD */
export function growthAward(delta: unknown[][], unit?: unknown[][]): unknown[][] {
  return compute("GROWTH_AWARD", [delta, unit]);
}

/** @customfunction TITLE_AWARD */
export function titleAward(titles: unknown[][], prior?: unknown[][], unit?: unknown[][]): unknown[][] {
  return compute("TITLE_AWARD", [titles, prior, unit]);
}

/** @customfunction EQUIPMENT_SUBSIDY */
export function equipmentSubsidy(amount: unknown[][], level?: unknown[][], unit?: unknown[][]): unknown[][] {
  return compute("EQUIPMENT_SUBSIDY", [amount, level, unit]);
}

/** @customfunction ROBOT_SUBSIDY */
export function robotSubsidy(amount: unknown[][], robots: unknown[][], unit?: unknown[][]): unknown[][] {
  return compute("ROBOT_SUBSIDY", [amount, robots, unit]);
}

/** @customfunction FACTORY_AWARD */
export function factoryAward(
  area: unknown[][],
  plotRatio: unknown[][],
  fireClass?: unknown[][],
  unit?: unknown[][],
): unknown[][] {
  return compute("FACTORY_AWARD", [area, plotRatio, fireClass, unit]);
}

/** @customfunction SOFTWARE_GROWTH_AWARD */
export function softwareGrowthAward(
  revenue: unknown[][],
  priorRevenue: unknown[][],
  unit?: unknown[][],
): unknown[][] {
  return compute("SOFTWARE_GROWTH_AWARD", [revenue, priorRevenue, unit]);
}

/** @customfunction LIGHT_DIGITAL_SUBSIDY */
export function lightDigitalSubsidy(
  batch: unknown[][],
  common: unknown[][],
  individual?: unknown[][],
  unit?: unknown[][],
): unknown[][] {
  return compute("LIGHT_DIGITAL_SUBSIDY", [batch, common, individual, unit]);
}

/** @customfunction INTEGRATION_SUBSIDY */
export function integrationSubsidy(
  soft: unknown[][],
  hard: unknown[][],
  cityKey?: unknown[][],
  unit?: unknown[][],
): unknown[][] {
  return compute("INTEGRATION_SUBSIDY", [soft, hard, cityKey, unit]);
}

/** @customfunction INSURANCE_MATCH */
export function insuranceMatch(
  subsidy: unknown[][],
  insurance: unknown[][],
  unit?: unknown[][],
): unknown[][] {
  return compute("INSURANCE_MATCH", [subsidy, insurance, unit]);
}

/** @customfunction DESIGN_CONTEST_AWARD */
export function designContestAward(
  provincial: unknown[][],
  city?: unknown[][],
  paid?: unknown[][],
  unit?: unknown[][],
): unknown[][] {
  return compute("DESIGN_CONTEST_AWARD", [provincial, city, paid, unit]);
}

/** @customfunction AWARD */
export function award(
  item: unknown[][],
  grade?: unknown[][],
  quantity?: unknown[][],
  paid?: unknown[][],
  unit?: unknown[][],
): unknown[][] {
  return compute("AWARD", [item, grade, quantity, paid, unit]);
}

/** @customfunction ITEMS */
export function items(filter?: unknown[][]): unknown[][] {
  return compute("ITEMS", [filter]);
}

/** @customfunction BASIS */
export function basis(item: unknown[][], grade?: unknown[][]): unknown[][] {
  return compute("BASIS", [item, grade]);
}

/** @customfunction NEXT_TIER */
export function nextTier(
  item: unknown[][],
  amount: unknown[][],
  level?: unknown[][],
  unit?: unknown[][],
): unknown[][] {
  return compute("NEXT_TIER", [item, amount, level, unit]);
}

/** @customfunction VETOED */
export function vetoed(enterprise: unknown[][], vetoList: unknown[][]): unknown[][] {
  return compute("VETOED", [enterprise, vetoList]);
}

/** @customfunction PAYABLE */
export function payable(
  award: unknown[][],
  vetoed: unknown[][],
  paid?: unknown[][],
  unit?: unknown[][],
): unknown[][] {
  return compute("PAYABLE", [award, vetoed, paid, unit]);
}

/** @customfunction CREDIT_CODE_VALID */
export function creditCodeValid(code: unknown[][]): unknown[][] {
  return compute("CREDIT_CODE_VALID", [code]);
}

/** @customfunction IN_FORCE */
export function inForce(date: unknown[][], start: unknown[][]): unknown[][] {
  return compute("IN_FORCE", [date, start]);
}

/** @customfunction EXPLAIN */
export function explain(functionName: unknown[][], argument: unknown[][][]): unknown[][] {
  return compute("EXPLAIN", [functionName, ...repeated(argument)]);
}
