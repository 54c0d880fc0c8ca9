import { itemById, type Input } from "../policy";
import { examine } from "./check";
import { columnName, type Grid } from "./grid";
import { vetoSheet } from "./veto-sheet";
import { inputKey, labelOfColumn, type ColumnKey } from "./recognise/vocabulary";
import type { DueReason } from "./row-account";
import type { SheetSetting } from "./settings";

/** One award that a firm thinks of claiming; all money in 万元. */
export interface PlannedAward {
  /** The item's id. */
  readonly item: string;
  /** By the id of the input: a number, or the name of a choice. */
  readonly inputs: Readonly<Record<string, number | string>>;
  /** A grade, or several titles joined by 、; empty where the item has none. */
  readonly grade: string;
  /** Pieces; `null` where they are not counted. */
  readonly quantity: number | null;
  /** What the authority approved, where the item is of that kind. */
  readonly approved: number | null;
  /** What was paid for it before, by other decisions. */
  readonly paid: number | null;
  /** Tells projects of one item apart; empty where it does not matter. */
  readonly project: string;
}

/** What one award of a plan comes to, 万元; `null` where it cannot be computed. */
export interface PlannedResult {
  readonly award: number | null;
  readonly due: number | null;
  readonly reason: DueReason;
}

/** What a firm would be paid for all of them together. */
export interface PlanResult {
  readonly rows: readonly PlannedResult[];
  /** 万元; rows without an amount count as 0. */
  readonly total: number;
  /** How many rows have no amount. */
  readonly unknown: number;
}

/** No sheet can have this name: Excel forbids the colon. */
const NAME = "测算:一户";
/** A firm that no list names; a veto is looked for by a real name alone. */
const NOBODY = "（未填企业名称）";

/** The columns of the sheet that a plan is written as. */
const GENERAL = ["enterprise", "item", "grade", "quantity", "approved", "paid", "project", "year"] as const;

const isMoney = ({ kind }: Input): boolean => kind === "money";

/** A plan as the sheet of claims that the firm would hand in, and what its columns mean. */
function asSheet(
  firm: string,
  year: number,
  awards: readonly PlannedAward[],
): { readonly grid: Grid; readonly setting: SheetSetting } {
  const items = [...new Set(awards.map(({ item }) => itemById(item)))];
  const inputs = items.flatMap((item) => item.inputs.map((input) => ({ item, input })));
  const keys: readonly ColumnKey[] = [...GENERAL, ...inputs.map(({ item, input }) => inputKey(item, input))];
  const valueOf = (award: PlannedAward, at: number): string | number | null => {
    const general: Readonly<Record<(typeof GENERAL)[number], string | number | null>> = {
      enterprise: firm.trim() || NOBODY,
      item: itemById(award.item).name,
      grade: award.grade || null,
      quantity: award.quantity,
      approved: award.approved,
      paid: award.paid,
      project: award.project.trim() || null,
      year,
    };
    const key = GENERAL[at];
    if (key) return general[key];
    const { item, input } = inputs[at - GENERAL.length]!;
    return item.id === award.item ? (award.inputs[input.id] ?? null) : null;
  };
  const header = (key: ColumnKey, at: number): string => {
    const given = inputs[at - GENERAL.length];
    const money = given ? isMoney(given.input) : key === "approved" || key === "paid";
    return money ? `${labelOfColumn(key)}（万元）` : labelOfColumn(key);
  };
  return {
    grid: {
      name: NAME,
      rowCount: awards.length + 1,
      columns: keys.map((key, at) => ({
        values: [header(key, at), ...awards.map((award) => valueOf(award, at))],
        formulaRows: [],
      })),
      hiddenRows: new Set(),
      merges: [],
      date1904: false,
    },
    setting: {
      role: "claims",
      headerRow: 1,
      columns: Object.fromEntries(keys.map((key, at) => [key, columnName(at)])),
    },
  };
}

/**
 * What a firm would be paid for several awards of one year. The plan is written as a sheet of claims and checked as
 * any other, beside the workbook's veto lists: caps, repetition, titles, pools and vetoes are decided where a check
 * decides them.
 *
 * It cannot see what other firms take out of a pool, nor what a history list says was paid.
 *
 * @param firm its name, by which veto lists are searched; empty where it is not known
 * @param year the year that all of them are claimed for
 * @param grids the sheets of the workbook; only its veto lists are read
 * @example decidePlan("", 2024, [growth620, growth620], []).total // 5: the item is one a firm and year
 */
export function decidePlan(
  firm: string,
  year: number,
  awards: readonly PlannedAward[],
  grids: readonly Grid[],
  settings: Readonly<Record<string, SheetSetting>> = {},
): PlanResult {
  if (awards.length === 0) return { rows: [], total: 0, unknown: 0 };
  const { grid, setting } = asSheet(firm, year, awards);
  const lists = firm.trim() === "" ? [] : grids.filter((one) => vetoSheet(one, settings[one.name]));
  const checked = examine([grid, ...lists], { sheets: { ...settings, [NAME]: setting } });
  const rows = awards.map((_, at): PlannedResult => {
    const account = checked.account(0, at + 1);
    if (!account) throw new Error(`row ${at} of a plan was not read as a claim`);
    return { award: account.computed, due: account.due, reason: account.reason };
  });
  // Fen are whole numbers, which add exactly.
  const fen = rows.reduce((sum, { due }) => sum + Math.round((due ?? 0) * 1e6), 0);
  return { rows, total: fen / 1e6, unknown: rows.filter(({ due }) => due === null).length };
}
