import { writtenDay } from "../../src/calendar";
import { ITEM_NAMES } from "../../src/policy";
import { labelOfColumn, type InsideDecisions } from "../../src/sheet";
import { FINDING_TITLES, type FindingParameters } from "../../src/text";
import { settingsFrom, type Decision, type Inside } from "../session";
import type { Found } from "./protocol";

type Told = FindingParameters["settings-inside"];

/** What came with the workbook, as a check takes it. */
export function insideOf({ used, open }: Inside): readonly InsideDecisions[] {
  const parts = [
    { decisions: used, taken: true },
    { decisions: open, taken: false },
  ];
  return parts
    .filter(({ decisions }) => decisions.length > 0)
    .map(({ decisions, taken }) => {
      const { start, sheets, accepted } = settingsFrom(decisions);
      const day = start === undefined ? undefined : writtenDay(start);
      return { from: "book", used: taken, ...(day !== undefined && { start: day }), sheets, accepted };
    });
}

/** A decision in the words in which a check tells it. */
function valueOf(decision: Decision): string {
  if (decision.kind === "start") return decision.start;
  if (decision.kind === "accepted") return decision.accepted.cell ?? "";
  if (decision.kind === "column") return `${labelOfColumn(decision.key)} = ${decision.letters || "–"}`;
  const { role, item, headerRow } = decision.alone;
  return role ?? (item === undefined ? String(headerRow) : (ITEM_NAMES.find(item)?.name ?? item));
}

/** Whether a finding on what came with the workbook can be about this acceptance. */
function mayAccept(decision: Decision, effect: Told["effect"]): boolean {
  if (decision.kind !== "accepted" || effect.kind !== "accepts") return true;
  const { code, reason } = decision.accepted;
  // A workbook may name any code.
  const titles: Readonly<Record<string, readonly string[] | undefined>> = FINDING_TITLES;
  return reason === effect.reason && titles[code]?.[0] === effect.zh;
}

/** The decisions that a finding `settings-inside` tells of; of several alike, all. */
export function toldIn(found: Found, decisions: readonly Decision[]): readonly Decision[] {
  if (found.code !== "settings-inside") return [];
  const { kind, sheet, value, effect, from } = found.parameters as Told;
  if (from !== "book") return [];
  return decisions.filter(
    (one) => one.kind === kind && one.sheet === sheet && valueOf(one) === value && mayAccept(one, effect),
  );
}
