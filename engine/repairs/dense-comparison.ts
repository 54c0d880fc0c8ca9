import { ArrayValueObject, BooleanValueObject, type BaseValueObject } from "@univerjs/engine-formula";

/** What of the engine's arrays is not declared. */
interface Batches {
  _rowCount: number;
  _batchOperatorValue(value: BaseValueObject, column: number, result: BaseValueObject[][], kind: number, ...others: unknown[]): void; // prettier-ignore
}

/** The engine's number for comparing. */
const COMPARE = 5;

/**
 * What the index of cell values does not find is not equal. The engine leaves those cells out of the result, and
 * takes each for #VALUE! or for nothing later on: the second formula over the same column had another result.
 */
export function fillComparisons(): void {
  const prototype = ArrayValueObject.prototype as unknown as Batches;
  const compared = prototype._batchOperatorValue;
  prototype._batchOperatorValue = function (this: Batches, value, column, result, kind, ...others) {
    compared.call(this, value, column, result, kind, ...others);
    if (kind !== COMPARE) return;
    for (let row = 0; row < this._rowCount; row++)
      (result[row] ??= [])[column] ??= BooleanValueObject.create(false);
  };
}
