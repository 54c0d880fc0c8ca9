import { hasNoWidth } from "../src/shown";
import { MOST_COLUMNS } from "./range";
import type { XmlScanner } from "./xml-scanner";

/** Which columns of a sheet are not to be seen, from the elements before its rows. */
export class HiddenColumns {
  private readonly said: { readonly from: number; readonly to: number; readonly hidden: boolean }[] = [];
  /** Columns of which nothing is said have no width. */
  private others = false;

  /** Takes the element that the scanner stands on, if it says something of columns. */
  note(scanner: XmlScanner): void {
    if (scanner.is("sheetFormatPr")) this.others = hasNoWidth(scanner.number("defaultColWidth"));
    else if (scanner.is("col") && this.said.length < MOST_COLUMNS) {
      const hidden = scanner.flag("hidden") || hasNoWidth(scanner.number("width"));
      this.said.push({ from: scanner.number("min") - 1, to: scanner.number("max") - 1, hidden });
    }
  }

  /** The hidden ones of the first `count` columns. */
  *within(count: number): Generator<number> {
    const hidden = new Array<boolean>(count).fill(this.others);
    for (const { from, to, hidden: said } of this.said)
      for (let column = Math.max(0, from); column <= Math.min(to, count - 1); column++) hidden[column] = said;
    for (const [column, is] of hidden.entries()) if (is) yield column;
  }
}
