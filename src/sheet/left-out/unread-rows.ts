import { isBlank, textOf } from "../../formula";
import { cellAt, filledColumns, type Grid } from "../grid";
import { isCodeLike, isFirmLike, isFirmName } from "../lists";
import { NUMBER, readNumber, shownAt } from "../reading/numbers";
import type { Table } from "../reading/table";
import { isMoneyKey } from "../reading/vocabulary";

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
    if (summed.length > 0 && summed.every((name) => name === own || own.startsWith(name))) return [];
    return [
      { ...lookAt(grid, total.row, undefined), row: total.row, enterprise: own, why: "total" as const },
    ];
  });
}

/** Rows of titles that hold a firm beside a number, as a table above the header does. */
function titleRows({ grid, layout }: Table): UnreadRow[] {
  const found: UnreadRow[] = [];
  for (let row = 0; row < layout.headerTop; row++) {
    const seen = lookAt(grid, row, undefined);
    if (seen.enterprise !== "" && seen.amount !== "") found.push({ ...seen, row, why: "heading" });
  }
  return found;
}

/** The rows of a table of claims that hold a firm or an amount, and that nothing was computed for. */
export function unreadRows(table: Table): readonly UnreadRow[] {
  const money = moneyColumns(table);
  const others = table.others.flatMap(({ row, kind }): UnreadRow[] =>
    kind === "unread" ? [{ ...lookAt(table.grid, row, money), row, why: "note" }] : [],
  );
  return [...titleRows(table), ...others, ...foreignTotals(table)].sort((a, b) => a.row - b.row);
}
