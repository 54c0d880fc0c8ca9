import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { AcceptedFinding, ColumnKey, SheetSetting, WorkbookSettings } from "../../src/sheet";

/** One decision out of a workbook's settings; each can be taken over by itself. */
export type Decision =
  | { readonly kind: "role" | "item" | "header"; readonly sheet: string; readonly alone: SheetSetting }
  | {
      readonly kind: "column";
      readonly sheet: string;
      readonly key: ColumnKey;
      readonly letters: string;
      readonly alone: SheetSetting;
    }
  | { readonly kind: "accepted"; readonly sheet: string; readonly accepted: AcceptedFinding }
  | { readonly kind: "start"; readonly sheet: ""; readonly start: string };

/** As many letters of a hash as tell decisions apart; what firms claim is not kept in the browser. */
const ID = 24;

const hashOf = (value: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(value)))).slice(0, ID);

function* ofSheet(sheet: string, setting: SheetSetting): Generator<Decision> {
  const { role, item, headerRow, columns } = setting;
  if (role !== undefined) yield { kind: "role", sheet, alone: { role } };
  if (item !== undefined) yield { kind: "item", sheet, alone: { item } };
  if (headerRow !== undefined) yield { kind: "header", sheet, alone: { headerRow } };
  for (const [key, letters] of Object.entries(columns ?? {}) as [ColumnKey, string][])
    yield { kind: "column", sheet, key, letters, alone: { columns: { [key]: letters } } };
}

/** The decisions of a workbook's settings, in the order in which a check tells them. */
export const decisionsOf = ({ start, sheets, accepted }: WorkbookSettings): readonly Decision[] => [
  ...Object.entries(sheets).flatMap(([sheet, setting]) => [...ofSheet(sheet, setting)]),
  ...accepted.map((one): Decision => ({ kind: "accepted", sheet: one.sheet, accepted: one })),
  ...(start === undefined ? [] : [{ kind: "start", sheet: "", start } as const]),
];

/** What a decision says, as something to know it by. */
export function idOf(decision: Decision): string {
  if (decision.kind === "start") return hashOf(["start", decision.start]);
  if (decision.kind !== "accepted") return hashOf([decision.kind, decision.sheet, decision.alone]);
  const { sheet, cell, code, shown, reason } = decision.accepted;
  return hashOf(["accepted", sheet, cell, code, shown, reason]);
}

/** What a decision is about: a later one about the same takes its place. */
export function subjectOf(decision: Decision): string {
  if (decision.kind === "column") return JSON.stringify(["column", decision.sheet, decision.key]);
  if (decision.kind !== "accepted") return JSON.stringify([decision.kind, decision.sheet]);
  const { cell, code, shown } = decision.accepted;
  return JSON.stringify(["accepted", decision.sheet, cell, code, shown]);
}

/**
 * Settings of some decisions; of two about one thing the later one counts.
 *
 * @example settingsFrom(decisionsOf(settings)) // the settings, without the language
 */
export function settingsFrom(decisions: readonly Decision[]): WorkbookSettings {
  const last = new Map(decisions.map((one) => [subjectOf(one), one]));
  const sheets = new Map<string, SheetSetting>();
  const accepted: AcceptedFinding[] = [];
  let start: string | undefined;
  for (const decision of last.values()) {
    if (decision.kind === "accepted") accepted.push(decision.accepted);
    else if (decision.kind === "start") ({ start } = decision);
    else {
      const before = sheets.get(decision.sheet);
      const { alone } = decision;
      const columns = alone.columns && { columns: { ...before?.columns, ...alone.columns } };
      sheets.set(decision.sheet, { ...before, ...alone, ...columns });
    }
  }
  return { ...(start !== undefined && { start }), sheets: Object.fromEntries(sheets), accepted };
}

/** What settings say, whatever order their parts stand in; the language decides nothing. */
export const printOf = (settings: WorkbookSettings): string => hashOf(decisionsOf(settings).map(idOf).sort());
