import { isBlank, textOf } from "../../formula";
import { cellAt } from "../grid";
import { isCodeLike, isFirmLike, isFirmName, isPlainFirm, namesFirm } from "../lists";
import { EMPTY, NUMBER, readNumber } from "../reading/numbers";
import { namesWho, readColumn } from "./column-header";
import { readItem } from "./item-words";
import { isOrdinal, isUnits, numbersColumns } from "./numbering";
import { fitOf } from "./parts";
import { RowCells, holdsAmount, type Filled } from "./row-cells";
import {
  followsPart,
  isGroupNumber,
  isPlace,
  isSentence,
  likeNote,
  namesGroup,
  opensNote,
  opensPart,
  withoutOrdinal,
} from "./row-texts";
import type { TotalKind } from "./row-words";
import { rowPrintOf } from "./titles";
import { saysAmount } from "./said-amount";
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

/** A row that names what the rows below it are for. */
export interface SubHeading {
  readonly row: number;
  readonly text: string;
}

/** Few rows of claims begin like a header; the others are not looked at twice. */
const LIKE_HEADER =
  /名称|代码|企业|主体|对象|厂商|单位|项目|条款|事项|金额|资金|等级|级别|档次|类别|年度|日期|时间|文号|文件|备注|数量|基数|序号|编号|项次|^No/i;
/** Longer texts begin no header: two languages in two lines are short of it. */
const LONGEST_HEADER = 30;
/** From so many columns on a row of header words is a header. */
const FEWEST_WORDS = 3;
/** So many rows tell what a sum is made of. */
const MOST_PARTS = 20;
/** A remark of more texts is none. */
const MOST_TEXTS = 3;

/**
 * Tells the rows below one header apart, by what stands in which kind of column of theirs: a firm, a code or an
 * item where those belong make a claim, whatever words stand beside. Rows are asked for from above to below.
 */
export class RowReader extends RowCells {
  private last: RowKind = "heading";
  /** The row before that parts can belong to: a claim or a total. */
  private whole = -1;
  private hasEntry = false;
  private belowTotal = false;
  private ownHeader = true;
  /** Parts of a sum that were told from the first of them. */
  private readonly parts = new Map<number, "part" | "unread">();

  /** Claims that bear the word of a sum: somebody may take them for one. */
  readonly worded: number[] = [];

  /** Rows that say for what the rows below them are; those of a township change nothing of it. */
  readonly subHeadings: SubHeading[] = [];
  /** Rows that say who claims the rows below them, where no column says so. */
  readonly firmHeadings: SubHeading[] = [];

  /** What stands in the rows of the header. */
  private readonly headers: ReadonlySet<string>;

  constructor(...[grid, layout, valueAt]: ConstructorParameters<typeof RowCells>) {
    super(grid, layout, valueAt);
    const height = layout.headerBottom - layout.headerTop + 1;
    const rows = Array.from({ length: height }, (_, at) => layout.headerTop + at);
    this.headers = new Set(rows.map((row) => rowPrintOf(grid, row)));
  }

  /**
   * What a row is.
   *
   * @param told what is known of it already
   * @param beside the sum that a table beside this one calls the same row; a row that names nothing is one too
   */
  kindOf(row: number, told?: RowKind, beside?: TotalKind): RowKind {
    const read = told ?? this.read(row);
    const kind = beside !== undefined && read === "entry" && !this.namesAny(row) ? beside : read;
    if (kind !== "section" && kind !== "subtotal")
      for (const headings of [this.subHeadings, this.firmHeadings])
        if (headings.at(-1)?.row === row) headings.pop();
    this.last = kind;
    if (kind === "heading" || kind === "table") this.ownHeader = kind === "heading";
    if (kind === "entry") {
      this.whole = row;
      this.hasEntry = true;
      this.belowTotal = false;
    } else if (kind === "subtotal" || kind === "total" || kind === "grand-total") {
      // 合计（大写） says once more in words what the sum above it is.
      if (this.whole < 0 || this.money.some((at) => holdsAmount(this.grid, row, at))) this.whole = row;
      this.belowTotal = this.hasEntry;
    }
    return kind;
  }

  private read(row: number): RowKind {
    const total = this.totalAt(row);
    if (!total && !this.belowTotal && isPlainFirm(textOf(cellAt(this.grid, row, this.firm)))) return "entry";
    const told = this.parts.get(row);
    if (told) return told;
    if (total && !this.namesClaim(row, total.at)) return total.kind;
    if (total) this.worded.push(row);
    // 企业名称 and 信用代码 look like a firm and its code.
    const header = this.headerAt(row);
    if (header) return header;
    if (this.isEvident(row)) return "entry";
    if (this.mapped.every((at) => isBlank(cellAt(this.grid, row, at)))) return this.besideAt(row);
    return (
      this.numberingAt(row) ??
      this.partAt(row) ??
      this.prefilledAt(row) ??
      this.groupAt(row) ??
      this.signedAt(row) ??
      this.noteAt(row) ??
      "entry"
    );
  }

  /**
   * A row with nothing in the columns that were recognised: words alone can be a remark or a heading. One that
   * shows merged cells alone is the record that they begin, and none of its own.
   */
  private besideAt(row: number): RowKind {
    if (this.cellsOf(row).some(({ value }) => typeof value !== "string")) return "outside";
    return this.partAt(row) ?? this.groupAt(row) ?? this.signedAt(row) ?? this.noteAt(row) ?? "outside";
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

  /** Whether the first of some cells of a row could be a header's. */
  private beginsLikeHeader(row: number, columns: readonly number[]): boolean {
    for (const at of columns) {
      const value = cellAt(this.grid, row, at);
      if (isBlank(value)) continue;
      return (
        typeof value === "string" &&
        value.length <= LONGEST_HEADER &&
        LIKE_HEADER.test(value.replace(/\s/gu, ""))
      );
    }
    return false;
  }

  /** The last row of a header that begins in a row: cells of it are merged into the row below. */
  private belowHeader(row: number): number {
    const joins = this.grid.merges.some(
      ({ top, bottom }) => top === row && bottom > row && bottom <= row + 2,
    );
    return joins ? row + 1 : row;
  }

  /** Whether a row says what columns mean: those of this table once more, or others. */
  private headerAt(row: number): "heading" | "table" | undefined {
    if (!this.beginsLikeHeader(row, this.mapped) && !this.beginsLikeHeader(row, this.filled))
      return undefined;
    if (this.headers.has(rowPrintOf(this.grid, row))) return "heading";
    const below = this.belowHeader(row);
    let [words, same, cells] = [0, 0, 0];
    let saysWho = false;
    for (const at of this.filled) {
      const texts: string[] = [];
      for (let of = row; of <= below; of++) {
        const value = this.grid.columns[at]?.values[of] ?? null;
        if (isBlank(value)) continue;
        // A number or an error among them: no header has those.
        if (typeof value !== "string") return undefined;
        texts.push(value.trim());
      }
      // A running number says nothing of the columns beside it.
      if (texts.length === 0 || isOrdinal(texts[0]!)) continue;
      cells++;
      const header = readColumn(texts);
      const { meanings } = header;
      if (meanings.length === 0) continue;
      words++;
      saysWho ||= namesWho(header) && !texts.some(isFirmLike);
      if (meanings.some(({ key }) => this.layout.columns.get(key)?.at === at)) same++;
    }
    // Two words make a header where they say whose a row is, or nothing else stands beside them.
    const fewest = words === cells || saysWho ? 2 : FEWEST_WORDS;
    if (words < Math.min(fewest, this.mapped.length)) return undefined;
    return same === words ? "heading" : "table";
  }

  /** A row directly below the header that numbers its columns or says their units. */
  private numberingAt(row: number): "heading" | "note" | undefined {
    if (this.last !== "heading" && this.last !== "table") return undefined;
    const values = this.cellsOf(row).map(({ value }) => value);
    const numbers = numbersColumns(values) && (this.firm < 0 || !isBlank(cellAt(this.grid, row, this.firm)));
    if (!numbers && !isUnits(values)) return undefined;
    return this.ownHeader ? "heading" : "note";
  }

  /** A row that says what the claim or the sum above it (or the sum below it) is made of. */
  private partAt(row: number): "part" | "unread" | undefined {
    const opens = (at: number): boolean => opensPart(this.firstText(at));
    if (!opens(row)) return undefined;
    // What stands where firms belong, behind 其中, is a claim, or asked for as one.
    if (this.own(row, "enterprise") !== "" && this.cellsOf(row)[0]!.at !== this.firm) return undefined;
    const rows = [row];
    let next = row + 1;
    for (; rows.length < MOST_PARTS && this.mayBePart(next, opens(next)); next++) rows.push(next);
    const fits = (parts: readonly number[]) =>
      this.whole >= 0 ? fitOf(this.grid, parts, this.whole, this.money) : "more";
    // Rows without 其中 of their own belong to it where the sum says so, or they themselves.
    let count = rows.length;
    while (count > 1 && fits(rows.slice(0, count)) !== "whole") count--;
    if (count === 1) {
      const follows = (at: number) => opens(at) || followsPart(this.firstText(at));
      while (count < rows.length && follows(rows[count]!)) count++;
    }
    const parts = rows.slice(0, count);
    const below = this.totalAt(row + count) !== undefined && row + count < this.grid.rowCount;
    const right =
      fits(parts) !== "more" || (below && fitOf(this.grid, parts, row + count, this.money) !== "more");
    for (const part of parts) {
      const safe =
        right && !this.cellsOf(part).some(({ value }) => typeof value === "string" && namesFirm(value));
      this.parts.set(
        part,
        safe || !this.money.some((at) => holdsAmount(this.grid, part, at)) ? "part" : "unread",
      );
    }
    return this.parts.get(row);
  }

  private mayBePart(row: number, opens: boolean): boolean {
    const first = this.firstText(row);
    if (first === "" || opensNote(first) || this.totalAt(row)) return false;
    if (this.own(row, "code") !== "" || this.namesItem(row) || isFirmLike(this.own(row, "enterprise")))
      return false;
    return opens || this.money.some((at) => holdsAmount(this.grid, row, at));
  }

  /** A row that was numbered and given formulas, and that nobody filled in. */
  private prefilledAt(row: number): "prefilled" | undefined {
    if (this.doubtful.has(row)) return undefined;
    return this.mapped.every((at) => this.times.has(at) || this.isNothing(row, at)) ? "prefilled" : undefined;
  }

  /** A row that names a group of the rows below, alone or with their sum. */
  private groupAt(row: number): "section" | "subtotal" | undefined {
    const cells = this.cellsOf(row);
    const texts = cells.filter(({ value }) => typeof value === "string");
    const names = texts.filter(({ value }) => !isGroupNumber((value as string).trim()));
    if (names.length > 1 || texts.length === 0 || this.own(row, "code") !== "" || this.namesItem(row))
      return undefined;
    const numbered = texts.length > names.length;
    const name = names.length === 1 ? (names[0]!.value as string).trim() : "";
    const isItem = name !== "" && readItem(name).item !== undefined;
    // 工业设计中心 looks like a firm's name, and is an item's.
    const bare = withoutOrdinal(name);
    // Where no column says who claims, a firm alone does so for the rows below it.
    const isFirm = !isItem && this.saysWho < 0 && isFirmName(bare);
    if (!isItem && !isFirm && (name === "" || isFirmLike(name) || !(numbered || namesGroup(name))))
      return undefined;
    const [{ at: place }] = names as [Filled];
    // Where items, projects and grades stand, a name is one of those.
    if (!isFirm && place !== this.firm && this.mapped.includes(place) && place > this.firm) return undefined;
    if (place !== this.firm && this.firm >= 0 && !isBlank(this.valueAt(row, this.firm))) return undefined;
    const numbers = cells.filter(({ at, value }) => typeof value !== "string" && this.mapped.includes(at));
    // What it says of money is checked as a sum.
    const sums = numbers.every(({ at, value }) => typeof value === "number" && !this.times.has(at));
    const kind =
      numbers.length === 0
        ? saysAmount(name) || (namesFirm(name) && !isItem && !isFirm)
          ? undefined
          : "section"
        : sums && numbers.some(({ at }) => this.money.includes(at))
          ? "subtotal"
          : undefined;
    if (kind && isFirm) this.firmHeadings.push({ row, text: bare });
    else if (kind && !isPlace(name)) this.subHeadings.push({ row, text: name });
    return kind;
  }

  /** A line of signatures. */
  private signedAt(row: number): "note" | undefined {
    return isSignedLine(this.cellsOf(row), (at) => this.isClaimCell(row, at)) ? "note" : undefined;
  }

  /** Remarks: text without a firm, a code, an item or a number. */
  private noteAt(row: number): "note" | "unread" | undefined {
    let [texts, first] = this.leadOf(row);
    let said = "";
    for (const at of this.mapped) {
      const value = cellAt(this.grid, row, at);
      if (isBlank(value)) continue;
      if (typeof value !== "string") {
        // A number where money belongs may be paid, whatever stands beside it.
        if (this.money.includes(at) && readNumber(value)[0] !== EMPTY) said = "money";
        else return undefined;
      } else said ||= this.money.includes(at) && holdsAmount(this.grid, row, at) ? "money" : "";
      if (++texts === 1) first = textOf(value).trim();
    }
    const remark = opensNote(first) || likeNote(first);
    const lone = texts === 1 && this.isLoneRemark(row, first);
    if (texts > MOST_TEXTS || !(remark || lone)) return undefined;
    if (this.namesFirm(row) && !lone) return undefined;
    for (const key of ["item", "code"] as const) {
      const column = this.layout.columns.get(key);
      if (column && !isBlank(this.valueAt(row, column.at))) return undefined;
    }
    // A firm that stands alone may be one whose amount is missing.
    if (lone && !remark && isFirmName(first)) return this.belowTotal ? "unread" : undefined;
    if (said === "money") return remark ? "unread" : undefined;
    return this.saysPayment(row) ? "unread" : "note";
  }

  /** What stands before the columns that were recognised, if it is a remark or a line of one. */
  private leadOf(row: number): [texts: number, first: string] {
    const [cell] = this.cellsOf(row);
    if (!cell || typeof cell.value !== "string" || this.mapped.includes(cell.at)) return [0, ""];
    const text = cell.value.trim();
    const alone = this.mapped.every((at) => isBlank(cellAt(this.grid, row, at)));
    return alone || opensNote(text) || /[:：]/u.test(text) ? [1, text] : [0, ""];
  }

  /** Whether a text with nothing beside it is a remark by where it stands: below a sum, a remark, under 备注. */
  private isLoneRemark(row: number, text: string): boolean {
    if (this.belowTotal || isSentence(text)) return true;
    if (this.last === "note" && !isFirmLike(text)) return true;
    return this.own(row, "note") === text && this.isOnlyColumn("note");
  }
}
