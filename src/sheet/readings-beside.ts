import { Exact, readDouble, type Given } from "../award";
import { PROJECT_TOTAL, ROBOTS_BESIDE, gradesOf, valueOf, type Beside, type Item } from "../policy";
import { FEN, STATE } from "./claims";
import type { Examination } from "./examination";
import { givenOf } from "./given";
import { equipmentByProject, projectTotal, robotsOfEquipment } from "./robot-projects";

/** What a sheet tells of a claim besides its own inputs. */
export interface Told {
  /** Left out where nothing is told. */
  readonly given?: (own: Given) => Partial<Given>;
  /** The sheet does not say what the other reading asks. */
  readonly unsure?: true;
  /** The other reading cannot touch it. */
  readonly skip?: true;
}

export type BesideReader = (claim: number) => Told;

const NOTHING: Told = {};
const withNumber =
  (id: string, value: Exact) =>
  ({ numbers }: Given): Partial<Given> => ({ numbers: { ...numbers, [id]: value } });

/** R3: the robots of the equipment's project; none of them, and nothing can change. */
function robotsBeside(exam: Examination): BesideReader {
  const robots = robotsOfEquipment(exam);
  return (claim) => {
    const sum = (robots.get(claim) ?? []).reduce(
      (all, one) => all.plus(givenOf(exam.claims, one).numbers["amount"]!),
      new Exact(0),
    );
    return sum.isZero() ? { skip: true } : { given: withNumber(ROBOTS_BESIDE, sum) };
  };
}

/** R11: the whole project, where the sheet tells it. */
function totalBeside(exam: Examination): BesideReader {
  const equipment = equipmentByProject(exam);
  return (claim) => {
    const total = projectTotal(exam, claim, equipment);
    return total === undefined
      ? { skip: true, unsure: true }
      : { given: withNumber(PROJECT_TOTAL, readDouble(total)) };
  };
}

/** A grade that a firm had: in the history, or in a claim of the workbook. */
interface Had {
  readonly grade: string;
  readonly category: string;
  readonly year: number;
  readonly claim?: number;
}

/** A category that is not stated counts as the same one. */
const sameCategory = (a: string, b: string): boolean => a === "" || b === "" || a === b;

/**
 * R9: the grades that the firm had in the category before: earlier years first, and of one year the lower
 * grade first.
 */
function gradesBefore(exam: Examination, item: Item, ofItem: readonly number[]): BesideReader {
  const { claims } = exam;
  const amounts = new Map(gradesOf(item).map(({ name, amount }) => [name, valueOf(amount)]));
  const had = new Map<number, Had[]>();
  for (const claim of ofItem) {
    const firm = claims.firms[claim]!;
    if (firm < 0 || claims.is(claim, STATE.document) || exam.decisions.nothingLeft(claim)) continue;
    const one = {
      grade: claims.grades[claim]![0]!,
      category: claims.categories[claim]!,
      year: claims.years[claim]!,
      claim,
    };
    had.set(firm, [...(had.get(firm) ?? pastOf(exam, firm, item)), one]);
  }
  const precedes = (one: Had, claim: number): boolean => {
    const year = claims.years[claim]!;
    if (one.claim === undefined) return year === 0 || one.year <= year;
    if (one.year !== year && one.year !== 0 && year !== 0) return one.year < year;
    const [a, b] = [amounts.get(one.grade)!, amounts.get(claims.grades[claim]![0]!)!];
    return a < b || (a === b && one.claim < claim);
  };
  return (claim) => {
    const category = claims.categories[claim]!;
    const before = (had.get(claims.firms[claim]!) ?? []).filter(
      (one) => sameCategory(one.category, category) && precedes(one, claim),
    );
    return {
      given: () => ({
        priorGrades: before.map(({ grade }) => grade),
        paid: new Exact(claims.paid[claim]!).div(FEN),
      }),
      ...(before.some((one) => one.category === "" || category === "") && { unsure: true }),
    };
  };
}

function pastOf(exam: Examination, firm: number, item: Item): Had[] {
  return exam
    .pastOf(firm)
    .filter((past) => past.item === item && past.grade !== "" && past.paid !== 0)
    .map(({ grade, category, year }) => ({ grade, category, year }));
}

/**
 * What the sheets tell besides the inputs of an item, for a reading that asks for it.
 *
 * @param ofItem the claims of the reading's item whose award is known
 */
export function besideOf(
  exam: Examination,
  beside: Beside | undefined,
  item: Item,
  ofItem: readonly number[],
): BesideReader {
  switch (beside) {
    case "project-robots":
      return robotsBeside(exam);
    case "project-total":
      return totalBeside(exam);
    case "earlier-grades":
      return gradesBefore(exam, item, ofItem);
    case undefined:
      return () => NOTHING;
  }
}
