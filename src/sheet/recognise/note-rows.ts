import { isBlank, textOf } from "../../formula";
import { cellAt } from "../grid";
import { isFirmLike, isFirmName } from "../lists";
import { holdsAmount, type RowCells } from "./row-cells";
import type { RowKind } from "./row-kind";
import { isSentence, likeNote, opensNote } from "./row-texts";

/** A remark of more texts is none. */
const MOST_TEXTS = 3;

/** What stands above a row. */
interface Before {
  readonly last: RowKind;
  readonly belowTotal: boolean;
}

/** Tells remarks from claims. */
export class NoteRows {
  constructor(private readonly cells: RowCells) {}

  /** Remarks: text without a firm, a code, an item or a number. */
  at(row: number, { belowTotal, last }: Before): "note" | "unread" | undefined {
    let first = this.leadOf(row);
    let texts = first === "" ? 0 : 1;
    let said = "";
    for (const at of this.cells.mapped) {
      const value = cellAt(this.cells.grid, row, at);
      if (isBlank(value)) continue;
      if (typeof value !== "string") {
        // A number where money belongs may be paid, whatever stands beside it.
        if (this.cells.money.includes(at)) said = "money";
        else return undefined;
      } else said ||= this.cells.money.includes(at) && holdsAmount(this.cells.grid, row, at) ? "money" : "";
      if (++texts === 1) first = textOf(value).trim();
    }
    const remark = opensNote(first) || likeNote(first);
    const lone = texts === 1 && this.isLoneRemark(row, first, { belowTotal, last });
    if (texts > MOST_TEXTS || !(remark || lone)) return undefined;
    if (this.cells.namesFirm(row) && !lone) return undefined;
    for (const key of ["item", "code"] as const) {
      const column = this.cells.layout.columns.get(key);
      if (column && !isBlank(this.cells.valueAt(row, column.at))) return undefined;
    }
    // A firm that stands alone may be one whose amount is missing.
    if (!remark && isFirmName(first)) return belowTotal ? "unread" : undefined;
    if (said === "money") return remark ? "unread" : undefined;
    return this.cells.saysPayment(row) ? "unread" : "note";
  }

  /** What stands before the columns that were recognised, if it is a remark or a line of one; else nothing. */
  private leadOf(row: number): string {
    const [cell] = this.cells.cellsOf(row);
    if (!cell || typeof cell.value !== "string" || this.cells.mapped.includes(cell.at)) return "";
    const text = cell.value.trim();
    const alone = this.cells.mapped.every((at) => isBlank(cellAt(this.cells.grid, row, at)));
    return alone || opensNote(text) || /[:：]/u.test(text) ? text : "";
  }

  /** Whether a text with nothing beside it is a remark by where it stands: below a sum, a remark, under 备注. */
  private isLoneRemark(row: number, text: string, { belowTotal, last }: Before): boolean {
    if (belowTotal || isSentence(text)) return true;
    if (last === "note" && !isFirmLike(text)) return true;
    const note = this.cells.layout.columns.get("note");
    return note !== undefined && this.cells.meaningsAt(note.at) === 1 && this.cells.own(row, "note") === text;
  }
}
