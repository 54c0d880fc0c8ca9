import {
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { builtIn, type NamedFunction } from "./built-in";
import { criterionOf, plainOf } from "./criterion";
import { MatchedCells } from "./matched-cells";

type Value = BaseValueObject;
type Place = readonly [row: number, column: number];

const fault = (type: ErrorType): Value => ErrorValueObject.create(type);

/** What is made of the cells that conditions mean; `range` is undefined where cells are only counted. */
type Summary = (places: readonly number[], range: ArrayValueObject | undefined) => Value;

/** The numbers among cells; an error among them is the result. */
function overNumbers(summary: (numbers: readonly number[]) => Value): Summary {
  return (places, range) => {
    const { cells } = MatchedCells.of(range!);
    const numbers: number[] = [];
    for (const at of places) {
      const cell = cells[at];
      if (typeof cell === "number") numbers.push(cell);
      else if (typeof cell === "object" && cell !== null) return fault(cell.error as ErrorType);
    }
    return summary(numbers);
  };
}

const number = (value: number): Value => (Number.isFinite(value) ? NumberValueObject.create(value) : fault(ErrorType.NUM)); // prettier-ignore
const sum = (numbers: readonly number[]): number =>
  Number(numbers.reduce((all, one) => all + one, 0).toPrecision(15));

const count: Summary = (places) => number(places.length);
const total = overNumbers((numbers) => number(sum(numbers)));
const average = overNumbers((numbers) =>
  numbers.length === 0 ? fault(ErrorType.DIV_BY_ZERO) : number(sum(numbers) / numbers.length),
);
const extreme = (pick: (one: number, other: number) => number): Summary =>
  overNumbers((numbers) =>
    number(numbers.length === 0 ? 0 : numbers.reduce((one, other) => pick(one, other))),
  );

const referenceOf = (value: Value | undefined): BaseReferenceObject | undefined =>
  value?.isReferenceObject() ? (value as unknown as BaseReferenceObject) : undefined;

const arrayOf = (value: Value): Value => referenceOf(value)?.toArrayValueObject() ?? value;

/** The cells of a reference from its first on, as many as another range has. Others that name the cell keep theirs. */
function asLarge(reference: BaseReferenceObject, range: ArrayValueObject): ArrayValueObject {
  const own = reference.getRangeData();
  const { startRow, startColumn } = reference.getRangePosition();
  const { x, y } = reference.getRefOffset();
  const [top, left] = [startRow - y, startColumn - x];
  reference.setRangeData({
    ...own,
    startRow: top,
    startColumn: left,
    endRow: top + range.getRowCount() - 1,
    endColumn: left + range.getColumnCount() - 1,
  });
  try {
    return reference.toArrayValueObject();
  } finally {
    reference.setRangeData(own);
  }
}

interface Asked {
  readonly range: ArrayValueObject;
  readonly criterion: Value;
}

/** The cells that meet all conditions; which of several stand in their ranges is said by the place of the result. */
function places(asked: readonly Asked[], [row, column]: Place): readonly number[] {
  let met: readonly number[] | undefined;
  for (const { range, criterion } of asked) {
    const array = criterion.isArray() ? (criterion as ArrayValueObject) : undefined;
    const one = array
      ? (array.get(array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column) ??
        NullValueObject.create())
      : criterion;
    const found = MatchedCells.of(range).matching(criterionOf(plainOf(one)));
    const before = met && new Set(met);
    met = before ? found.filter((at) => before.has(at)) : found;
  }
  return met ?? [];
}

/** A result for each condition where there are several in a range. */
function forEach(asked: readonly Asked[], compute: (place: Place) => Value, of: BaseFunction): Value {
  const arrays = asked.flatMap(({ criterion }) =>
    criterion.isArray() ? [criterion as ArrayValueObject] : [],
  );
  const rowCount = Math.max(1, ...arrays.map((array) => array.getRowCount()));
  const columnCount = Math.max(1, ...arrays.map((array) => array.getColumnCount()));
  if (rowCount === 1 && columnCount === 1) return compute([0, 0]);
  return ArrayValueObject.create({
    calculateValueList: Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (__, column) => compute([row, column])),
    ),
    rowCount,
    columnCount,
    unitId: of.unitId ?? "",
    sheetId: of.subUnitId ?? "",
    row: of.row,
    column: of.column,
  });
}

const sameSize = (one: ArrayValueObject, other: ArrayValueObject): boolean =>
  one.getRowCount() === other.getRowCount() && one.getColumnCount() === other.getColumnCount();

/** @param leads whether the cells that are summed come first, and conditions behind */
function conditional(name: string, summary: Summary, leads: boolean, single = false): NamedFunction {
  const Base = builtIn(name);
  return [
    class extends Base {
      override calculate(...given: Value[]): ReturnType<BaseFunction["calculate"]> {
        const pairs = leads ? given.slice(1) : single ? given.slice(0, 2) : given;
        const asked: Asked[] = [];
        for (let at = 0; at + 1 < pairs.length; at += 2) {
          const reference = referenceOf(pairs[at]);
          if (!reference) return pairs[at]!.isError() ? pairs[at]! : fault(ErrorType.VALUE);
          asked.push({ range: reference.toArrayValueObject(), criterion: arrayOf(pairs[at + 1]!) });
        }
        const [first] = asked;
        if (!first || pairs.length % 2 === 1) return fault(ErrorType.VALUE);
        if (asked.some(({ range }) => !sameSize(range, first.range))) return fault(ErrorType.VALUE);
        const summed = leads ? given[0] : single ? given[2] : undefined;
        let range = first.range;
        const reference = referenceOf(summed);
        if (summed && !reference && !summed.isNull())
          return summed.isError() ? summed : fault(ErrorType.VALUE);
        if (reference) {
          range = leads ? reference.toArrayValueObject() : asLarge(reference, first.range);
          if (!sameSize(range, first.range)) return fault(ErrorType.VALUE);
        }
        return forEach(asked, (place) => summary(places(asked, place), range), this);
      }
    },
    name,
  ];
}

/**
 * COUNTIF, SUMIFS and their like. The engine's make the range to sum larger for every formula that names it, tell
 * texts from numbers one time and not the next, and go through all cells for each formula.
 */
export const CONDITIONAL_FUNCTIONS: readonly NamedFunction[] = [
  conditional("COUNTIF", count, false),
  conditional("COUNTIFS", count, false),
  conditional("SUMIF", total, false, true),
  conditional("AVERAGEIF", average, false, true),
  conditional("SUMIFS", total, true),
  conditional("AVERAGEIFS", average, true),
  conditional("MAXIFS", extreme(Math.max), true),
  conditional("MINIFS", extreme(Math.min), true),
];
