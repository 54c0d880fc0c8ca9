import { isBlank, textOf } from "../../formula";
import { cellAt } from "../grid";
import { isCodeLike, isFirmLike, isPlainFirm } from "../lists";
import { NUMBER, readNumber } from "../reading/numbers";
import { GroupRows } from "./group-rows";
import { HeaderRows } from "./header-rows";
import { NoteRows } from "./note-rows";
import { isUnits, numbersColumns } from "./numbering";
import { PartRows } from "./part-rows";
import { RowCells, holdsAmount } from "./row-cells";
import type { TotalKind } from "./row-words";
import { isSignedLine } from "./sign-off";

export type { TotalKind } from "./row-words";

/** What a row below a header is. */
export type RowKind =
  | "entry"
  | TotalKind
  /** Remarks and signatures. */
  | "note"
  /** The header once more, as on each printed page, or the numbers of its columns. */
  | "heading"
  /** It names a group of the rows below: a township. */
  | "section"
  /** A part of the sum or the claim above it: 其中. */
  | "part"
  /** Filled beforehand, and not filled in: a running number, a formula that gives 0. */
  | "prefilled"
  /** Another header: from here on another table stands. */
  | "table"
  /** Nothing stands in the columns that were recognised. */
  | "outside"
  /** It looks like a remark, and holds a firm or an amount. */
  | "unread";

/**
 * Tells the rows below one header apart, by what stands in which kind of column of theirs: a firm, a code or an
 * item where those belong make a claim, whatever words stand beside. Rows are asked for from above to below.
 */
export class RowReader extends RowCells {
  last: RowKind = "heading";
  /** The row before that parts can belong to: a claim or a total. */
  private whole: number | undefined;
  private hasEntry = false;
  belowTotal = false;

  /** Claims that bear the word of a sum: somebody may take them for one. */
  readonly worded: number[] = [];

  private readonly headers = new HeaderRows(this);
  private readonly parts = new PartRows(this);
  private readonly notes = new NoteRows(this);
  /** The rows that name what the rows below them have in common. */
  readonly groups = new GroupRows(this);

  /**
   * What a row is.
   *
   * @param told what is known of it already
   * @param beside the sum that a table beside this one calls the same row; a row that names nothing is one too
   */
  kindOf(row: number, told?: RowKind, beside?: TotalKind): RowKind {
    const read = told ?? this.read(row);
    const kind = beside !== undefined && read === "entry" && !this.namesAny(row) ? beside : read;
    this.last = kind;
    if (kind === "entry") {
      this.whole = row;
      this.hasEntry = true;
      this.belowTotal = false;
    } else if (kind === "subtotal" || kind === "total" || kind === "grand-total") {
      // 合计（大写） says once more in words what the sum above it is.
      if (this.whole === undefined || this.money.some((at) => holdsAmount(this.grid, row, at)))
        this.whole = row;
      this.belowTotal = this.hasEntry;
    }
    return kind;
  }

  private read(row: number): RowKind {
    const total = this.totalAt(row);
    if (!total && !this.belowTotal && isPlainFirm(textOf(cellAt(this.grid, row, this.firm)))) return "entry";
    const told = this.parts.told(row);
    if (told) return told;
    if (total && !this.namesClaim(row, total.at)) return total.kind;
    if (total) this.worded.push(row);
    // 企业名称 and 信用代码 look like a firm and its code.
    const header = this.headers.at(row);
    if (header) return header;
    if (this.isEvident(row)) return "entry";
    if (this.mapped.every((at) => isBlank(cellAt(this.grid, row, at)))) return this.besideAt(row);
    return (
      this.numberingAt(row) ??
      this.parts.at(row, this.whole) ??
      this.prefilledAt(row) ??
      this.groups.at(row) ??
      this.signedAt(row) ??
      this.notes.at(row, this) ??
      "entry"
    );
  }

  /**
   * A row with nothing in the columns that were recognised: words alone can be a remark or a heading. One that
   * shows merged cells alone is the record that they begin, and none of its own.
   */
  private besideAt(row: number): RowKind {
    if (this.cellsOf(row).some(({ value }) => typeof value !== "string"))
      return this.groups.at(row) ?? "outside";
    return (
      this.parts.at(row, this.whole) ??
      this.groups.at(row) ??
      this.signedAt(row) ??
      this.notes.at(row, this) ??
      "outside"
    );
  }

  /** Whether a firm stands where firms belong, beside a code, an item or an amount. */
  private isEvident(row: number): boolean {
    if (!this.namesFirm(row)) return false;
    if (this.own(row, "code") !== "" || this.namesItem(row)) return true;
    return this.money.some((at) => readNumber(cellAt(this.grid, row, at))[0] === NUMBER);
  }

  /** Whether a row with the word of a sum is a claim all the same: by its code or item, and where the word stands. */
  private namesClaim(row: number, word: number): boolean {
    const code = isCodeLike(this.own(row, "code"));
    const item = this.namesItem(row);
    if (code && item) return true;
    // The word stands where the item or the project belongs: a firm's own sum may repeat its name and code.
    if (this.isColumn(word, "item", "project", "grade"))
      return item && isFirmLike(this.own(row, "enterprise"));
    return code || (item && word !== this.firm && this.own(row, "enterprise") !== "");
  }

  /** Whether a row names a firm, a code or an item. */
  private namesAny(row: number): boolean {
    return (["enterprise", "code", "item"] as const).some((key) => this.own(row, key) !== "");
  }

  /** A row directly below this table's header that numbers its columns or says their units. */
  private numberingAt(row: number): "heading" | undefined {
    if (this.last !== "heading") return undefined;
    const values = this.cellsOf(row).map(({ value }) => value);
    const numbers = numbersColumns(values) && (this.firm < 0 || !isBlank(cellAt(this.grid, row, this.firm)));
    return numbers || isUnits(values) ? "heading" : undefined;
  }

  /** A row that was numbered and given formulas, and that nobody filled in. */
  private prefilledAt(row: number): "prefilled" | undefined {
    if (this.doubtful.has(row)) return undefined;
    return this.mapped.every((at) => this.times.has(at) || this.isNothing(row, at)) ? "prefilled" : undefined;
  }

  /** A line of signatures. */
  private signedAt(row: number): "note" | undefined {
    return isSignedLine(this.cellsOf(row), (at) => this.isClaimCell(row, at)) ? "note" : undefined;
  }
}
