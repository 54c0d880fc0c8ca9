import { CellError, NAMESPACE, callFunction, type Block, type CellValue } from "../../src/formula";
import type { Coordinate, Reference } from "../formulas/reference";
import { NotPlain, finite, numeric, rounded, truth } from "./plain-values";

/** Reads a cell; all three count from 0. It throws `NotPlain` where the value is not known. */
export type ReadCell = (sheet: number, row: number, column: number) => CellValue;

/** How far a copy of a formula lies from the cell in which its text stands. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** A formula, or a piece of one, that was understood: computes it, or throws `NotPlain`. */
export type Arithmetic = (read: ReadCell, offset: Offset) => CellValue;

export interface Area {
  readonly sheet: number;
  readonly reference: Reference;
}

/** An argument: a value, or cells. */
export interface Operand {
  readonly value: Arithmetic;
  readonly area?: Area;
}

export type Call = (operands: readonly Operand[], read: ReadCell, offset: Offset) => CellValue;

/** Where a coordinate of a formula lies in a copy of it. */
export const placed = ({ at, fixed }: Coordinate, by: number): number => (fixed ? at : at + by);

/** The cells of an area, row by row, for a copy of its formula. */
function cellsOf({ sheet, reference }: Area, read: ReadCell, { rows, columns }: Offset): CellValue[][] {
  // Whole rows and columns are the engine's.
  if (!reference.rows || !reference.columns) throw new NotPlain();
  const [top, bottom] = [placed(reference.rows.first, rows), placed(reference.rows.last, rows)];
  const [left, right] = [placed(reference.columns.first, columns), placed(reference.columns.last, columns)];
  const found: CellValue[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: CellValue[] = [];
    for (let column = left; column <= right; column++) line.push(read(sheet, row, column));
    found.push(line);
  }
  return found;
}

/** Texts and truth values in cells are no numbers, and are passed over. */
function numbersOf(operands: readonly Operand[], read: ReadCell, offset: Offset): number[] {
  return operands.flatMap(({ value, area }) => {
    if (!area) return [numeric(value(read, offset))];
    const cells = cellsOf(area, read, offset).flat();
    if (cells.some((cell) => cell instanceof CellError)) throw new NotPlain();
    return cells.filter((cell) => typeof cell === "number");
  });
}

const extreme =
  (pick: (one: number, other: number) => number): Call =>
  (operands, read, offset) => {
    const numbers = numbersOf(operands, read, offset);
    return numbers.length === 0 ? 0 : numbers.reduce((one, other) => pick(one, other));
  };

type Counted = readonly [fewest: number, most: number, call: Call];

const CALLS: Readonly<Record<string, Counted>> = {
  SUM: [
    1,
    255,
    (operands, read, offset) => finite(numbersOf(operands, read, offset).reduce((sum, one) => sum + one, 0)),
  ],
  MAX: [1, 255, extreme(Math.max)],
  MIN: [1, 255, extreme(Math.min)],
  ROUND: [
    2,
    2,
    ([value, places], read, offset) =>
      rounded(numeric(value!.value(read, offset)), numeric(places!.value(read, offset))),
  ],
  IF: [
    3,
    3,
    ([condition, yes, no], read, offset) =>
      (truth(condition!.value(read, offset)) ? yes! : no!).value(read, offset),
  ],
};

/** One of our own functions, which needs no engine. */
function ours(name: string): Call {
  return (operands, read, offset) => {
    const blocks = operands.map(({ value, area }): Block =>
      area ? cellsOf(area, read, offset) : [[value(read, offset)]],
    );
    const result = callFunction(name, blocks);
    if (result.length !== 1 || result[0]!.length !== 1) throw new NotPlain();
    return result[0]![0]!;
  };
}

/** What a function does; it throws `NotPlain` where it is none of the plain ones, or takes no such number of arguments. */
export function callOf(name: string, given: number): Call {
  if (name.startsWith(`${NAMESPACE}.`)) return ours(name.slice(NAMESPACE.length + 1));
  const known = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
  if (!known || given < known[0] || given > known[1]) throw new NotPlain();
  return known[2];
}
