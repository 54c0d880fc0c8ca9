import { CellError, type CellValue } from "../../src/formula";
import { argumentsOf, nativeFormula } from "../../src/native";
import { ITEMS, itemById } from "../../src/policy";
import { hasLibreOffice } from "../xlsx/libreoffice";
import { CASES, REFUSED_BY_DESIGN, type NativeCase } from "./cases";
import { argumentCell, byEngine, byLibreOffice } from "./spreadsheets";
import { wuyiAnswer } from "./wuyi-answer";

const formulaAt = (id: string, row: number): string => {
  const item = itemById(id);
  const operands = argumentsOf(item).map((_, at) => ({ kind: "cell", cell: argumentCell(at, row) }) as const);
  return nativeFormula(item, operands).formula!;
};

function said(value: CellValue): unknown {
  if (value instanceof CellError) return value.code;
  return typeof value === "string" ? value.slice(0, 3) : value;
}

const lines = (all: readonly NativeCase[], values: readonly CellValue[]): unknown[] =>
  all.map(([item, why], at) => [item, why, said(values[at]!)]);
const expected = (all: readonly NativeCase[]): unknown[] =>
  all.map(([item, why, value]) => [item, why, value]);
const every = [...CASES, ...REFUSED_BY_DESIGN];

test("each case, by the project's own formula engine", async () => {
  const values = await byEngine(
    (row) => formulaAt(every[row - 1]![0], row),
    every.map(([, , , ...cells]) => cells),
  );
  expect(lines(every, values)).toEqual(expected(every));
});

(hasLibreOffice ? test : test.skip)("each case, by LibreOffice", async () => {
  const items = [...new Set(every.map(([item]) => item))];
  const rowsOf = (id: string): NativeCase[] => every.filter(([item]) => item === id);
  const computed = await byLibreOffice(
    items.map((id) => ({
      name: id,
      formula: formulaAt(id, 1),
      rows: rowsOf(id).map(([, , , ...cells]) => cells),
    })),
  );
  for (const id of items) expect(lines(rowsOf(id), computed.get(id)!)).toEqual(expected(rowsOf(id)));
});

test("our functions say the same in each case but those that a plain formula refuses by design", () => {
  for (const [id, why, value, ...cells] of CASES) {
    const wuyi = wuyiAnswer(itemById(id), cells);
    const same = typeof value === "number" ? wuyi : wuyi instanceof CellError && value;
    expect([id, why, same]).toEqual([id, why, value]);
  }
  for (const [id, why, , ...cells] of REFUSED_BY_DESIGN) {
    const wuyi = wuyiAnswer(itemById(id), cells);
    // A text with a minus is refused by both, by the plain formula without knowing that it is one.
    expect([id, why, wuyi instanceof CellError ? wuyi.code : typeof wuyi]).toEqual([
      id,
      why,
      why === "数学减号" ? "#NUM!" : "number",
    ]);
  }
});

test("every item with a plain formula has cases", () => {
  const covered = new Set(CASES.map(([item]) => item));
  const wanted = ITEMS.filter(({ amount }) => amount.kind !== "elsewhere").map(({ id }) => id);
  expect([...covered].sort()).toEqual(wanted.sort());
});
