import { textOf } from "../formula";
import { cellAt, columnName, filledColumns, type Grid } from "./grid";
import { printOf } from "./inside-effects";
import { mappingOf, saysSomething, settingOf, type HeaderMapping, type KnownHeaders } from "./mapping";
import { headerTexts, type Layout } from "./recognise/layout";
import { layoutToChoose, recognise, type Role } from "./recognise/role";
import type { ColumnKey } from "./recognise/vocabulary";
import type { SheetSetting } from "./settings";
import { takenColumns, type TakenColumn } from "./taken-columns";

/** A column as people see it when they say what it means. */
export interface PreviewColumn {
  readonly letter: string;
  /** What stands above it; empty where nothing does. */
  readonly header: string;
  /** What it is taken for; several items can share a column. */
  readonly keys: readonly ColumnKey[];
  /** Why, for each of these. */
  readonly taken: readonly TakenColumn[];
  /** What stands in it in the first filled rows below the header. */
  readonly cells: readonly string[];
}

/** What was said of sheets with the same header before, where that would change how this one is read. */
export interface Remembered {
  readonly print: string;
  readonly setting: SheetSetting;
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
  /** The rows of their cells, from 1. */
  readonly rows: readonly number[];
  /** What the person's choices say of every sheet with this header; `null` where they say nothing. */
  readonly mapping: HeaderMapping | null;
  readonly remembered: Remembered | null;
}

const MOST_ROWS = 3;
/** As much of a cell as tells what its column holds. */
const LONGEST = 40;

/** The first rows below a header that hold something. */
function firstRows(grid: Grid, { headerBottom }: Layout): readonly number[] {
  const rows: number[] = [];
  const filled = filledColumns(grid);
  const end = Math.min(grid.rowCount, headerBottom + 30);
  for (let row = headerBottom + 1; row < end && rows.length < MOST_ROWS; row++)
    if (filled.some((at) => textOf(cellAt(grid, row, at)).trim() !== "")) rows.push(row);
  return rows;
}

function columnsOf(grid: Grid, layout: Layout, rows: readonly number[]): PreviewColumn[] {
  const taken = takenColumns(layout);
  const keys = new Map<number, ColumnKey[]>();
  for (const [key, { at }] of layout.columns) keys.set(at, [...(keys.get(at) ?? []), key]);
  const texts = headerTexts(grid, layout);
  // A person may have named a column beyond those that hold something.
  const width = Math.max(texts.length, ...[...keys.keys()].map((at) => at + 1));
  return Array.from({ length: width }, (_, at) => ({
    letter: columnName(at),
    header: texts[at] ?? "",
    keys: keys.get(at) ?? [],
    taken: taken.filter(({ letter }) => letter === columnName(at)),
    cells: rows.map((row) =>
      textOf(cellAt(grid, row, at))
        .trim()
        .slice(0, LONGEST),
    ),
  })).filter(({ header, keys: known }) => header !== "" || known.length > 0);
}

/** What was said of the header before; nothing where the sheet is read so anyway. */
function rememberedOf(grid: Grid, known: KnownHeaders): Remembered | null {
  const found = known.find(grid);
  if (!found) return null;
  const setting = settingOf(grid, found.mapping, found);
  const same = printOf(recognise(grid)) === printOf(recognise(grid, setting));
  return same ? null : { print: found.mapping.print, setting };
}

/** Without the header's texts, which nobody keeps. */
function mappingFor(grid: Grid, setting: SheetSetting | undefined): HeaderMapping | null {
  const named = setting && mappingOf(grid, setting);
  if (!named || !saysSomething(named)) return null;
  const { print, rows, lead, columns, isHeader, role, item } = named;
  return { print, rows, lead, columns, isHeader, role, item };
}

/**
 * How a sheet is recognised, with a person's choices. Only its first rows are looked at.
 *
 * @param known what was said of headers before; it is offered where the person chose nothing for this sheet
 * @example previewSheet(grid).columns[0] // { letter: "B", header: "企业名称", keys: ["enterprise"] }
 */
export function previewSheet(grid: Grid, setting?: SheetSetting, known?: KnownHeaders): SheetPreview {
  const { role, item } = recognise(grid, setting);
  const own = recognise(grid);
  const chosen = layoutToChoose(grid, setting);
  const rows = chosen ? firstRows(grid, chosen.layout) : [];
  return {
    name: grid.name,
    role,
    ownRole: own.role,
    ownItem: own.item?.id ?? null,
    item: item?.id ?? null,
    headerRow: chosen ? chosen.layout.headerBottom + 1 : null,
    guessed: chosen?.guessed ?? false,
    columns: chosen ? columnsOf(grid, chosen.layout, rows) : [],
    rows: rows.map((row) => row + 1),
    mapping: mappingFor(grid, setting),
    remembered: setting === undefined && known ? rememberedOf(grid, known) : null,
  };
}
