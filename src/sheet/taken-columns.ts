import { COLUMN_WORDS, type Language } from "../text";
import { columnName } from "./grid";
import type { Because, UnitFrom } from "./recognise/because";
import type { Layout } from "./recognise/layout";
import { isMoneyKey, labelOfColumn, type ColumnKey } from "./recognise/vocabulary";

/** A column of a sheet with what it was taken for, and why. */
export interface TakenColumn {
  readonly letter: string;
  /** As it stands in the sheet; empty where the column has none. */
  readonly header: string;
  /** One of its meanings: several items can share a column. */
  readonly key: ColumnKey;
  /** `null` where it holds no money. */
  readonly unit: { readonly name: string; readonly from?: UnitFrom } | null;
  readonly because: Because;
}

/** The two sides of a difference are money too. */
const SIDE = /\.(?:later|earlier)$/;
const isMoney = (key: ColumnKey): boolean => isMoneyKey(key) || SIDE.test(key);

/**
 * The columns that were taken from a sheet, from left to right.
 *
 * @example takenColumns(layout)[0] // { letter: "B", header: "单位名称", key: "enterprise", unit: null, because: { kind: "word", words: "单位名称" } }
 */
export const takenColumns = ({ columns }: Pick<Layout, "columns">): readonly TakenColumn[] =>
  [...columns]
    .sort(([, a], [, b]) => a.at - b.at)
    .map(([key, { at, header, unit, unitFrom, because }]) => ({
      letter: columnName(at),
      header,
      key,
      unit: isMoney(key) ? { name: unit.name, ...(unitFrom && { from: unitFrom }) } : null,
      because,
    }));

const wordsOf = ({ header, key, unit, because }: TakenColumn) => ({
  header,
  meaning: labelOfColumn(key),
  unit,
  because,
});

/**
 * What a column was taken for, and why, as people read it.
 *
 * @example takenText(column, "zh") // "“拟奖励（万元）”：申报金额，单位万元（表头写明）。因为：表头里有“拟奖励”。"
 */
export const takenText = (column: TakenColumn, language: Language): string =>
  COLUMN_WORDS[language].column(wordsOf(column));

/** Why a column was taken for that, alone. */
export const reasonText = (column: TakenColumn, language: Language): string =>
  COLUMN_WORDS[language].reason(wordsOf(column));
