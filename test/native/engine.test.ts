import { MONEY_UNITS } from "../../src/award";
import { CellError, type CellValue } from "../../src/formula";
import { argumentsOf, nativeFormula, type Operand } from "../../src/native";
import { ITEMS, type Item } from "../../src/policy";
import { agrees, told } from "./agreement";
import { randomRows } from "./random-rows";
import { byEngine, cellsOf } from "./by-engine";
import { wuyiAnswer } from "./wuyi-answer";

const ROWS = process.env.WUYI_FULL ? 400 : 40;
const SEED = Number(process.env.WUYI_SEED ?? 20_240_501);

const ITEMS_WITH_CELLS = ITEMS.filter((item) => argumentsOf(item).length > 0);

/** The engine's SUBSTITUTE takes a blank for a line break: names with a blank inside are refused, in lists. */
const blankInList = (item: Item, cells: readonly CellValue[]): boolean =>
  item.id === "title" &&
  cells.some((cell) => typeof cell === "string" && /[^\s、，,;；] [^\s、，,;；]/.test(cell));

/** A formula with its row of cells, and what our function says of them. */
interface Asked {
  readonly item: Item;
  readonly cells: readonly CellValue[];
  readonly formula: (row: number) => string;
  readonly wuyi: CellValue;
}

async function disagreements(asked: readonly Asked[]): Promise<string[]> {
  const values = await byEngine(
    (row) => asked[row - 1]!.formula(row),
    asked.map(({ cells }) => cells),
  );
  return asked.flatMap(({ item, cells, wuyi }, at) =>
    agrees(values[at]!, wuyi) ? [] : [`${item.id}: ${told(cells, values[at]!, wuyi)}`],
  );
}

test(`the browser sheet's engine says the same as our functions (${ROWS} rows an item, seed ${SEED})`, async () => {
  const asked = ITEMS_WITH_CELLS.flatMap((item) =>
    randomRows(item, ROWS, SEED)
      .filter((cells) => !blankInList(item, cells))
      .map((cells): Asked => ({
        item,
        cells,
        formula: (row) => nativeFormula(item, cellsOf(item, row)).formula!,
        wuyi: wuyiAnswer(item, cells),
      })),
  );
  expect(await disagreements(asked)).toEqual([]);
}, 600_000);

/** Money of a row in another unit; what is no plain number stays. */
const inUnit = (item: Item, cells: readonly CellValue[], fen: number): CellValue[] =>
  argumentsOf(item).map(({ kind }, at) => {
    const cell = cells[at]!;
    const money = kind === "money" || kind === "names-or-money";
    return money && typeof cell === "number" ? Number(((cell * 1e6) / fen).toPrecision(15)) : cell;
  });

test.each(MONEY_UNITS.filter(({ name }) => name !== "万元").map((unit) => [unit.name, unit] as const))(
  "money in %s goes in and comes out",
  async (name, unit) => {
    const asked = ITEMS_WITH_CELLS.flatMap((item) =>
      randomRows(item, 12, SEED + unit.fen).flatMap((row): Asked[] => {
        const cells = inUnit(item, row, unit.fen);
        if (blankInList(item, cells)) return [];
        const options = { unit };
        return [
          {
            item,
            cells,
            formula: (at) => nativeFormula(item, cellsOf(item, at), options).formula!,
            wuyi: wuyiAnswer(item, cells, name),
          },
        ];
      }),
    );
    expect(await disagreements(asked)).toEqual([]);
  },
  600_000,
);

const typed = (cell: CellValue): Operand => {
  if (typeof cell === "number") return { kind: "number", value: cell };
  return typeof cell === "string" && cell.trim() !== "" ? { kind: "text", value: cell } : undefined;
};

/** Whether a typed value is one that the pane would hand over: numbers as numbers, names as names. */
const isPlain = (item: Item, cells: readonly CellValue[]): boolean =>
  argumentsOf(item).every(({ kind, optional }, at) => {
    const operand = typed(cells[at]!);
    if (operand === undefined) return optional && cells[at] === null;
    // A prior amount as text would be taken for a title.
    if (kind === "names-or-money")
      return operand.kind === "number" || !/^[\s\d.,０-９，．-]*$/.test(String(cells[at]));
    return (typeof cells[at] === "number") === (kind !== "choice" && kind !== "names");
  });

test("typed values give the same amounts", async () => {
  const asked = ITEMS_WITH_CELLS.flatMap((item) =>
    randomRows(item, 120, SEED + 1).flatMap((cells): Asked[] => {
      const wuyi = wuyiAnswer(item, cells);
      if (wuyi instanceof CellError || !isPlain(item, cells)) return [];
      const { formula } = nativeFormula(item, cells.map(typed));
      return [{ item, cells: [], formula: () => formula!, wuyi }];
    }),
  );
  expect(asked.length).toBeGreaterThan(1000);
  expect(await disagreements(asked)).toEqual([]);
}, 600_000);
