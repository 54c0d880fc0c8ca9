import { CellError, isBlank, textOf, type CellValue } from "../../formula";
import { ITEM_NAMES } from "../../policy";
import { cellAt, filledColumns, type Grid } from "../grid";
import { isCodeLike, isFirmLike, isFirmName, namesFirm } from "../lists";
import { isNothing } from "../reading/nothing";
import { NUMBER, TEXT, readNumber } from "../reading/numbers";
import type { Layout } from "./layout";
import { opensNote, readTotal } from "./row-texts";
import type { TotalKind } from "./row-words";
import { saysAmount } from "./said-amount";
import { isMoneyKey, type ColumnKey } from "./vocabulary";

/** Columns that say when a claim is of, and not that there is one. */
const TIMES: readonly ColumnKey[] = ["year", "date"];

/** Whether a cell holds an amount, as a number or in words. */
export const holdsAmount = (grid: Grid, row: number, at: number): boolean => {
  const value = cellAt(grid, row, at);
  const [kind] = readNumber(value);
  return kind === NUMBER || kind === TEXT || saysAmount(textOf(value));
};

/** A filled cell of a row. */
export interface Filled {
  readonly at: number;
  readonly value: NonNullable<CellValue>;
}

/** What stands in the cells of the rows below a header, by the kind of column. */
export class RowCells {
  readonly mapped: readonly number[];
  readonly money: readonly number[];
  readonly times: ReadonlySet<number>;
  /** The columns that hold something, and those of them up to the last one that was recognised. */
  readonly filled: readonly number[];
  private readonly upToLast: readonly number[];
  readonly firm: number;
  /** The column that says who claims: of firms or of codes; below 0 where there is none. */
  readonly saysWho: number;
  /** Rows with formulas whose stored values cannot be relied on: what looks empty may not be. */
  readonly doubtful: ReadonlySet<number>;
  private readonly formulas = new Map<number, ReadonlySet<number>>();

  constructor(
    readonly grid: Grid,
    readonly layout: Layout,
    /** The value that a cell shows, merged cells followed. */
    readonly valueAt: (row: number, column: number) => CellValue,
  ) {
    const columns = [...layout.columns];
    this.mapped = [...new Set(columns.map(([, { at }]) => at))].sort((a, b) => a - b);
    this.money = [...new Set(columns.filter(([key]) => isMoneyKey(key)).map(([, { at }]) => at))];
    this.times = new Set(columns.filter(([key]) => TIMES.includes(key)).map(([, { at }]) => at));
    this.filled = filledColumns(grid);
    this.upToLast = this.filled.filter((at) => this.mapped.some((last) => at <= last));
    this.firm = layout.columns.get("enterprise")?.at ?? -1;
    this.saysWho = Math.max(this.firm, layout.columns.get("code")?.at ?? -1);
    this.doubtful = new Set(grid.doubtful?.map(({ row }) => row));
  }

  own(row: number, key: ColumnKey): string {
    const column = this.layout.columns.get(key);
    return column ? textOf(cellAt(this.grid, row, column.at)).trim() : "";
  }

  isColumn(at: number, ...keys: readonly ColumnKey[]): boolean {
    return keys.some((key) => this.layout.columns.get(key)?.at === at);
  }

  cellsOf(row: number): Filled[] {
    return this.filled
      .map((at) => ({ at, value: cellAt(this.grid, row, at) }))
      .filter((cell): cell is Filled => !isBlank(cell.value));
  }

  /** The first filled cell of a row, or of some columns of it, if that is a text; blanks before it belong to it. */
  firstText(row: number, columns = this.filled): string {
    const first = columns.map((at) => cellAt(this.grid, row, at)).find((value) => !isBlank(value));
    return typeof first === "string" ? first : "";
  }

  namesItem(row: number): boolean {
    return ITEM_NAMES.find(this.own(row, "item")) !== undefined;
  }

  /** Whether a cell is what only a claim has: a firm or a code, an item of the catalogue, an amount. */
  isClaimCell(row: number, at: number): boolean {
    const text = textOf(cellAt(this.grid, row, at));
    if (isFirmName(text) || isCodeLike(text)) return true;
    if (this.isColumn(at, "item") && this.namesItem(row)) return true;
    return this.money.includes(at) && holdsAmount(this.grid, row, at);
  }

  /** The kind of total that a row is by the first word for it, up to the last column that was recognised. */
  totalAt(row: number): { readonly kind: TotalKind; readonly at: number } | undefined {
    for (const at of this.upToLast) {
      const value = cellAt(this.grid, row, at);
      if (typeof value !== "string") continue;
      const named = readTotal(value);
      if (named) return { kind: named.kind, at };
    }
    return undefined;
  }

  isNothing(row: number, at: number): boolean {
    const value = this.valueAt(row, at);
    if (isBlank(value) || value === 0) return true;
    if (value instanceof CellError) return this.isFormula(row, at);
    if (typeof value !== "string") return false;
    return isNothing(value) || readNumber(value)[1] === 0;
  }

  isFormula(row: number, at: number): boolean {
    let rows = this.formulas.get(at);
    if (!rows) this.formulas.set(at, (rows = new Set(this.grid.columns[at]!.formulaRows)));
    return rows.has(row);
  }

  /** Whether the texts of a row name a firm and say an amount, in one cell or in several. */
  saysPayment(row: number): boolean {
    const texts = this.filled.map((at) => this.grid.columns[at]!.values[row]);
    const words = texts.filter((value) => typeof value === "string");
    return words.some(saysAmount) && words.some(namesFirm);
  }

  /** Whether a firm stands where firms belong, and no remark about one. */
  namesFirm(row: number): boolean {
    const name = this.own(row, "enterprise");
    return isFirmLike(name) && !opensNote(name) && !/[:：]/u.test(name);
  }

  /** How many meanings a column has. */
  meaningsAt(place: number): number {
    return [...this.layout.columns.values()].filter(({ at }) => at === place).length;
  }
}
