import { columnName, type Grid } from "./grid";
import { headerTexts, type Layout } from "./recognise/layout";
import { layoutToChoose, recognise, type Role } from "./recognise/role";
import type { ColumnKey } from "./recognise/vocabulary";
import type { SheetSetting } from "./settings";

/** A column as people see it when they say what it means. */
export interface PreviewColumn {
  readonly letter: string;
  /** What stands above it; empty where nothing does. */
  readonly header: string;
  /** What it is taken for; several items can share a column. */
  readonly keys: readonly ColumnKey[];
}

/** A sheet as it is recognised, for whoever wants to see that or set it right. */
export interface SheetPreview {
  readonly name: string;
  readonly role: Role;
  /** What its role and its item are without anybody's choice. */
  readonly ownRole: Role;
  readonly ownItem: string | null;
  /** The id of the item of all its claims; `null` where each row names its own, or there are none. */
  readonly item: string | null;
  /** The last row of the header, from 1; `null` where there is nothing at all. */
  readonly headerRow: number | null;
  /** No word of the header is known: its row is a guess. */
  readonly guessed: boolean;
  /** Those that have a header or a meaning. */
  readonly columns: readonly PreviewColumn[];
}

function columnsOf(grid: Grid, layout: Layout): PreviewColumn[] {
  const keys = new Map<number, ColumnKey[]>();
  for (const [key, { at }] of layout.columns) keys.set(at, [...(keys.get(at) ?? []), key]);
  const texts = headerTexts(grid, layout);
  // A person may have named a column beyond those that hold something.
  const width = Math.max(texts.length, ...[...keys.keys()].map((at) => at + 1));
  return Array.from({ length: width }, (_, at) => ({
    letter: columnName(at),
    header: texts[at] ?? "",
    keys: keys.get(at) ?? [],
  })).filter(({ header, keys: known }) => header !== "" || known.length > 0);
}

/**
 * How a sheet is recognised, with a person's choices. Only its first rows are looked at.
 *
 * @example previewSheet(grid).columns[0] // { letter: "B", header: "企业名称", keys: ["enterprise"] }
 */
export function previewSheet(grid: Grid, setting?: SheetSetting): SheetPreview {
  const { role, item } = recognise(grid, setting);
  const own = recognise(grid);
  const chosen = layoutToChoose(grid, setting);
  return {
    name: grid.name,
    role,
    ownRole: own.role,
    ownItem: own.item?.id ?? null,
    item: item?.id ?? null,
    headerRow: chosen ? chosen.layout.headerBottom + 1 : null,
    guessed: chosen?.guessed ?? false,
    columns: chosen ? columnsOf(grid, chosen.layout) : [],
  };
}
