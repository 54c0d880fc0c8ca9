import { canonicalJson, type Json } from "./canonical";
import { asFirstVersion } from "./first-version";
import type { CellReceipt, CheckReceipt, FindingJson } from "./receipt";

/** What differs. */
export type About =
  | "result"
  | "unit"
  | "article"
  | "step"
  | "arguments"
  | "settings"
  | "verdict"
  | "words"
  | "payable-as-is"
  | "cells-to-change"
  | "error"
  | "question"
  | "warning"
  | "info"
  | "accepted"
  | "rows"
  | "claimed"
  | "computed"
  | "payable"
  | "unknown"
  | "row-amounts"
  | "read"
  | "sheet"
  | "finding"
  | "list-finding";

/** Something that a receipt says and that came out otherwise when it was computed again. */
export interface Difference {
  readonly about: About;
  /** Of what: a sheet, an item, a finding's place; empty where there is one only. */
  readonly of: string;
  /** `undefined`: it was not there. */
  readonly then: Json | undefined;
  readonly now: Json | undefined;
}

const text = (value: unknown): string | undefined => (value === undefined ? undefined : canonicalJson(value));

function differ(about: About, then: unknown, now: unknown, of = ""): Difference[] {
  return text(then) === text(now) ? [] : [{ about, of, then: then as Json, now: now as Json }];
}

/** Entries of two lists by what names them; entries of one name are taken in their order. */
function pairs<T>(
  then: readonly T[],
  now: readonly T[],
  nameOf: (entry: T) => string,
): (readonly [name: string, then: T | undefined, now: T | undefined])[] {
  const found = new Map<string, [T[], T[]]>();
  for (const [side, entries] of [then, now].entries()) {
    for (const entry of entries) {
      const name = nameOf(entry);
      const both = found.get(name) ?? [[], []];
      both[side]!.push(entry);
      found.set(name, both);
    }
  }
  return [...found].flatMap(([name, [before, after]]) =>
    Array.from(
      { length: Math.max(before.length, after.length) },
      (_, at) => [name, before[at], after[at]] as const,
    ),
  );
}

/** Where a step of one receipt says something else than the other's. */
export const stepDifferences = (then: CellReceipt, now: CellReceipt): Difference[] =>
  Array.from({ length: Math.max(then.result.steps.length, now.result.steps.length) }, (_, at) =>
    differ("step", then.result.steps[at], now.result.steps[at], String(at + 1)),
  ).flat();

/** How a call comes out otherwise; its steps aside. */
export const cellDifferences = (then: CellReceipt, now: CellReceipt): Difference[] => [
  ...differ("arguments", then.arguments, now.arguments),
  ...differ("result", then.result.rows, now.result.rows),
  ...differ("unit", then.result.unit, now.result.unit),
  ...differ("article", then.result.article, now.result.article),
];

const SUMS = ["rows", "claimed", "computed", "payable", "unknown"] as const;

const placeOf = ({ sheet, cell }: FindingJson): string => (cell === null ? sheet : `${sheet}!${cell}`);

function findingDifferences(
  about: About,
  then: readonly FindingJson[],
  now: readonly FindingJson[],
): Difference[] {
  // The same text in the same place needs no pairing, and nearly all findings are such.
  if (text(then) === text(now)) return [];
  const name = (one: FindingJson): string => `${one.code}\n${placeOf(one)}`;
  const all = pairs(then, now, name).flatMap(([, before, after]) =>
    differ(about, before, after, placeOf((before ?? after)!)),
  );
  // The same findings in another order: no single one differs, the list does.
  return all.length > 0 ? all : [{ about, of: "", then: then.length, now: now.length }];
}

/** A receipt made anew, as far as an earlier one can be held against it. */
const comparable = (then: CheckReceipt, now: CheckReceipt): CheckReceipt =>
  then.version === 1 ? asFirstVersion(now) : now;

/** Where the verdict is said otherwise; nothing where an earlier receipt does not say it. */
export const wordDifferences = (then: CheckReceipt, made: CheckReceipt): Difference[] =>
  differ("words", then.result.verdict.words, comparable(then, made).result.verdict.words);

/** How a check comes out otherwise, what matters most first; its words aside. */
export function checkDifferences(then: CheckReceipt, made: CheckReceipt): Difference[] {
  const now = comparable(then, made);
  const [before, after] = [then.result, now.result];
  return [
    ...differ("settings", then.settings, now.settings),
    ...differ("verdict", before.verdict.verdict, after.verdict.verdict),
    ...differ("payable-as-is", before.verdict.payableAsIs, after.verdict.payableAsIs),
    ...differ("cells-to-change", before.verdict.cellsToChange, after.verdict.cellsToChange),
    ...(["error", "question", "warning", "info"] as const).flatMap((severity) =>
      differ(severity, before.verdict.counts[severity], after.verdict.counts[severity]),
    ),
    ...differ("accepted", before.verdict.accepted, after.verdict.accepted),
    ...SUMS.flatMap((sum) => differ(sum, before.sums[sum], after.sums[sum])),
    ...pairs(before.items, after.items, ({ item, name }) => `${name}\n${item}`).flatMap(([, one, other]) =>
      SUMS.flatMap((sum) => differ(sum, one?.[sum], other?.[sum], (one ?? other)!.name)),
    ),
    ...differ("row-amounts", before.rows, after.rows),
    ...differ("read", before.read, after.read),
    ...pairs(before.sheets, after.sheets, ({ name }) => name).flatMap(([name, one, other]) =>
      differ("sheet", one, other, name),
    ),
    ...findingDifferences("finding", before.findings, after.findings),
    ...findingDifferences("list-finding", before.listFindings, after.listFindings),
  ];
}
