import {
  ArrayValueObject,
  BaseReferenceObject,
  CalculateFormulaService,
  ErrorType,
  ErrorValueObject,
  Interpreter,
  NullValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { errorText } from "../error-text";
import { builtIn, type FunctionClass, type NamedFunction } from "./built-in";

/** For one formula, in milliseconds. */
const LONGEST = 3_000;
/** For all formulas of a calculation that had to be stopped: those behind get what is left, and at least a little. */
const LONGEST_STOPPED = 6_000;
const SHORTEST = 100;
/** Cells that one formula may read and make. */
const MOST_CELLS = 1 << 25;
/** Excel's sheet. */
const MOST_ROWS = 1 << 20;
const MOST_COLUMNS = 1 << 14;
/** Steps that count as one cell: of a product of matrices each is quick. */
const STEPS_A_CELL = 16;
/** A cell that is made out of nothing costs as much as so many that are read. */
const MADE = 16;
/** The clock is looked at once in so many cells and calls. */
const OFTEN = 256;

/** A formula that takes too long, or too much. */
export class TooMuch extends Error {}

let depth = 0;
let deadline = Infinity;
let cells = 0;
let looked = 0;
let stoppedFor = 0;

/** Notes one step of a formula; throws where it took too long. */
export function step(): void {
  if (depth > 0 && ++looked % OFTEN === 0 && performance.now() > deadline) throw new TooMuch();
}

/** Notes cells that a formula reads or makes; throws where they are too many. */
export function spend(count: number): void {
  if (depth === 0) return;
  cells += count;
  if (cells > MOST_CELLS || performance.now() > deadline) throw new TooMuch();
}

const stopped = (): BaseValueObject => ErrorValueObject.create(ErrorType.CALC, errorText("#CALC!"));

function begin(): void {
  if (depth++ > 0) return;
  cells = 0;
  deadline = performance.now() + Math.max(SHORTEST, Math.min(LONGEST, LONGEST_STOPPED - stoppedFor));
}

/** What came of a formula that threw: an error that says why, or what it threw where it stands inside another. */
function ended(fault: unknown, start: number): BaseValueObject {
  if (!(fault instanceof TooMuch) || depth > 1) throw fault;
  stoppedFor += performance.now() - start;
  return stopped();
}

/** Stops formulas that take too long or too much: the cell says so, and the others are computed. */
export function stopEndlessFormulas(): void {
  const interpreter = Interpreter.prototype;
  const { execute, executeAsync } = interpreter;
  interpreter.execute = function (this: Interpreter, node) {
    const start = performance.now();
    begin();
    try {
      return execute.call(this, node);
    } catch (fault) {
      return ended(fault, start);
    } finally {
      depth--;
    }
  };
  interpreter.executeAsync = async function (this: Interpreter, node) {
    const start = performance.now();
    begin();
    try {
      return await executeAsync.call(this, node);
    } catch (fault) {
      return ended(fault, start);
    } finally {
      depth--;
    }
  };
  const calculation = CalculateFormulaService.prototype;
  const calculate = calculation.execute;
  calculation.execute = function (this: CalculateFormulaService, ...given) {
    stoppedFor = 0;
    return calculate.apply(this, given);
  };
  const reference = BaseReferenceObject.prototype;
  const { toArrayValueObject } = reference;
  reference.toArrayValueObject = function (this: BaseReferenceObject, ...given) {
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    spend((endRow - startRow + 1) * (endColumn - startColumn + 1));
    return toArrayValueObject.apply(this, given);
  };
  countCells();
}

/** What of the engine's arrays is not declared. */
interface Batches {
  _rowCount: number;
  _columnCount: number;
  _batchOperator(value: BaseValueObject, ...others: unknown[]): BaseValueObject;
}

function countCells(): void {
  const arrays = ArrayValueObject.prototype as unknown as Batches;
  const operate = arrays._batchOperator;
  arrays._batchOperator = function (this: Batches, value, ...others) {
    const other = value.isArray() ? (value as unknown as Batches) : { _rowCount: 1, _columnCount: 1 };
    spend(Math.max(this._rowCount, other._rowCount) * Math.max(this._columnCount, other._columnCount));
    return operate.call(this, value, ...others);
  };
}

/** A single number among arguments; the given one where it is left out. */
function numberIn(value: BaseValueObject | undefined, otherwise: number): number {
  if (!value || value.isNull()) return otherwise;
  const first = value.isArray() ? ((value as ArrayValueObject).get(0, 0) ?? NullValueObject.create()) : value;
  const found = Number(first.getValue());
  return Number.isFinite(found) ? Math.max(0, Math.floor(found)) : otherwise;
}

function sized(name: string, cost: (given: readonly BaseValueObject[]) => number): NamedFunction {
  const Base: FunctionClass = builtIn(name);
  return [
    class extends Base {
      override calculate(...given: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
        spend(cost(given));
        // The engine refuses what would not fit below its cell, even where it is only summed.
        Object.assign(this, { _rowCount: this.row + MOST_ROWS, _columnCount: this.column + MOST_COLUMNS });
        return super.calculate(...given);
      }
    },
    name,
  ];
}

const area = (given: readonly BaseValueObject[]): number =>
  MADE * numberIn(given[0], 1) * numberIn(given[1], 1);
const rowsOf = (value: BaseValueObject | undefined): number => (value?.isArray() ? (value as ArrayValueObject).getRowCount() : 1); // prettier-ignore
const columnsOf = (value: BaseValueObject | undefined): number => (value?.isArray() ? (value as ArrayValueObject).getColumnCount() : 1); // prettier-ignore

/** Functions that make cells out of nothing, or go through them many times. */
export const SIZED: readonly NamedFunction[] = [
  sized("SEQUENCE", area),
  sized("RANDARRAY", area),
  sized("MAKEARRAY", area),
  sized(
    "EXPAND",
    (given) => MADE * numberIn(given[1], rowsOf(given[0])) * numberIn(given[2], columnsOf(given[0])),
  ),
  sized("MUNIT", (given) => MADE * numberIn(given[0], 1) ** 2),
  sized("MMULT", ([one, other]) => (rowsOf(one) * columnsOf(one) * columnsOf(other)) / STEPS_A_CELL),
  sized("MINVERSE", ([one]) => rowsOf(one) ** 3 / STEPS_A_CELL),
  sized("MDETERM", ([one]) => rowsOf(one) ** 3 / STEPS_A_CELL),
];
