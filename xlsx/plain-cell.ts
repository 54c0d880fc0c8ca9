import { POWERS } from "./cell-number";
import { MOST_COLUMNS, MOST_ROWS } from "./range";

/** So many digits are exact whatever they are, and so is the power of ten that they are divided by. */
const MOST_DIGITS = 15;

const SPACE = 0x20;
const QUOTE = 0x22;
const MINUS = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const LT = 0x3c;
const EQUALS = 0x3d;
const GT = 0x3e;
const A = 0x41;
const C = 0x63;
const R = 0x72;
const S = 0x73;
const T = 0x74;
const V = 0x76;

/**
 * A cell as office programs write nearly all of them, to the letter: an address, a style and a kind in this order,
 * and plain digits, `<c r="B2" s="1" t="s"><v>3</v></c>`. Sheets have millions of them, so their bytes are looked at
 * once. It is all or nothing: where one byte is another, the reader of tags reads the cell from its beginning, by
 * the rules of XML. It must find the same in a plain one.
 */
export class PlainCell {
  row = 0;
  column = 0;
  /** Whether the cell has a value, and whether that is the number of a text in the workbook's table. */
  valued = false;
  isText = false;
  value = 0;
  /** Where its name ends, its opening tag, and the cell. */
  nameEnd = 0;
  tagEnd = 0;
  end = 0;

  /** Whether a plain cell begins here, inside of the sheet. */
  read(bytes: Uint8Array, start: number): boolean {
    if (
      bytes[start] !== LT ||
      bytes[start + 1] !== C ||
      bytes[start + 2] !== SPACE ||
      bytes[start + 3] !== R ||
      bytes[start + 4] !== EQUALS ||
      bytes[start + 5] !== QUOTE
    )
      return false;
    let at = start + 6;
    let column = 0;
    let byte = bytes[at]!;
    for (; byte >= A && byte < A + 26 && column < MOST_COLUMNS; byte = bytes[++at]!)
      column = column * 26 + byte - A + 1;
    let row = 0;
    for (; byte >= ZERO && byte < ZERO + 10 && row < MOST_ROWS; byte = bytes[++at]!)
      row = row * 10 + byte - ZERO;
    if (byte !== QUOTE || column < 1 || column > MOST_COLUMNS || row < 1 || row > MOST_ROWS) return false;
    this.nameEnd = start + 2;
    this.column = column - 1;
    this.row = row - 1;
    at++;
    if (opens(bytes, at, S)) {
      const first = at + 4;
      for (at = first; bytes[at]! >= ZERO && bytes[at]! < ZERO + 10;) at++;
      if (at === first || bytes[at++] !== QUOTE) return false;
    }
    this.isText = opens(bytes, at, T);
    if (this.isText) {
      if (bytes[at + 4] !== S || bytes[at + 5] !== QUOTE) return false;
      at += 6;
    }
    return this.readContent(bytes, at);
  }

  /** Reads on where the attributes have ended. */
  private readContent(bytes: Uint8Array, at: number): boolean {
    this.valued = bytes[at] === GT;
    if (this.valued) {
      this.tagEnd = at;
      return (
        bytes[at + 1] === LT && bytes[at + 2] === V && bytes[at + 3] === GT && this.readValue(bytes, at + 4)
      );
    }
    if (bytes[at] !== SLASH || bytes[at + 1] !== GT) return false;
    this.tagEnd = at + 1;
    this.end = at + 2;
    return true;
  }

  /** Reads the value's digits and the closing tags. */
  private readValue(bytes: Uint8Array, first: number): boolean {
    const negative = bytes[first] === MINUS && !this.isText;
    const start = negative ? first + 1 : first;
    let at = start;
    let digits = 0;
    let byte = bytes[at]!;
    for (; byte >= ZERO && byte < ZERO + 10; byte = bytes[++at]!) digits = digits * 10 + byte - ZERO;
    let count = at - start;
    if (count === 0 || count > MOST_DIGITS) return false;
    if (byte === POINT && !this.isText) {
      const point = at;
      for (byte = bytes[++at]!; byte >= ZERO && byte < ZERO + 10; byte = bytes[++at]!)
        digits = digits * 10 + byte - ZERO;
      const places = at - point - 1;
      count += places;
      if (places === 0 || count > MOST_DIGITS) return false;
      digits /= POWERS[places]!;
    }
    if (
      byte !== LT ||
      bytes[at + 1] !== SLASH ||
      bytes[at + 2] !== V ||
      bytes[at + 3] !== GT ||
      bytes[at + 4] !== LT ||
      bytes[at + 5] !== SLASH ||
      bytes[at + 6] !== C ||
      bytes[at + 7] !== GT
    )
      return false;
    this.value = negative ? -digits : digits;
    this.end = at + 8;
    return true;
  }
}

/** Whether an attribute of one letter begins here: ` s="`. */
const opens = (bytes: Uint8Array, at: number, letter: number): boolean =>
  bytes[at] === SPACE && bytes[at + 1] === letter && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE;
