import { layTitles } from "./around";
import { Body, type BodyPlan, type Carry, type Group } from "./body";
import type { Canvas } from "./canvas";
import { entriesOf, nameInTitle, oneItem, plainItem, severalItems, type Named } from "./choose";
import type { Column } from "./column";
import { columnsOf } from "./columns";
import type { Draw } from "./draw";
import { firmOf } from "./firms";
import { byFirm, byItem, byTown } from "./groups";
import { drawHeader, layHeader, type LaidHeader } from "./header";
import { townColumn } from "./plain-columns";
import { plant } from "./plant";
import { layColumns, type TableTruth } from "./table";
import { wordingOf, type Wording } from "./wording";

export type SheetKind =
  "one item" | "several items" | "by town" | "by item" | "by firm" | "stacked" | "side by side";

/** A table before it is laid. */
export interface ClaimsTable {
  readonly items: readonly string[];
  /** What its title calls its one item. */
  readonly named?: Named;
  readonly wording: Wording;
  readonly columns: readonly Column[];
  readonly groups: readonly Group[];
  readonly unit: string;
  readonly headed: boolean;
  readonly subtotals: BodyPlan["subtotals"];
  /** The columns that are written once for several rows. */
  readonly carried?: readonly string[];
  /** Without anything unusual, as tables side by side are. */
  readonly bare: boolean;
  readonly wrongTotal: boolean;
}

const SUBTOTALS = ["none", "none", "below", "below", "above"] as const;

interface Wanted {
  readonly kind: SheetKind;
  /** The number of its first firm. */
  readonly firm: number;
  readonly faults: number;
}

type Drawn = Omit<ClaimsTable, "unit" | "bare" | "wrongTotal">;

function oneItemTable(draw: Draw, { kind, firm, faults }: Wanted, units: readonly [string, string]): Drawn {
  const bare = kind === "side by side";
  const id = bare ? plainItem(draw) : oneItem(draw);
  const named = nameInTitle(draw, id);
  const entries = entriesOf(draw, id, draw.whole(3, 9), firm, { grade: named.grade, levels: true });
  const grade = named.grade === undefined && entries[0]!.award.grade !== undefined;
  const wording = wordingOf(draw, { inItem: false, item: false, grade });
  const columns = columnsOf(draw, [id], ...units, wording, bare);
  const planted = plant(draw, entries, columns, faults);
  const table = { items: [id], named, wording };
  if (kind !== "by town")
    return { ...table, columns, groups: [{ name: "", entries: planted }], headed: false, subtotals: "none" };
  const groups = byTown(draw, planted);
  const headed = draw.chance(0.5);
  const subtotals = draw.any(SUBTOTALS);
  if (headed) return { ...table, columns, groups, headed, subtotals };
  const towns = groups.flatMap(({ name, entries: own }) => own.map(() => name));
  const withTown = [columns[0]!, townColumn(draw, (row) => towns[row]!), ...columns.slice(1)];
  return { ...table, columns: withTown, groups, headed, subtotals, carried: ["town"] };
}

function severalItemsTable(
  draw: Draw,
  { kind, firm, faults }: Wanted,
  units: readonly [string, string],
): Drawn {
  const items = severalItems(draw, draw.whole(3, 6));
  const firms = draw.whole(2, 4);
  const inItem = draw.chance(0.5);
  const each = items.flatMap((id, at) =>
    entriesOf(draw, id, kind === "by item" ? draw.whole(1, 3) : 1, firm + at * 3, { levels: !inItem }),
  );
  const headed = kind === "by item" && draw.chance(0.5);
  const wording = wordingOf(draw, {
    inItem: inItem && !headed,
    item: !headed,
    grade: headed || !inItem,
  });
  const columns = columnsOf(draw, items, ...units, wording);
  const ofFirms = each.map((entry, at) => ({ ...entry, firm: firmOf(firm + (at % firms)) }));
  const sorted = kind === "by firm" ? byFirm(ofFirms).flatMap(({ entries }) => entries) : each;
  const planted = plant(draw, sorted, columns, faults);
  const groups =
    kind === "by item"
      ? byItem(planted)
      : kind === "by firm"
        ? byFirm(planted)
        : [{ name: "", entries: planted }];
  const subtotals = kind === "several items" ? "none" : draw.any(SUBTOTALS);
  const carried =
    kind === "by firm" ? ["firm", "code"] : kind === "by item" && !headed ? ["item"] : undefined;
  return { items, wording, columns, groups, headed, subtotals, carried };
}

/** Draws a table: its items, entries, columns and groups, with its faults. */
export function drawTable(draw: Draw, wanted: Wanted): ClaimsTable {
  const { kind, faults } = wanted;
  const unit = draw.any(["万元", "万元", "万元", "元"]);
  const baseUnit = draw.chance(0.1) ? (unit === "元" ? "万元" : "元") : unit;
  const wrongTotal = faults > 0 && draw.chance(0.2);
  const inRows = { ...wanted, faults: wrongTotal ? faults - 1 : faults };
  const several = kind === "several items" || kind === "by item" || kind === "by firm";
  const drawn = (several ? severalItemsTable : oneItemTable)(draw, inRows, [unit, baseUnit]);
  return { ...drawn, unit, bare: kind === "side by side", wrongTotal };
}

/** Lays a table; gives the next free row, its header and the tags of the sheet. */
export function layTable(
  draw: Draw,
  canvas: Canvas,
  truth: TableTruth,
  table: ClaimsTable,
  item: string | undefined,
  top: number,
  left: number,
): { readonly below: number; readonly laid: LaidHeader; readonly tags: readonly string[] } {
  const { columns, wording, bare, unit, carried } = table;
  const header = drawHeader(draw, bare);
  const units = new Set(columns.flatMap((column) => (column.unit === undefined ? [] : [column.unit])));
  // One corner cannot say two units, and 元 must be said.
  const unsaid = header.unitPlace === "nowhere" && unit !== "万元" ? "corner" : header.unitPlace;
  const unitPlace = units.size > 1 && header.unitPlace !== "unit row" ? "header" : unsaid;
  const titles = layTitles(draw, canvas, { item, unit, unitPlace, width: columns.length }, top, left);
  const laid = layHeader(draw, canvas, columns, { ...header, unitPlace }, titles.below, left);
  if (truth.columns.length === 0) layColumns(truth, columns, left);
  const carry = carried ? draw.any<Carry>(["each", "merged", "blank", "same word"]) : "each";
  const several = !bare && table.groups.length > 1;
  const plan: BodyPlan = {
    headed: table.headed,
    subtotals: table.subtotals,
    total: table.wrongTotal ? "below" : draw.any(["none", "below", "below", "below", "above"]),
    carry,
    carried: carried ?? [],
    wrongTotal: table.wrongTotal,
    repeatHeader: several && draw.chance(0.15),
    blankRows: several && draw.chance(0.15),
    prepared: !bare && draw.chance(0.1) ? draw.whole(1, 4) : 0,
    rowTags: (entry) => [...(wording.item?.(entry).tags ?? []), ...(wording.grade?.(entry).tags ?? [])],
  };
  const place = { top: titles.below, bottom: laid.bottom };
  const below = new Body(draw, canvas, truth, columns, plan, place, laid.below, left).lay(table.groups);
  return { below, laid, tags: [...titles.tags, ...laid.tags, ...(carried ? [`carried: ${carry}`] : [])] };
}
