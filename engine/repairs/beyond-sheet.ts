import { BaseReferenceObject, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";

/** Excel's sheet. */
const MOST_ROWS = 1 << 20;
const MOST_COLUMNS = 1 << 14;
/** A range of more cells ends with the sheet, as a whole column does: blanks are not made one by one. */
const MOST_BLANKS = 1 << 20;

/**
 * Cells beyond those that a sheet holds are blank. To the engine they are a name that nobody gave: a formula that
 * asks for the next row was #NAME?.
 */
export function readBeyondSheet(): void {
  const { prototype } = BaseReferenceObject;
  prototype.isExceedRange = function (this: BaseReferenceObject) {
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= MOST_ROWS || endColumn >= MOST_COLUMNS;
  };

  const position = prototype.getRangePosition;
  prototype.getRangePosition = function (this: BaseReferenceObject) {
    const range = position.call(this);
    const { startRow, startColumn, endRow, endColumn } = range;
    if ((endRow - startRow + 1) * (endColumn - startColumn + 1) <= MOST_BLANKS) return range;
    const [lastRow, lastColumn] = [this.getActiveSheetRowCount() - 1, this.getActiveSheetColumnCount() - 1];
    // Before the sheet is known there is nothing to end with.
    if (lastRow < 0 || lastColumn < 0) return range;
    return {
      ...range,
      endRow: Math.max(startRow, Math.min(endRow, lastRow)),
      endColumn: Math.max(startColumn, Math.min(endColumn, lastColumn)),
    };
  };
}

/** What of a reference is not declared. */
interface Sheeted {
  _checkIfWorksheetMiss(): boolean;
}

/** A reference to a sheet that is not there is #REF!; to the engine it is #VALUE!. */
export function missSheetsAsReferences(): void {
  const { prototype } = BaseReferenceObject;
  const missing = (reference: BaseReferenceObject): boolean =>
    (reference as unknown as Sheeted)._checkIfWorksheetMiss();

  const { iterator, getFirstCell } = prototype;
  prototype.iterator = function (this: BaseReferenceObject, visit) {
    if (!missing(this)) return iterator.call(this, visit);
    const { startRow, startColumn } = this.getRangePosition();
    visit(ErrorValueObject.create(ErrorType.REF), startRow, startColumn);
  };
  prototype.getFirstCell = function (this: BaseReferenceObject) {
    return missing(this) ? ErrorValueObject.create(ErrorType.REF) : getFirstCell.call(this);
  };
}
