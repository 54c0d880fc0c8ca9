import { isBlank, textOf } from "../../formula";
import { ITEM_NAMES, foldName } from "../../policy";
import { cellAt, filledColumns, type Grid } from "../grid";
import { isCodeLike, namesFirm } from "../lists";
import { readHeader } from "./header-text";
import type { Layout } from "./layout";
import { BAD, EMPTY, NUMBER, TEXT, readNumber } from "../reading/numbers";
import { saysAmount } from "./said-amount";
import { isMoneyKey, meaningsOf, type ColumnKey } from "./vocabulary";

/** What kind of total a row is: of the rows since the last one, or of everything. */
export type TotalKind = "subtotal" | "total" | "grand-total";

/** What a row below a header is. */
export type RowKind =
  | "entry"
  | TotalKind
  /** Remarks and signatures. */
  | "note"
  /** The header once more, as on each printed page. */
  | "heading"
  /** Another header: from here on another table stands. */
  | "table"
  /** Nothing stands in the columns that were recognised. */
  | "outside"
  /** It looks like a remark, and holds a firm or an amount. */
  | "unread";

const TOTAL = /^(?:.{0,10})(小计|合计|总计|共计|累计)(?:\([^()]*\))?:?$/;
const NOTE = /^(?:注|备注|说明|填表|制表|审核|审批|复核|负责|经办|联系|单位负责|分管|日期|盖章|以上|本表)/;
const KINDS = {
  小计: "subtotal",
  合计: "total",
  总计: "grand-total",
  共计: "total",
  累计: "grand-total",
} as const;
/** Few rows of claims begin like a header; the others are not looked at twice. */
const LIKE_HEADER = /名称|代码|企业|单位|项目|条款|事项|金额|等级|年度|序号/;
/** From so many columns on a row of header words is a header. */
const FEWEST_WORDS = 3;

function totalKind(text: string): TotalKind | undefined {
  // Most texts are firms' names: those are not worth folding.
  if (!text.includes("计")) return undefined;
  const word = TOTAL.exec(foldName(text))?.[1] as keyof typeof KINDS | undefined;
  return word && KINDS[word];
}

const holdsAmount = (grid: Grid, row: number, at: number): boolean => {
  const value = cellAt(grid, row, at);
  const [kind] = readNumber(value);
  return kind === NUMBER || kind === TEXT || (kind === BAD && saysAmount(textOf(value)));
};

/** Tells the rows below one header apart, by what stands in all of their cells. */
export class RowReader {
  private readonly mapped: readonly number[];
  private readonly money: readonly number[];
  /** The columns that hold something, and those of them up to the last one that was recognised. */
  private readonly filled: readonly number[];
  private readonly upToLast: readonly number[];

  constructor(
    private readonly grid: Grid,
    private readonly layout: Layout,
    /** The value that a cell shows, merged cells followed. */
    private readonly valueAt: (row: number, column: number) => ReturnType<typeof cellAt>,
  ) {
    const columns = [...layout.columns];
    this.mapped = [...new Set(columns.map(([, { at }]) => at))].sort((a, b) => a - b);
    this.money = [...new Set(columns.filter(([key]) => isMoneyKey(key)).map(([, { at }]) => at))];
    this.filled = filledColumns(grid);
    const last = this.mapped.at(-1) ?? -1;
    this.upToLast = this.filled.filter((at) => at <= last);
  }

  kindOf(row: number, belowTotal: boolean): RowKind {
    const total = this.totalAt(row);
    if (total && !this.namesClaim(row)) return total;
    // A row that shows merged cells alone is the record that they begin, and none of its own.
    if (this.mapped.every((at) => isBlank(cellAt(this.grid, row, at)))) return "outside";
    return this.headerAt(row) ?? this.noteAt(row, belowTotal) ?? "entry";
  }

  private own(row: number, key: ColumnKey): string {
    const column = this.layout.columns.get(key);
    return column ? textOf(cellAt(this.grid, row, column.at)).trim() : "";
  }

  /** Whether a row names what only a claim names: a code, or an item of the catalogue. */
  private namesClaim(row: number): boolean {
    if (isCodeLike(this.own(row, "code"))) return true;
    const item = this.own(row, "item");
    return item !== "" && ITEM_NAMES.find(item) !== undefined;
  }

  /** The kind of total that a row is by the first word for it, up to the last column that was recognised. */
  private totalAt(row: number): TotalKind | undefined {
    const { columns } = this.grid;
    for (const at of this.upToLast) {
      const value = columns[at]?.values[row];
      if (typeof value !== "string") continue;
      const kind = totalKind(value);
      if (kind) return kind;
    }
    return undefined;
  }

  /** Whether a row says what columns mean: those of this table once more, or others. */
  private headerAt(row: number): "heading" | "table" | undefined {
    const first = this.mapped.map((at) => cellAt(this.grid, row, at)).find((value) => !isBlank(value));
    if (typeof first !== "string" || first.length > 14 || !LIKE_HEADER.test(first)) return undefined;
    let [words, same] = [0, 0];
    for (const at of this.filled) {
      const value = this.grid.columns[at]?.values[row];
      if (isBlank(value ?? null)) continue;
      // A number or an error among them: no header has those.
      if (typeof value !== "string") return undefined;
      const header = readHeader(value.trim());
      const meanings = header ? meaningsOf(header.name) : [];
      if (meanings.length === 0) continue;
      words++;
      if (meanings.some(({ key }) => this.layout.columns.get(key)?.at === at)) same++;
    }
    if (words < Math.min(FEWEST_WORDS, this.mapped.length)) return undefined;
    return same === words ? "heading" : "table";
  }

  /** Whether the texts of a row name a firm and say an amount, in one cell or in several. */
  private saysPayment(row: number): boolean {
    const texts = this.filled.map((at) => this.grid.columns[at]!.values[row]);
    const words = texts.filter((value) => typeof value === "string");
    return words.some(saysAmount) && words.some(namesFirm);
  }

  /** Remarks and signatures: text without a code, an item or a number. */
  private noteAt(row: number, belowTotal: boolean): "note" | "unread" | undefined {
    let texts = 0;
    let first = "";
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
    const remark = NOTE.test(first) || /[:：]/.test(first) || first.length > 50;
    if (texts > 3 || !(remark || (belowTotal && texts === 1))) return undefined;
    for (const key of ["item", "code"] as const) {
      const column = this.layout.columns.get(key);
      if (column && !isBlank(this.valueAt(row, column.at))) return undefined;
    }
    if (said === "money") return remark ? "unread" : undefined;
    return this.saysPayment(row) ? "unread" : "note";
  }
}
