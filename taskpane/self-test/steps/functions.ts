import {
  CellError,
  NAMESPACE,
  callFunction,
  isStoredName,
  type Block,
  type CellValue,
} from "../../../src/formula";
import { Findings, type Outcome } from "../outcome";
import { PLACES } from "../sheet";
import type { Step, StepContext } from "../step";
import { COMPUTED_WITHIN, cellsOf, computed, isSame, isUnderWay, shown } from "../values";

const GROWTH = "GROWTH_AWARD";
const EQUIPMENT = "EQUIPMENT_SUBSIDY";
const call = (name: string, given: string): string => `=${NAMESPACE}.${name}(${given})`;

/** Growths on both sides of the steps of the policy. */
const NUMBERS = [500, 620, 1000, 2000, 5000];
/** What stands between them: two errors, and a text that is no number. */
const FAULTY: readonly (readonly [typed: string | number, value: CellValue])[] = [
  [500, 500],
  ["=NA()", new CellError("#N/A")],
  ["=1/0", new CellError("#DIV/0!")],
  ["不详", "不详"],
  [2000, 2000],
];
const SIMPLE = call(GROWTH, "500");

const columnOf = (values: readonly CellValue[]): Block => values.map((value) => [value]);

/** Compares the cells of a range with what the functions give for the same arguments. */
function compare(found: Findings, range: string, wanted: Block, got: Block): Findings {
  cellsOf(range).forEach((cell, at) => {
    const [want, is] = [wanted[at]?.[0], got[at]?.[0]];
    if (isUnderWay(is) && !isSame(want, is)) found.wrong("neverDone", cell, shown(is), `${COMPUTED_WITHIN}`);
    else if (!isSame(want, is)) found.wrong("differs", cell, shown(want), shown(is));
  });
  return found;
}

async function registered(context: StepContext): Promise<Outcome> {
  const cell = PLACES.function;
  await context.bench.write(cell, [[SIMPLE]]);
  const got = await computed(context, cell);
  const found = new Findings();
  if (shown(got[0]?.[0]) === "#NAME?") return found.wrong("unregistered").outcome;
  compare(found, cell, callFunction(GROWTH, [[[500]]]), got);
  return found.isBad ? found.outcome : found.saw("got", SIMPLE, shown(got[0]![0])).outcome;
}

async function spills(context: StepContext): Promise<Outcome> {
  const { numbers, spill } = PLACES;
  const first = cellsOf(spill)[0]!;
  await context.bench.write(numbers, columnOf(NUMBERS) as number[][]);
  await context.bench.write(first, [[call(GROWTH, numbers)]]);
  const got = await computed(context, spill);
  const wanted = callFunction(GROWTH, [columnOf(NUMBERS)]);
  const found = new Findings();
  const rest = got.slice(1);
  if (shown(got[0]?.[0]) === "#SPILL!") return found.wrong("cannotSpill", first, "#SPILL!").outcome;
  if (isSame(wanted[0]![0], got[0]?.[0]) && rest.every(([value]) => value === null))
    return found.wrong("onlyFirst", first).outcome;
  compare(found, spill, wanted, got);
  return found.isBad ? found.outcome : found.saw("spilled", spill).outcome;
}

async function ownErrors(context: StepContext): Promise<Outcome> {
  const { faulty, errors } = PLACES;
  await context.bench.write(
    faulty,
    FAULTY.map(([typed]) => [typed]),
  );
  await context.bench.write(cellsOf(errors)[0]!, [[call(GROWTH, faulty)]]);
  const got = await computed(context, errors);
  const found = new Findings();
  const [first, ...rest] = got.map(([value]) => value);
  // Where one error stands for all, Excel spills it, or leaves the cells below empty.
  if (
    first instanceof CellError &&
    !isUnderWay(first) &&
    rest.every((one) => one === null || isSame(first, one))
  )
    return found.wrong("oneError", errors, first.code).outcome;
  compare(found, errors, callFunction(GROWTH, [columnOf(FAULTY.map(([, value]) => value))]), got);
  return found.isBad ? found.outcome : found.saw("ownErrors", errors).outcome;
}

async function blanksAndTexts(context: StepContext): Promise<Outcome> {
  const range = PLACES.arguments;
  // Nobody writes into K1 and K2.
  await context.bench.write(range, [
    [call(GROWTH, "500,K1")],
    [call(EQUIPMENT, "3000,K1,K2")],
    [call(EQUIPMENT, '3000,"省重点"')],
  ]);
  const wanted = [
    callFunction(GROWTH, [[[500]]]),
    callFunction(EQUIPMENT, [[[3000]]]),
    callFunction(EQUIPMENT, [[[3000]], [["省重点"]]]),
  ].map((block) => block[0]!);
  const found = compare(new Findings(), range, wanted, await computed(context, range));
  return found.isBad ? found.outcome : found.saw("blankTaken").saw("chineseTaken").outcome;
}

async function formulaText({ bench }: StepContext): Promise<Outcome> {
  await bench.write(PLACES.function, [[SIMPLE]]);
  const text = await bench.formula(PLACES.function);
  const found = new Findings();
  // A hidden workbook's name can stand before a function that Excel has lost; it is not told.
  const told = text.replace(/'[^']*'!|\[[^\]]*\][^!]*!/g, "…!");
  if (/_xldudf/i.test(text) || isStoredName(text.slice(1))) return found.wrong("storedName", told).outcome;
  if (text.toUpperCase() !== SIMPLE.toUpperCase()) return found.wrong("otherFormula", SIMPLE, told).outcome;
  return found.saw("formula", text).outcome;
}

const SECONDS = COMPUTED_WITHIN + 20;

/** What custom functions are known to come to grief at, one step each. */
export const FUNCTION_STEPS: readonly Step[] = [
  { id: "functions", needs: ["sheet"], seconds: SECONDS, run: registered },
  { id: "spill", needs: ["functions"], seconds: SECONDS, run: spills },
  { id: "errors", needs: ["functions"], seconds: SECONDS, run: ownErrors },
  { id: "arguments", needs: ["functions"], seconds: SECONDS, run: blanksAndTexts },
  { id: "formula", needs: ["sheet"], seconds: SECONDS, run: formulaText },
];
