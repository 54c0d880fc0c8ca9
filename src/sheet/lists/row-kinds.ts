import type { CellValue } from "../../formula";
import { placeOf, type Block } from "./block";
import type { Cells } from "./cells";
import { isCodeLike, isFirmLike, isFirmName } from "./firm-text";
import type { ListKey } from "./header-words";
import { readNames } from "./names-in-cell";
import { hasColon, isHeading, isNote, isNumberRow, isSentence, isTotal, saysNote } from "./row-texts";

/**
 * What a row below a list's header is. `follows`: of the firm above it, whose cell is empty here; `firm`: it
 * names the firm of the rows below; `cleared`: it says that the firm is not vetoed; `empty`: numbered, and
 * not filled in; `unread`: none of these.
 */
export type RowKind =
  | "blank"
  | "header"
  | "entry"
  | "follows"
  | "firm"
  | "cleared"
  | "heading"
  | "total"
  | "note"
  | "empty"
  | "unread";

const LONGEST_ORDINAL = 6;
const NOTHING = new Set(["", "0", "-", "—", "/", "无"]);
/** What makes a row without a firm one more of the firm above. */
const TELLING: readonly ListKey[] = ["item", "vetoMatter", "grade"];
const AMOUNTS: readonly ListKey[] = ["paid", "claimed", "approved"];

/** A cell that holds something. */
export interface Filled {
  readonly at: number;
  readonly text: string;
}

/** Looks at the rows of one block, from the top. */
export class RowReader {
  private readonly name: number;
  private readonly code: number;
  private readonly item: number;
  private readonly ordinal: number;
  private belowTotal = false;
  private hasFirm = false;

  constructor(
    private readonly cells: Cells,
    private readonly block: Block,
  ) {
    this.name = placeOf(block, "enterprise");
    this.code = placeOf(block, "code");
    this.item = placeOf(block, "item");
    this.ordinal = placeOf(block, "ordinal");
  }

  /** What a row's own cells hold, empty ones left out. */
  filled(row: number): Filled[] {
    const filled: Filled[] = [];
    for (let at = this.block.left; at <= this.block.right; at++) {
      const text = this.cells.ownText(row, at);
      if (text !== "") filled.push({ at, text });
    }
    return filled;
  }

  kindOf(row: number): RowKind {
    const kind = this.read(row);
    if (kind === "total") this.belowTotal = true;
    else if (kind === "entry") this.firmStands();
    return kind;
  }

  private firmStands(): void {
    [this.hasFirm, this.belowTotal] = [true, false];
  }

  private read(row: number): RowKind {
    if (this.block.repeated.has(row)) return "header";
    // Nearly every row is told by its name.
    const own = this.cells.ownText(row, this.name);
    if (isFirmName(own) && !hasColon(own)) return this.firmRow(row);
    const filled = this.filled(row);
    if (filled.length === 0) return "blank";
    if (row <= this.block.headerBottom + 2 && isNumberRow(filled)) return "header";
    const name = this.cells.text(row, this.name);
    const code = this.cells.text(row, this.code);
    const first = filled[0]!.text;
    if (code === "" && saysNote(first) && !this.saysMore(filled)) return "note";
    if (isCodeLike(code) || namesFirms(name)) return this.firmRow(row);
    if (isTotal(first) || isTotal(name)) return "total";
    if (code === "" && this.isRemark(row, filled, first, name)) return "note";
    if (filled.length === 1 && isHeading(first) && this.block.columns.size > 1) return "heading";
    return name !== "" || code !== "" ? this.firmRow(row) : this.firmless(row, filled);
  }

  /** Whether a row says something of the list, and not of a firm. */
  private isRemark(row: number, filled: readonly Filled[], first: string, name: string): boolean {
    const counts = filled.some(
      ({ at }) => at !== this.ordinal && typeof this.cells.own(row, at) === "number",
    );
    if (counts || filled.length > 3 || this.cells.text(row, this.item) !== "") return false;
    if (isNote(first) || (this.belowTotal && filled.length === 1)) return true;
    return (hasColon(name) || isSentence(name)) && !this.saysMore(filled);
  }

  private isOrdinal({ at, text }: Filled): boolean {
    return at === this.ordinal && text.length <= LONGEST_ORDINAL;
  }

  /** Whether a row says anything besides its firm and its number. */
  private saysMore(filled: readonly Filled[]): boolean {
    return filled.some((cell) => cell.at !== this.name && cell.at !== this.code && !this.isOrdinal(cell));
  }

  /** A row that names a firm and nothing else may be about the rows below, whose firm is left out. */
  private firmRow(row: number): RowKind {
    if (this.item < 0 || this.cells.text(row, this.item) !== "") return "entry";
    const next = row + 1;
    if (next > this.block.last || this.saysMore(this.filled(row))) return "entry";
    if (this.cells.text(next, this.name) !== "" || this.cells.text(next, this.code) !== "") return "entry";
    this.firmStands();
    return this.read(next) === "follows" ? "firm" : "entry";
  }

  /** Whether a row says an item, a matter or an amount. */
  private isTelling(row: number): boolean {
    const says = TELLING.some((key) => !NOTHING.has(this.cells.ownText(row, placeOf(this.block, key))));
    return says || AMOUNTS.some((key) => this.isAmount(this.cells.own(row, placeOf(this.block, key))));
  }

  private isAmount(value: CellValue): boolean {
    return typeof value === "number" && value !== 0;
  }

  private firmless(row: number, filled: readonly Filled[]): RowKind {
    const tells = this.isTelling(row);
    if (tells && this.hasFirm && !this.belowTotal) return "follows";
    if (filled.every((cell) => this.isOrdinal(cell) || NOTHING.has(cell.text) || /^\d+$/u.test(cell.text)))
      return "empty";
    return tells || filled.length > 3 ? "unread" : "note";
  }
}

/** Whether a text names firms: where it names several, each of its parts does. */
const namesFirms = (text: string): boolean => readNames(text).firms[0]!.names.some(isFirmLike);
