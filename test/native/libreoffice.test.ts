import { argumentsOf, nativeFormula } from "../../src/native";
import { ITEMS, type Item } from "../../src/policy";
import { hasLibreOffice } from "../xlsx/libreoffice";
import { agrees, told } from "./agreement";
import { randomRows } from "./random-rows";
import { argumentCell } from "./by-engine";
import { byLibreOffice, type FilledDown } from "./by-libreoffice";
import { ITEMS_WITH_CASES, casesOf, expected, filledFormula, lines } from "./case-lines";
import { wuyiAnswer } from "./wuyi-answer";

/** `npm run test:full` compares 20,000 rows an item, an ordinary run a fortieth of it. */
const ROWS = process.env.WUYI_FULL ? 20_000 : 500;
/** Rows of one run of LibreOffice: starting it costs seconds, long formulas cost memory. */
const ROWS_A_RUN = 20_000;
const SEED = Number(process.env.WUYI_SEED ?? 20_240_501);
const MINUTES = 60_000;

function filledDown(item: Item): FilledDown | undefined {
  const operands = argumentsOf(item).map((_, at) => ({ kind: "cell", cell: argumentCell(at) }) as const);
  const { formula } = nativeFormula(item, operands);
  if (formula === undefined) return undefined;
  const rows = operands.length === 0 ? [[]] : randomRows(item, ROWS, SEED);
  return { name: item.id, formula, rows };
}

const tasks = ITEMS.flatMap((item) => {
  const filled = filledDown(item);
  return filled ? [{ item, filled }] : [];
});

/** The items, as many together as one run takes. */
function runs(): (typeof tasks)[] {
  const all: (typeof tasks)[] = [];
  let room = 0;
  for (const task of tasks) {
    if (room < task.filled.rows.length) {
      all.push([]);
      room = ROWS_A_RUN;
    }
    all.at(-1)!.push(task);
    room -= task.filled.rows.length;
  }
  return all;
}

(hasLibreOffice ? test : test.skip).each(
  runs().map((run) => [run.map(({ item }) => item.id).join("、"), run]),
)(
  `LibreOffice says the same as our functions on ${ROWS.toLocaleString("en")} rows an item (seed ${SEED}): %s`,
  async (_, run) => {
    const computed = await byLibreOffice(run.map(({ filled }) => filled));
    const wrong: string[] = [];
    let amounts = 0;
    let all = 0;
    for (const { item, filled } of run) {
      const values = computed.get(item.id)!;
      filled.rows.forEach((cells, row) => {
        const wuyi = wuyiAnswer(item, cells);
        all++;
        if (typeof wuyi === "number") amounts++;
        if (!agrees(values[row]!, wuyi)) wrong.push(`${item.id}: ${told(cells, values[row]!, wuyi)}`);
      });
    }
    expect([wrong.length, wrong.slice(0, 10)]).toEqual([0, []]);
    // Rows that are refused alone would prove little; of a narrow range most are.
    expect(amounts / all).toBeGreaterThan(0.1);
  },
  30 * MINUTES,
);

(hasLibreOffice ? test : test.skip)("each case of the table, by LibreOffice", async () => {
  const computed = await byLibreOffice(
    ITEMS_WITH_CASES.map((id) => ({
      name: id,
      formula: filledFormula(id, 1),
      rows: casesOf(id).map(([, , , ...cells]) => cells),
    })),
  );
  for (const id of ITEMS_WITH_CASES) {
    const cases = casesOf(id);
    expect(lines(cases, computed.get(id)!)).toEqual(expected(cases));
  }
});
