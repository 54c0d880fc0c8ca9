import type { ArrayValueObject } from "@univerjs/engine-formula";
import { keyOf, numberKeyOf, plainOf, type Criterion, type Plain } from "./criterion";

/** A range as conditions see it, read once for all formulas. */
export class MatchedCells {
  private static readonly known = new WeakMap<ArrayValueObject, MatchedCells>();
  readonly cells: readonly Plain[];
  private byKey: Map<string, number[]> | undefined;

  private constructor(array: ArrayValueObject) {
    const cells: Plain[] = [];
    for (let row = 0; row < array.getRowCount(); row++)
      for (let column = 0; column < array.getColumnCount(); column++)
        cells.push(plainOf(array.get(row, column) ?? null));
    this.cells = cells;
  }

  static of(array: ArrayValueObject): MatchedCells {
    let found = MatchedCells.known.get(array);
    if (!found) MatchedCells.known.set(array, (found = new MatchedCells(array)));
    return found;
  }

  /** The places of cells by what makes them equal to a condition; a text stands among the numbers too. */
  private places(): Map<string, number[]> {
    if (this.byKey) return this.byKey;
    const byKey = new Map<string, number[]>();
    const put = (key: string, at: number): void => {
      const found = byKey.get(key);
      if (found) found.push(at);
      else byKey.set(key, [at]);
    };
    this.cells.forEach((cell, at) => {
      put(keyOf(cell), at);
      const number = typeof cell === "string" ? numberKeyOf(cell) : undefined;
      if (number !== undefined) put(number, at);
    });
    return (this.byKey = byKey);
  }

  /** The places of the cells that a condition means, in their order. */
  matching({ keys, others, matches }: Criterion): readonly number[] {
    if (keys === undefined) return this.cells.flatMap((cell, at) => (matches(cell) ? [at] : []));
    const places = this.places();
    const found = keys.flatMap((key) => places.get(key) ?? []);
    if (!others) return keys.length > 1 ? found.sort((a, b) => a - b) : found;
    const left = new Set(found);
    return this.cells.flatMap((_, at) => (left.has(at) ? [] : [at]));
  }
}
