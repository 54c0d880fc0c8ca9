import { CellError, callFunction, type Block, type CellValue } from "../../src/formula";

// A person puts an empty row into a table that a column of results is computed over: nothing is wrong there.

const column = (...cells: CellValue[]): Block => cells.map((cell) => [cell]);
const shown = (block: Block): unknown[] =>
  block.map(([cell]) => (cell instanceof CellError ? cell.code : cell));

test.each<[name: string, blocks: (Block | null)[], expected: unknown[]]>([
  [
    "AWARD",
    [column("equipment", null, "equipment"), column("省重点", null, ""), column(3000, null, 100)],
    [540, null, 8],
  ],
  ["AWARD", [column("equipment", "", "equipment"), [["省重点"]], column(3000, "  ", 100)], [540, null, 8]],
  ["BASIS", [column(null, "没有这一项")], [null, "#VALUE!"]],
  ["FACTORY_AWARD", [column(5000, null), column(1.6, null)], [25, 0]],
  ["TITLE_AWARD", [column("小巨人", null)], [100, null]],
  ["IN_FORCE", [column(45413, null), [[45000]]], [true, null]],
  ["SOFTWARE_GROWTH_AWARD", [column(5000, null), column(1000, null)], [20, null]],
])("%s shows nothing in an empty row", (name, blocks, expected) => {
  expect(shown(callFunction(name, blocks))).toEqual(expected);
});

test.each<[why: string, blocks: (Block | null)[], expected: unknown[]]>([
  [
    "a row with an amount and no item has a fault",
    [column("equipment", null), column("省重点", null), column(3000, 5)],
    [540, "#VALUE!"],
  ],
  [
    "so has a row with a level alone",
    [column("equipment", null), column("省重点", "市重点"), column(3000, null)],
    [540, "#VALUE!"],
  ],
  ["a call of single cells says what is missing", [[[null]], [[null]], [[null]]], ["#VALUE!"]],
  [
    "what is said once of all rows fills no row",
    [[["没有这一项"]], null, column(3000, null)],
    ["#VALUE!", null],
  ],
])("%s", (_, blocks, expected) => {
  expect(shown(callFunction("AWARD", blocks))).toEqual(expected);
});

test("an empty place of a block of several columns shows nothing either", () => {
  const items: Block = [
    ["equipment", null],
    [null, "equipment"],
  ];
  expect(
    callFunction("AWARD", [
      items,
      null,
      [
        [100, null],
        [null, 100],
      ],
    ]),
  ).toEqual([
    [8, null],
    [null, 8],
  ]);
});
