import { NAMESPACE, callFunction, type CellValue } from "../../../src/formula";
import { mustGoOn } from "../../office/work";
import { until, type Clock } from "../clock";
import { Findings, type Outcome } from "../outcome";
import { SELF_TEST_SHEET } from "../sheet";
import type { Step, StepContext } from "../step";
import { isSame, isUnderWay, shown } from "../values";

/** Each of the three may take so long (s). */
const ALLOWED = 60;
/** So many numbers travel in one piece. */
const BLOCK = 20_000;
const [NUMBERS, RESULTS] = ["W", "X"];

const numberAt = (row: number): number => 100 + (row % 5_000);
const wantedAt = (row: number): CellValue => callFunction("GROWTH_AWARD", [[[numberAt(row)]]])[0]![0]!;

/** How long something takes (s). */
async function timed(clock: Clock, does: () => Promise<unknown>): Promise<number> {
  const began = clock.now();
  await does();
  return (clock.now() - began) / 1_000;
}

const told = (seconds: number): string => seconds.toFixed(1);

async function writeNumbers({ bench, rows, signal, progress }: StepContext): Promise<void> {
  for (let first = 0; first < rows; first += BLOCK) {
    mustGoOn({ signal });
    const count = Math.min(BLOCK, rows - first);
    const block = Array.from({ length: count }, (_, row) => [numberAt(first + row)]);
    await bench.write(`${NUMBERS}${first + 1}:${NUMBERS}${first + count}`, block);
    progress(((first + count) / rows) * 0.4);
  }
}

/** Waits for the last cell; the first one is there before it where a part of them is computed. */
async function lastComputed(context: StepContext): Promise<CellValue | undefined> {
  const { bench, rows } = context;
  let last: CellValue | undefined;
  const done = await until(context, ALLOWED, async () => {
    const [first] = (await bench.values(`${RESULTS}1`))[0]!;
    [last] = (await bench.values(`${RESULTS}${rows}`))[0]!;
    // An error in the first cell can be one of the whole: nothing more comes.
    if (typeof first === "object" && first !== null && !isUnderWay(first)) return { value: first };
    if (last === null && isUnderWay(first)) last = first;
    return last === null || isUnderWay(last) ? undefined : { value: last };
  });
  return done?.value ?? last;
}

async function manyRows(context: StepContext): Promise<Outcome> {
  const { bench, port, rows, clock, signal, progress } = context;
  const found = new Findings();
  const time = (kind: "written" | "computed", seconds: number): void => {
    found.saw(kind, `${rows}`, told(seconds));
    if (seconds > ALLOWED) found.wrong("tooSlow", `${ALLOWED}`);
  };
  time("written", await timed(clock, () => writeNumbers(context)));
  let last: CellValue | undefined;
  const computed = await timed(clock, async () => {
    await bench.write(`${RESULTS}1`, [[`=${NAMESPACE}.GROWTH_AWARD(${NUMBERS}1:${NUMBERS}${rows})`]]);
    last = await lastComputed(context);
  });
  const cell = `${RESULTS}${rows}`;
  const wanted = wantedAt(rows - 1);
  if (last === null || last === undefined || (isUnderWay(last) && !isSame(wanted, last)))
    return found.wrong("neverDone", cell, shown(last), `${ALLOWED}`).outcome;
  if (!isSame(wanted, last)) return found.wrong("differs", cell, shown(wanted), shown(last)).outcome;
  time("computed", computed);
  progress(0.6);
  let cells = 0;
  let lastRead: CellValue | undefined;
  const read = await timed(clock, async () => {
    const work = { signal, progress: (done: number) => progress(0.6 + done * 0.4) };
    const grids = await port.read(work, [SELF_TEST_SHEET]);
    for (const { columns } of grids)
      columns.forEach((column) => (cells += Object.keys(column?.values ?? []).length));
    const own = grids.find(({ name }) => name === SELF_TEST_SHEET);
    lastRead = own?.columns[RESULTS.charCodeAt(0) - 65]?.values[rows - 1];
  });
  found.saw("readBack", `${cells}`, told(read));
  if (read > ALLOWED) found.wrong("tooSlow", `${ALLOWED}`);
  return isSame(wanted, lastRead)
    ? found.outcome
    : found.wrong("differs", cell, shown(wanted), shown(lastRead)).outcome;
}

/** How long many rows take. The times are told, not judged, as long as each is bearable. */
export const ROWS_STEP: Step = { id: "rows", needs: ["functions"], seconds: 4 * ALLOWED, run: manyRows };
