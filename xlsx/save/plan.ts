import type { Archive } from "../archive";
import { BookChange, GONE_TABLE, planTable, pivotStays, tableKey, type TablePlan } from "../changes";
import type { SheetFate, TableFate } from "../formulas";
import type { OpenedBook } from "../open";
import { readRelationships } from "../package";
import { joinedMoves } from "../move";
import { listedSheets } from "../sheet-list";
import { ifReadable, readPart, type XmlElement } from "../xml-tree";
import { asUtf8 } from "../xml-scanner";
import type { EditedBook, EditedSheet } from "./edited";
import { SLICER_PARTS, deadCaches, pivotKey, slicersOf, type DeadCache } from "./slicers";

/** A table of a sheet that was touched, and what becomes of it. */
export interface PlannedTable {
  /** Which of the opened book's sheets it is on. */
  readonly sheet: number;
  readonly part: string;
  /** The relationship of its sheet to it. */
  readonly id: string;
  readonly plan: TablePlan;
}

/** A part that a sheet lets go: its relationship goes, and the part where nothing else uses it. */
export interface DroppedPart {
  readonly sheet: number;
  readonly part: string;
  readonly id: string;
}

/** Slicers that have nothing to filter any more. */
export interface DeadSlicers {
  readonly caches: readonly DeadCache[];
  /** By number of the opened book's sheets: their names. */
  readonly names: ReadonlyMap<number, readonly string[]>;
  /** Parts of which every slicer is dead. */
  readonly parts: readonly DroppedPart[];
}

/** What is to be done besides writing sheets. */
export interface SavePlan {
  /** By number of the opened book's sheets: what it has become. */
  readonly successors: ReadonlyMap<number, EditedSheet>;
  /** What follows for everything that is kept, and for the formulas of sheets that were not touched. */
  readonly change: BookChange;
  /** What follows for the formulas of touched sheets: the editor has moved their references already. */
  readonly touched: BookChange;
  readonly tables: readonly PlannedTable[];
  readonly pivots: readonly DroppedPart[];
  /** Tables, pivot tables and slicers that sheets let go. */
  readonly dropped: readonly DroppedPart[];
  readonly slicers: DeadSlicers;
  /** Which of the opened book's sheets are deleted. */
  readonly deleted: readonly number[];
}

const rootOf = (archive: Archive, part: string): XmlElement | undefined =>
  ifReadable(() => readPart(asUtf8(archive.read(part), part), part).root);

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Finds the edited sheet that a sheet of the opened book has become. */
function successorsOf({ sheets }: EditedBook): ReadonlyMap<number, EditedSheet> {
  const found = new Map<number, EditedSheet>();
  for (const sheet of sheets) {
    const { source, moves = [], content } = sheet;
    if (source === undefined) continue;
    if (found.has(source)) throw new Error(`Two sheets come from sheet ${source}.`);
    if (moves.length > 0 && !content) throw new Error(`Sheet ${source} has moves but no content.`);
    found.set(source, moves.length > 1 ? { ...sheet, moves: joinedMoves(moves) } : sheet);
  }
  return found;
}

function fatesOf(opened: OpenedBook, sheets: ReadonlyMap<number, EditedSheet>): Map<string, SheetFate> {
  return new Map(
    opened.sheets.map(({ name }, at) => {
      const now = sheets.get(at);
      return [name.toLowerCase(), { name: now?.name, moves: now?.moves ?? [] }];
    }),
  );
}

function tablesOf(
  opened: OpenedBook,
  sheets: ReadonlyMap<number, EditedSheet>,
): { readonly planned: PlannedTable[]; readonly gone: string[] } {
  const { archive } = opened;
  const planned: PlannedTable[] = [];
  const gone: string[] = [];
  for (const [sheet, { part, rows }] of opened.sheets.entries()) {
    const now = sheets.get(sheet);
    if (now && !now.content && !now.report) continue;
    for (const { kind, id, target } of readRelationships(archive, part)) {
      if (kind !== "table" || !archive.has(target)) continue;
      const root = rootOf(archive, target);
      if (!root) continue;
      if (!now?.content) {
        gone.push(tableKey(root));
        continue;
      }
      const plan = planTable(root, {
        name: now.name,
        moves: now.moves ?? [],
        before: (row, column) => textOf(rows[row]?.cells[column]?.value),
        now: (row, column) => textOf(now.content!.rows[row]?.cells[column]?.value),
      });
      if (plan) planned.push({ sheet, part: target, id, plan });
    }
  }
  return { planned, gone };
}

function pivotsOf(opened: OpenedBook, sheets: ReadonlyMap<number, EditedSheet>): DroppedPart[] {
  const { archive } = opened;
  const dropped: DroppedPart[] = [];
  for (const [sheet, { part }] of opened.sheets.entries()) {
    const moves = sheets.get(sheet)?.moves ?? [];
    if (moves.length === 0) continue;
    for (const { kind, id, target } of readRelationships(archive, part)) {
      if (kind !== "pivotTable" || !archive.has(target)) continue;
      const root = rootOf(archive, target);
      if (root && !pivotStays(root, moves)) dropped.push({ sheet, part: target, id });
    }
  }
  return dropped;
}

/** Finds the slicers of what goes, whatever sheets they stand on. */
function slicersOfGoing(
  opened: OpenedBook,
  deleted: readonly number[],
  pivots: readonly DroppedPart[],
  tables: readonly PlannedTable[],
): DeadSlicers {
  const { archive, workbook, sheets } = opened;
  const attribute = (part: string, name: string): string => rootOf(archive, part)?.attribute(name) ?? "";
  const listed = listedSheets(asUtf8(archive.read(workbook.part), workbook.part), workbook.part);
  const idOf = (sheet: number): number => listed[workbook.sheets[sheet]!.position]?.sheetId ?? 0;
  const gone = deleted.flatMap((sheet) =>
    readRelationships(archive, sheets[sheet]!.part).filter(
      ({ kind, target }) => kind === "table" && archive.has(target),
    ),
  );
  const going = {
    pivots: new Set(pivots.map(({ sheet, part }) => pivotKey(idOf(sheet), attribute(part, "name")))),
    sheets: new Set(deleted.map(idOf)),
    tables: new Set(
      [
        ...gone.map(({ target }) => target),
        ...tables.filter(({ plan }) => !plan.stays).map(({ part }) => part),
      ].map((part) => Number(attribute(part, "id"))),
    ),
  };
  const caches = deadCaches(archive, workbook.part, going);
  const dead = new Set(caches.map(({ name }) => name));
  const names = new Map<number, readonly string[]>();
  const parts: DroppedPart[] = [];
  for (const [sheet, { part }] of dead.size === 0 ? [] : sheets.entries()) {
    for (const { kind, id, target } of readRelationships(archive, part)) {
      if (!SLICER_PARTS.has(kind) || !archive.has(target)) continue;
      const root = rootOf(archive, target);
      const found = root && slicersOf(root, dead);
      if (!found || found.dead.length === 0) continue;
      names.set(sheet, [...(names.get(sheet) ?? []), ...found.dead]);
      if (!found.others) parts.push({ sheet, part: target, id });
    }
  }
  return { caches, names, parts };
}

/** Whether sheets that are left stand in another order. */
const isReordered = (sheets: ReadonlyMap<number, EditedSheet>): boolean => {
  const sources = [...sheets.keys()];
  return sources.some((source, at) => at > 0 && source < sources[at - 1]!);
};

/** Finds out what follows from what was changed. */
export function planSave(opened: OpenedBook, edited: EditedBook): SavePlan {
  const sheets = successorsOf(edited);
  const fates = fatesOf(opened, sheets);
  const { planned, gone } = tablesOf(opened, sheets);
  const deleted = opened.sheets.flatMap((_, at) => (sheets.has(at) ? [] : [at]));
  const pivots = pivotsOf(opened, sheets);
  const slicers = slicersOfGoing(opened, deleted, pivots, planned);
  const tables = new Map<string, TableFate>(gone.map((key) => [key, GONE_TABLE]));
  for (const { plan } of planned)
    if (plan.fate.converted || plan.fate.renamed.size > 0) tables.set(plan.key, plan.fate);
  const order = opened.sheets.map(({ name }) => name);
  const now = isReordered(sheets) ? edited.sheets.map(({ name }) => name.toLowerCase()) : undefined;
  // A sheet that is called so now is the one that the editor means.
  const present = new Set(edited.sheets.map(({ name }) => name.toLowerCase()));
  const absent = [...fates].filter(([former]) => !present.has(former));
  const still = absent.map(([former, { name }]): [string, SheetFate] => [former, { name, moves: [] }]);
  return {
    successors: sheets,
    change: new BookChange({ fates, order, ...(now && { now }) }, tables),
    touched: new BookChange({ fates: new Map(still), order, ...(now && { now }) }, tables),
    tables: planned,
    pivots,
    slicers,
    dropped: [...pivots, ...planned.filter(({ plan }) => !plan.stays), ...slicers.parts],
    deleted,
  };
}
