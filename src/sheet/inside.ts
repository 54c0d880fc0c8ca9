import { isoDay } from "../calendar";
import { ITEM_NAMES } from "../policy";
import { findingTitle, type FindingCode, type FindingParameters } from "../text";
import { cellOf } from "./accepted";
import { FEN } from "./claims";
import type { Finding } from "./finding";
import type { Grid } from "./grid";
import { readNumbers } from "./reading/numbers";
import { recognise } from "./reading/role";
import { Table } from "./reading/table";
import { labelOfColumn, type ColumnKey } from "./reading/vocabulary";
import type { AcceptedFinding, CheckOptions, InsideDecisions, SheetSetting } from "./settings";

type Told = FindingParameters["settings-inside"];

/** The options with what the person who checks took over of what came with the workbook; his own come first. */
export function effectiveOptions(options: CheckOptions): CheckOptions {
  const used = (options.inside ?? []).filter((one) => one.used);
  if (used.length === 0) return options;
  const start = options.start ?? used.find((one) => one.start !== undefined)?.start;
  return {
    ...options,
    ...(start !== undefined && { start }),
    sheets: Object.assign({}, ...used.map(({ sheets }) => sheets), options.sheets) as Record<
      string,
      SheetSetting
    >,
    accepted: [...used.flatMap(({ accepted }) => accepted), ...(options.accepted ?? [])],
  };
}

/** How many claims a sheet holds by one reading of it, and what they claim in 万元. */
function claimsOf(grid: Grid, setting?: SheetSetting): { readonly rows: number; readonly sum: number } {
  const { role, layout } = recognise(grid, setting);
  if (role !== "claims" || !layout) return { rows: 0, sum: 0 };
  const table = new Table(grid, layout);
  const column = readNumbers(table, "claimed");
  let sum = 0;
  column?.values.forEach((value) => {
    if (!Number.isNaN(value)) sum += value * column.unit.fen;
  });
  return { rows: table.size, sum: Math.round(sum) / FEN };
}

const isSame = (grid: Grid, setting: SheetSetting): boolean => {
  const [plain, decided] = [recognise(grid), recognise(grid, setting)];
  const columnsOf = ({ layout }: typeof plain): string =>
    JSON.stringify([...(layout?.columns ?? [])].map(([key, { at }]) => [key, at]).sort());
  return (
    plain.role === decided.role &&
    plain.item === decided.item &&
    plain.layout?.headerBottom === decided.layout?.headerBottom &&
    columnsOf(plain) === columnsOf(decided)
  );
};

/** The decisions about one sheet, each by itself. */
function* partsOf(
  setting: SheetSetting,
): Generator<[kind: Told["kind"], value: string, alone: SheetSetting]> {
  const { role, item, headerRow, columns } = setting;
  if (role !== undefined) yield ["role", role, { role }];
  if (item !== undefined) yield ["item", ITEM_NAMES.find(item)?.name ?? item, { item }];
  if (headerRow !== undefined) yield ["header", String(headerRow), { headerRow }];
  for (const [key, letters] of Object.entries(columns ?? {}))
    yield [
      "column",
      `${labelOfColumn(key as ColumnKey)} = ${letters || "–"}`,
      { columns: { [key]: letters } },
    ];
}

function* ofSheets(inside: InsideDecisions, grids: readonly Grid[]): Generator<Told> {
  const { from, used } = inside;
  for (const [sheet, setting] of Object.entries(inside.sheets)) {
    const grid = grids.find(({ name }) => name === sheet);
    for (const [kind, value, alone] of partsOf(setting)) {
      const changes = grid !== undefined && !isSame(grid, alone);
      const effect = changes
        ? ({ kind: "claims", before: claimsOf(grid), after: claimsOf(grid, alone) } as const)
        : ({ kind: "none" } as const);
      yield { kind, sheet, value, effect, used, from };
    }
  }
}

/** What an acceptance would take out of what stands in the way. */
function ofAcceptance(one: AcceptedFinding, findings: readonly Finding[]): Told["effect"] {
  const found = findings.find(
    (finding) =>
      finding.code === one.code &&
      finding.sheet === one.sheet &&
      cellOf(finding) === one.cell &&
      finding.bound === one.shown,
  );
  if (!found) return { kind: "none" };
  const title = (language: "zh" | "en"): string => findingTitle(found.code as FindingCode, language);
  return { kind: "accepts", zh: title("zh"), en: title("en"), reason: one.reason };
}

/** Every decision that came with a workbook, with what it changes. */
export function* insideTold(
  { inside = [] }: CheckOptions,
  grids: readonly Grid[],
  findings: readonly Finding[],
): Generator<Told> {
  for (const one of inside) {
    const { from, used, start } = one;
    yield* ofSheets(one, grids);
    for (const accepted of one.accepted) {
      const value = accepted.cell ?? "";
      const effect = ofAcceptance(accepted, findings);
      yield { kind: "accepted", sheet: accepted.sheet, value, effect, used, from };
    }
    if (start !== undefined)
      yield { kind: "start", sheet: "", value: isoDay(start), effect: { kind: "dates" }, used, from };
  }
}
