import type { CellValue } from "../../formula";
import { foldName, halfWidth } from "../../policy";
import { placeOf, type Block } from "./block";
import type { Cells } from "./cells";
import { isCodeLike, isFirmLike, isFirmName } from "./firm-text";
import type { NamedFirm } from "./former-names";
import type { ListKey } from "./header-words";
import { readNames } from "./names-in-cell";

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

const TOTAL = /^(?:.{0,10})(?:小计|合计|总计|共计|累计)(?:\([^()]*\))?:?(?:\d+(?:家|户|条|个)?)?$/u;
const NOTE =
  /^[（(]?(?:注[:：\s]|备注|说明|填表|填报|制表|审核|审批|复核|负责|经办|联系|单位负责|分管|日期|盖章|以上|以下空白|本表|打印|第\d+页|共\d+页|此表|附[:：])/u;
const HEADING =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[、.．)）]|批|部分|章|类)|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．](?!\d)|[IVX]{1,4}[、.．])|(?:类|类别|方面|领域|名单|如下|情况)[:：]?$/u;
const LONGEST_NAME = 50;
const LONGEST_ORDINAL = 6;
const COLON = /[:：]/u;
const HAN = /\p{Script=Han}/u;
const COLUMN_NUMBER = /^(?:\d{1,2}|[甲乙丙丁戊己庚辛壬癸]|[A-Z]|\(\d{1,2}\)|[①-⑳])$/u;
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
    if (isFirmName(this.cells.ownText(row, this.name))) return this.firmRow(row);
    const filled = this.filled(row);
    if (filled.length === 0) return "blank";
    if (row <= this.block.headerBottom + 2 && isNumberRow(filled)) return "header";
    const name = this.cells.text(row, this.name);
    const code = this.cells.text(row, this.code);
    const first = filled[0]!.text;
    if (NOTE.test(first) && COLON.test(name) && !this.saysMore(filled)) return "note";
    if (isCodeLike(code) || readNames(name).firms.some(isOneFirm)) return this.firmRow(row);
    if (isTotal(first) || isTotal(name)) return "total";
    if (code === "" && this.isRemark(row, filled, first, name)) return "note";
    if (filled.length === 1 && HEADING.test(first) && this.block.columns.size > 1) return "heading";
    return name !== "" || code !== "" ? this.firmRow(row) : this.firmless(row, filled);
  }

  /** Whether a row says something of the list, and not of a firm. */
  private isRemark(row: number, filled: readonly Filled[], first: string, name: string): boolean {
    const counts = filled.some(
      ({ at }) => at !== this.ordinal && typeof this.cells.own(row, at) === "number",
    );
    if (counts || filled.length > 3 || this.cells.text(row, this.item) !== "") return false;
    if (NOTE.test(first) || (this.belowTotal && filled.length === 1)) return true;
    // Names in Latin letters are as long as sentences.
    const isSentence = COLON.test(name) || (name.length > LONGEST_NAME && HAN.test(name));
    return isSentence && !this.saysMore(filled);
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

const isOneFirm = ({ names }: NamedFirm): boolean => names.some(isFirmLike);

const isTotal = (text: string): boolean => text.includes("计") && TOTAL.test(foldName(text));

/** A row below the header that numbers its columns; 甲 and 乙 alone may be names. */
function isNumberRow(filled: readonly Filled[]): boolean {
  const texts = filled.map(({ text }) => halfWidth(text));
  return (
    texts.length > (HAN.test(texts[0]!) ? 2 : 1) &&
    texts.every((text, nth) => COLUMN_NUMBER.test(text) && text !== texts[nth - 1])
  );
}
