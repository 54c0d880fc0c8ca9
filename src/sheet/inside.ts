import { isoDay } from "../calendar";
import { ITEM_NAMES } from "../policy";
import type { FindingParameters } from "../text";
import type { Finding } from "./finding";
import type { Grid } from "./grid";
import { InsideEffects } from "./inside-effects";
import { isColumnKey, labelOfColumn, type ColumnKey } from "./recognise/vocabulary";
import type { CheckOptions, InsideDecisions, SheetSetting } from "./settings";

type Told = FindingParameters["settings-inside"];

/** A sheet's setting without columns of a meaning that nobody knows: a workbook may say anything. */
const understood = ({ columns, ...setting }: SheetSetting): SheetSetting =>
  columns === undefined
    ? setting
    : {
        ...setting,
        columns: Object.fromEntries(Object.entries(columns).filter(([key]) => isColumnKey(key))),
      };

const understoodSheets = ({ sheets }: InsideDecisions): [name: string, setting: SheetSetting][] =>
  Object.entries(sheets).map(([name, setting]) => [name, understood(setting)]);

/** What the person who checks took over, sheet by sheet, of what came with the workbook. */
export const takenOver = (inside: readonly InsideDecisions[]): Readonly<Record<string, SheetSetting>> =>
  Object.fromEntries(inside.filter(({ used }) => used).flatMap(understoodSheets));

/** The options with what the person who checks took over of what came with the workbook; his own come first. */
export function effectiveOptions(
  options: CheckOptions,
): CheckOptions & Required<Pick<CheckOptions, "sheets" | "accepted">> {
  const used = (options.inside ?? []).filter((one) => one.used);
  const start = options.start ?? used.find((one) => one.start !== undefined)?.start;
  return {
    ...options,
    ...(start !== undefined && { start }),
    sheets: Object.fromEntries([...used.flatMap(understoodSheets), ...Object.entries(options.sheets ?? {})]),
    accepted: [...used.flatMap(({ accepted }) => accepted), ...(options.accepted ?? [])],
  };
}

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

/** Every decision that came with a workbook, with what it changes. */
export function* insideTold(
  { inside = [], accepted: own = [], start: ownStart }: CheckOptions,
  grids: readonly Grid[],
  findings: readonly Finding[],
): Generator<Told> {
  const effects = new InsideEffects(grids, findings, own);
  for (const one of inside) {
    const { from, used, start } = one;
    for (const [sheet, setting] of understoodSheets(one))
      for (const [kind, value, alone] of partsOf(setting))
        yield { kind, sheet, value, effect: effects.ofSheet(sheet, alone), used, from };
    for (const accepted of one.accepted) {
      const value = accepted.cell ?? "";
      const effect = effects.ofAcceptance(accepted);
      yield { kind: "accepted", sheet: accepted.sheet, value, effect, used, from };
    }
    if (start === undefined) continue;
    const effect = { kind: ownStart === undefined ? "dates" : "none" } as const;
    yield { kind: "start", sheet: "", value: isoDay(start), effect, used, from };
  }
}
