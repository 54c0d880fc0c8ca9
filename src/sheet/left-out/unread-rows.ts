import { isBlank, textOf } from "../../formula";
import { cellAt, filledColumns, type Grid } from "../grid";
import { isCodeLike, isFirmLike, isFirmName, namesFirm } from "../lists";
import { NUMBER, readNumber, shownAt } from "../reading/numbers";
import { saysAmount } from "../reading/said-amount";
import type { Table } from "../reading/table";
import { isMoneyKey } from "../reading/vocabulary";
import type { UnreadTable } from "./unread-tables";

/** A row that holds a firm or an amount and was taken for no claim. */
export interface UnreadRow {
  readonly row: number;
  /** Its first filled cell. */
  readonly column: number;
  readonly enterprise: string;
  /** The first amount as its cell shows it. */
  readonly amount: string;
  readonly why: "total" | "note" | "heading" | "beyond" | "other";
}

/** The first filled cell of a row, the first firm in it, and the first amount in the columns asked for. */
function lookAt(grid: Grid, row: number, money: ReadonlySet<number> | undefined) {
  let column = -1;
  let enterprise = "";
  let amount = "";
  for (const at of filledColumns(grid)) {
    const value = cellAt(grid, row, at);
    if (isBlank(value)) continue;
    if (column < 0) column = at;
    if (typeof value === "string") {
      const text = value.trim();
      if (enterprise === "" && (isFirmName(text) || isCodeLike(text))) enterprise = text;
    }
    // Where it is known which columns hold money, whatever stands there is meant as an amount.
    if (amount === "" && (money ? money.has(at) : readNumber(value)[0] === NUMBER))
      amount = shownAt(grid, row, at);
  }
  return { column, enterprise, amount };
}

const moneyColumns = ({ layout }: Table): Set<number> =>
  new Set([...layout.columns].filter(([key]) => isMoneyKey(key)).map(([, { at }]) => at));

/** A total that names one firm: a subtotal of it where all rows that it sums are that firm's. */
function foreignTotals(table: Table): UnreadRow[] {
  const { grid, totals, rows } = table;
  const firm = table.column("enterprise");
  if (!firm) return [];
  return totals.flatMap((total, at) => {
    const own = textOf(cellAt(grid, total.row, firm.at)).trim();
    if (!isFirmLike(own)) return [];
    const from = totals[at - 1]?.claimsAbove ?? 0;
    const summed = [...rows.slice(from, total.claimsAbove)].map((row) =>
      textOf(table.valueAt(row, firm.at)).trim(),
    );
    if (summed.length > 0 && summed.every((name) => own.startsWith(name))) return [];
    return [
      { ...lookAt(grid, total.row, undefined), row: total.row, enterprise: own, why: "total" as const },
    ];
  });
}

/** The first text of a row that says an amount, and whether a text names a firm. */
function saidIn(grid: Grid, row: number): { readonly amount: string; readonly firm: boolean } {
  const texts = filledColumns(grid)
    .map((at) => cellAt(grid, row, at))
    .filter((value) => typeof value === "string");
  return { amount: texts.find(saysAmount)?.trim() ?? "", firm: texts.some(namesFirm) };
}

/** A row that holds a firm beside an amount, each as a cell of its own or in words. */
function paymentIn(grid: Grid, row: number, why: UnreadRow["why"]): UnreadRow[] {
  const seen = lookAt(grid, row, undefined);
  const said = saidIn(grid, row);
  // A sentence about a firm beside a number that is no amount (a year, a page) says nothing of money.
  const amount = seen.enterprise === "" ? said.amount : seen.amount || said.amount;
  return amount !== "" && (seen.enterprise !== "" || said.firm) ? [{ ...seen, amount, row, why }] : [];
}

/** Rows of titles that hold a firm beside an amount, as a table above the header does. */
const titleRows = ({ grid, layout }: Table): UnreadRow[] =>
  Array.from({ length: layout.headerTop }, (_, row) => paymentIn(grid, row, "heading")).flat();

/**
 * The rows of a table of claims that hold a firm or an amount, and that nothing was computed for.
 *
 * @param tables the blocks beside it, whose rows are told with them
 */
export function unreadRows(table: Table, tables: readonly UnreadTable[]): readonly UnreadRow[] {
  const money = moneyColumns(table);
  const others = table.others.flatMap(({ row, kind }): UnreadRow[] => {
    if (kind === "unread") {
      const seen = lookAt(table.grid, row, money);
      return [{ ...seen, amount: seen.amount || saidIn(table.grid, row).amount, row, why: "note" }];
    }
    if (kind !== "outside" || tables.some(({ top, bottom }) => top <= row && row <= bottom)) return [];
    return paymentIn(table.grid, row, "other");
  });
  return [...titleRows(table), ...others, ...foreignTotals(table)];
}
