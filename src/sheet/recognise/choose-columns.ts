import { cellAt, type Grid } from "../grid";
import { NUMBER, readNumber } from "../reading/numbers";
import { NEAR, readColumn, type ColumnHeader, type HeaderMeaning } from "./column-header";
import { confirms, contentBelow, type ColumnContent } from "./column-content";
import { readHeader } from "./header-text";
import type { Stage } from "./near-words";
import { meaningsOf, type ColumnKey } from "./vocabulary";

/** A column with what stands above it. */
export interface HeadedColumn {
  readonly at: number;
  readonly header: ColumnHeader;
}

/** A column that could be what a key means. */
interface Candidate extends HeadedColumn {
  readonly rank: number;
  readonly stage: Stage | undefined;
}

/** Which column is taken for each key, and which are understood and only shown. */
export interface Chosen {
  readonly columns: ReadonlyMap<ColumnKey, HeadedColumn>;
  /** What a firm declared, where somebody decided after it; and the parts of an amount, where they add up to it. */
  readonly shown: ReadonlySet<number>;
}

/** What is looked at only where no header says it outright. */
const BY_CONTENT = ["enterprise", "code", "item", "grade"] as const satisfies readonly ColumnKey[];
/** What stands above a firm's name that is not who claims: 推荐单位, 收款户名. */
const OTHER_FIRM =
  /推荐|主管|审核|审批|所属|服务|供应|销售|收款|开户|户名|银行|检测|评价|承接|采购|上级|填报|制表|合作|设计/;

/**
 * Of several columns the one that was decided last, where the others are only declared and stand in one table with
 * it, with no column between that has no header; else the closest named.
 */
function best(candidates: readonly Candidate[], all: readonly HeadedColumn[]): Candidate {
  const decided = candidates.filter(({ stage }) => stage === "decided");
  const places = candidates.map(({ at }) => at);
  const [first, end] = [Math.min(...places), Math.max(...places)];
  const last =
    decided.length > 0 &&
    candidates.every(({ stage }) => stage === "decided" || stage === "declared") &&
    all.every(({ at, header }) => at < first || at > end || header.text !== "");
  const from = last ? decided : candidates;
  return from.reduce((a, b) => (b.rank < a.rank ? b : a));
}

/** Two columns of one name with a year each: the earlier and the later side of a difference. */
function ofYears(columns: readonly HeadedColumn[]): (readonly [HeadedColumn, readonly HeaderMeaning[]])[] {
  const groups = new Map<string, { readonly year: number; readonly column: HeadedColumn }[]>();
  for (const column of columns) {
    const { ofYear } = column.header;
    if (ofYear) groups.set(ofYear.name, [...(groups.get(ofYear.name) ?? []), { year: ofYear.year, column }]);
  }
  return [...groups].flatMap(([name, group]) => {
    const [later, earlier, ...others] = group.sort((a, b) => b.year - a.year);
    if (!later || !earlier || others.length > 0 || later.year !== earlier.year + 1) return [];
    const ranked = (word: string) => meaningsOf(word + name).map(({ key }) => ({ key, rank: NEAR }));
    return [[later.column, ranked("本年")] as const, [earlier.column, ranked("上年")] as const];
  });
}

/**
 * A column with a year whose other side is named without one: 2024年营业收入 beside 上年营业收入. It is the side that
 * is missing.
 */
function ofLoneYears(
  columns: readonly HeadedColumn[],
  named: ReadonlySet<ColumnKey>,
): (readonly [HeadedColumn, readonly HeaderMeaning[]])[] {
  return columns.flatMap((column) => {
    const { ofYear } = column.header;
    if (!ofYear) return [];
    const keysOf = (word: string): readonly ColumnKey[] =>
      readColumn([word + ofYear.name]).meanings.map(({ key }) => key);
    const [later, earlier] = [keysOf("本年"), keysOf("上年")];
    const missing = [later, earlier].filter((keys) => keys.length > 0 && !keys.some((key) => named.has(key)));
    if (later.length === 0 || earlier.length === 0 || missing.length !== 1) return [];
    return [[column, missing[0]!.map((key) => ({ key, rank: NEAR }))] as const];
  });
}

/**
 * 补助金额 = 已拨付 + 本次拨付 in every row: the parts in which an amount is paid, and nothing to deduct.
 *
 * @returns the columns of the two parts; none where one row does not add up
 */
function partsOfClaim(
  columns: ReadonlyMap<ColumnKey, HeadedColumn>,
  amounts: readonly Candidate[],
  grid: Grid,
  bottom: number,
): readonly number[] {
  const [whole, paid] = [columns.get("claimed")?.at, columns.get("paid")?.at];
  const now = amounts.find(({ at, stage }) => stage === "paid-out" && at !== whole)?.at;
  if (whole === undefined || paid === undefined || now === undefined) return [];
  let rows = 0;
  for (let row = bottom + 1; row < grid.rowCount; row++) {
    const [all, before, rest] = [whole, paid, now].map((at) => readNumber(cellAt(grid, row, at)));
    if (all![0] !== NUMBER && rest![0] !== NUMBER) continue;
    const sum = (Number.isNaN(before![1]) ? 0 : before![1]) + rest![1];
    if (!(Math.abs(all![1] - sum) < 1e-6)) return [];
    rows++;
  }
  return rows > 0 ? [paid, now] : [];
}

/** What was cut from an amount that was asked for: 核减金额, 差额. */
const CUT = /^(?:核减|审减|扣减|调减|核减后|减少|差)(?:金额|额|数|资金)?$/u;

/** The column of what was cut, where declared − cut = decided in most rows: one that differs has a fault of its own. */
function cutOf(
  all: readonly HeadedColumn[],
  amounts: readonly Candidate[],
  grid: Grid,
  bottom: number,
): number | undefined {
  const cut = all.find(({ header }) => CUT.test(readHeader(header.text)?.name ?? ""))?.at;
  const declared = amounts.find(({ stage }) => stage === "declared")?.at;
  const decided = amounts.find(({ stage }) => stage === "decided")?.at;
  if (cut === undefined || declared === undefined || decided === undefined) return undefined;
  let [fit, rows] = [0, 0];
  for (let row = bottom + 1; row < grid.rowCount; row++) {
    const [before, less, after] = [declared, cut, decided].map((at) => readNumber(cellAt(grid, row, at)));
    if (Number.isNaN(before![1]) || Number.isNaN(after![1])) continue;
    rows++;
    if (Math.abs(before![1] - (less![1] || 0) - after![1]) < 1e-6) fit++;
  }
  return fit * 2 >= rows ? cut : undefined;
}

/**
 * The columns below a header: for each meaning the column that is named most closely, of equals the first; of a
 * declared and a decided number the decided one. What no header says is taken from what stands below.
 */
export function chooseColumns(all: readonly HeadedColumn[], grid: Grid, bottom: number): Chosen {
  const candidates = new Map<ColumnKey, Candidate[]>();
  const add = (column: HeadedColumn, { key, rank, stage }: HeaderMeaning): void => {
    const known = candidates.get(key);
    if (known) known.push({ ...column, rank, stage });
    else candidates.set(key, [{ ...column, rank, stage }]);
  };
  for (const column of all) for (const meaning of column.header.meanings) add(column, meaning);
  for (const [column, meanings] of ofYears(all)) for (const meaning of meanings) add(column, meaning);
  for (const [column, meanings] of ofLoneYears(all, new Set(candidates.keys())))
    for (const meaning of meanings) add(column, meaning);
  const contents = new Map<number, ColumnContent>();
  const contentOf = (at: number): ColumnContent => {
    let content = contents.get(at);
    if (!content) contents.set(at, (content = contentBelow(grid, bottom, at)));
    return content;
  };
  const columns = new Map<ColumnKey, HeadedColumn>();
  const shown = new Set<number>();
  for (const [key, found] of candidates) {
    const agreeing = key === "item" ? found.filter(({ at }) => confirms(key, contentOf(at))) : [];
    const taken = best(agreeing.length > 0 ? agreeing : found, all);
    columns.set(key, taken);
    if (taken.stage === "decided" && found.every(({ stage }) => stage !== undefined))
      for (const one of found) if (one.stage === "declared") shown.add(one.at);
  }
  for (const key of BY_CONTENT) {
    if (columns.has(key)) continue;
    const used = new Set([...columns.values()].map(({ at }) => at));
    const free = all.filter(
      ({ at, header }) =>
        !used.has(at) ||
        (key === "item" && columns.get("project")?.at === at && header.perhaps.includes(key)),
    );
    const fits = (column: HeadedColumn): boolean => confirms(key, contentOf(column.at));
    const named = free.find((column) => column.header.perhaps.includes(key) && fits(column));
    const unnamed =
      key === "enterprise" || key === "code"
        ? free
            .filter(
              ({ header }) =>
                header.text !== "" &&
                !OTHER_FIRM.test(header.text) &&
                header.perhaps.length + header.meanings.length === 0,
            )
            .filter(fits)
        : [];
    const taken = named ?? (unnamed.length === 1 ? unnamed[0] : undefined);
    if (!taken) continue;
    columns.set(key, taken);
    if (key === "item" && columns.get("project")?.at === taken.at) columns.delete("project");
  }
  for (const at of partsOfClaim(columns, candidates.get("claimed") ?? [], grid, bottom)) shown.add(at);
  const cut = cutOf(all, candidates.get("claimed") ?? [], grid, bottom);
  if (cut !== undefined) shown.add(cut);
  if (shown.has(columns.get("paid")?.at ?? -1)) columns.delete("paid");
  return { columns, shown };
}
