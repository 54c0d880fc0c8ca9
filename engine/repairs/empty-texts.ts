import { CellValueType } from "@univerjs/core";
import { BaseReferenceObject, StringValueObject } from "@univerjs/engine-formula";
import { step } from "./limits";

const EMPTY = StringValueObject.create("");

/** Whether a cell holds a text without letters, as `IF(A1="","",A1)` gives it. */
const isEmptyText = (reference: BaseReferenceObject, row: number, column: number): boolean => {
  const cell = reference.getCellData(row, column);
  return cell?.v === "" && (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING);
};

/** An empty text is a text: it is not 0, and no number can be added to it. The engine takes it for a blank cell. */
export function keepEmptyTexts(): void {
  const { prototype } = BaseReferenceObject;
  const { iterator, getFirstCell } = prototype;
  prototype.iterator = function (this: BaseReferenceObject, visit) {
    iterator.call(this, (value, row, column) => {
      step();
      return visit(value === null && isEmptyText(this, row, column) ? EMPTY : value, row, column);
    });
  };
  prototype.getFirstCell = function (this: BaseReferenceObject) {
    const { startRow, startColumn } = this.getRangePosition();
    return isEmptyText(this, startRow, startColumn) ? EMPTY : getFirstCell.call(this);
  };
}
