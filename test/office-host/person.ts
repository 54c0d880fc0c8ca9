import type { CellValue } from "../../src/formula";
import { addressOf, areaOf } from "./model/area";
import type { Book } from "./model/book";
import type { Protection, Sheet } from "./model/sheet";

/** What a person does in Excel; events follow as they would. */
export class Person {
  constructor(private readonly book: Book) {}

  private sheet(name: string): Sheet {
    return this.book.find(name)!;
  }

  type(sheet: string, cell: string, input: CellValue): void {
    const { top, left } = areaOf(cell);
    const { cells } = this.sheet(sheet);
    const [value, formula] = [cells.valueAt(top, left), cells.formulaAt(top, left)];
    this.book.undo.did(() => {
      cells.put(top, left, { value, ...(formula !== undefined && { formula }) });
      this.tell("changed", sheet, cell);
    });
    this.sheet(sheet).type(top, left, input);
    this.tell("changed", sheet, cell);
  }

  /** Takes the last act back; false where Excel offers none. */
  undo(): boolean {
    return this.book.undo.back();
  }

  hideRows(sheet: string, first: number, last: number): void {
    for (let row = first; row <= last; row++) this.sheet(sheet).hiddenRows.add(row - 1);
    this.tell("rowHiddenChanged", sheet, `${first}:${last}`);
  }

  /** Says that rows were sorted; what moved where does not matter here. */
  sort(sheet: string, range: string): void {
    this.tell("rowSorted", sheet, range);
  }

  private tell(
    event: "changed" | "rowHiddenChanged" | "rowSorted" | "formatChanged",
    sheet: string,
    address: string,
    changeType = "RangeEdited",
  ): void {
    const told = { worksheetId: this.sheet(sheet).id, address };
    this.book.raise(event, event === "changed" ? { ...told, changeType } : told);
  }

  addSheet(name: string): void {
    this.book.add(name);
  }

  deleteSheet(name: string): void {
    this.book.remove(this.sheet(name));
  }

  renameSheet(name: string, after: string): void {
    this.book.rename(this.sheet(name), after);
  }

  moveSheet(name: string, position: number): void {
    this.book.move(this.sheet(name), position);
  }

  hideSheet(name: string): void {
    this.sheet(name).visibility = "Hidden";
  }

  protect(sheet: string, protection: Protection = { allowFormatCells: false }): void {
    this.sheet(sheet).protection = protection;
  }

  unprotect(sheet: string): void {
    this.sheet(sheet).protection = undefined;
  }

  unlock(sheet: string, range: string): void {
    this.sheet(sheet).unlocked.push(areaOf(range));
  }

  protectStructure(): void {
    this.book.structureProtected = true;
  }

  select(sheet: string, cell: string): void {
    const { top, left } = areaOf(cell);
    this.book.active = this.sheet(sheet);
    this.book.selected = { row: top, column: left };
  }

  fill(sheet: string, range: string, colour: string): void {
    this.sheet(sheet).format(areaOf(range), "Fill.Color", colour);
    this.tell("formatChanged", sheet, range);
  }

  formatAsText(sheet: string, range: string): void {
    this.sheet(sheet).format(areaOf(range), "NumberFormat", "@");
    this.tell("formatChanged", sheet, range);
  }

  /** A conditional format of the person's own, first in order as Excel puts a new one. */
  formatWhere(sheet: string, range: string, formula: string, fill: string): void {
    const { conditionalFormats } = this.sheet(sheet);
    conditionalFormats.unshift({
      id: this.book.nextId(),
      type: "Custom",
      areas: [areaOf(range)],
      formula,
      fill,
      stopIfTrue: false,
    });
  }

  /** A scale of colours, which has no formula. */
  formatByScale(sheet: string, range: string): void {
    const { conditionalFormats } = this.sheet(sheet);
    const format = { id: this.book.nextId(), type: "ColorScale", areas: [areaOf(range)], stopIfTrue: false };
    conditionalFormats.unshift(format);
  }

  /** Makes a table of Excel's of some cells. */
  makeTable(sheet: string, range: string, showTotals = false): void {
    const { tables } = this.sheet(sheet);
    const name = `表${tables.length + 1}`;
    tables.push({ id: this.book.nextId(), name, area: areaOf(range), showTotals });
  }

  /** Excel tells of merged cells as of edited ones. */
  merge(sheet: string, range: string): void {
    const { merges } = this.sheet(sheet);
    const area = areaOf(range);
    this.book.undo.did(() => this.unmerge(sheet, range));
    merges.push(area);
    this.tell("changed", sheet, range);
  }

  unmerge(sheet: string, range: string): void {
    const one = this.sheet(sheet);
    one.merges = one.merges.filter((merge) => addressOf(merge) !== range);
    this.tell("changed", sheet, range);
  }

  /** Puts an empty row above another, from 1. */
  insertRow(sheet: string, row: number): void {
    this.sheet(sheet).insertRow(row - 1);
    this.tell("changed", sheet, `${row}:${row}`, "RowInserted");
  }

  enterArray(sheet: string, range: string, formula: string): void {
    const area = areaOf(range);
    this.sheet(sheet).arrays.push(area);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++)
        this.sheet(sheet).cells.put(row, column, { value: 0, formula });
    }
    this.tell("changed", sheet, addressOf(area));
  }
}
