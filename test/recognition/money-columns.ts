import type { Entry } from "./award";
import type { Column } from "./column";
import type { Draw } from "./draw";
import { drawStyle, inUnit, moneyCell } from "./money";
import { AUDITED, CLAIMED, CUT, DECLARED, PAID } from "./parts/headers";
import { NOTHING } from "./parts/words";

/** What a row claims, in 万元: what is due, unless a fault was planted. */
export function claimedOf({ award, fault }: Entry): number {
  if (fault === "over") return Number((award.amount + 1.5).toFixed(6));
  if (fault === "unit") return award.amount * 10_000;
  return award.amount;
}

/** What the firm asked for before it was audited: every third asked for more. */
export const declaredOf = (entry: Entry, row: number): number =>
  row % 3 === 1 ? Number((claimedOf(entry) * 1.2 + 1).toFixed(2)) : claimedOf(entry);

function decided(draw: Draw, words: readonly string[], unit: string, kind: string): Column {
  const name = draw.word(words, 0.2);
  const style = drawStyle(draw);
  return {
    part: "claimed",
    name,
    unit,
    keys: ["claimed"],
    decides: true,
    group: "money",
    value: (entry) => moneyCell(inUnit(claimedOf(entry), unit), unit, style),
    sums: (entry) => inUnit(claimedOf(entry), unit),
    tags: [`${kind}: ${name}`, `amounts: ${style}`],
  };
}

function declared(draw: Draw, unit: string): Column {
  const name = draw.word(DECLARED);
  return {
    part: "declared",
    name,
    unit,
    keys: ["declared"],
    decides: false,
    group: "money",
    value: (entry, row) => inUnit(declaredOf(entry, row), unit),
    tags: [`declared: ${name}`],
  };
}

function cut(draw: Draw, unit: string): Column {
  const name = draw.word(CUT);
  return {
    part: "cut",
    name,
    unit,
    keys: [],
    decides: false,
    group: "money",
    value: (entry, row) => inUnit(Number((declaredOf(entry, row) - claimedOf(entry)).toFixed(6)), unit),
    tags: [`cut: ${name}`],
  };
}

function paid(draw: Draw, unit: string): Column {
  const name = draw.word(PAID);
  const nothing = draw.any([null, 0, draw.word(NOTHING)]);
  return {
    part: "paid",
    name,
    unit,
    keys: ["paid"],
    decides: false,
    group: "money",
    value: () => nothing,
    tags: [`paid: ${name}`, `paid cell: ${nothing ?? "blank"}`],
  };
}

/** The columns of money that is asked for, decided and paid. */
export function moneyColumns(draw: Draw, unit: string): Column[] {
  const columns: Column[] = [];
  if (draw.chance(0.25)) {
    const [asked, audited] = [declared(draw, unit), decided(draw, AUDITED, unit, "audited")];
    columns.push(asked, ...(draw.chance(0.3) ? [cut(draw, unit)] : []), audited);
  } else columns.push(decided(draw, CLAIMED, unit, "claimed"));
  if (draw.chance(0.12)) columns.push(paid(draw, unit));
  return columns;
}
