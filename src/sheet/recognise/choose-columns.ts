import type { Grid } from "../grid";
import type { Candidate, HeadedColumn } from "./column-candidate";
import { addsUp, cutOf, paidInParts } from "./amounts-beside";
import type { HeaderMeaning } from "./column-header";
import { readHeader } from "./header-text";
import { isLater, mayNameItems } from "./near-words";
import { blankRowBelow, confirms, contentBelow, namesItems, type ColumnContent } from "./column-content";
import type { ColumnKey } from "./vocabulary";
import { ofYears } from "./columns-of-years";

/** Which column is taken for each key, and which are understood and only shown. */
export interface Chosen {
  readonly columns: ReadonlyMap<ColumnKey, HeadedColumn>;
  /** What a firm declared, where somebody decided after it; and the parts of an amount, where they add up to it. */
  readonly shown: ReadonlySet<number>;
}

/** What is looked at only where no header says it outright. */
const BY_CONTENT = ["enterprise", "code", "item", "grade", "date"] as const satisfies readonly ColumnKey[];
/** What stands above a firm's name that is not who claims: 推荐单位, 收款户名. */
const OTHER_FIRM =
  /推荐|主管|审核|审批|所属|服务|供应|销售|收款|开户|户名|银行|检测|评价|承接|采购|上级|填报|制表|合作|设计/;
/** What is due by itself: 应奖金额, 县级应补金额. 供应链 is no such word. */
const DUE = /(?:^|[^供])应/u;

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
  const final = last
    ? from.find((one) => from.every((other) => other === one || decidedAfter(one, other)))
    : undefined;
  return final ?? from.reduce((a, b) => (b.rank < a.rank ? b : a));
}

const wordsOf = ({ header: { below = "", text } }: HeadedColumn): string => `${below}${text}`;

/** Whether a number was decided once more behind another: 财政复核数 to the right of 部门审核数. */
const decidedAfter = (late: Candidate, early: Candidate): boolean =>
  late.stage === "decided" && early.at < late.at && isLater(wordsOf(late), wordsOf(early));

/** Whether a header that no word is known of leaves open that a key's cells stand below it. */
function mayStandOver(key: (typeof BY_CONTENT)[number], text: string): boolean {
  if (text === "" || key === "date") return false;
  if (key === "item" || key === "grade") return mayNameItems(readHeader(text)?.name ?? "");
  return !OTHER_FIRM.test(text);
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
  const end = blankRowBelow(grid, bottom);
  const contents = new Map<number, ColumnContent>();
  const contentOf = (at: number): ColumnContent => {
    let content = contents.get(at);
    if (!content) contents.set(at, (content = contentBelow(grid, bottom, at, end)));
    return content;
  };
  const columns = new Map<ColumnKey, HeadedColumn>();
  const shown = new Set<number>();
  for (const [key, found] of candidates) {
    const agreeing = key === "item" ? found.filter(({ at }) => confirms(key, contentOf(at))) : [];
    const taken = best(agreeing.length > 0 ? agreeing : found, all);
    columns.set(key, taken);
    if (taken.stage === "decided" && found.every(({ stage }) => stage !== undefined))
      for (const one of found) if (one.stage === "declared" || decidedAfter(taken, one)) shown.add(one.at);
  }
  // 投资额 beside 设备投资额 is that again, and no base of its own: the two are compared.
  const base = columns.get("base");
  const isAgain = base?.header.meanings.some(({ key }) => (columns.get(key) ?? base).at !== base.at);
  if (isAgain) columns.delete("base");
  for (const key of BY_CONTENT) {
    if (columns.has(key)) continue;
    const used = new Set([...columns.values()].map(({ at }) => at));
    const free = all.filter(
      ({ at, header }) =>
        !used.has(at) || (columns.get("project")?.at === at && header.perhaps.includes(key)),
    );
    const fits = (column: HeadedColumn): boolean => confirms(key, contentOf(column.at));
    const named = free.find((column) => column.header.perhaps.includes(key) && fits(column));
    const unnamed = named
      ? []
      : free
          .filter(({ header }) => header.perhaps.length + header.meanings.length === 0)
          .filter(({ header }) => mayStandOver(key, header.text))
          .filter(fits);
    const taken = named ?? (unnamed.length === 1 ? unnamed[0] : undefined);
    if (!taken) continue;
    columns.set(key, taken);
    if (columns.get("project")?.at === taken.at) columns.delete("project");
  }
  const grade = columns.get("grade");
  // 荣誉名称 over 省级绿色工厂, 市级企业技术中心: what is awarded, and no grade of one item.
  if (
    grade &&
    !columns.has("item") &&
    grade.header.perhaps.includes("item") &&
    namesItems(grid, bottom, grade.at)
  ) {
    columns.delete("grade");
    columns.set("item", grade);
  }
  const parts = paidInParts(columns, candidates.get("claimed") ?? []);
  if (parts && DUE.test(parts.whole.header.text)) {
    // 应奖金额 − 已奖金额 = 本次金额: what is due by itself is no claim.
    columns.set("claimed", parts.now);
    shown.add(parts.whole.at);
  } else if (parts && addsUp(parts, grid, bottom))
    for (const { at } of [parts.paid, parts.now]) shown.add(at);
  const cut = cutOf(all, candidates, grid, bottom);
  if (cut !== undefined) shown.add(cut);
  const paid = columns.get("paid");
  if (paid && shown.has(paid.at)) columns.delete("paid");
  return { columns, shown };
}
