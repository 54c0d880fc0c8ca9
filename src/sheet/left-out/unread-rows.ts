import { isBlank, textOf } from "../../formula";
import { foldName } from "../../policy";
import { cellAt, filledColumns, type Grid } from "../grid";
import { isCodeLike, isFirmLike, isFirmName, namesFirm } from "../lists";
import { NUMBER, readNumber, shownAt } from "../reading/numbers";
import { readItem } from "../recognise/item-words";
import { readTotal } from "../recognise/row-texts";
import { saysAmount } from "../recognise/said-amount";
import type { OtherRow, Table } from "../recognise/table";
import { totalGroups } from "../recognise/total-groups";
import { isMoneyKey } from "../recognise/vocabulary";
import type { UnreadTable } from "./unread-tables";

/** A row that holds a firm or an amount and was taken for no claim. */
export interface UnreadRow {
  readonly row: number;
  /** Its first filled cell. */
  readonly column: number;
  readonly enterprise: string;
  /** The first amount as its cell shows it. */
  readonly amount: string;
  readonly why: "total" | "counted" | "note" | "heading" | "beyond" | "other";
}

/** Rows that hold no claim in the columns of claims, and may hold one beside them. */
const ASKED: ReadonlySet<OtherRow["kind"]> = new Set(["outside", "prefilled", "section", "part"]);

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

/** The firms of a table's claims, folded; one that is not named again is the one above. */
function firmsOf(table: Table, at: number) {
  const names: string[] = [];
  // How often the firm has changed up to each claim.
  const changes: number[] = [];
  table.rows.forEach((row, nth) => {
    const name = foldName(textOf(table.valueAt(row, at)));
    const before = names[nth - 1];
    names.push(name === "" ? (before ?? "") : name);
    changes.push((changes[nth - 1] ?? 0) + (names[nth] !== before ? 1 : 0));
  });
  return { names, changes };
}

/**
 * Totals that name a firm: a subtotal of it where all rows that one of its groups sums are that firm's. A name
 * in any other column belongs to no sum.
 */
function foreignTotals(table: Table): UnreadRow[] {
  const { grid, totals, size } = table;
  const firm = table.column("enterprise");
  if (!firm) return [];
  const groups = totalGroups(totals, size);
  // Few tables have totals of firms.
  let firms: ReturnType<typeof firmsOf> | undefined;
  return totals.flatMap((total, at) => {
    const text = textOf(cellAt(grid, total.row, firm.at)).trim();
    const own = readTotal(text)?.of ?? foldName(text);
    const told = { ...lookAt(grid, total.row, undefined), row: total.row, why: "total" as const };
    // 企业技术中心小计 is of an item.
    if (!isFirmLike(own) || readItem(own).item)
      return told.enterprise !== "" && told.amount !== "" ? [told] : [];
    const { names, changes } = (firms ??= firmsOf(table, firm.at));
    const ofFirm = groups[at]!.some(
      ([from, to]) => from < to && changes[from] === changes[to - 1] && own.startsWith(names[from]!),
    );
    return ofFirm ? [] : [{ ...told, enterprise: text }];
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
 * The rows of a table of claims that hold a firm or an amount, and that nothing was computed for, or that
 * somebody may take for a sum.
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
    if (!ASKED.has(kind) || tables.some(({ top, bottom }) => top <= row && row <= bottom)) return [];
    return paymentIn(table.grid, row, "other");
  });
  const worded = table.worded.map((row) => ({
    ...lookAt(table.grid, row, money),
    row,
    why: "counted" as const,
  }));
  return [...titleRows(table), ...others, ...foreignTotals(table), ...worded];
}
