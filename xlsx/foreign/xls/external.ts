import { RECORD, type BiffRecord } from "./records";

/** Operands that name a place through the book's list of sheets: a name, a cell, a range, and what is gone of them. */
const THROUGH_LIST: ReadonlySet<number> = new Set([0x39, 0x3a, 0x3b, 0x3c, 0x3d].flatMap((one) => [one, one + 0x20, one + 0x40])); // prettier-ignore
/** What stands in the place of a file's name where sheets are the book's own, or functions of the program. */
const OWN: ReadonlySet<number> = new Set([0x0401, 0x3a01]);

/**
 * Which formulas ask other files. The library writes such a reference as if it were to a sheet of the book, so that
 * `Sheet1!A1` of another file would be computed from a sheet that merely has the same name.
 */
export class ExternalReferences {
  private readonly books: boolean[] = [];
  private readonly places: number[] = [];

  /** @param isOld of Excel 5 or 95, which name sheets of their own by negative numbers */
  constructor(private readonly isOld: boolean) {}

  /** Takes a record of the book, if it says something of other files. */
  take({ type, data }: BiffRecord): void {
    if (this.isOld || data.byteLength < 2) return;
    if (type === RECORD.otherBook) this.books.push(data.byteLength < 4 || !OWN.has(data.getUint16(2, true)));
    if (type !== RECORD.sheetList) return;
    const count = Math.min(data.getUint16(0, true), Math.floor((data.byteLength - 2) / 6));
    for (let n = 0; n < count; n++) this.places.push(data.getUint16(2 + n * 6, true));
  }

  /**
   * Whether a formula asks another file; where bytes can be understood in two ways, it does.
   *
   * @param from where its operands begin
   */
  asked(data: DataView, from: number): boolean {
    if (!this.isOld && !this.books.includes(true)) return false;
    for (let at = from; at + 3 <= data.byteLength; at++) {
      if (!THROUGH_LIST.has(data.getUint8(at))) continue;
      if (this.isOld ? data.getInt16(at + 1, true) > 0 : this.isOther(data.getUint16(at + 1, true)))
        return true;
    }
    return false;
  }

  private isOther(place: number): boolean {
    const book = this.places[place];
    return book !== undefined && this.books[book] === true;
  }
}
