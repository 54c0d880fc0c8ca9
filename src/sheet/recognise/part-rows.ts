import { isFirmLike, namesFirm } from "../lists";
import { fitOf } from "./parts";
import { holdsAmount, type RowCells } from "./row-cells";
import { followsPart, opensNote, opensPart } from "./row-texts";

/** So many rows tell what a sum is made of. */
const MOST_PARTS = 20;

/** Tells the rows that say what a sum is made of: 其中：县财政承担. */
export class PartRows {
  /** Parts of a sum that were told from the first of them. */
  private readonly parts = new Map<number, "part" | "unread">();

  constructor(private readonly cells: RowCells) {}

  /** What a row was told to be by the first part of its sum. */
  told(row: number): "part" | "unread" | undefined {
    return this.parts.get(row);
  }

  /**
   * A row that says what the claim or the sum above it (or the sum below it) is made of.
   *
   * @param whole the row before that parts can belong to; undefined where there is none
   */
  at(row: number, whole: number | undefined): "part" | "unread" | undefined {
    const opens = (at: number): boolean => opensPart(this.cells.firstText(at));
    if (!opens(row)) return undefined;
    // What stands where firms belong, behind 其中, is a claim, or asked for as one.
    if (this.cells.own(row, "enterprise") !== "" && this.cells.cellsOf(row)[0]!.at !== this.cells.firm)
      return undefined;
    const rows = [row];
    let next = row + 1;
    for (; rows.length < MOST_PARTS && this.mayBePart(next, opens(next)); next++) rows.push(next);
    const fits = (parts: readonly number[]) =>
      whole === undefined ? "more" : fitOf(this.cells.grid, parts, whole, this.cells.money);
    // Rows without 其中 of their own belong to it where the sum says so, or they themselves.
    let count = rows.length;
    while (count > 1 && fits(rows.slice(0, count)) !== "whole") count--;
    const follows = (at: number): boolean => opens(at) || followsPart(this.cells.firstText(at));
    const parts =
      count > 1 ? rows.slice(0, count) : rows.filter((_, nth) => rows.slice(1, nth + 1).every(follows));
    const below = row + parts.length;
    const right =
      fits(parts) !== "more" ||
      (this.cells.totalAt(below) !== undefined &&
        fitOf(this.cells.grid, parts, below, this.cells.money) !== "more");
    for (const part of parts) {
      const safe =
        right && !this.cells.cellsOf(part).some(({ value }) => typeof value === "string" && namesFirm(value));
      this.parts.set(
        part,
        safe || !this.cells.money.some((at) => holdsAmount(this.cells.grid, part, at)) ? "part" : "unread",
      );
    }
    return this.parts.get(row);
  }

  private mayBePart(row: number, opens: boolean): boolean {
    const first = this.cells.firstText(row);
    if (first === "" || opensNote(first) || this.cells.totalAt(row)) return false;
    if (
      this.cells.own(row, "code") !== "" ||
      this.cells.namesItem(row) ||
      isFirmLike(this.cells.own(row, "enterprise"))
    )
      return false;
    return opens || this.cells.money.some((at) => holdsAmount(this.cells.grid, row, at));
  }
}
