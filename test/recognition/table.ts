import type { Award, Entry } from "./award";
import type { Canvas } from "./canvas";
import type { Column } from "./column";
import { claimedOf } from "./money-columns";
import type { OtherRow, PlantedFault, TrueClaim, TrueColumn } from "./truth";

/** A table that is laid out, and what is right about it. */
export class TableTruth {
  readonly columns: TrueColumn[] = [];
  readonly claims: TrueClaim[] = [];
  readonly others: OtherRow[] = [];
  readonly faults: Omit<PlantedFault, "sheet">[] = [];
}

/** Which finding a planted fault is told by, and in which column. */
const TOLD: Readonly<
  Record<string, { readonly codes: readonly string[]; readonly parts: readonly string[] }>
> = {
  over: { codes: ["amount-mismatch"], parts: ["claimed"] },
  unit: { codes: ["unit-suspect", "amount-mismatch"], parts: ["claimed"] },
  "no-base": { codes: ["missing-value"], parts: ["base"] },
  "bad-base": { codes: ["bad-number"], parts: ["base"] },
  "no-grade": { codes: ["missing-value"], parts: ["grade"] },
  "odd-grade": { codes: ["unknown-grade"], parts: ["grade"] },
  "odd-item": { codes: ["unknown-item"], parts: ["item"] },
  "short-code": { codes: ["bad-credit-code"], parts: ["code"] },
  twice: {
    codes: ["duplicate-claim", "title-not-highest", "title-difference", "over-cap"],
    parts: ["item", "claimed"],
  },
};

/** Faults that leave open what is right. */
const OPEN = new Set(["no-base", "bad-base", "no-grade", "odd-grade", "odd-item"]);

/** The award that a row's truth speaks of. */
const itemOf = ({ award, fault }: { readonly award: Award; readonly fault?: string }): string | null =>
  fault === "odd-item" ? null : award.item.id;

/** Lays an entry into a row and says what is right about it. */
export function layEntry(
  canvas: Canvas,
  truth: TableTruth,
  columns: readonly Column[],
  entry: Entry,
  nth: number,
  row: number,
  left: number,
  tags: readonly string[],
): void {
  columns.forEach((column, at) => canvas.set(row, left + at, column.value(entry, nth)));
  const { fault } = entry;
  const claimed = columns.findIndex(({ part }) => part === "claimed");
  truth.claims.push({
    row,
    column: left + claimed,
    firm: entry.firm.name,
    item: itemOf(entry),
    grade: entry.award.grade,
    claimed: claimedOf(entry),
    computed: fault !== undefined && OPEN.has(fault) ? null : entry.award.amount,
    tags,
  });
  if (fault === undefined) return;
  const { codes, parts } = TOLD[fault]!;
  const part = parts.find((one) => columns.some((column) => column.part === one));
  const at = columns.findIndex((column) => column.part === part);
  truth.faults.push({ row, column: left + at, codes, tag: `fault: ${fault}` });
}

/** Says what is right about a table's columns. */
export function layColumns(truth: TableTruth, columns: readonly Column[], left: number): void {
  columns.forEach(({ keys, decides, tags }, at) =>
    truth.columns.push({ at: left + at, keys, decides, tags }),
  );
}
