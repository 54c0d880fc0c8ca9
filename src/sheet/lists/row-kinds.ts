import { foldName, halfWidth } from "../../policy";
import type { Block } from "./block";
import type { Cells } from "./cells";
import { isCodeLike, isFirmLike, isFirmName, isPlainFirm } from "./firm-text";
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
const COLUMN_NUMBER = /^(?:\d{1,2}|[甲乙丙丁戊己庚辛壬癸]|[A-Z]|\(\d{1,2}\)|[①-⑳])$/u;
const NOTHING = new Set(["", "0", "-", "—", "/", "无"]);
/** What makes a row without a firm one more of the firm above. */
const TELLING: readonly ListKey[] = ["item", "vetoMatter", "grade"];
const AMOUNTS: readonly ListKey[] = ["paid", "claimed", "approved"];

/** Looks at the rows of one block, from the top. */
export class RowReader {
  private readonly name: number | undefined;
  private readonly code: number | undefined;
  private belowTotal = false;
  private hasFirm = false;

  constructor(
    private readonly cells: Cells,
    private readonly block: Block,
  ) {
    this.name = block.columns.get("enterprise")?.at;
    this.code = block.columns.get("code")?.at;
  }

  private textIn(row: number, at: number | undefined): string {
    return at === undefined ? "" : this.cells.text(row, at);
  }

  /** What a row's own cells hold, empty ones left out. */
  filled(row: number): { readonly at: number; readonly text: string }[] {
    const filled: { at: number; text: string }[] = [];
    for (let at = this.block.left; at <= this.block.right; at++) {
      const text = this.cells.ownText(row, at);
      if (text !== "") filled.push({ at, text });
    }
    return filled;
  }

  kindOf(row: number): RowKind {
    if (this.block.repeated.has(row)) return "header";
    // Nearly every row is one.
    if (this.isPlain(row)) {
      this.hasFirm = true;
      this.belowTotal = false;
      return "entry";
    }
    const filled = this.filled(row);
    if (filled.length === 0) return "blank";
    const kind = this.read(row, filled);
    if (kind === "total") this.belowTotal = true;
    if (kind === "entry" || kind === "firm") {
      this.hasFirm = true;
      this.belowTotal = false;
    }
    return kind;
  }

  /** Whether a row names a firm in its own cell, and says more of it. */
  private isPlain(row: number): boolean {
    if (this.name === undefined) return false;
    const name = this.cells.own(row, this.name);
    if (typeof name !== "string" || !isPlainFirm(name)) return false;
    if (!this.block.columns.has("item")) return true;
    return this.textIn(row, this.block.columns.get("item")!.at) !== "";
  }

  private read(row: number, filled: readonly { readonly at: number; readonly text: string }[]): RowKind {
    const name = this.textIn(row, this.name);
    const code = this.textIn(row, this.code);
    if (row <= this.block.headerBottom + 2 && isNumberRow(filled)) return "header";
    if (
      isCodeLike(code) ||
      (name !== "" && (isFirmName(name) || isFirmLike(readNames(name).firms[0]?.names[0] ?? "")))
    )
      return this.firmRow(row, filled);
    const first = filled[0]!.text;
    if (isTotal(first) || isTotal(name)) return "total";
    const numbers = filled.some(
      ({ at, text }) => at !== this.ordinal && text !== "" && typeof this.cells.own(row, at) === "number",
    );
    const item = this.textIn(row, this.block.columns.get("item")?.at);
    if (!numbers && code === "" && item === "" && filled.length <= 3) {
      const remark = NOTE.test(first) || (name !== "" && (/[:：]/u.test(name) || name.length > LONGEST_NAME));
      if (remark || (this.belowTotal && filled.length === 1)) return "note";
      if (filled.length === 1 && HEADING.test(first) && this.block.columns.size > 1) return "heading";
    }
    if (name !== "" || code !== "") return this.firmRow(row, filled);
    return this.firmless(row, filled);
  }

  private get ordinal(): number | undefined {
    return this.block.columns.get("ordinal")?.at;
  }

  private isOrdinal(at: number, text: string): boolean {
    return at === this.ordinal && text.length <= LONGEST_ORDINAL;
  }

  /** A row that names a firm and nothing else may be about the rows below, whose firm is left out. */
  private firmRow(row: number, filled: readonly { readonly at: number; readonly text: string }[]): RowKind {
    if (filled.some(({ at, text }) => at !== this.name && at !== this.code && !this.isOrdinal(at, text)))
      return "entry";
    if (!this.block.columns.has("item") || row + 1 > this.block.last) return "entry";
    if (this.textIn(row + 1, this.name) !== "" || this.textIn(row + 1, this.code) !== "") return "entry";
    const next = this.filled(row + 1);
    if (next.length === 0 || this.block.repeated.has(row + 1)) return "entry";
    [this.hasFirm, this.belowTotal] = [true, false];
    return this.read(row + 1, next) === "follows" ? "firm" : "entry";
  }

  /** Whether a row says an item, a matter or an amount. */
  private isTelling(row: number): boolean {
    const { columns } = this.block;
    const texts = TELLING.some(
      (key) => columns.has(key) && !NOTHING.has(this.cells.ownText(row, columns.get(key)!.at)),
    );
    return texts || AMOUNTS.some((key) => columns.has(key) && this.isAmount(row, columns.get(key)!.at));
  }

  private isAmount(row: number, at: number): boolean {
    const value = this.cells.own(row, at);
    return typeof value === "number" && value !== 0;
  }

  private firmless(row: number, filled: readonly { readonly at: number; readonly text: string }[]): RowKind {
    if (this.hasFirm && !this.belowTotal && this.isTelling(row)) return "follows";
    if (filled.every(({ at, text }) => this.isOrdinal(at, text) || NOTHING.has(text) || /^\d+$/u.test(text)))
      return "empty";
    if (filled.length <= 3 && !this.isTelling(row)) return HEADING.test(filled[0]!.text) ? "heading" : "note";
    return "unread";
  }
}

const isTotal = (text: string): boolean => text.includes("计") && TOTAL.test(foldName(text));

/** A row below the header that numbers its columns. */
function isNumberRow(filled: readonly { readonly text: string }[]): boolean {
  if (filled.length < 2) return false;
  const texts = filled.map(({ text }) => halfWidth(text));
  if (!texts.every((text) => COLUMN_NUMBER.test(text))) return false;
  return (
    texts.every((text, nth) => nth === 0 || text !== texts[nth - 1]) &&
    !texts.every((text) => /^[甲乙丙丁]$/u.test(text) && filled.length < 3)
  );
}
