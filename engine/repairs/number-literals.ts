import { BaseReferenceObject, NumberValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

/** A number as formulas write it. */
const LITERAL = /^\s*(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?\s*$/i;
const DIGITS = 15;

/** Of digits beyond the fifteenth a spreadsheet takes none. */
function literal(text: string): number {
  let left = DIGITS;
  const [mantissa = "", exponent] = text.trim().toUpperCase().split("E");
  const kept = mantissa.replace(/\d/g, (digit) => {
    // Zeros before the first digit count for nothing.
    if (digit === "0" && left === DIGITS) return digit;
    return left-- > 0 ? digit : "0";
  });
  return Number(exponent === undefined ? kept : `${kept}E${exponent}`);
}

/** Whether a text of a cell is being read, which is a text whatever it looks like. */
let ofCell = false;

/**
 * Numbers in formulas are numbers however they are written. The engine takes 1000.00, 1.50 and 1E+20 for texts, so
 * that `D2>=1000.00` never held.
 */
export function readNumberLiterals(): void {
  const create = ValueObjectFactory.create;
  ValueObjectFactory.create = (raw, ...others) =>
    typeof raw === "string" && !ofCell && LITERAL.test(raw)
      ? NumberValueObject.create(literal(raw))
      : create(raw, ...others);
  const { prototype } = BaseReferenceObject;

  const cellValue = prototype.getCellValueObject;
  prototype.getCellValueObject = function (this: BaseReferenceObject, cell) {
    ofCell = true;
    try {
      return cellValue.call(this, cell);
    } finally {
      ofCell = false;
    }
  };
}
