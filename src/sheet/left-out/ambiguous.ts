import { textOf } from "../../formula";
import { ITEM_NAMES, foldName } from "../../policy";
import type { ClaimSheet } from "../claims";
import { isCodeLike, isFirmLike } from "../lists";
import { readHeader } from "../recognise/header-text";
import { saysVetoed } from "../reading/veto-answer";
import { NUMBER, TEXT, readNumber, shownAt } from "../reading/numbers";
import type { Column } from "../recognise/layout";
import { isOrdinal } from "../recognise/numbering";
import type { Table } from "../recognise/table";
import { labelOfColumn, meaningsOf, type ColumnKey } from "../recognise/vocabulary";
import type { UnusedColumn } from "./column-heads";
import { maySayAmount, type MoneyDoubt } from "./money-words";

/** A column that could be what another one was taken for. */
export interface Ambiguous {
  readonly key: ColumnKey;
  readonly label: string;
  readonly taken: { readonly at: number; readonly header: string };
  readonly other: UnusedColumn;
  /** In how many rows the two say different things. */
  readonly rows: number;
  /** What the other would change in the sum, in fen; `null` where they are no amounts. */
  readonly difference: number | null;
}

/** Whichever of two such columns is taken, the money is the same. */
const NO_MONEY = new Set<ColumnKey>(["note", "filing", "project", "projectTotal", "statistics"]);
/** Longer numbers are telephones and accounts; the largest award is a hundredth of it even in fen. */
const LONGEST_AMOUNT = 1e9;
/** Who is paid, which may be somebody else than who claims. */
const PAYEE =
  /^(?:对公|银行|收款|受款|开户|领款|受益|拨付|兑付|兑现)+(?:账户|单位|企业|人|户|对象|方)(?:名称|全称)?$|^(?:对公|银行|收款|开户)*(?:账户名称|账户名|户名)$|^开户名称?$/;
/** What stands before a word where somebody decided or proved the number. */
const DECIDED = /^(?:核定|审定|审核|核准|核实|确认|认定|实际|审计|经审计|复核|最终)+后?的?/;
/** What a column could mean, and whether its header says so. */
interface Doubt {
  readonly key: ColumnKey;
  /** `"unsaid"`: nothing that its header says speaks against money; only numbers below make it a question. */
  readonly how: MoneyDoubt;
}

/** What a header that was not taken could mean beside the columns that were. */
function doubtOf(sheet: ClaimSheet, { at, header }: UnusedColumn): Doubt | undefined {
  const { columns, shown } = sheet.table.layout;
  if (shown.has(at)) return undefined;
  const lost = header.meanings.find(({ key }) => columns.has(key) && !NO_MONEY.has(key));
  if (lost) return { key: lost.key, how: "said" };
  if (header.meanings.length > 0 || !columns.has("claimed")) return undefined;
  const name = foldName(header.text);
  if (PAYEE.test(name) && columns.has("enterprise")) return { key: "enterprise", how: "said" };
  // 核定设备投资额 beside 设备投资额: the base that somebody decided.
  const decided = meaningsOf((readHeader(header.text)?.name ?? name).replace(DECIDED, "")).find(
    ({ key }) => columns.has(key) && !NO_MONEY.has(key),
  );
  if (decided) return { key: decided.key, how: "said" };
  // Numbers without a header within the table may be what shall be paid.
  if (isOrdinal(header.text)) return undefined;
  if (name === "") return isWithin(sheet, at) ? { key: "claimed", how: "said" } : undefined;
  const how = maySayAmount(name, header.unit !== undefined);
  return how && { key: "claimed", how };
}

/** Whether a column stands between those that were recognised, or right beside the last one. */
function isWithin({ table: { layout } }: ClaimSheet, at: number): boolean {
  const places = [...layout.columns.values()].map((column) => column.at);
  return at > Math.min(...places) && at <= Math.max(...places) + 1;
}

/** Whether a cell can mean at all what its header could mean; a header alone makes no second reading. */
function couldMean(key: ColumnKey, text: string): boolean {
  if (text === "") return false;
  if (key === "item") return ITEM_NAMES.find(text) !== undefined;
  if (key === "enterprise") return isFirmLike(text);
  if (key === "vetoMatter") return saysVetoed(text);
  return key === "code" ? isCodeLike(text) : true;
}

/** Two columns of a table, row by row. */
interface Compared {
  /** In how many rows they say different things. */
  readonly rows: number;
  /** Cells of the other that hold something, and a number above 0 that may be an amount. */
  readonly filled: number;
  readonly amounts: number;
  readonly hasNumbers: boolean;
  /** Each number is one more than the one before. */
  readonly counts: boolean;
  /** What the other would change in the sum, in fen, and whether it is more in any row. */
  readonly difference: number;
  readonly hasMore: boolean;
}

function compare(table: Table, key: ColumnKey, taken: Column, other: UnusedColumn): Compared {
  let [rows, filled, amounts, difference] = [0, 0, 0, 0];
  let [hasNumbers, hasMore, counts] = [false, false, true];
  let last: number | undefined;
  for (const row of table.rows) {
    const [a, b] = [table.valueAt(row, taken.at), table.valueAt(row, other.at)];
    const [, numberA] = readNumber(a);
    const [kindB, numberB] = readNumber(b);
    const isNumber = kindB === NUMBER || kindB === TEXT;
    hasNumbers ||= isNumber;
    const text = textOf(b);
    if (text !== "") filled++;
    if (isNumber) {
      counts &&= last === undefined || numberB === last + 1;
      last = numberB;
    }
    if (isNumber && numberB > 0 && numberB < LONGEST_AMOUNT) amounts++;
    if (!couldMean(key, text)) continue;
    const same =
      numberA === numberB ||
      shownAt(table.grid, table.originOf(row, taken.at), taken.at).trim() ===
        shownAt(table.grid, table.originOf(row, other.at), other.at).trim();
    if (same) continue;
    rows++;
    if (!isNumber) continue;
    const unit = (other.header.unit ?? taken.unit).fen;
    const more = numberB * unit - (Number.isNaN(numberA) ? 0 : numberA * taken.unit.fen);
    difference += more;
    hasMore ||= more > 0;
  }
  return { rows, filled, amounts, hasNumbers, counts: counts && filled > 1, difference, hasMore };
}

/** Whether what stands in a column bears out that it could be what was taken from another. */
function isDoubtful({ key, how }: Doubt, { header }: UnusedColumn, seen: Compared): boolean {
  // A column of an award's words without a number in it is no amount.
  if (seen.rows === 0 || (key === "claimed" && !seen.hasNumbers)) return false;
  // Working columns have no header either; what is nowhere more than the amount takes nobody in.
  if (header.text === "" && !seen.hasMore) return false;
  return how === "said" || (seen.amounts > seen.filled / 2 && !seen.counts);
}

/** Who pays which part of an amount: columns that add up to it in every row are no second amount. */
function addUp(table: Table, taken: Column, parts: readonly UnusedColumn[]): boolean {
  const fenAt = (row: number, at: number, fen: number): number => {
    const [, number] = readNumber(table.valueAt(row, at));
    return Number.isNaN(number) ? 0 : number * fen;
  };
  return table.rows.every((row) => {
    const sum = parts.reduce(
      (all, { at, header }) => all + fenAt(row, at, (header.unit ?? taken.unit).fen),
      0,
    );
    return Math.abs(sum - fenAt(row, taken.at, taken.unit.fen)) < 0.5;
  });
}

/** 企业合计: what a firm is paid in all, written once beside its rows, is no second amount. */
function sumsGroups(table: Table, taken: Column, other: UnusedColumn): boolean {
  const fen = (other.header.unit ?? taken.unit).fen;
  const firm = table.column("enterprise");
  let [sum, firms] = [0, 0];
  let stated: number | undefined;
  let name: string | undefined;
  const fits = (): boolean => stated !== undefined && Math.abs(sum - stated) < 0.5;
  for (const row of table.rows) {
    const own = firm ? foldName(textOf(table.valueAt(row, firm.at))) : "";
    if (own !== "" && own !== name) {
      if (firms > 0 && !fits()) return false;
      [sum, stated, name] = [0, undefined, own];
      firms++;
    }
    const [kind, number] = readNumber(table.valueAt(row, other.at));
    if (kind === NUMBER || kind === TEXT) {
      if (stated !== undefined && stated !== number * fen) return false;
      stated = number * fen;
    }
    const [, amount] = readNumber(table.valueAt(row, taken.at));
    if (!Number.isNaN(amount)) sum += amount * taken.unit.fen;
  }
  return firms > 0 && fits();
}

/** The columns of a sheet of claims that could be its amount, its base, its firm, its item …, and differ from it. */
export function ambiguousColumns(sheet: ClaimSheet, unused: readonly UnusedColumn[]): readonly Ambiguous[] {
  const { table } = sheet;
  const found = unused.flatMap((other): Ambiguous[] => {
    const doubt = doubtOf(sheet, other);
    if (!doubt) return [];
    const { key } = doubt;
    const taken = table.column(key)!;
    const seen = compare(table, key, taken, other);
    if (!isDoubtful(doubt, other, seen)) return [];
    if (key === "claimed" && sumsGroups(table, taken, other)) return [];
    const difference = key === "claimed" ? seen.difference : null;
    return [{ key, label: labelOfColumn(key), taken, other, rows: seen.rows, difference }];
  });
  const amounts = found.filter(({ key }) => key === "claimed");
  const taken = table.column("claimed");
  if (!taken || amounts.length < 2) return found;
  const areParts = addUp(
    table,
    taken,
    amounts.map(({ other }) => other),
  );
  return areParts ? found.filter(({ key }) => key !== "claimed") : found;
}
