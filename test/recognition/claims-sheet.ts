import type { Grid } from "../../src/sheet";
import { layFoot } from "./around";
import { Body } from "./body";
import { Canvas } from "./canvas";
import { drawTable, layTable, type ClaimsTable, type SheetKind } from "./claims-table";
import type { Draw } from "./draw";
import { firmOf } from "./firms";
import type { LaidHeader } from "./header";
import { PLAIN_NAMES } from "./parts/sheets";
import { TableTruth } from "./table";
import type { PlantedFault, TrueSheet } from "./truth";

export interface Laid {
  readonly grid: Grid;
  readonly sheet: TrueSheet;
  readonly faults: readonly PlantedFault[];
}

/** Kinds of sheets, as often as they are met. */
const KINDS: readonly SheetKind[] = [
  "one item",
  "one item",
  "one item",
  "one item",
  "several items",
  "several items",
  "several items",
  "by town",
  "by item",
  "by firm",
  "by firm",
  "stacked",
  "side by side",
];

/** Lays the same table once more to the right, with other firms. */
function layBeside(
  draw: Draw,
  canvas: Canvas,
  truth: TableTruth,
  { columns, groups }: ClaimsTable,
  { names, below }: LaidHeader,
  firm: number,
  left: number,
): void {
  const beside = new TableTruth();
  const gap = left + columns.length + draw.whole(0, 1);
  const entries = groups[0]!.entries.map((entry, at) => ({
    ...entry,
    fault: undefined,
    firm: firmOf(firm + at),
  }));
  columns.forEach((_, at) => canvas.set(names, gap + at, canvas.get(names, left + at)));
  const plan = { headed: false, subtotals: "none", total: "none", carry: "each", carried: [] } as const;
  const rest = {
    wrongTotal: false,
    repeatHeader: false,
    blankRows: false,
    prepared: 0,
    rowTags: () => [],
  };
  const place = { top: names, bottom: names };
  new Body(draw, canvas, beside, columns, { ...plan, ...rest }, place, below, gap).lay([
    { name: "", entries },
  ]);
  for (const claim of beside.claims) truth.claims.push({ ...claim, beside: true });
}

/** A sheet of claims with what is right about it; `firm` is the number of its first firm. */
export function layClaims(draw: Draw, firm: number, faults: number): Laid {
  const kind = draw.any(KINDS);
  const [canvas, truth] = [new Canvas(), new TableTruth()];
  const left = draw.chance(0.07) ? 1 : 0;
  const first = drawTable(draw, { kind, firm, faults });
  // A sheet's name names its item now and then; then its title need not.
  const { named } = first;
  const inName = named !== undefined && kind !== "stacked" && draw.chance(0.3);
  const name = inName ? named.text.replace(/[“”/]/g, "").slice(0, 28) : draw.word(PLAIN_NAMES);
  const inTitle = !inName || draw.chance(0.5) ? named?.text : undefined;
  const { laid, below, tags } = layTable(draw, canvas, truth, first, inTitle, 0, left);
  const items = new Set<string | null>(first.items.length === 1 ? first.items : [null]);
  if (kind === "stacked") {
    const second = drawTable(draw, { kind: "one item", firm: firm + 20, faults: 0 });
    layTable(draw, canvas, truth, second, second.named!.text, below + draw.whole(0, 2), left);
    for (const id of [null, ...second.items]) items.add(id);
  }
  if (kind === "side by side") layBeside(draw, canvas, truth, first, laid, firm + 20, left);
  layFoot(draw, canvas, truth.others, Math.max(below, canvas.height), left, first.columns.length);
  const sheet: TrueSheet = {
    name,
    role: "claims",
    items: [...items],
    headerRows: [laid.names + 1, laid.below],
    columns: truth.columns,
    claims: truth.claims,
    others: truth.others,
    tags: [`sheet: ${kind}`, ...tags, ...(named?.tags ?? []), ...(inName ? [`sheet name: ${name}`] : [])],
  };
  return {
    grid: canvas.grid(name),
    sheet,
    faults: truth.faults.map((fault) => ({ ...fault, sheet: name })),
  };
}
